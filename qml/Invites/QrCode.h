// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// A text as a QR code (ISO/IEC 18004, by the library qrcodegen), black on white whatever the theme, with the quiet zone of four
/// modules that cameras want; as large as fits the item with modules of whole pixels. Nothing for what is too long for one.
class QrCode : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// There is a code for the text.
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)
public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isValid() const { return !m_modules.isNull(); }

    /// One pixel a module, quiet zone and all; null for what is too long.
    static QImage modulesOf(const QString &text);

Q_SIGNALS:
    void textChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QString m_text;
    QImage m_modules;
    bool m_isNew = false;
};

} // namespace hearth
