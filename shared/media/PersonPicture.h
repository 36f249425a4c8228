// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QString>

namespace hearth {

/// The small picture that somebody is shown with. Whoever chose it made it so small; whoever gets one looks at its first bytes before
/// anything is decoded.
namespace personPicture {

inline constexpr qsizetype mostBytes = 128 * 1024;
inline constexpr int longestSide = 512; ///< pixels

struct Facts
{
    QString type; ///< image/jpeg, image/png or image/webp
    int width = 0;
    int height = 0;
};

/// What the bytes say of themselves, without a pixel decoded. TooLarge, InvalidRequest: a sentence for people.
Result<Facts> check(QByteArrayView bytes);

/// By which a picture is told from any other: of the SHA-256 of its bytes. A text that can stand in an address.
QString id(const QByteArray &hash);

} // namespace personPicture

} // namespace hearth
