// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"
#include "search/SearchQuery.h"

#include <QJsonObject>

#include <functional>
#include <memory>

class QObject;

namespace hearth {

class DiskHistory;
class RestClient;
class Rooms;

/// Asks where messages are with certain words: the server, page by page, or where it cannot be asked this machine, which answers at
/// once and with all that it has. One question at a time: another one takes its place, and it is not answered any more.
class MessageSearch
{
public:
    static constexpr int pageSize = 50;

    struct Question
    {
        SearchQuery query = {};
        QString text = {}; ///< the same as it was typed
        RoomId room = {}; ///< in this one, unless the query names rooms; invalid: in all
        bool byRelevance = false; ///< else the newest first
    };
    struct Page
    {
        QList<Message> messages;
        QString cursor; ///< what to ask for more with; empty: there is no more
        bool isComplete = true; ///< false: there may be more between what was found
        bool isOfThisMachine = false;
    };
    using Answer = std::function<void(const Result<Page> &)>;

    /// All of them must outlive it.
    MessageSearch(const Author &self, RestClient *rest, DiskHistory *history, Rooms *rooms);
    ~MessageSearch();

    /// What comes after `cursor`; without one from the beginning. The answer never comes from inside the call.
    void ask(const Question &question, const QString &cursor, const Answer &answer);
    bool isAsking() const { return m_request != nullptr; }
    /// What was asked is not wanted any more.
    void stop();

private:
    void askThisMachine(const Question &question, const Answer &answer);
    /// The rooms that are known here and meant; an error where a name means none.
    Result<QList<RoomId>> roomsMeant(const Question &question) const;
    void give(const Answer &answer, const Result<Page> &page);

    const Author m_self;
    RestClient *const m_rest;
    DiskHistory *const m_history;
    Rooms *const m_rooms;
    std::unique_ptr<QObject> m_request; ///< the context of what is asked
};

} // namespace hearth
