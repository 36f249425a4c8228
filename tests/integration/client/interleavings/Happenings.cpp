// SPDX-License-Identifier: GPL-3.0-or-later
#include "Happenings.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace hearth {

struct Happenings::Likely
{
    int weight;
    const char *name;
    void (Happenings::*happen)();
};

Happenings::Happenings(TwoPeople *people, quint32 seed)
    : m_people(people)
    , m_random(seed)
{
}

bool Happenings::begin()
{
    if (!m_people->begin())
        return false;
    for (int rooms = 1 + chance(3); rooms > 0; --rooms)
        m_people->makeRoom();
    for (int messages = chance(80); messages > 0; --messages)
        adaSays();
    m_people->startDesktop();
    desktop().start();
    return !m_people->rooms().contains(0) && m_people->until([this] { return timeline() && desktop().connection()->isOnline(); });
}

QString Happenings::next()
{
    static constexpr Likely all[] {
        {40, "Ada says", &Happenings::adaSays},
        {4, "Ada says much", &Happenings::adaSaysMuch},
        {14, "Ada replies", &Happenings::adaReplies},
        {20, "Ada edits", &Happenings::adaEdits},
        {14, "Ada deletes", &Happenings::adaDeletes},
        {5, "Ada changes much", &Happenings::adaChangesMuch},
        {8, "Ada reacts", &Happenings::adaReacts},
        {6, "Ada pins", &Happenings::adaPins},
        {8, "other device says", &Happenings::otherDeviceSays},
        {6, "other device edits", &Happenings::otherDeviceEdits},
        {4, "other device deletes", &Happenings::otherDeviceDeletes},
        {6, "other device reacts", &Happenings::otherDeviceReacts},
        {6, "other device reads", &Happenings::otherDeviceReads},
        {6, "other device marks unread", &Happenings::otherDeviceUnreads},
        {8, "other device joins", &Happenings::otherDeviceJoins},
        {3, "other device leaves", &Happenings::otherDeviceLeaves},
        {4, "Ben is put out", &Happenings::benIsPutOut},
        {2, "a room is made", &Happenings::aRoomIsMade},
        {1, "a room is deleted", &Happenings::aRoomIsDeleted},
        {1, "the server dies", &Happenings::theServerDies},
        {16, "Ben says", &Happenings::benSays},
        {6, "Ben edits", &Happenings::benEdits},
        {4, "Ben deletes", &Happenings::benDeletes},
        {12, "Ben opens a room", &Happenings::benOpensARoom},
        {4, "Ben joins", &Happenings::benJoins},
        {2, "Ben leaves", &Happenings::benLeaves},
        {10, "Ben looks back", &Happenings::benLooksBack},
        {10, "Ben goes down", &Happenings::benGoesDown},
        {8, "Ben reads", &Happenings::benReads},
        {5, "Ben marks unread", &Happenings::benUnreads},
        {12, "the connection is lost", &Happenings::theConnectionIsLost},
        {12, "the connection ends", &Happenings::theConnectionEnds},
        {16, "the connection begins", &Happenings::theConnectionBegins},
        {3, "the program starts again", &Happenings::theProgramStartsAgain},
        {12, "time passes", &Happenings::timePasses},
        {24, "a moment passes", &Happenings::aMomentPasses},
        {14, "all is answered", &Happenings::allIsAnswered},
        {10, "Ben is back", &Happenings::benIsBack},
    };
    static const int weight = std::accumulate(
        std::begin(all), std::end(all), 0, [](int sum, const Likely &likely) { return sum + likely.weight; });
    int lot = chance(weight);
    const Likely *drawn = all;
    for (; lot >= drawn->weight; ++drawn)
        lot -= drawn->weight;
    (this->*drawn->happen)();
    return QString::fromLatin1(drawn->name);
}

QList<qint64> Happenings::saidBy(int person) const
{
    QList<qint64> said;
    for (const qint64 room : m_people->rooms())
        said += (person < 2 ? m_people->adas(person) : m_people->bens()).said(room);
    return said;
}

void Happenings::adaSaysMuch()
{
    const qint64 room = anyRoom();
    // Now and then more than a client catches up with.
    for (int messages = chance(25) == 0 ? 1100 : chance(230); messages > 0; --messages)
        m_people->adas(0).says(room, nextText());
}

void Happenings::adaReplies()
{
    const qint64 room = anyRoom();
    if (const qint64 message = anyOf(m_people->adas(chance(2)).said(room)))
        ada().replies(room, nextText(), message);
}

void Happenings::adaEdits()
{
    const int device = chance(2);
    if (const qint64 message = anyOf(saidBy(device)))
        ada().edits(message, nextText() + " edited"_L1); // on the one what she said on the other
}

void Happenings::adaDeletes()
{
    if (const qint64 message = anyOf(saidBy(chance(2))))
        ada().deletes(message);
}

void Happenings::adaChangesMuch()
{
    const QList<qint64> said = saidBy(0);
    for (int changes = said.isEmpty() ? 0 : chance(260); changes > 0; --changes) {
        const qint64 message = anyOf(said);
        chance(5) == 0 ? ada().deletes(message) : ada().edits(message, nextText() + " edited"_L1);
    }
}

void Happenings::adaPins()
{
    if (const qint64 message = anyOf(saidBy(chance(3))))
        ada().pins(message, chance(3) > 0);
}

void Happenings::react(Talker &who)
{
    static const QStringList emojis {u"👍"_s, u"🎉"_s, u"❤️"_s};
    if (const qint64 message = anyOf(saidBy(chance(3))))
        who.reacts(message, emojis[chance(3)], chance(3) > 0);
}

void Happenings::otherDeviceEdits()
{
    if (const qint64 message = anyOf(saidBy(2)))
        m_people->bens().edits(message, nextText() + " edited"_L1);
}

void Happenings::otherDeviceDeletes()
{
    if (const qint64 message = anyOf(saidBy(2)))
        m_people->bens().deletes(message);
}

void Happenings::benIsPutOut()
{
    m_people->asAda("DELETE", u"/api/rooms/%1/members/%2"_s.arg(anyRoom()).arg(m_people->ben().value));
}

void Happenings::aRoomIsDeleted()
{
    if (m_people->rooms().size() > 1)
        m_people->deleteRoom(anyRoom());
}

void Happenings::benSays()
{
    const qint64 room = desktop().conversation()->roomId();
    if (desktop().sending()->send(nextText()))
        ++m_sent[room];
}

void Happenings::benEdits()
{
    if (!timeline() || !desktop().composition()->editLast(timeline()))
        return;
    desktop().composition()->setWords(nextText() + " edited by Ben"_L1);
    desktop().composition()->save();
}

void Happenings::benDeletes()
{
    if (const Message *last = timeline() ? timeline()->rows().newestOwn() : nullptr)
        desktop().messageActions()->deleteMessage(last->id.value);
}

void Happenings::benLooksBack()
{
    if (!timeline())
        return;
    timeline()->setFollowing(false);
    timeline()->setReadingAt(timeline()->rows().oldestSeq());
    timeline()->paging()->loadOlder();
}

void Happenings::benGoesDown()
{
    if (!timeline())
        return;
    timeline()->setReadingAt(timeline()->newestSeq());
    if (timeline()->paging()->canLoadNewer())
        return chance(2) == 0 ? timeline()->paging()->loadNewer() : timeline()->paging()->loadNewest();
    timeline()->setFollowing(true);
}

void Happenings::benReads()
{
    if (!timeline())
        return;
    desktop().reading()->setVisible(true, true);
    desktop().reading()->markReadUpTo(timeline()->newestSeq());
    m_people->clock().advance(std::chrono::milliseconds(1100));
    desktop().reading()->setVisible(false, false);
}

void Happenings::benUnreads()
{
    if (timeline() && timeline()->rows().newest())
        desktop().reading()->markUnreadFrom(timeline()->newestSeq() - chance(timeline()->rows().confirmed()));
}

void Happenings::theConnectionBegins()
{
    if (desktop().connection()->state() == Connection::Disconnected)
        desktop().start();
}

/// With a connection, or first without one.
void Happenings::theProgramStartsAgain()
{
    m_people->startDesktop();
    if (chance(2) == 0)
        desktop().start();
}

void Happenings::aMomentPasses()
{
    for (int turns = 1 + chance(20); turns > 0; --turns) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Happenings::benIsBack()
{
    theConnectionBegins();
    m_people->until([this] { return desktop().connection()->isOnline(); });
}

} // namespace hearth
