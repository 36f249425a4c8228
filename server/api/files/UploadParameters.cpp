// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/UploadParameters.h"

#include "model/Attachment.h"
#include "model/text/FileName.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// https://tus.io/protocols/resumable-upload#upload-metadata: pairs of a key and a value in base64.
QString nameInMetadata(QByteArrayView metadata)
{
    const auto pairs = metadata.toByteArray().split(',');
    for (const QByteArray &pair : pairs) {
        const auto words = pair.trimmed().split(' ');
        if (words.size() == 2 && words[0] == "filename")
            return QString::fromUtf8(QByteArray::fromBase64(words[1]));
    }
    return {};
}

} // namespace

Result<UploadParameters> uploadParameters(const HttpRequest &request)
{
    // As forms and most programs write addresses: a plus is a space, and one that is meant is %2B.
    const auto value = [&](const QString &name) {
        const QString written = request.query.queryItemValue(name, QUrl::FullyEncoded).replace(u'+', u' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(written.toUtf8()));
    };
    const QString blur = value(u"blur"_s);
    if (!blur.isEmpty() && !isBlurHash(blur))
        return Error {ErrorCode::InvalidField, u"\"blur\" must be a BlurHash."_s, u"blur"_s};
    const QString metadata = value(u"metadata"_s);
    if (!metadata.isEmpty() && metadata != "keep"_L1 && metadata != "strip"_L1)
        return Error {ErrorCode::InvalidField, u"\"metadata\" must be \"strip\" or \"keep\"."_s, u"metadata"_s};
    QString name = value(u"name"_s);
    if (name.isEmpty())
        name = nameInMetadata(request.headerInPlace("upload-metadata"));
    return UploadParameters {cleanFileName(name), blur, metadata == "keep"_L1};
}

} // namespace hearth
