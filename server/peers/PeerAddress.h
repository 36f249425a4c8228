// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace hearth {

/// A client's address as limits count it: an IPv4 address, or the /64 that an IPv6 address is in, for whoever has one
/// such address has 2^64 (RFC 6177). An IPv4 address that came over IPv6 is the IPv4 address. Null for a null address.
QHostAddress countedAddress(const QHostAddress &peer);
/// The same as text; empty for a null address.
QString peerAddress(const QHostAddress &peer);

} // namespace hearth
