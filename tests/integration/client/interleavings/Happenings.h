// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TwoPeople.h"

#include <QRandomGenerator>

namespace hearth {

/// What can happen to two people, by chance: each seed is another story.
class Happenings
{
public:
    Happenings(TwoPeople *people, quint32 seed);

    /// A few rooms with something said in them, and a desktop that has them.
    bool begin();
    /// Does one thing, without waiting for what follows from it, and says which.
    QString next();
    int chance(int below) { return int(m_random.bounded(below)); }

    /// How many messages Ben's desktop took to be sent to the room.
    int sentFromDesktop(qint64 room) const { return int(m_sent.value(room)); }

private:
    struct Likely;

    // Ada, and Ben's other device.
    void adaSays() { ada().says(anyRoom(), nextText()); }
    void adaSaysMuch();
    void adaReplies();
    void adaEdits();
    void adaDeletes();
    void adaChangesMuch();
    void adaReacts() { react(ada()); }
    void adaPins();
    void otherDeviceSays() { m_people->bens().says(anyRoom(), nextText()); }
    void otherDeviceEdits();
    void otherDeviceDeletes();
    void otherDeviceReacts() { react(m_people->bens()); }
    void otherDeviceReads() { m_people->bens().reads(anyRoom(), 1 + chance(100)); }
    void otherDeviceUnreads() { m_people->bens().unreads(anyRoom(), 1 + chance(100)); }
    void otherDeviceJoins() { m_people->bens().joins(anyRoom()); }
    void otherDeviceLeaves() { m_people->bens().leaves(anyRoom()); }
    void benIsPutOut();
    void aRoomIsMade() { m_people->makeRoom(); }
    void aRoomIsDeleted();
    void theServerDies() { m_people->restartServer(); }
    // Ben at his desktop.
    void benSays();
    void benEdits();
    void benDeletes();
    void benOpensARoom() { desktop().conversation()->open(anyRoom()); }
    void benJoins() { desktop().rooms()->join(anyRoom()); }
    void benLeaves() { desktop().rooms()->leave(anyRoom()); }
    void benLooksBack();
    void benGoesDown();
    void benReads();
    void benUnreads();
    // The connection, the program, and time.
    void theConnectionIsLost() { m_people->connection()->reopen(); }
    void theConnectionEnds() { m_people->connection()->stop(); }
    void theConnectionBegins();
    void theProgramStartsAgain();
    void timePasses() { m_people->clock().advance(std::chrono::milliseconds(chance(300))); }
    void aMomentPasses();
    void allIsAnswered() { m_people->hear(); }
    void benIsBack();

    Talker &ada() { return m_people->adas(chance(2)); }
    ChatSession &desktop() { return m_people->desktop(); }
    TimelineModel *timeline() { return m_people->timeline(); }
    void react(Talker &who);
    qint64 anyRoom() { return m_people->rooms()[chance(int(m_people->rooms().size()))]; }
    qint64 anyOf(const QList<qint64> &messages) { return messages.isEmpty() ? 0 : messages[chance(int(messages.size()))]; }
    QList<qint64> saidBy(int person) const; ///< 0, 1: Ada's devices; 2: Ben's
    /// Some of them name Ben, or everyone.
    QString nextText()
    {
        ++m_texts;
        const QString named = m_texts % 5 == 0 ? QStringLiteral("@ben ") : m_texts % 11 == 0 ? QStringLiteral("@room ") : QString();
        return named + QString::number(m_texts);
    }

    TwoPeople *const m_people;
    QRandomGenerator m_random;
    QHash<qint64, qsizetype> m_sent;
    int m_texts = 0;
};

} // namespace hearth
