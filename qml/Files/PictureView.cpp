// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureView.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGImageNode>

namespace hearth {

PictureView::PictureView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &PictureView::lookChanged, this, &PictureView::drawAnew);
}

void PictureView::setImage(const QVariant &image)
{
    const auto fresh = image.value<QImage>();
    if (fresh.cacheKey() == m_image.cacheKey())
        return;
    m_image = fresh;
    drawAnew();
    Q_EMIT imageChanged();
}

void PictureView::drawAnew()
{
    m_isNew = true;
    update();
}

void PictureView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        m_isNew = m_isNew || m_radius > 0;
        update();
    }
}

QRectF PictureView::source() const
{
    if (!m_crop)
        return m_image.rect();
    QRectF part({}, size().scaled(m_image.size(), Qt::KeepAspectRatio));
    part.moveCenter(QRectF(m_image.rect()).center());
    return part;
}

QRectF PictureView::target() const
{
    if (m_crop)
        return boundingRect();
    QRectF part({}, QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
    part.moveCenter(boundingRect().center());
    return part;
}

QImage PictureView::rounded(qreal scale) const
{
    QImage drawn((size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(drawn.width() / width(), drawn.height() / height());
    QPainterPath path;
    path.addRoundedRect(target(), m_radius, m_radius);
    painter.setClipPath(path);
    painter.drawImage(target(), m_image, source());
    return drawn;
}

QSGNode *PictureView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (m_image.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    auto *picture = static_cast<QSGImageNode *>(node);
    const bool isFresh = !picture;
    if (isFresh) {
        picture = window()->createImageNode();
        picture->setOwnsTexture(true);
        picture->setFiltering(QSGTexture::Linear);
    }
    const bool isRounded = m_radius > 0;
    if (isFresh || m_isNew) {
        const QImage drawn = isRounded ? rounded(window()->effectiveDevicePixelRatio()) : m_image;
        picture->setTexture(window()->createTextureFromImage(drawn, QQuickWindow::TextureHasMipmaps));
        picture->setMipmapFiltering(QSGTexture::Linear);
        m_isNew = false;
    }
    const QRectF whole({}, QSizeF(picture->texture()->textureSize()));
    const qreal scale = m_image.width() > 0 ? whole.width() / m_image.width() : 1; // a large one may have become smaller
    picture->setSourceRect(isRounded ? whole : QRectF(source().topLeft() * scale, source().size() * scale));
    picture->setRect(isRounded ? boundingRect() : target());
    return picture;
}

} // namespace hearth
