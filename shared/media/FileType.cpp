// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileType.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Magic
{
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView type;
};

// https://mimesniff.spec.whatwg.org/, and what is not in it from the formats' own descriptions.
constexpr std::array magics {
    Magic {0, "\xff\xd8\xff", QLatin1StringView("image/jpeg")},
    Magic {0, "\x89PNG\r\n\x1a\n", QLatin1StringView("image/png")},
    Magic {0, "GIF87a", QLatin1StringView("image/gif")},
    Magic {0, "GIF89a", QLatin1StringView("image/gif")},
    Magic {8, "WEBPVP8", QLatin1StringView("image/webp")},
    Magic {8, "WAVE", QLatin1StringView("audio/wav")},
    Magic {8, "AVI ", QLatin1StringView("video/x-msvideo")},
    Magic {0, "BM", QLatin1StringView("image/bmp")},
    Magic {0, "%PDF-", QLatin1StringView("application/pdf")},
    Magic {0, "PK\x03\x04", QLatin1StringView("application/zip")},
    Magic {0, "PK\x05\x06", QLatin1StringView("application/zip")},
    Magic {0, "\x1f\x8b\x08", QLatin1StringView("application/gzip")},
    Magic {0, "7z\xbc\xaf\x27\x1c", QLatin1StringView("application/x-7z-compressed")},
    Magic {0, "\x28\xb5\x2f\xfd", QLatin1StringView("application/zstd")},
    Magic {0,
        "\xfd"
        "7zXZ",
        QLatin1StringView("application/x-xz")},
    Magic {0, "OggS", QLatin1StringView("audio/ogg")},
    Magic {0, "fLaC", QLatin1StringView("audio/flac")},
    Magic {0, "ID3", QLatin1StringView("audio/mpeg")},
    Magic {0, "\xff\xfb", QLatin1StringView("audio/mpeg")},
    Magic {0, "\x1a\x45\xdf\xa3", QLatin1StringView("video/webm")},
};

bool hasAt(QByteArrayView bytes, qsizetype at, QByteArrayView wanted)
{
    return bytes.size() >= at + wanted.size() && bytes.sliced(at, wanted.size()) == wanted;
}

/// ISO 14496-12: by the brand.
QLatin1StringView typeOfBoxes(QByteArrayView bytes)
{
    for (const QByteArrayView brand : {"avif", "avis"})
        if (hasAt(bytes, 8, brand))
            return "image/avif"_L1;
    for (const QByteArrayView brand : {"heic", "heix", "mif1", "heim", "hevc"})
        if (hasAt(bytes, 8, brand))
            return "image/heic"_L1;
    if (hasAt(bytes, 8, "M4A "))
        return "audio/mp4"_L1;
    return hasAt(bytes, 8, "qt  ") ? "video/quicktime"_L1 : "video/mp4"_L1;
}

/// Without what no text has; a character may be cut off at its end.
bool isText(QByteArrayView bytes)
{
    if (bytes.isEmpty() || std::any_of(bytes.begin(), bytes.end(), [](char c) {
            const auto u = uchar(c);
            return u < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && u != 0x1b;
        }))
        return false;
    for (int cut = 0; cut < 4 && cut < bytes.size(); ++cut)
        if (QUtf8StringView(bytes.chopped(cut)).isValidUtf8())
            return true;
    return false;
}

} // namespace

QString typeOf(QByteArrayView beginning)
{
    const QByteArrayView bytes = beginning.first(std::min(beginning.size(), sniffedBytes));
    if (hasAt(bytes, 4, "ftyp"))
        return typeOfBoxes(bytes);
    for (const Magic &magic : magics) {
        const bool isRiff = magic.at == 8;
        if (hasAt(bytes, magic.at, magic.bytes) && (!isRiff || hasAt(bytes, 0, "RIFF")))
            return magic.type;
    }
    return isText(bytes) ? u"text/plain"_s : u"application/octet-stream"_s;
}

bool isShownInPlace(const QString &type)
{
    constexpr std::array shown {"image/jpeg"_L1, "image/png"_L1, "image/gif"_L1, "image/webp"_L1, "image/bmp"_L1, "image/avif"_L1,
        "audio/mpeg"_L1, "audio/ogg"_L1, "audio/wav"_L1, "audio/flac"_L1, "audio/mp4"_L1, "video/mp4"_L1, "video/webm"_L1,
        "application/pdf"_L1};
    return std::find(shown.begin(), shown.end(), type) != shown.end();
}

} // namespace hearth
