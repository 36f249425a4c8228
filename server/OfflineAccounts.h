// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"
#include "model/User.h"
#include "protocol/RestAccounts.h"

#include <optional>

namespace hearth {

/// Creates an account in a data folder that no server holds at the moment, whatever its access policy. Without a role the
/// first one is the owner, any other a member. Needs a QCoreApplication; blocks.
Result<User> addAccount(const ServerConfig &config, const QString &username, const QString &password, std::optional<Role> role);

/// A code with which this account can choose another password, once, in a data folder that no server holds at the moment: for an owner who forgot
/// theirs, and has nobody above who could give them one. Whoever can read and write the folder needs no permission from what is in it.
/// UserNotFound; Forbidden for a guest. Likewise.
Result<rest::RecoveryCode> makeRecoveryCode(const ServerConfig &config, const QString &username);

} // namespace hearth
