// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ServedAttachment.h"

#include "ContentFolder.h"
#include "FileResponse.h"
#include "media/FileType.h"
#include "rest/Responses.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcFiles, "hearth.server.files", QtInfoMsg)

HttpResponse damaged(const QByteArray &hash)
{
    qCWarning(lcFiles, "The bytes %s are damaged, or not there", hash.toHex().constData());
    return errorResponse(
        {ErrorCode::AttachmentDamaged, u"The server does not have the bytes of this file any more as they were."_s});
}

/// Whether they may read it still is asked each time; that it is the same is answered with 304.
constexpr QByteArrayView asked("private, no-cache");
constexpr QByteArrayView always("private, max-age=31536000, immutable");

HttpResponse served(const HttpRequest &request, const QByteArray &hash, const QString &type, const QString &name, qint64 size,
    const ContentFolder &folder, QByteArrayView kept = asked)
{
    const QString path = folder.path(hash);
    const QFileInfo file(path);
    if (!file.isFile() || (size >= 0 && file.size() != size))
        return damaged(hash);
    ServedFile served {path, type == "text/plain"_L1 ? QByteArray("text/plain; charset=utf-8") : type.toLatin1(),
        '"' + hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '"'};
    served.headers = {
        {"Content-Disposition", contentDisposition(type, name)},
        {"Content-Security-Policy", "sandbox"},
        {"Cache-Control", kept.toByteArray()},
        {"Referrer-Policy", "no-referrer"},
        {"Access-Control-Expose-Headers", "Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag"},
    };
    HttpResponse response = fileResponse(request, served);
    return response.status == 404 ? damaged(hash) : response; // since it was looked at
}

} // namespace

QByteArray contentDisposition(const QString &type, const QString &name)
{
    QByteArray ascii;
    for (const QChar c : name)
        ascii += c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\' && c != u'%' ? char(c.unicode()) : '_';
    QByteArray value = isShownInPlace(type) ? "inline" : "attachment";
    value += "; filename=\"" + ascii + '"';
    if (ascii != name.toUtf8())
        value += "; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
    return value;
}

HttpResponse servedAttachment(const HttpRequest &request, const StoredAttachment &stored, const ContentFolder &folder)
{
    if (!stored.isWhole())
        return errorResponse(
            {ErrorCode::AttachmentNotFound, u"The bytes of file %1 have not all come."_s.arg(stored.attachment.id.value)});
    if (stored.isDamaged)
        return damaged(stored.hash);
    return served(request, stored.hash, stored.attachment.type, stored.attachment.name, stored.attachment.size, folder);
}

HttpResponse servedThumbnail(const HttpRequest &request, const StoredAttachment &stored, const ContentFolder &folder)
{
    if (stored.thumbnail.isEmpty())
        return errorResponse({ErrorCode::AttachmentNotFound, u"File %1 has no thumbnail."_s.arg(stored.attachment.id.value)});
    if (stored.isThumbnailDamaged)
        return damaged(stored.thumbnail);
    return served(request, stored.thumbnail, stored.thumbnailType, stored.attachment.name, -1, folder);
}

HttpResponse servedPicture(const HttpRequest &request, const StoredPicture &picture, bool isNamed, const ContentFolder &folder)
{
    if (picture.isDamaged)
        return damaged(picture.hash);
    return served(request, picture.hash, picture.type, u"picture"_s, picture.size, folder, isNamed ? always : asked);
}

} // namespace hearth
