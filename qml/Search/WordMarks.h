// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Marks some words in a text of one line that is shown, and gives its emoji the font that has them in colour. The text stays the plain one
/// that it is.
class WordMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text READ text WRITE setText NOTIFY textChanged)
    /// A list of {start, length}, in UTF-16 units; what is outside of the text marks nothing.
    Q_PROPERTY(QVariantList marks MEMBER m_marks WRITE setMarks NOTIFY looksChanged)
    /// Behind them.
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)
    Q_PROPERTY(QString emojiFamily MEMBER m_emojiFamily NOTIFY looksChanged)
public:
    explicit WordMarks(QObject *parent = nullptr);

    QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    void setMarks(const QVariantList &marks);

Q_SIGNALS:
    void textChanged();
    void looksChanged();

protected:
    void highlightBlock(const QString &line) override;

private:
    QQuickTextDocument *m_text = nullptr;
    QVariantList m_marks;
    QColor m_color;
    QString m_emojiFamily;
};

} // namespace hearth
