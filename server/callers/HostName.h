// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace hearth {

/// What stands behind `http://` in an address and in the field Host: a name or an address, and perhaps a port.
struct HostName
{
    QByteArray name; ///< lower case, without a dot at its end; an IPv6 address without its brackets and zone
    int port = 0; ///< 0: none is named
    bool isAddress = false;

    /// Nothing for what no browser would take for a host: spaces, `user@`, a port that is none.
    static std::optional<HostName> parse(QByteArrayView text);

    bool isLoopback() const; ///< `localhost`, 127.0.0.0/8, ::1
    /// Nobody outside can have such a name lead here: an address, `localhost`, a single label, a `.local` name.
    bool isLocal() const;
};

} // namespace hearth
