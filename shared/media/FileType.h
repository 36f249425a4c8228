// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hearth {

/// As many bytes as it takes to see what a file is.
inline constexpr qsizetype sniffedBytes = 4096;

/// The media type of a file by how it begins, never by what it is called: one of those that it is safe to name. What is only
/// text is that, whatever a browser might make of it; all else is application/octet-stream.
QString typeOf(QByteArrayView beginning);

/// Whether browsers may show it where it is, and need not save it: images, sound, video and PDF.
bool isShownInPlace(const QString &type);

} // namespace hearth
