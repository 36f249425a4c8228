// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HostName.h"

namespace hearth {

/// Where a web page comes from, as browsers say it in the field Origin (RFC 6454): `scheme://host[:port]`.
struct WebOrigin
{
    QByteArray scheme; ///< lower case
    HostName host; ///< with the port that the scheme implies where none is named

    /// Nothing for what is none, `null` included: that is every page whose origin the browser does not tell.
    static std::optional<WebOrigin> parse(QByteArrayView text);
    static int impliedPort(QByteArrayView scheme); ///< 0 for a scheme that implies none

    bool isWeb() const { return scheme == "http" || scheme == "https"; }
    QByteArray text() const; ///< as browsers write it: without the port that the scheme implies

    friend bool operator==(const WebOrigin &a, const WebOrigin &b)
    {
        return a.scheme == b.scheme && a.host.name == b.host.name && a.host.port == b.host.port;
    }
};

} // namespace hearth
