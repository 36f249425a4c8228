// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Colours and underlines the web addresses in a text that is shown, and says which one is where. The text itself stays
/// the plain one that it is: nothing in it is ever read as markup.
class AddressMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
public:
    explicit AddressMarks(QObject *parent = nullptr);

    QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

    /// The address that has the character at `position`, as it leads; empty when there is none.
    Q_INVOKABLE QString addressAt(int position) const;

Q_SIGNALS:
    void textChanged();
    void colorChanged();

protected:
    void highlightBlock(const QString &line) override;

private:
    QQuickTextDocument *m_text = nullptr;
    QColor m_color;
};

} // namespace hearth
