// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileResponse.h"

#include "ByteRange.h"
#include "FilePart.h"
#include "ResponseWriter.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QByteArrayView opaque(QByteArrayView etag)
{
    return etag.startsWith("W/") ? etag.sliced(2) : etag;
}

/// RFC 9110, 13.1.2, by weak comparison. A comma may be inside of a tag, so the list is read tag by tag.
bool noneMatches(const HttpRequest &request, const QByteArray &etag)
{
    for (const auto &[name, value] : request.headers) {
        if (name != "if-none-match")
            continue;
        if (value == "*")
            return false;
        for (qsizetype at = 0; !etag.isEmpty() && (at = value.indexOf('"', at)) >= 0;) {
            const qsizetype end = value.indexOf('"', at + 1);
            if (end < 0)
                break;
            if (value.sliced(at, end + 1 - at) == opaque(etag))
                return false;
            at = end + 1;
        }
    }
    return true;
}

/// RFC 9110, 13.1.5, by strong comparison. No date is ever given, so none can be the right one.
bool wantsRange(const HttpRequest &request, const QByteArray &etag)
{
    const QByteArrayView condition = request.headerInPlace("if-range");
    return condition.isNull() || (condition == etag && !etag.isEmpty() && !etag.startsWith("W/"));
}

} // namespace

HttpResponse fileResponse(const HttpRequest &request, const ServedFile &file)
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse refused = errorResponse(405, {ErrorCode::MethodNotAllowed, u"This can only be read."_s});
        refused.headers.emplaceBack("Allow", "GET, HEAD");
        return refused;
    }
    const auto part = FilePart::open(file.path);
    if (!part)
        return errorResponse(404, {ErrorCode::NotFound, u"There is nothing at this path."_s});
    HttpResponse response {200, {}, file.contentType, file.headers};
    if (!file.etag.isEmpty())
        response.headers.append({"ETag", file.etag});
    if (!noneMatches(request, file.etag)) {
        response.status = 304;
        response.contentType.clear();
        return response;
    }
    response.headers.emplaceBack("Accept-Ranges", "bytes");
    const qint64 size = part->fileSize();
    // Of HEAD the RFC knows no ranges.
    const bool mayBePart = request.method == "GET" && wantsRange(request, file.etag);
    const ByteRange range = mayBePart ? ByteRange::parse(request.headerInPlace("range"), size) : ByteRange();
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        HttpResponse refused = errorResponse(416, {ErrorCode::InvalidRequest, u"It does not have these bytes."_s});
        refused.headers.append({"Content-Range", "bytes */" + QByteArray::number(size)});
        return refused;
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        part->narrow(range.first, range.length);
        response.headers.append({"Content-Range",
            "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.length - 1) + '/'
                + QByteArray::number(size)});
    }
    response.file = part;
    return response;
}

} // namespace hearth
