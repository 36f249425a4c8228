// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PersonPicture.h"

#include "media/FileType.h"
#include "media/ImageFilter.h"

using namespace Qt::StringLiterals;

namespace hearth::personPicture {

namespace {

/// Of the hash: so many bytes tell any two pictures apart.
constexpr qsizetype idBytes = 16;

bool isPicture(const QString &type)
{
    return type == "image/jpeg"_L1 || type == "image/png"_L1 || type == "image/webp"_L1;
}

} // namespace

Result<Facts> check(QByteArrayView bytes)
{
    if (bytes.size() > mostBytes)
        return Error {ErrorCode::TooLarge, u"A picture has at most %1 KB."_s.arg(mostBytes / 1024)};
    Facts facts {typeOf(bytes.first(std::min(bytes.size(), sniffedBytes)))};
    const auto filter = isPicture(facts.type) ? ImageFilter::forType(facts.type) : nullptr;
    if (!filter)
        return Error {ErrorCode::InvalidRequest, u"A picture is a JPEG, PNG or WebP."_s};
    QByteArray kept;
    filter->take(bytes, kept);
    filter->end(kept);
    facts.width = filter->width();
    facts.height = filter->height();
    if (facts.width <= 0 || facts.height <= 0)
        return Error {ErrorCode::InvalidRequest, u"This picture does not say how large it is: it is damaged."_s};
    if (std::max(facts.width, facts.height) > longestSide)
        return Error {ErrorCode::InvalidRequest, u"A picture has at most %1 by %1 pixels."_s.arg(longestSide)};
    return facts;
}

QString id(const QByteArray &hash)
{
    return QString::fromLatin1(
        hash.first(std::min(hash.size(), idBytes)).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace hearth::personPicture
