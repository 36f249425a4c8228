// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Colours and underlines the web addresses in a text that is shown, says which one is where, and gives its emoji the font
/// that has them in colour. The text itself stays the plain one that it is: nothing in it is ever read as markup.
class AddressMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(QString emojiFamily READ emojiFamily WRITE setEmojiFamily NOTIFY emojiFamilyChanged)
public:
    explicit AddressMarks(QObject *parent = nullptr);

    QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

    QString emojiFamily() const { return m_emojiFamily; }
    void setEmojiFamily(const QString &family);

    /// The address that has the letter below a point of the text, as it leads; empty when there is none. By the letter that
    /// is drawn there, whatever way the text runs.
    Q_INVOKABLE QString addressBelow(const QPointF &point) const;

Q_SIGNALS:
    void textChanged();
    void colorChanged();
    void emojiFamilyChanged();

protected:
    void highlightBlock(const QString &line) override;

private:
    QQuickTextDocument *m_text = nullptr;
    QColor m_color;
    QString m_emojiFamily;
};

} // namespace hearth
