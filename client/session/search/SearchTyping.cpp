// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/SearchTyping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

SearchTyping::SearchTyping(NameOf nameOf, QObject *parent)
    : QObject(parent)
    , m_nameOf(std::move(nameOf))
{
}

QVariantList SearchTyping::chips() const
{
    QVariantList chips;
    for (const SearchOperator &chip : m_chips) {
        const QString name = m_nameOf(chip.kind, chip.value);
        chips.append(QVariantMap {{u"kind"_s, SearchOperator::name(chip.kind)}, {u"value"_s, chip.value},
            {u"name"_s, name.isEmpty() ? chip.value : name}});
    }
    return chips;
}

QString SearchTyping::query() const
{
    QStringList parts;
    for (const SearchOperator &chip : m_chips)
        parts.append(SearchOperator::text(chip.kind, chip.value));
    if (const QString text = m_text.trimmed(); !text.isEmpty())
        parts.append(text);
    return parts.join(u' ');
}

bool SearchTyping::has(SearchOperator::Kind kind) const
{
    const auto written = SearchQuery::written(m_text);
    return std::ranges::any_of(m_chips, [kind](const SearchOperator &chip) { return chip.kind == kind; })
        || std::ranges::any_of(written, [kind](const WrittenOperator &one) { return one.as.kind == kind; });
}

bool SearchTyping::isWritingOperator() const
{
    const auto written = SearchQuery::written(m_text);
    return std::ranges::any_of(written, [](const WrittenOperator &one) { return one.isOpen || one.isRight; });
}

qsizetype SearchTyping::takeOperators(bool all, qsizetype cursor)
{
    const auto written = SearchQuery::written(m_text);
    const auto isDone = [all, cursor](const WrittenOperator &one) {
        const bool isWrittenOn = cursor >= one.as.at && cursor <= one.as.at + one.as.length;
        return one.isRight && (all || !(one.isOpen || isWrittenOn));
    };
    qsizetype before = 0;
    for (auto one = written.crbegin(); one != written.crend(); ++one) {
        if (!isDone(*one))
            continue;
        qsizetype length = one->as.length;
        if (one->as.at + length < m_text.size())
            ++length; // the space behind it
        before += std::clamp<qsizetype>(cursor - one->as.at, 0, length);
        m_text.remove(one->as.at, length);
    }
    for (const WrittenOperator &one : written) {
        const bool isThere = std::ranges::any_of(
            m_chips, [&one](const SearchOperator &chip) { return chip.kind == one.as.kind && chip.value == one.as.value; });
        if (isDone(one) && !isThere)
            m_chips.append(one.as);
    }
    return before;
}

QVariantMap SearchTyping::type(const QString &text, int cursor)
{
    m_text = text;
    const qsizetype gone = takeOperators(false, cursor);
    Q_EMIT changed();
    return {{u"text"_s, m_text}, {u"cursor"_s, int(cursor - gone)}};
}

void SearchTyping::finish()
{
    const QString before = m_text;
    takeOperators(true, 0);
    if (m_text != before)
        Q_EMIT changed();
}

void SearchTyping::removeChip(int chip)
{
    if (chip < 0 || chip >= m_chips.size())
        return;
    m_chips.removeAt(chip);
    Q_EMIT changed();
}

int SearchTyping::reopenChip()
{
    if (m_chips.isEmpty())
        return 0;
    const SearchOperator chip = m_chips.takeLast();
    const QString text = SearchOperator::text(chip.kind, chip.value);
    m_text = m_text.isEmpty() ? text : text + u' ' + m_text;
    Q_EMIT changed();
    return int(text.size());
}

void SearchTyping::set(const QString &query)
{
    m_chips.clear();
    m_text = query;
    takeOperators(true, 0);
    Q_EMIT changed();
}

} // namespace hearth
