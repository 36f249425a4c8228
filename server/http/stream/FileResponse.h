// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

namespace hearth {

/// A file as it is served.
struct ServedFile
{
    QString path;
    QByteArray contentType;
    QByteArray etag; ///< in its quotes; empty: none, and then nothing can be answered with 304 and no part is given by If-Range
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Cache-Control, Content-Disposition ...
};

/// What GET and HEAD of it are answered (RFC 9110, 13 and 14): 200, 206 for one range, 304, 416; several ranges get all of
/// it; 405 for any other method; 404 when it is not there.
HttpResponse fileResponse(const HttpRequest &request, const ServedFile &file);

} // namespace hearth
