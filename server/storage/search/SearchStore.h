// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageStore.h"
#include "search/SearchFilter.h"

#include <chrono>

/// The part of Store.h that is about finding messages by their words.
namespace hearth {

enum class SearchOrder { Newest, Relevance };

/// After which of what was found to go on.
struct SearchPlace
{
    MessageId message; ///< the last one
    qint64 relevance = 0; ///< of it; only where that orders
    MessageId upTo; ///< the newest one of those that are ordered; only there, too
    friend bool operator==(const SearchPlace &, const SearchPlace &) = default;
};

struct SearchAsk
{
    SearchQuery query;
    SearchFilter filter;
    QList<RoomId> rooms; ///< in these only: those that whoever asks may read
    SearchOrder order = SearchOrder::Newest;
    int limit = 50;
    std::optional<SearchPlace> after = {};
    std::chrono::milliseconds patience {500};
};

struct FoundMessages
{
    QList<Message> messages; ///< in the order that was asked for
    std::optional<SearchPlace> next; ///< there may be more
    /// False: it took too long, and what was not looked at may be asked for with `next`; or the index does not have all
    /// of the older messages yet.
    bool isComplete = true;
    qsizetype bytes() const { return bytesOf(messages); }
};

/// How far the index is made.
struct SearchProgress
{
    qint64 indexed = 0; ///< messages, about
    qint64 all = 0;
    bool isComplete() const { return indexed >= all; }
    friend bool operator==(const SearchProgress &, const SearchProgress &) = default;
};

/// A step of work on the index.
struct SearchStep
{
    bool hasMore = false; ///< there is more to do at once
    std::chrono::microseconds took {0};
    SearchProgress progress = {};
};

/// Finds what SearchQuery and SearchFilter find, neither more nor less. Whoever changes a message in the store changes the index
/// with it, so what was edited or deleted is found by its old words no more from that moment on.
class SearchStore
{
public:
    /// By relevance only so many are ordered: the newest that fit.
    static constexpr int mostOrdered = 10'000;

    virtual ~SearchStore() = default;
    virtual Result<FoundMessages> find(const SearchAsk &ask) = 0;
    virtual Result<SearchProgress> progress() = 0;

    // Only where there is writing.

    /// Takes up to `most` messages into the index: the newest that are not in it, before the older ones. Until then these are
    /// looked at by themselves. And puts parts of the index together, a few at a time.
    virtual Result<SearchStep> index(int most) = 0;
    /// What was taken out of the index is still in its file, until parts of the index are written anew. Does a step of that,
    /// of some `most` KB, where something was taken out longer than `after` ago.
    virtual Result<SearchStep> forget(const QDateTime &now, std::chrono::seconds after, int most) = 0;
    /// All of it at once, which takes its time: some seconds for a million messages. The log has it until it is emptied.
    virtual Result<void> forgetAll() = 0;
};

} // namespace hearth
