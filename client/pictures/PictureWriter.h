// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QIODevice;

namespace hearth {

/// What a picture is written as to be sent, which is the suffix of such files, too: "jpg", or for what is seen through "webp", and
/// "png" where there is no writer of that.
QByteArray formatOf(const QImage &image);
/// Writes it so: nothing but the picture. False: it could not be written.
bool writePicture(const QImage &image, QIODevice *to);

} // namespace hearth
