// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Colours and underlines the web addresses and rooms in a text that is shown, says which one is where, marks whom it names and
/// words of the reader's, and
/// gives its emoji the font that has them in colour. The text itself stays the plain one that it is: nothing in it is ever read as markup.
class AddressMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// A NamesInText: whom and what it names.
    Q_PROPERTY(QVariant names MEMBER m_names WRITE setNames NOTIFY namesChanged)
    /// Behind whom it names, and behind the reader, whose name is written in `readerInk`.
    Q_PROPERTY(QColor personColor MEMBER m_personColor NOTIFY namesChanged)
    Q_PROPERTY(QColor readerColor MEMBER m_readerColor NOTIFY namesChanged)
    Q_PROPERTY(QColor readerInk MEMBER m_readerInk NOTIFY namesChanged)
    /// Behind words of which the reader wants to be told.
    Q_PROPERTY(QColor wordColor MEMBER m_wordColor NOTIFY namesChanged)
    Q_PROPERTY(QString emojiFamily READ emojiFamily WRITE setEmojiFamily NOTIFY emojiFamilyChanged)
public:
    explicit AddressMarks(QObject *parent = nullptr);

    QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void setNames(const QVariant &names);

    QString emojiFamily() const { return m_emojiFamily; }
    void setEmojiFamily(const QString &family);

    /// The address that has the letter below a point of the text, as it leads, or the room; empty when there is none. By the letter that
    /// is drawn there, whatever way the text runs.
    Q_INVOKABLE QString addressBelow(const QPointF &point) const;

Q_SIGNALS:
    void textChanged();
    void colorChanged();
    void namesChanged();
    void emojiFamilyChanged();

protected:
    void highlightBlock(const QString &line) override;

private:
    QQuickTextDocument *m_text = nullptr;
    QColor m_color;
    QVariant m_names;
    QColor m_personColor, m_readerColor, m_readerInk, m_wordColor;
    QString m_emojiFamily;
};

} // namespace hearth
