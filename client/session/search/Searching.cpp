// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/Searching.h"

#include "core/Clock.h"
#include "models/search/Excerpt.h"
#include "net/RestClient.h"
#include "session/rooms/Rooms.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// Between two keys of somebody who types.
constexpr auto pause = 300ms;
/// In which the server has found nothing in the time that it takes for each.
constexpr int mostEmptyPages = 20;

} // namespace

Searching::Searching(const Author &self, RestClient *rest, DiskHistory *history, Rooms *rooms, Everybody *everybody,
    KeptSession *kept, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_clock(clock)
    , m_typing([this](SearchOperator::Kind kind, const QString &value) { return m_completing.nameOf(kind, value); })
    , m_completing(self, everybody, rooms, clock)
    , m_recent(kept)
    , m_found([this](RoomId room) { return roomOf(room); })
    , m_search(self, rest, history, rooms)
    , m_indexProgress(rest, clock)
{
    connect(&m_typing, &SearchTyping::changed, this, &Searching::lookSoon);
    connect(rooms, &Rooms::left, this, &Searching::removeRoom);
    connect(rooms, &Rooms::forgotten, this, &Searching::startOver);
    connect(rooms->publicRooms(), &RoomListModel::countChanged, &m_found, &FoundList::takeRooms);
    connect(rest, &RestClient::openChanged, this, [this, rest] {
        if (rest->isOpen() && m_isOfThisMachine && m_state == Found)
            look(); // the server has more
    });
}

const Room *Searching::roomOf(RoomId room) const
{
    const Room *known = m_rooms->find(room);
    return known ? known : m_rooms->publicRooms()->room(room);
}

QString Searching::roomName() const
{
    const Room *room = roomOf(m_room);
    return room ? room->name : QString();
}

void Searching::setRoomId(qint64 room)
{
    if (std::exchange(m_room, RoomId {room}) == RoomId {room})
        return;
    if (m_state != Idle)
        look();
    Q_EMIT changed();
}

void Searching::setByRelevance(bool byRelevance)
{
    if (std::exchange(m_byRelevance, byRelevance) == byRelevance)
        return;
    if (m_state != Idle)
        look();
    Q_EMIT changed();
}

void Searching::lookSoon()
{
    m_clock->cancel(m_soon);
    if (m_typing.isEmpty())
        return clear();
    if (!m_typing.isWritingOperator())
        m_soon = m_clock->after(pause, this, [this] {
            if (m_typing.query() != m_question.text || m_found.count() == 0) // which there may be by now
                look();
        });
}

/// What was asked and found before is over; what is shown of it stays until the answer.
void Searching::begin(State state)
{
    m_clock->cancel(m_soon);
    m_search.stop();
    m_meanwhile.clear();
    m_cursor.clear();
    m_error.clear();
    m_step = 0;
    m_emptyPages = 0;
    m_state = state;
}

void Searching::clear()
{
    begin(Idle);
    m_question = {};
    m_isOfThisMachine = false;
    m_isComplete = true;
    setCurrent(-1);
    m_found.set({});
    Q_EMIT changed();
}

void Searching::look()
{
    if (m_typing.isEmpty())
        return clear();
    begin(Looking);
    m_question = {{}, m_typing.query(), m_room, m_byRelevance};
    const auto query = SearchQuery::parse(m_question.text);
    if (!query)
        return fail(query.error().message);
    m_question.query = *query;
    m_rooms->refreshPublicRooms();
    m_search.ask(
        m_question, {}, [this](const Result<MessageSearch::Page> &page) { page ? show(*page) : fail(page.error().message); });
    Q_EMIT changed();
}

void Searching::again()
{
    m_state == Failed ? look() : more();
}

void Searching::more()
{
    if (m_state != Found || m_search.isAsking() || !hasMore())
        return;
    m_error.clear();
    m_search.ask(
        m_question, m_cursor, [this](const Result<MessageSearch::Page> &page) { page ? add(*page) : fail(page.error().message); });
    Q_EMIT changed();
}

void Searching::show(const MessageSearch::Page &page)
{
    m_state = Found;
    m_cursor = page.cursor;
    m_isComplete = page.isComplete;
    m_isOfThisMachine = page.isOfThisMachine;
    setCurrent(-1);
    m_found.set(page.messages);
    takeMeanwhile();
    Q_EMIT changed();
}

void Searching::add(const MessageSearch::Page &page)
{
    m_cursor = page.cursor;
    m_isComplete = m_isComplete && page.isComplete;
    const bool isNew = m_found.append(page.messages);
    m_emptyPages = isNew ? 0 : m_emptyPages + 1;
    // A server that goes in circles is not followed, and what nobody goes through ends.
    if (!isNew && (!page.messages.isEmpty() || m_emptyPages > mostEmptyPages))
        m_cursor.clear();
    takeMeanwhile();
    Q_EMIT changed();
    const int by = std::exchange(m_step, 0);
    if (by != 0 && (isNew || !hasMore()))
        step(by);
}

/// The answer may be older than what was told since it was asked for.
void Searching::takeMeanwhile()
{
    const auto meanwhile = std::exchange(m_meanwhile, {});
    for (const Message &message : meanwhile)
        take(message);
}

void Searching::fail(const QString &error)
{
    m_error = error;
    m_step = 0;
    m_meanwhile.clear();
    if (m_state != Found) {
        m_state = Failed;
        m_isOfThisMachine = false;
        setCurrent(-1);
        m_found.set({});
    }
    Q_EMIT changed();
}

void Searching::setCurrent(int row)
{
    if (std::exchange(m_current, row) != row)
        Q_EMIT currentChanged();
}

void Searching::open(int row)
{
    if (row < 0 || row >= m_found.count())
        return;
    m_recent.add(m_question.text);
    setCurrent(row);
    const Message &message = m_found.at(row);
    if (m_rooms->find(message.roomId))
        Q_EMIT wanted(message.roomId.value, message.id.value, message.seq);
    else if (const Room *room = roomOf(message.roomId))
        Q_EMIT roomMissed(room->name);
}

void Searching::step(int by)
{
    const int count = m_found.count();
    if (m_state != Found || count == 0)
        return;
    const int row = m_current < 0 ? (by > 0 ? 0 : count - 1) : m_current + by;
    if (row >= count && hasMore()) {
        m_step = by;
        return more();
    }
    open((row + count) % count);
}

QVariantMap Searching::excerpt(const QString &text) const
{
    const Excerpt excerpt = Excerpt::of(text, m_question.query);
    QVariantList marks;
    for (const SearchRange &mark : excerpt.marks)
        marks.append(QVariantMap {{u"start"_s, int(mark.at)}, {u"length"_s, int(mark.length)}});
    return {{u"text"_s, excerpt.text}, {u"marks"_s, marks}};
}

void Searching::take(const Message &message)
{
    if (m_search.isAsking())
        m_meanwhile.insert(message.id, message);
    const int row = m_found.rowOf(message.id);
    if (row < 0 || m_found.at(row).change > message.change)
        return;
    if (!message.deleted && m_question.query.isIn(message))
        return m_found.change(row, message);
    m_found.remove(row);
    if (row <= m_current)
        setCurrent(row == m_current ? -1 : m_current - 1);
}

void Searching::removeRoom(RoomId room)
{
    setCurrent(-1);
    m_found.removeRoom(room);
}

/// What was found goes by numbers that mean something else now.
void Searching::startOver()
{
    const bool isWanted = m_state != Idle;
    clear();
    m_room = {};
    if (isWanted)
        look();
}

} // namespace hearth
