// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace hearth {

/// A picture made smaller to be sent: the right way up, and nothing in it but the picture.
struct SmallerPicture
{
    static constexpr int mostPixels = 1600; ///< in width, and in height

    QSize pixels;
    qint64 bytes = 0;
    QString suffix; ///< of the name of such a file
};

/// Writes one, for its owner alone, where that is worth it: none where it would have more than four fifths of the bytes, where the picture
/// moves, or is none. Reads, decodes and writes: not on the GUI thread.
std::optional<SmallerPicture> writeSmaller(const QString &path, const QString &to);

} // namespace hearth
