// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/RecentMessages.h"

#include "EventBus.h"
#include "state/OldNames.h"

#include <algorithm>

namespace hearth {

namespace {

/// The entry itself, so that rooms where nothing was said are bounded as well.
constexpr qsizetype roomBytes = 256;

/// At most. The value with the headers of its strings, and its fields as JSON; then the text in UTF-16 and once more in
/// UTF-8, where a character of two bytes has three at most. The names of who wrote what is replied to are in it twice.
qsizetype bytesKept(const Message &message)
{
    qsizetype bytes = 1024 + 5 * message.text.size() + 24 * message.mentions.size();
    if (message.reply)
        bytes += 1024 + 8 * message.reply->text.size();
    if (message.notice)
        bytes += 1024 + 512 * (message.notice->joined.size() + message.notice->left.size());
    for (const Reaction &reaction : message.reactions)
        bytes += 160 + 24 * reaction.users.size();
    return bytes;
}

Seq lastSeq(const rest::MessagePage &page)
{
    return page.messages.isEmpty() ? 0 : page.messages.last()->seq;
}

/// Leaves the newest.
void trim(rest::MessagePage &page)
{
    const qsizetype tooMany = page.messages.size() - RecentMessages::pageSize;
    if (tooMany <= 0)
        return;
    page.messages.remove(0, tooMany);
    page.hasMore = true;
}

/// Where the page, which is without a gap, has the message, it has it as it is now; unless what it has is later: it was
/// stored, though not told yet, when the page was read. How many bytes more that are.
qsizetype put(rest::MessagePage &page, const Shared<Message> &message)
{
    const qsizetype index = page.messages.isEmpty() ? -1 : message->seq - page.messages.first()->seq;
    if (index < 0 || index >= page.messages.size() || page.messages[index]->change > message->change)
        return 0;
    const qsizetype more = bytesKept(*message) - bytesKept(*page.messages[index]);
    page.messages[index] = message;
    return more;
}

/// Where the page has replies to the message, they show it as it is now. How many bytes more that are.
qsizetype putPreview(rest::MessagePage &page, const Message &message)
{
    qsizetype more = 0;
    Shared<ReplyPreview> preview;
    for (Shared<Message> &reply : page.messages) {
        if (reply->replyTo != message.id || reply->seq <= message.seq)
            continue;
        if (!preview)
            preview = previewOf(message);
        Message changed = *reply;
        changed.reply = preview;
        more += bytesKept(changed) - bytesKept(*reply);
        reply = changed;
    }
    return more;
}

/// Whether a reply of the page is to a message that is not in it.
bool hasReplyFurtherBack(const rest::MessagePage &page)
{
    return std::ranges::any_of(page.messages,
        [&](const Shared<Message> &message) { return message->reply && message->reply->seq < page.messages.first()->seq; });
}

/// What was read together with what arrived since the read was asked for. Nothing where a message is missing between
/// the two.
std::optional<rest::MessagePage> together(const StoredPage &read, const rest::MessagePage &arrived)
{
    rest::MessagePage page {{}, read.hasMore || arrived.hasMore};
    const Seq lastRead = read.messages.isEmpty() ? 0 : read.messages.last().seq;
    const Seq firstArrived = arrived.messages.isEmpty() ? lastRead + 1 : arrived.messages.first()->seq;
    const Seq lastArrived = arrived.messages.isEmpty() ? lastRead : lastSeq(arrived);
    if (lastRead + 1 >= firstArrived) {
        for (const Message &message : read.messages)
            if (message.seq < firstArrived)
                page.messages.append(message);
    } else if (arrived.messages.size() < RecentMessages::pageSize) {
        return std::nullopt;
    } else {
        page.hasMore = true; // what was read is further back than a page
    }
    page.messages += arrived.messages;
    for (const Message &message : read.messages)
        if (message.seq > lastArrived && message.seq >= firstArrived)
            page.messages.append(message);
    trim(page);
    return page;
}

} // namespace

RecentMessages::RecentMessages(const EventBus &bus, Read read, qsizetype mostBytes)
    : m_read(std::move(read))
    , m_mostBytes(mostBytes)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &happened) { follow(happened); }, event); });
}

const rest::MessagePage *RecentMessages::find(RoomId id)
{
    const auto found = m_byRoom.find(id);
    if (found == m_byRoom.end())
        return nullptr;
    m_rooms.splice(m_rooms.begin(), m_rooms, found->second);
    Room &room = *found->second;
    room.unasked = 0;
    for (qsizetype i = 0; i < room.page.messages.size() - pageSize; ++i) {
        room.bytes -= bytesKept(*room.page.messages[i]);
        m_bytes -= bytesKept(*room.page.messages[i]);
    }
    trim(room.page);
    return &room.page;
}

void RecentMessages::read(RoomId room, Answer<rest::MessagePage> answer)
{
    Q_ASSERT(!m_byRoom.contains(room));
    const bool first = !m_reading.contains(room);
    m_reading[room].waiting.push_back({room, std::move(answer), Payer::current()});
    ++m_waiting;
    if (first)
        start(room);
}

void RecentMessages::start(RoomId room)
{
    m_read(room, [this, room](const Result<StoredPage> &read) { finish(room, read); });
}

void RecentMessages::finish(RoomId room, const Result<StoredPage> &read)
{
    const auto found = m_reading.find(room);
    Reading &reading = found->second;
    auto page = read && !reading.again ? together(*read, reading.arrived) : std::nullopt;
    if (page && reading.forgotChanges && hasReplyFurtherBack(*page))
        page.reset();
    if (read && !page) {
        reading.again = false;
        reading.forgotChanges = false;
        reading.arrived = {};
        reading.changed.clear();
        return start(room);
    }
    if (page)
        for (const auto &[seq, message] : reading.changed) {
            put(*page, message);
            putPreview(*page, *message);
        }
    const auto waiting = std::move(reading.waiting);
    m_reading.erase(found);
    if (page)
        keep(room, *page);
    // The first now, so that each read answers somebody; an answer may ask for something here.
    const auto now = page ? waiting.begin() + 1 : waiting.end();
    m_waiting -= int(now - waiting.begin());
    if (now != waiting.end() && m_due.empty())
        answerNextLater();
    m_due.insert(m_due.end(), now, waiting.end());
    for (auto asked = waiting.begin(); asked != now; ++asked) {
        const Payer::Scope scope(asked->payer);
        asked->answer(page ? Result<rest::MessagePage>(*page) : read.error());
    }
}

void RecentMessages::answerNextLater()
{
    QMetaObject::invokeMethod(this, &RecentMessages::answerNext, Qt::QueuedConnection);
}

void RecentMessages::answerNext()
{
    Asked asked = std::move(m_due.front());
    m_due.pop_front();
    --m_waiting;
    if (!m_due.empty())
        answerNextLater();
    const Payer::Scope scope(asked.payer);
    if (const rest::MessagePage *page = find(asked.room)) // as it is by now
        return asked.answer(rest::MessagePage(*page));
    read(asked.room, std::move(asked.answer));
}

void RecentMessages::keep(RoomId id, const rest::MessagePage &page)
{
    m_rooms.push_front({id, page, roomBytes});
    m_byRoom[id] = m_rooms.begin();
    for (const Shared<Message> &message : page.messages)
        m_rooms.front().bytes += bytesKept(*message);
    m_bytes += m_rooms.front().bytes;
    while (m_bytes > m_mostBytes)
        remove(std::prev(m_rooms.end()));
}

void RecentMessages::add(const Shared<Message> &message)
{
    if (const auto reading = m_reading.find(message->roomId); reading != m_reading.end()) {
        rest::MessagePage &arrived = reading->second.arrived;
        if (!arrived.messages.isEmpty() && message->seq != lastSeq(arrived) + 1)
            reading->second.again = true;
        arrived.messages.append(message);
        if (arrived.messages.size() >= 2 * pageSize)
            trim(arrived);
    }
    const auto found = m_byRoom.find(message->roomId);
    if (found == m_byRoom.end())
        return;
    Room &room = *found->second;
    const Seq last = lastSeq(room.page);
    if (message->seq <= last)
        return; // it was stored, though not told yet, when the page was read
    // Where one is missing, only the database knows more.
    if (message->seq != last + 1 || ++room.unasked >= pageSize)
        return remove(found->second);
    room.page.messages.append(message);
    room.bytes += bytesKept(*message);
    m_bytes += bytesKept(*message);
    while (m_bytes > m_mostBytes)
        remove(std::prev(m_rooms.end()));
}

void RecentMessages::replace(const Shared<Message> &message)
{
    if (const auto reading = m_reading.find(message->roomId); reading != m_reading.end()) {
        auto &changed = reading->second.changed;
        changed[message->seq] = message;
        if (changed.size() > mostChanged) { // the oldest, which no page that holds the others reaches back to
            changed.erase(changed.begin());
            reading->second.forgotChanges = true;
        }
    }
    const auto found = m_byRoom.find(message->roomId);
    if (found == m_byRoom.end())
        return;
    Room &room = *found->second;
    const qsizetype before = room.bytes;
    room.bytes += put(room.page, message) + putPreview(room.page, *message);
    m_bytes += room.bytes - before;
    while (m_bytes > m_mostBytes)
        remove(std::prev(m_rooms.end()));
}

/// Who is called otherwise is in few pages, and seldom: these are read again.
void RecentMessages::follow(const UserChanged &event)
{
    for (auto room = m_rooms.begin(); room != m_rooms.end();)
        showOldName(room->page.messages, event.user->author()) ? remove(room++) : void(++room);
    for (auto &[room, reading] : m_reading)
        reading.again = true;
}

void RecentMessages::forget(RoomId room)
{
    if (const auto reading = m_reading.find(room); reading != m_reading.end())
        reading->second.again = true;
    if (const auto found = m_byRoom.find(room); found != m_byRoom.end())
        remove(found->second);
}

void RecentMessages::remove(Rooms::iterator room)
{
    m_bytes -= room->bytes;
    m_byRoom.erase(room->id);
    m_rooms.erase(room);
}

} // namespace hearth
