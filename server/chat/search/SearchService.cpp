// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchService.h"

#include "Permissions.h"
#include "Storage.h"
#include "Store.h"
#include "model/Rules.h"
#include "state/Directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Error meansNothing(const QString &sentence)
{
    return {ErrorCode::InvalidField, sentence, u"q"_s};
}

Result<SearchQuery> queryOf(const SearchRequest &request)
{
    const bool asksOtherwise = request.room || request.from || request.before.isValid() || request.after.isValid()
        || !request.has.isEmpty();
    if (asksOtherwise && request.query.trimmed().isEmpty())
        return SearchQuery();
    return SearchQuery::parse(request.query);
}

SearchFilter filterOf(const SearchRequest &request, const SearchQuery &query)
{
    SearchFilter filter = SearchFilter::of(query, request.zone);
    for (const QString &has : request.has)
        filter.add(has);
    if (request.after.isValid())
        filter.times.begin(request.after.addDays(1).startOfDay(request.zone));
    if (request.before.isValid())
        filter.times.end(request.before.startOfDay(request.zone));
    return filter;
}

} // namespace

qsizetype SearchHits::bytes() const
{
    qsizetype bytes = 0;
    for (const SearchHit &hit : hits)
        bytes += bytesOf({hit.message}) + hit.highlights.size() * qsizetype(sizeof(SearchRange));
    return bytes;
}

SearchService::SearchService(
    const Directory &directory, const Permissions &permissions, Storage &storage, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_storage(storage)
    , m_mostOfUser(options.maxSearchesOfUser)
    , m_mostWaiting(options.maxWaitingSearches)
    , m_patience(options.searchPatience)
{
}

void SearchService::search(UserId user, const SearchRequest &request, const Answer<SearchHits> &answer)
{
    const auto asked = ask(user, request);
    if (!asked)
        return answer(asked.error());
    if (const auto begun = begin(user); !begun)
        return answer(begun.error());
    const auto find = [asked = *asked](Store &store) -> Result<SearchHits> {
        const auto found = store.search().find(asked);
        if (!found)
            return found.error();
        SearchHits hits {{}, found->next, found->isComplete};
        for (const Message &message : found->messages)
            hits.hits.append({message, asked.query.rangesIn(message.text)});
        return hits;
    };
    m_storage.readLong<SearchHits>(this, find, [this, user, answer](Result<SearchHits> found) {
        end(user);
        if (found) // they may have been removed while it was read
            found->hits.removeIf([&](const SearchHit &hit) { return !m_permissions.readRoom(user, hit.message.roomId); });
        answer(std::move(found));
    });
}

Result<SearchAsk> SearchService::ask(UserId user, const SearchRequest &request) const
{
    const auto query = queryOf(request);
    if (!query)
        return query.error();
    SearchAsk asked {*query, filterOf(request, *query)};
    const auto rooms = this->rooms(user, request, *query);
    if (!rooms)
        return rooms.error();
    asked.rooms = *rooms;
    const auto people = this->people(user, request, *query);
    if (!people)
        return people.error();
    asked.filter.from = *people;
    if (!query->values(SearchOperator::Kind::Mentions).isEmpty())
        asked.filter.mentioned = user;
    asked.order = request.order;
    asked.limit = request.limit;
    asked.after = request.place;
    asked.patience = m_patience;
    return asked;
}

Result<QList<RoomId>> SearchService::rooms(UserId user, const SearchRequest &request, const SearchQuery &query) const
{
    QList<RoomId> rooms;
    if (request.room) {
        if (const auto readable = m_permissions.readRoom(user, *request.room); !readable)
            return readable.error();
        rooms = {*request.room};
    } else {
        // Not all there are: of direct ones, that others have, there may be very many.
        rooms = m_directory.roomsOf(user);
        for (RoomId room = m_directory.publicRoomAfter({}); room.isValid(); room = m_directory.publicRoomAfter(room))
            if (!m_directory.isMember(room, user))
                rooms.append(room);
        rooms.removeIf([&](RoomId room) { return !m_permissions.readRoom(user, room); });
    }
    const QStringList names = query.values(SearchOperator::Kind::In);
    if (names.isEmpty())
        return rooms;
    QList<RoomId> named;
    for (const QString &name : names) {
        const auto before = named.size();
        for (const RoomId room : std::as_const(rooms))
            if (isCalled(room, rules::foldedName(name), user))
                named.append(room);
        if (named.size() == before)
            return meansNothing(u"There is no room \"%1\" that you can read."_s.arg(name));
    }
    return named;
}

/// A direct room by the other one's name.
bool SearchService::isCalled(RoomId room, const QString &name, UserId reader) const
{
    if (m_directory.kind(room) != RoomKind::Direct)
        return rules::foldedName(m_directory.stored(room).name) == name;
    const QList<Shared<User>> members = m_directory.members(room);
    return std::any_of(members.begin(), members.end(),
        [&](const Shared<User> &member) { return member->id != reader && rules::foldedName(member->username) == name; });
}

/// Those that are meant in the query and beside it; nobody, where anybody is.
Result<QList<UserId>> SearchService::people(UserId user, const SearchRequest &request, const SearchQuery &query) const
{
    QList<UserId> people;
    const QStringList names = query.values(SearchOperator::Kind::From);
    for (const QString &name : names) {
        const UserId named = name.compare("me"_L1, Qt::CaseInsensitive) == 0 ? user
                                                                             : m_directory.userNamed(rules::foldedName(name));
        if (!named.isValid())
            return meansNothing(u"There is nobody called \"%1\"."_s.arg(name));
        people.append(named);
    }
    if (!request.from)
        return people;
    if (people.isEmpty() || people.contains(*request.from))
        return QList<UserId> {*request.from};
    return QList<UserId> {UserId {}}; // nobody is two people
}

Result<void> SearchService::begin(UserId user)
{
    if (m_running.value(user) >= m_mostOfUser)
        return Error {ErrorCode::Busy, u"You search for %1 things already: wait for what is found."_s.arg(m_mostOfUser), {}, 500ms};
    if (m_storage.waitingLongReads() >= m_mostWaiting)
        return Error {ErrorCode::Busy, u"Too many search at once; try again in a moment."_s, {}, 1s};
    ++m_running[user];
    return {};
}

void SearchService::end(UserId user)
{
    if (--m_running[user] == 0)
        m_running.remove(user);
}

} // namespace hearth
