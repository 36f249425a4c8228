// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth {

/// What somebody types to search: operators that are written to their end become chips, and the rest stays text.
class SearchTyping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Searching has it")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Each {kind, value, name}: of its operator, and what the value is called, which is a day as it is where there is one.
    Q_PROPERTY(QVariantList chips READ chips NOTIFY changed)
    /// Nothing is typed, in either form.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
public:
    /// What a person (by username) or a room is called; empty where it is not known.
    using NameOf = std::function<QString(SearchOperator::Kind kind, const QString &value)>;

    explicit SearchTyping(NameOf nameOf, QObject *parent = nullptr);

    QString text() const { return m_text; }
    QVariantList chips() const;
    bool isEmpty() const { return m_chips.isEmpty() && m_text.trimmed().isEmpty(); }
    /// All of it, as SearchQuery reads it.
    QString query() const;
    bool has(SearchOperator::Kind kind) const;
    /// An operator in the text is not written to its end, or written on.
    bool isWritingOperator() const;

    /// Somebody typed: the text is this now, and they write on at `cursor`. What stays text, as {text, cursor}.
    Q_INVOKABLE QVariantMap type(const QString &text, int cursor);
    /// They have done typing: what ends the text is written to its end, too.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void removeChip(int chip);
    /// The last chip becomes text again, before the rest, to be changed; where one then writes on. 0: there is none.
    Q_INVOKABLE int reopenChip();
    /// In place of all: a search of before.
    Q_INVOKABLE void set(const QString &query);

Q_SIGNALS:
    void changed();

private:
    /// Takes the operators out of the text that are right and, but where `all`, done; how many characters before `cursor` went.
    qsizetype takeOperators(bool all, qsizetype cursor);

    const NameOf m_nameOf;
    QList<SearchOperator> m_chips;
    QString m_text;
};

} // namespace hearth
