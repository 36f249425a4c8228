// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RestSearch.h"

#include "model/JsonReader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth::rest {

void writeFields(JsonWriter &json, const SearchResult &answer)
{
    QList<QList<qint64>> highlights;
    for (const SearchRange &range : answer.highlights)
        highlights.append({range.at, range.length});
    json.field("message", answer.message);
    json.field("highlights", highlights);
}

Result<SearchResult> SearchResult::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const auto message = messageFromJson(reader.object(u"message"_s));
    if (!message)
        return message.error();
    SearchResult result {*message, {}};
    const QJsonArray highlights = reader.array(u"highlights"_s);
    for (const QJsonValue &highlight : highlights) {
        const SearchRange range {highlight[0].toInteger(-1), highlight[1].toInteger(-1)};
        // Each behind the one before, and in the text: so whoever marks them need not look.
        const qsizetype from = result.highlights.isEmpty() ? 0 : result.highlights.last().at + result.highlights.last().length;
        if (range.at < from || range.length < 1 || range.length > message->text.size() - range.at)
            reader.fail(u"highlights"_s, u"A highlight is not in the text."_s);
        else
            result.highlights.append(range);
    }
    return reader.result(result);
}

void writeFields(JsonWriter &json, const SearchResults &answer)
{
    json.field("results", answer.results);
    json.field("complete", answer.complete);
    if (!answer.cursor.isEmpty())
        json.field("cursor", answer.cursor);
}

Result<SearchResults> SearchResults::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    SearchResults results;
    const QJsonArray all = reader.array(u"results"_s);
    for (const QJsonValue &one : all) {
        const auto result = SearchResult::fromJson(one);
        if (!result)
            return result.error();
        results.results.append(*result);
    }
    results.complete = reader.boolean(u"complete"_s);
    results.cursor = reader.optionalString(u"cursor"_s).value_or(QString());
    return reader.result(results);
}

void writeFields(JsonWriter &json, const SearchState &answer)
{
    json.field("indexed", answer.indexed);
    json.field("messages", answer.messages);
}

void writeFields(JsonWriter &json, const ServerState &answer)
{
    json.field("access", answer.access);
    json.field("search", answer.search);
}

Result<ServerState> ServerState::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    JsonReader search(reader.object(u"search"_s));
    ServerState state {reader.string(u"access"_s), {search.integer(u"indexed"_s), search.integer(u"messages"_s)}};
    return search.ok() ? reader.result(state) : search.result(state);
}

} // namespace hearth::rest
