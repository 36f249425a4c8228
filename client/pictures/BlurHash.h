// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace hearth {

/// A picture as the few colours that are left when one sees it very blurred, written in some thirty characters
/// (https://github.com/woltapp/blurhash, Algorithm.md).
QString blurHash(const QImage &image);
/// What it looks like, this large; null where it is none.
QImage blurImage(const QString &hash, QSize size);

} // namespace hearth
