// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Gives the emoji in a text that is being written the font that has them, and no other: the shaper of Qt up to 6.4 looks for
/// each character's font by itself, finds variation selectors in another one, and so tears keys, flags and what a joiner joins
/// into parts. The text stays as it was typed.
class EmojiMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed)
public:
    explicit EmojiMarks(QObject *parent = nullptr);

    QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    QString family() const { return m_family; }
    /// Where it is not installed, everything is left to Qt.
    void setFamily(const QString &family);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &line) override;

private:
    QQuickTextDocument *m_text = nullptr;
    QString m_family;
    bool m_isThere = false;
};

} // namespace hearth
