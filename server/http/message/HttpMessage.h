// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <memory>

namespace hearth {

class FilePart;
class PeerConnection;

/// A request as the rest of the program sees it: everything copied, nothing points into a socket.
struct HttpRequest
{
    QByteArray method; ///< upper case: GET, HEAD, POST ...
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QByteArray head; ///< what the headers point into; shared by copies, never changed
    QList<std::pair<QByteArrayView, QByteArrayView>> headers; ///< names in lower case
    QByteArray body;
    QHostAddress peer; ///< whom it comes from, through whatever proxies; null when the peer was gone already
    QByteArray scheme = {}; ///< `https` over TLS; by which it came to a trusted proxy; empty otherwise
    std::weak_ptr<PeerConnection> connection = {}; ///< that it came by

    QByteArray header(QByteArrayView lowerCaseName) const; ///< empty when it is not there; the first one otherwise
    QByteArrayView headerInPlace(QByteArrayView lowerCaseName) const; ///< the same, in `head`; null when it is not there
};

/// What goes back. `contentType` empty means no body.
struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::shared_ptr<FilePart> file = {}; ///< is the body instead: see fileResponse()
};

} // namespace hearth
