// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace hearth {

/// An IPv4 address that came over IPv6 (`::ffff:192.0.2.7`) is the IPv4 address; any other is what it was.
QHostAddress plainAddress(const QHostAddress &address);
/// A client's address as limits count it: an IPv4 address, or the /64 that an IPv6 address is in, for whoever has one
/// such address has 2^64 (RFC 6177). In its plain form. Null for a null address.
QHostAddress countedAddress(const QHostAddress &peer);
/// The same as text; empty for a null address.
QString peerAddress(const QHostAddress &peer);

} // namespace hearth
