// SPDX-License-Identifier: GPL-3.0-or-later
#include "Difference.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString shown(const Message &message)
{
    return QString::fromUtf8(jsonText(message).utf8());
}

bool isSame(Message here, const Message &stored)
{
    if (stored.kind == MessageKind::Notice)
        here.text = stored.text; // the desktop says it in its own words
    return here == stored;
}

} // namespace

Difference::Difference(TwoPeople *people, const Happenings *happenings)
    : m_people(people)
    , m_happenings(happenings)
{
}

QString Difference::found()
{
    ChatSession &desktop = m_people->desktop();
    if (desktop.connection()->state() == Connection::Disconnected)
        desktop.start();
    if (!m_people->until([&] { return desktop.connection()->isOnline() && desktop.rooms()->isLoaded(); }))
        return u"the desktop cannot come back, its connection is %1"_s.arg(desktop.connection()->state());
    QString found;
    for (int look = 0; look < 2 && found.isEmpty(); ++look) {
        // Whatever waits for its time comes now.
        m_people->settle();
        m_people->clock().advance(std::chrono::seconds(5));
        found = stir();
    }
    return found;
}

QString Difference::stir()
{
    QString found;
    for (const Room &room : bensRooms())
        if (found = inRoom(room.id.value); !found.isEmpty())
            return found;
    m_people->until([&] { return (found = inRooms()).isEmpty(); });
    return found;
}

/// Opens it and goes to its end.
QString Difference::inRoom(qint64 room)
{
    ChatSession &desktop = m_people->desktop();
    if (!m_people->until([&] { return desktop.rooms()->list()->rowOf(room) >= 0; }))
        return u"room %1 is not listed"_s.arg(room);
    desktop.conversation()->open(room);
    m_people->timeline()->setFollowing(true);
    m_people->timeline()->paging()->loadNewest();
    QString found;
    QList<Message> stored = storedIn(room);
    m_people->until([&] {
        found = isAllSent() ? inTimeline(room, stored) : u"in room %1 something that Ben said is not sent"_s.arg(room);
        if (found.isEmpty())
            found = inSent(room, stored);
        if (!found.isEmpty())
            stored = storedIn(room); // what his desktop asked for may have been done since
        return found.isEmpty();
    });
    return found;
}

/// All that Ben's desktop took to be sent is there, and once.
QString Difference::inSent(qint64 room, const QList<Message> &stored) const
{
    const auto there = std::ranges::count_if(stored, [](const Message &message) { return !message.clientId.isEmpty(); });
    const int sent = m_happenings->sentFromDesktop(room);
    return there == sent ? QString() : u"in room %1 are %2 messages from Ben's desktop for %3"_s.arg(room).arg(there).arg(sent);
}

/// What was refused while he was not in the room is said now.
bool Difference::isAllSent() const
{
    const TimelineModel *timeline = m_people->timeline();
    for (int row = timeline->rows().confirmed(); row < timeline->count(); ++row) {
        const auto get = [&](TimelineModel::Role role) { return timeline->data(timeline->index(row), role).toString(); };
        if (get(TimelineModel::StateRole) == "failed"_L1)
            m_people->desktop().sending()->outbox()->retry(get(TimelineModel::ClientIdRole));
    }
    return timeline->count() == timeline->rows().confirmed();
}

QString Difference::inTimeline(qint64 room, const QList<Message> &stored) const
{
    const TimelineModel *timeline = m_people->timeline();
    if (m_people->desktop().conversation()->roomId() != room || !timeline)
        return u"room %1 cannot be opened"_s.arg(room);
    const qsizetype first = stored.size() - timeline->rows().confirmed();
    if (first < 0 || (first > 0 && !timeline->paging()->canLoadOlder()) || (timeline->rows().confirmed() == 0 && !stored.isEmpty()))
        return u"room %1 has %2 messages of %3"_s.arg(room).arg(timeline->rows().confirmed()).arg(stored.size());
    for (int row = 0; row < timeline->rows().confirmed(); ++row) {
        const MessageId id {timeline->data(timeline->index(row), TimelineModel::MessageIdRole).toLongLong()};
        const Message *here = timeline->rows().find(id);
        if (!here || !isSame(*here, stored[first + row]))
            return u"room %1 has %2 for %3"_s.arg(room).arg(here ? shown(*here) : u"nothing"_s, shown(stored[first + row]));
    }
    return {};
}

/// They are those that the server says Ben is in, and as much of them is unread and names him.
QString Difference::inRooms() const
{
    const auto rows = [](const QList<Room> &rooms) {
        QStringList rows;
        for (const Room &room : rooms) {
            const Membership his = room.membership.value_or(Membership {});
            // Where nothing is unread, what follows the last message that was read is of no interest to anybody.
            const Seq read = his.unread > 0 ? his.lastReadSeq : room.lastSeq;
            rows.append(u"%1 to %2: read to %3, %4 not, %5 name him"_s.arg(room.id.value)
                    .arg(room.lastSeq)
                    .arg(read)
                    .arg(his.unread)
                    .arg(his.mentions));
        }
        rows.sort();
        return rows.join(u", "_s);
    };
    const QString known = rows(m_people->desktop().rooms()->list()->rooms());
    const QString told = rows(bensRooms());
    return known == told ? QString() : u"rooms %1 for %2"_s.arg(known, told);
}

QString Difference::foundOnDisk()
{
    m_people->startDesktop();
    const QList<Room> rooms = bensRooms();
    ChatSession &desktop = m_people->desktop();
    if (!rooms.isEmpty() && !comesTrue([&] { return desktop.rooms()->isLoaded(); }))
        return u"no rooms are kept"_s;
    if (const QString found = inRooms(); !found.isEmpty())
        return u"kept: "_s + found;
    for (const Room &room : rooms) {
        desktop.conversation()->open(room.id.value);
        if (room.lastSeq > 0 && !comesTrue([this] { return m_people->timeline()->rows().confirmed() > 0; }))
            return u"kept: nothing of room %1"_s.arg(room.id.value);
        if (const QString found = inTimeline(room.id.value, storedIn(room.id.value)); !found.isEmpty())
            return u"kept: "_s + found;
    }
    return {};
}

QList<Message> Difference::storedIn(qint64 room) const
{
    QList<Message> all;
    for (bool more = true; more;) {
        const QString path = u"/api/messages/%1?limit=200&after=%2"_s.arg(room).arg(all.isEmpty() ? 0 : all.last().seq);
        const QJsonObject page = m_people->asBen(path).json;
        all += events::messagesFromJson(page.value("messages"_L1).toArray()).value_or(QList<Message>());
        more = page.value("has_more"_L1).toBool();
    }
    return all;
}

QList<Room> Difference::bensRooms() const
{
    QList<Room> his = events::roomsFromJson(m_people->asBen(u"/api/rooms"_s).json.value("rooms"_L1).toArray())
                          .value_or(QList<Room>());
    his.removeIf([](const Room &room) { return !room.membership; });
    return his;
}

} // namespace hearth
