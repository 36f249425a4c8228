// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddAccount.h"

#include "Authenticator.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "core/Clock.h"

#include <QEventLoop>

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

} // namespace hearth
