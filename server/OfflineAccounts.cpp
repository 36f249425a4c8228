// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfflineAccounts.h"

#include "Authenticator.h"
#include "Recovery.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "Store.h"
#include "core/Clock.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace hearth {

Result<User> addAccount(const ServerConfig &config, const QString &username, const QString &password, std::optional<Role> role)
{
    Storage storage {SqliteDatabase::make()};
    if (const auto opened = storage.open(config.dataDirectory); !opened)
        return opened.error();
    AuthOptions options;
    options.passwordCost = config.passwordCost;
    SystemClock clock;
    Authenticator authenticator(storage, clock, options);
    QEventLoop loop;
    std::optional<Result<User>> added;
    // Who can read and write the data folder needs no permission from what is in it.
    authenticator.addAccount({username, password, {}, {}}, role, &loop, [&](const Result<NewSession> &registered) {
        added = registered ? Result<User>(registered->user) : Result<User>(registered.error());
        loop.quit();
    });
    loop.exec();
    return *added;
}

Result<rest::RecoveryCode> makeRecoveryCode(const ServerConfig &config, const QString &username)
{
    Storage storage {SqliteDatabase::make()};
    if (const auto opened = storage.open(config.dataDirectory); !opened)
        return opened.error();
    SystemClock clock;
    Authenticator authenticator(storage, clock, {});
    QEventLoop loop;
    std::optional<Result<rest::RecoveryCode>> made;
    const Answer<rest::RecoveryCode> answer {&loop, [&](const Result<rest::RecoveryCode> &code) {
                                                 made = code;
                                                 loop.quit();
                                             }};
    storage.read<std::optional<StoredUser>>(
        &loop, [username](Store &store) { return store.users().byUsername(username); },
        [&](const Result<std::optional<StoredUser>> &known) {
            if (!known)
                return answer(known.error());
            if (!*known)
                return answer(
                    Error {ErrorCode::UserNotFound, u"There is no account \"%1\" in %2."_s.arg(username, config.dataDirectory)});
            const UserId user = (*known)->user.id;
            authenticator.recovery().makeCode(user, user, answer); // as if by themselves: it is not in the audit
        });
    loop.exec();
    return *made;
}

} // namespace hearth
