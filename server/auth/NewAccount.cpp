// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewAccount.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

Result<StoredUser> newAccount(const rest::RegisterRequest &request, const QDateTime &now)
{
    const auto username = rules::username(request.username);
    if (!username)
        return username.error();
    if (rules::isLikeGuest(*username))
        return Error {ErrorCode::InvalidField, u"A username does not start with \"guest-\": guests are named so."_s, u"username"_s};
    if (const auto password = rules::password(request.password); !password)
        return password.error();
    else if (password->constData() != request.password.constData())
        wipe(*password);
    const auto displayName = rules::displayName(request.displayName.isEmpty() ? *username : request.displayName);
    if (!displayName)
        return displayName.error();
    StoredUser account;
    account.user.username = *username;
    account.user.displayName = *displayName;
    account.user.role = Role::Member;
    account.createdAt = now;
    return account;
}

SecretString preparedPassword(const QString &password)
{
    const QString text = rules::preparedPassword(password);
    const SecretString secret(text);
    if (text.constData() != password.constData()) // else it is the caller's to wipe
        wipe(text);
    return secret;
}

} // namespace hearth
