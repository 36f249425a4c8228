// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/SearchParameters.h"

#include "protocol/Rest.h"
#include "rest/PageParameters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The parameter as it was meant; pluses are left to be decoded.
QString text(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Error wrong(const QString &field, const QString &sentence)
{
    return {ErrorCode::InvalidField, sentence, field};
}

Result<QDate> date(const QUrlQuery &query, const QString &name)
{
    if (!query.hasQueryItem(name))
        return QDate();
    const QDate day = SearchQuery::day(text(query, name));
    return day.isValid() ? Result<QDate>(day) : wrong(name, u"\"%1\" must be a date such as 2026-11-27."_s.arg(name));
}

Result<QTimeZone> zone(const QUrlQuery &query)
{
    const QString name = text(query, u"time_zone"_s);
    if (name.isEmpty())
        return QTimeZone::utc();
    // Qt looks for a file of this name.
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"_s);
    const QByteArray id = name.toLatin1();
    // Its list lacks some that there are, such as Etc/UTC; and it takes any word for a zone of its own.
    const auto isKnown = [&id] { return QTimeZone::isTimeZoneIdAvailable(id) || (id.contains('/') && QTimeZone(id).isValid()); };
    if (!form.match(name).hasMatch() || !isKnown())
        return wrong(u"time_zone"_s, u"\"time_zone\" must be one of the time zone database, such as Europe/Berlin."_s);
    return QTimeZone(id);
}

Result<SearchOrder> order(const QUrlQuery &query)
{
    const QString name = text(query, u"sort"_s);
    if (name.isEmpty() || name == "newest"_L1)
        return SearchOrder::Newest;
    if (name == "relevance"_L1)
        return SearchOrder::Relevance;
    return wrong(u"sort"_s, u"\"sort\" must be newest or relevance."_s);
}

Result<std::optional<SearchPlace>> place(const QUrlQuery &query, SearchOrder order)
{
    if (!query.hasQueryItem(u"cursor"_s))
        return std::optional<SearchPlace>();
    static const QRegularExpression form(u"^(\\d{1,15})(?:-(\\d{1,15})-(\\d{1,15}))?$"_s);
    const auto match = form.match(text(query, u"cursor"_s));
    const bool isOrdered = match.hasMatch() && match.hasCaptured(2);
    if (!match.hasMatch() || isOrdered != (order == SearchOrder::Relevance))
        return wrong(u"cursor"_s, u"\"cursor\" must be one that was answered to the same search."_s);
    return std::optional(SearchPlace {
        MessageId {match.captured(1).toLongLong()}, match.captured(2).toLongLong(), MessageId {match.captured(3).toLongLong()}});
}

} // namespace

Result<SearchRequest> searchParameters(const QUrlQuery &query)
{
    SearchRequest request;
    request.query = text(query, u"q"_s);
    const auto scope = searchScope(query);
    if (!scope)
        return scope.error();
    request.room = scope->room;
    request.from = scope->from;
    request.limit = scope->limit;
    for (auto &[name, day] : {std::pair(u"before"_s, &request.before), {u"after"_s, &request.after}}) {
        const auto given = date(query, name);
        if (!given)
            return given.error();
        *day = *given;
    }
    const QStringList has = text(query, u"has"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &one : has) {
        if (!SearchQuery::isKnownToHave(one))
            return wrong(u"has"_s, u"\"has\" must be file, image or link, or several of them with commas between."_s);
        request.has.append(one);
    }
    const auto days = zone(query);
    if (!days)
        return days.error();
    request.zone = *days;
    const auto sorted = order(query);
    if (!sorted)
        return sorted.error();
    request.order = *sorted;
    const auto from = place(query, *sorted);
    if (!from)
        return from.error();
    request.place = *from;
    return request;
}

QString searchCursor(const SearchPlace &place)
{
    QString message = QString::number(place.message.value);
    if (!place.upTo.isValid())
        return message;
    return u"%1-%2-%3"_s.arg(message, QString::number(place.relevance), QString::number(place.upTo.value));
}

} // namespace hearth
