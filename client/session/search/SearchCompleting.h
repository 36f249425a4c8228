// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "models/choosing/CompletionList.h"
#include "search/SearchQuery.h"

#include <QDate>
#include <QLocale>
#include <QVariantMap>

#include <optional>

namespace hearth {

class Clock;
class Everybody;
class Rooms;

/// What an operator of a search that is being typed could become: people, rooms, days, kinds of things; and operators themselves,
/// of which the beginning is typed.
class SearchCompleting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Searching has it")
    Q_PROPERTY(hearth::CompletionList *list READ list CONSTANT)
    /// There is something to choose from.
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    /// An operator is begun, and Enter completes it; else what is typed may be a word as well.
    Q_PROPERTY(bool certain READ isCertain NOTIFY openChanged)
public:
    /// All of them must outlive it.
    SearchCompleting(const Author &self, Everybody *everybody, Rooms *rooms, const Clock *clock, QObject *parent = nullptr);

    CompletionList *list() { return &m_list; }
    bool isOpen() const { return m_list.count() > 0; }
    bool isCertain() const { return m_kind.has_value(); }

    /// Somebody typed: the text is this now, and they write on at `cursor`.
    Q_INVOKABLE void look(const QString &text, int cursor);
    Q_INVOKABLE void close();
    /// What becomes of the text by choosing a row: {text, cursor}; empty for no such row.
    Q_INVOKABLE QVariantMap chosen(int row) const;
    /// The operators that there are, each {operator, text}: what it begins with, and what it asks for.
    Q_INVOKABLE QVariantList operators() const;

    /// What a person (by username) or the other one of a direct room is called; empty where it is not known.
    QString nameOf(SearchOperator::Kind kind, const QString &value) const;

Q_SIGNALS:
    void openChanged();

private:
    using Entries = QList<CompletionList::Entry>;
    void fill();
    void set(const Entries &entries);
    Entries people() const;
    Entries rooms() const;
    Entries days() const;
    Entries things() const;
    Entries begun() const;

    const Author m_self;
    Everybody *const m_everybody;
    Rooms *const m_rooms;
    const Clock *const m_clock;
    CompletionList m_list;
    QString m_text;
    qsizetype m_start = 0; ///< what is completed, in the text
    qsizetype m_end = 0;
    std::optional<SearchOperator::Kind> m_kind; ///< none: an operator itself
    QString m_typed;
};

} // namespace hearth
