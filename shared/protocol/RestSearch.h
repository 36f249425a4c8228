// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Shared.h"
#include "search/SearchTerm.h"

/// The part of Rest.h that is about searching.
namespace hearth::rest {

/// A message that was found.
struct SearchResult
{
    Shared<Message> message;
    QList<SearchRange> highlights; ///< what is to be marked in its text
    static Result<SearchResult> fromJson(const QJsonValue &json);
};

struct SearchResults
{
    QList<SearchResult> results;
    QString cursor; ///< what to ask for more with; empty: there is no more
    bool complete = true; ///< false: there may be more between what was found
    static Result<SearchResults> fromJson(const QJsonValue &json);
};

/// How far what was said is searchable.
struct SearchState
{
    qint64 indexed = 0;
    qint64 messages = 0;
};

/// Of the server, for who hosts it.
struct ServerState
{
    QString access; ///< who may enter
    SearchState search;
    static Result<ServerState> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const SearchResult &answer);
void writeFields(JsonWriter &json, const SearchResults &answer);
void writeFields(JsonWriter &json, const SearchState &answer);
void writeFields(JsonWriter &json, const ServerState &answer);

} // namespace hearth::rest
