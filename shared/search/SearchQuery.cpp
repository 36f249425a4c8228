// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchQuery.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = SearchOperator::Kind;

struct Name
{
    QLatin1StringView name;
    Kind kind;
};
constexpr Name names[] = {{"from"_L1, Kind::From}, {"in"_L1, Kind::In}, {"before"_L1, Kind::Before}, {"after"_L1, Kind::After},
    {"on"_L1, Kind::On}, {"has"_L1, Kind::Has}, {"mentions"_L1, Kind::Mentions}};

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidField, sentence, u"q"_s};
}

/// What closes a quote that is opened so; none: it opens none.
QStringView closing(QChar open)
{
    switch (open.unicode()) {
    case u'"': return u"\"";
    case u'\u201C': return u"\u201D\"";
    case u'\u201E': return u"\u201C\u201D\"";
    case u'\u00AB': return u"\u00BB\"";
    default: return {};
    }
}

/// Goes through what somebody typed.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        skipSpaces();
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    bool atQuote() const { return !atEnd() && !closing(m_text[m_at]).isEmpty(); }
    /// What is between the quotes; to the end, where they are not closed.
    QStringView quoted(bool &isClosed)
    {
        const QStringView close = closing(m_text[m_at]);
        const qsizetype begin = ++m_at;
        while (!atEnd() && !close.contains(m_text[m_at]))
            ++m_at;
        isClosed = !atEnd();
        const QStringView found = m_text.sliced(begin, m_at - begin);
        m_at += isClosed ? 1 : 0;
        skipSpaces();
        return found;
    }
    /// Up to the next space.
    QStringView run()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !m_text[m_at].isSpace())
            ++m_at;
        const QStringView found = m_text.sliced(begin, m_at - begin);
        skipSpaces();
        return found;
    }
    /// The operator whose name and colon stand here, which it then has passed.
    const Name *operatorName()
    {
        for (const Name &name : names) {
            const qsizetype length = name.name.size();
            const QStringView rest = m_text.sliced(m_at);
            if (rest.size() > length && rest[length] == u':' && rest.first(length).compare(name.name, Qt::CaseInsensitive) == 0) {
                m_at += length + 1;
                return &name;
            }
        }
        return nullptr;
    }
    qsizetype endOfLast() const { return m_end; }

private:
    void skipSpaces()
    {
        m_end = m_at;
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

/// Without the mark of a person or a room.
QString plainValue(Kind kind, QString value)
{
    const bool isOfSomebody = value.startsWith(u'@') && (kind == Kind::From || kind == Kind::In);
    if (isOfSomebody || (value.startsWith(u'#') && kind == Kind::In))
        value.remove(0, 1);
    return value.trimmed();
}

Result<QString> checkedValue(const Name &name, const QString &writtenValue)
{
    const QString written = name.name + u":"_s;
    QString value = plainValue(name.kind, writtenValue);
    if (value.isEmpty())
        return wrong(u"After %1 there must be what is meant, without a space between."_s.arg(written));
    switch (name.kind) {
    case Kind::Before:
    case Kind::After:
    case Kind::On:
        if (!SearchQuery::day(value).isValid())
            return wrong(u"After %1 there must be a date such as 2026-11-27."_s.arg(written));
        break;
    case Kind::Has:
        value = value.toLower();
        if (!SearchQuery::isKnownToHave(value))
            return wrong(u"After has: there must be file, image or link."_s);
        break;
    case Kind::Mentions:
        value = value.toLower();
        if (value != "me"_L1)
            return wrong(u"After mentions: there must be me."_s);
        break;
    case Kind::From:
    case Kind::In: break;
    }
    return value;
}

template <typename Call>
void forEachTextOf(const Message &message, Call call)
{
    call(QStringView(message.text));
    for (const Attachment &attachment : message.attachments)
        call(QStringView(attachment.name));
}

} // namespace

void SearchTimes::begin(const QDateTime &time)
{
    since = since.isValid() ? std::max(since, time) : time;
}

void SearchTimes::end(const QDateTime &time)
{
    until = until.isValid() ? std::min(until, time) : time;
}

bool SearchQuery::isKnownToHave(QStringView what)
{
    return what == "file"_L1 || what == "image"_L1 || what == "link"_L1;
}

QDate SearchQuery::day(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

QString SearchOperator::name(Kind kind)
{
    return names[int(kind)].name;
}

QString SearchOperator::text(Kind kind, const QString &value)
{
    const bool needsQuotes = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); })
        || (!value.isEmpty() && !closing(value.front()).isEmpty());
    return name(kind) + u':' + (needsQuotes ? u'"' + value + u'"' : value);
}

QList<WrittenOperator> SearchQuery::written(const QString &text)
{
    QList<WrittenOperator> all;
    for (Reader reader(text); !reader.atEnd();) {
        const qsizetype at = reader.at();
        bool isClosed = true;
        if (reader.atQuote()) {
            reader.quoted(isClosed);
        } else if (const Name *name = reader.operatorName()) {
            const bool isQuoted = reader.atQuote();
            const QString value = (isQuoted ? reader.quoted(isClosed) : reader.run()).toString();
            const auto right = checkedValue(*name, value);
            const bool isOpen = reader.endOfLast() == text.size() && (!isQuoted || !isClosed);
            all.append({{name->kind, right ? *right : plainValue(name->kind, value), at, reader.endOfLast() - at},
                right.has_value() && isClosed, isOpen});
        } else {
            reader.run();
        }
    }
    return all;
}

Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    if (text.size() > mostCharacters)
        return wrong(u"A search has at most %1 characters."_s.arg(mostCharacters));
    SearchQuery query;
    bool lastMayGoOn = false; // the last term is a run, or a phrase that is being written
    const auto add = [&query](const SearchTerm &term) {
        if (!term.isEmpty())
            query.m_terms.append(term);
        return !term.isEmpty();
    };
    QStringView last;
    for (Reader reader(text); !reader.atEnd();) {
        const qsizetype at = reader.at();
        bool isClosed = true;
        if (reader.atQuote()) {
            const QStringView phrase = reader.quoted(isClosed);
            if (add(SearchTerm(phrase, SearchTerm::Kind::Phrase, false))) {
                lastMayGoOn = !isClosed;
                last = phrase;
            }
        } else if (const Name *name = reader.operatorName()) {
            const auto value = checkedValue(*name, (reader.atQuote() ? reader.quoted(isClosed) : reader.run()).toString());
            if (!value)
                return value.error();
            query.m_operators.append({name->kind, *value, at, reader.endOfLast() - at});
        } else if (const QStringView run = reader.run(); add(SearchTerm(run, SearchTerm::Kind::Run, false))) {
            lastMayGoOn = true;
            last = run;
        }
    }
    if (query.m_terms.size() + query.m_operators.size() > mostTerms)
        return wrong(u"A search has at most %1 words, phrases and operators."_s.arg(mostTerms));
    if (query.m_terms.isEmpty() && query.m_operators.isEmpty())
        return wrong(u"There must be something to look for: a letter, a digit or an emoji at least."_s);
    // Who writes "C++" has written the word to its end.
    if (lastMayGoOn && query.m_terms.last().words().endsWithWord())
        query.m_terms.last() = SearchTerm(last, query.m_terms.last().kind(), true);
    return query;
}

QStringList SearchQuery::values(SearchOperator::Kind kind) const
{
    QStringList found;
    for (const SearchOperator &one : m_operators)
        if (one.kind == kind)
            found.append(one.value);
    return found;
}

SearchTimes SearchQuery::times(const QTimeZone &zone) const
{
    SearchTimes times;
    for (const SearchOperator &one : m_operators) {
        if (one.kind == Kind::After || one.kind == Kind::On)
            times.begin(day(one.value).addDays(one.kind == Kind::After ? 1 : 0).startOfDay(zone));
        if (one.kind == Kind::Before || one.kind == Kind::On)
            times.end(day(one.value).addDays(one.kind == Kind::On ? 1 : 0).startOfDay(zone));
    }
    return times;
}

bool SearchQuery::isIn(const Message &message) const
{
    if (m_terms.isEmpty())
        return true;
    QList<SearchWords> texts;
    forEachTextOf(message, [&](QStringView text) { texts.append(SearchWords(text)); });
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const SearchTerm &term) {
        return std::any_of(texts.begin(), texts.end(), [&](const SearchWords &text) { return term.isIn(text); });
    });
}

QList<SearchRange> SearchQuery::rangesIn(QStringView text) const
{
    const SearchWords words(text);
    QList<SearchRange> all;
    for (const SearchTerm &term : m_terms)
        all += term.rangesIn(words);
    std::sort(all.begin(), all.end(), [](const SearchRange &a, const SearchRange &b) { return a.at < b.at; });
    QList<SearchRange> ranges;
    for (const SearchRange &one : all) {
        if (ranges.isEmpty() || one.at >= ranges.last().at + ranges.last().length)
            ranges.append(one);
        else
            ranges.last().length = std::max(ranges.last().length, one.at + one.length - ranges.last().at);
    }
    return ranges;
}

double SearchQuery::relevance(const Message &message) const
{
    // As BM25 has it (Robertson and Zaragoza, 2009), for a typical text of some words, without asking how rare a word is: all of
    // them are there.
    constexpr double saturation = 1.2;
    constexpr double share = 0.75;
    constexpr double typical = 12;
    std::vector<double> weights(std::size_t(m_terms.size()));
    double places = 0;
    forEachTextOf(message, [&](QStringView text) {
        const SearchWords words(text);
        places += words.places();
        for (qsizetype i = 0; i < m_terms.size(); ++i)
            weights[std::size_t(i)] += m_terms[i].weightIn(words);
    });
    double relevance = 0;
    if (std::find(weights.begin(), weights.end(), 0) != weights.end())
        return 0;
    for (const double weight : weights)
        relevance += weight * (saturation + 1) / (weight + saturation * (1 - share + share * places / typical));
    return relevance;
}

} // namespace hearth
