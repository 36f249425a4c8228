// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

/// What each part of the server is told of its configuration, with what follows for one part from what was said of another.
namespace hearth::partOptions {

HttpLimits http(const ServerConfig &config);
/// What the machine goes by now.
certificates::Names certificateNames(const ServerConfig &config);
EngineOptions engine(const ServerConfig &config);
SocketOptions socket(const ServerConfig &config);
AuthOptions auth(const ServerConfig &config);
ChatOptions chat(const ServerConfig &config);

} // namespace hearth::partOptions
