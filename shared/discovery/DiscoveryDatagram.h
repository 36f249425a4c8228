// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Announcement.h"

namespace hearth {

/// The port on which servers are asked who they are, whatever port they serve on, and on which they are heard.
inline constexpr quint16 discoveryPort = 5005;
/// Of our own: administratively scoped (RFC 2365), and link-local and not assigned (RFC 4291). Nothing of it leaves the network.
inline constexpr QLatin1StringView discoveryGroup4("239.255.72.104");
inline constexpr QLatin1StringView discoveryGroup6("ff12::4865:6172:7468");

/// What servers and those who look for them say to each other over UDP, beside DNS-SD. It names no address: a server is where its
/// datagram came from.
struct DiscoveryDatagram
{
    enum class Kind : char {
        Question = '?', ///< to all, or to one
        Answer = '!', ///< to who asked, with their nonce
        Beacon = '*', ///< to all, unasked
        Goodbye = '.', ///< to all: it stops
    };

    Kind kind = Kind::Question;
    quint64 nonce = 0; ///< of the question
    quint16 port = 0; ///< on which the server serves; 0 in a question
    std::optional<Announcement> announcement = {}; ///< in all but questions

    /// So long is a question, and none is answered that is shorter; nothing else is longer. So nobody is sent more than was sent
    /// in their name.
    static constexpr qsizetype size = 640;

    QByteArray toBytes() const;
    /// Nothing for what is none, whatever it is.
    static std::optional<DiscoveryDatagram> fromBytes(QByteArrayView bytes);

    friend bool operator==(const DiscoveryDatagram &, const DiscoveryDatagram &) = default;
};

} // namespace hearth
