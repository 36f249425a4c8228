// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrCode.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <qrcodegen/QrCode.hpp>

#include <cmath>

namespace hearth {

QrCode::QrCode(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = modulesOf(text);
    m_isNew = true;
    update();
    Q_EMIT textChanged();
}

QImage QrCode::modulesOf(const QString &text)
{
    constexpr int quiet = 4;
    if (text.isEmpty() || text.contains(QChar(0)))
        return {};
    try {
        // M: what is read across a table may be blurred in places. (The library makes it better where that costs no size.)
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        const int size = code.getSize();
        QImage modules(size + 2 * quiet, size + 2 * quiet, QImage::Format_RGB32);
        modules.fill(Qt::white);
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x)
                if (code.getModule(x, y))
                    modules.setPixel(quiet + x, quiet + y, 0xff000000);
        return modules;
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
}

QSGNode *QrCode::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const qreal scale = window()->effectiveDevicePixelRatio();
    const qreal side = m_modules.isNull() ? 0 : std::floor(std::min(width(), height()) * scale / m_modules.width());
    if (side < 1) {
        delete node;
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Nearest);
        m_isNew = true;
    }
    if (std::exchange(m_isNew, false))
        image->setTexture(window()->createTextureFromImage(m_modules));
    const qreal drawn = side * m_modules.width() / scale;
    image->setRect(QRectF(std::floor((width() - drawn) / 2), std::floor((height() - drawn) / 2), drawn, drawn));
    return image;
}

} // namespace hearth
