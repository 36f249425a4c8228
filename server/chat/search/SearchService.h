// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Answer.h"
#include "search/SearchStore.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Directory;
class Permissions;
class Storage;

/// What somebody looks for. What is said beside the query holds together with what is in it.
struct SearchRequest
{
    QString query; ///< as SearchQuery has it; may be empty where something else is asked
    std::optional<RoomId> room = {};
    std::optional<UserId> from = {};
    QDate before = {}; ///< earlier than that day
    QDate after = {}; ///< later
    QStringList has = {}; ///< of those that SearchQuery::isKnownToHave()
    QTimeZone zone = QTimeZone::utc(); ///< of days
    SearchOrder order = SearchOrder::Newest;
    int limit = 50;
    std::optional<SearchPlace> place = {}; ///< after which to go on
};

struct SearchHit
{
    Message message;
    QList<SearchRange> highlights; ///< in its text
};

struct SearchHits
{
    QList<SearchHit> hits; ///< as they were asked for
    std::optional<SearchPlace> next; ///< there may be more
    bool isComplete = true; ///< see FoundMessages
    qsizetype bytes() const; ///< about
};

/// Finds what was said, in the rooms that one may read. Lives on the server thread.
class SearchService : public QObject
{
    Q_OBJECT
public:
    SearchService(const Directory &directory, const Permissions &permissions, Storage &storage, const ChatOptions &options,
        QObject *parent = nullptr);

    /// InvalidField (field q), with what is wrong in the query, where a name in it means nobody or no room to be read, too; as
    /// readRoom() for the room. Busy for too many at once.
    void search(UserId user, const SearchRequest &request, const Answer<SearchHits> &answer);

private:
    Result<SearchAsk> ask(UserId user, const SearchRequest &request) const;
    Result<QList<RoomId>> rooms(UserId user, const SearchRequest &request, const SearchQuery &query) const;
    Result<QList<UserId>> people(UserId user, const SearchRequest &request, const SearchQuery &query) const;
    bool isCalled(RoomId room, const QString &name, UserId reader) const;
    Result<void> begin(UserId user);
    void end(UserId user);

    const Directory &m_directory;
    const Permissions &m_permissions;
    Storage &m_storage;
    const int m_mostOfUser;
    const int m_mostWaiting;
    const std::chrono::milliseconds m_patience;
    QHash<UserId, int> m_running;
};

} // namespace hearth
