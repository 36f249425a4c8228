// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickTextDocument>
#include <QTextCursor>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Turns an emoticon into its emoji where one writes, as soon as a blank is typed behind it or the text is sent. That is one
/// step for undoing; what was given back so stays as it was typed.
class EmoticonTyping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document NOTIFY changed)
    Q_PROPERTY(bool on MEMBER m_on NOTIFY changed)
public:
    using QObject::QObject;

    /// What is in the document now, by somebody's own doing, and where they write. Whether it was changed once more.
    Q_INVOKABLE bool take(const QString &text, int cursor);
    /// The same for what was typed last and ends there: nothing comes behind it any more.
    Q_INVOKABLE bool finish(const QString &text, int cursor);
    /// Another text is in the document, which was not typed now.
    Q_INVOKABLE void restart(const QString &text);
    /// Whether the last thing that happened was a change that this made: to be undone by one key.
    Q_INVOKABLE bool isFresh(const QString &text, int cursor) const;

Q_SIGNALS:
    void changed();

private:
    bool replace(const QString &text, qsizetype end, int cursor);
    bool isLeftAlone(qsizetype start) const;

    QQuickTextDocument *m_document = nullptr;
    bool m_on = false;
    QString m_text; ///< as it was last
    int m_cursor = -1; ///< where one wrote then; -1: nothing was typed yet
    QString m_typed; ///< the text before what was replaced last
    QString m_made; ///< and after it; empty: it is not the last thing that happened
    qsizetype m_start = 0; ///< of that
    QTextCursor m_left; ///< where what was given back begins; null: nowhere
    QString m_leftWords;
};

} // namespace hearth
