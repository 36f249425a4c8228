// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "core/Result.h"
#include "passwords/SecretString.h"
#include "protocol/Rest.h"

namespace hearth {

/// What is to be stored of whoever asks for an account, without the password's hash, by the rules on names and passwords.
Result<StoredUser> newAccount(const rest::RegisterRequest &request, const QDateTime &now);
/// A password as it is hashed (rules::preparedPassword).
SecretString preparedPassword(const QString &password);

} // namespace hearth
