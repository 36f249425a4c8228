// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"
#include "search/SearchTerm.h"

#include <QDate>
#include <QTimeZone>

namespace hearth {

/// `from:ada` in what somebody typed.
struct SearchOperator
{
    enum class Kind { From, In, Before, After, On, Has, Mentions };
    Kind kind = Kind::From;
    QString value; ///< without quotes, and without the @ or # before a name
    qsizetype at = 0; ///< of the whole operator, in UTF-16 units
    qsizetype length = 0;
    friend bool operator==(const SearchOperator &, const SearchOperator &) = default;

    /// `from`, in the order of Kind.
    static QString name(Kind kind);
    /// As it is to be written to mean this value; in quotes where it has spaces.
    static QString text(Kind kind, const QString &value);
};

/// An operator in a text that is being written, right or wrong.
struct WrittenOperator
{
    SearchOperator as; ///< its value as far as it is written
    bool isRight = false; ///< SearchQuery takes it
    bool isOpen = false; ///< it ends with the text and may go on
    friend bool operator==(const WrittenOperator &, const WrittenOperator &) = default;
};

/// From when to when: since the first, before the second; an invalid one is no bound.
struct SearchTimes
{
    QDateTime since;
    QDateTime until;
    void begin(const QDateTime &time); ///< not before that
    void end(const QDateTime &time); ///< but before that
    friend bool operator==(const SearchTimes &, const SearchTimes &) = default;
};

/// What somebody looks for: words that must all be there, in the text or in a file's name, the last one as the beginning of a
/// word; "phrases"; and operators. A value.
///
/// `from:NAME` or `from:me`, `in:ROOM` or, of a direct room, `in:NAME`: one of those that are named; `before:`, `after:`, `on:` with a date (2026-11-27), `before` and `after` without
/// that day itself: all of them; `has:file`, `has:image`, `has:link`, `mentions:me`: all of them. Names may stand in quotes. Whatever else has a colon is text.
class SearchQuery
{
public:
    static constexpr qsizetype mostCharacters = 500; ///< in UTF-16 units
    static constexpr qsizetype mostTerms = 30;

    /// InvalidField (field q), with a sentence that says what is wrong. Empty text is wrong, too.
    static Result<SearchQuery> parse(const QString &text);
    /// The operators in what somebody is writing, in order.
    static QList<WrittenOperator> written(const QString &text);
    /// `file`, `image` or `link`.
    static bool isKnownToHave(QStringView what);
    /// A day as `2026-11-27`; invalid for what is none.
    static QDate day(const QString &text);

    const QList<SearchTerm> &terms() const { return m_terms; }
    const QList<SearchOperator> &operators() const { return m_operators; }
    /// Of the operators of a kind.
    QStringList values(SearchOperator::Kind kind) const;
    /// What `before:`, `after:` and `on:` say together, where days begin as they do in this zone.
    SearchTimes times(const QTimeZone &zone) const;

    /// Whether the terms are all there. What the operators ask is SearchFilter's.
    bool isIn(const Message &message) const;
    /// The words that are to be marked in a text (a message's, a file's name), in order; none reaches into another.
    QList<SearchRange> rangesIn(QStringView text) const;
    /// How well the terms fit: higher for more of them, for whole words, for shorter texts. 0 where they are not all there (or
    /// there are none).
    double relevance(const Message &message) const;

private:
    QList<SearchTerm> m_terms;
    QList<SearchOperator> m_operators;
};

} // namespace hearth
