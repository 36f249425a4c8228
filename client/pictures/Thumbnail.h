// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth {

/// A small picture that goes with a picture: JPEG, PNG or WebP, within what the server takes of one.
struct Thumbnail
{
    static constexpr int mostPixels = 800; ///< in width, and in height
    static constexpr qint64 mostBytes = 256 * 1024;

    QByteArray bytes; ///< empty: there is none, or none is needed
    QString blur; ///< a BlurHash
};

/// Of a file of this machine. Reads and decodes it: not on the GUI thread.
Thumbnail thumbnailOf(const QString &path);

} // namespace hearth
