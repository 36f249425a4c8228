// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"
#include "model/User.h"

#include <optional>

namespace hearth {

/// Creates an account in a data folder that no server holds at the moment, whatever its access policy. Without a role the
/// first one is the owner, any other a member. Needs a QCoreApplication; blocks.
Result<User> addAccount(const ServerConfig &config, const QString &username, const QString &password, std::optional<Role> role);

} // namespace hearth
