// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Draws a picture that is in memory, as large as the item: all of it within, or with `crop` as much as fills it. Null draws nothing.
/// Corners are rounded where there is a radius, by the processor: every renderer shows the same.
class PictureView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(bool crop MEMBER m_crop NOTIFY lookChanged)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY lookChanged)
public:
    explicit PictureView(QQuickItem *parent = nullptr);

    QVariant image() const { return m_image; }
    void setImage(const QVariant &image);

Q_SIGNALS:
    void imageChanged();
    void lookChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void drawAnew();
    QImage rounded(qreal scale) const;
    /// What of the picture is drawn, and where.
    QRectF source() const;
    QRectF target() const;

    QImage m_image;
    bool m_crop = false;
    qreal m_radius = 0;
    bool m_isNew = false;
};

} // namespace hearth
