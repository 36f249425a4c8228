// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace hearth {

/// `image://icons/NAME/RRGGBB`: a drawing of resources/icons in that colour, sharp at every size and scale. Any thread.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace hearth
