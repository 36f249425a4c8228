// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/ServerUrl.h"

#include <QUrl>

namespace hearth {

/// What a person types to reach a server, as `scheme://host:port` without a path: `192.168.1.20`, `host:5005`,
/// `http://host:5005/`, `https://chat.example.org`, `::1`, `[fe80::1%eth0]:5005`. Without a scheme it is http on port 5005;
/// https without a port is 443, http without one 5005. `hearth://host:port` is the same server, in a link that opens this program.
/// What a link says of the server's key stays (ServerUrl.h).
/// InvalidField ("address") for what is no address, or numbers that not every program reads alike (192.168.001.020).
Result<QUrl> serverUrl(const QString &typed);

/// Whether it is a link that opens this program, wherever it leads.
bool isProgramLink(const QString &typed);

/// The code in a link `http://host:port/i/CODE`, or `hearth://...`, which serverUrl() takes for the address of that server; empty for what
/// is no such link.
QString inviteIn(const QString &typed);

} // namespace hearth
