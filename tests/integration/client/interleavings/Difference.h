// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Happenings.h"

namespace hearth {

/// Whether Ben's desktop ends with what the server has.
class Difference
{
public:
    Difference(TwoPeople *people, const Happenings *happenings);

    /// After all that was under way has come to its end, and once more when nothing can follow any more: empty when
    /// everything is the same, otherwise what is not.
    QString found();
    /// Likewise of what is kept on the machine, without a connection.
    QString foundOnDisk();

private:
    QString stir();
    QString inRoom(qint64 room);
    QString inTimeline(qint64 room, const QList<Message> &stored) const;
    QString inSent(qint64 room, const QList<Message> &stored) const;
    QString inRooms() const;
    bool isAllSent() const;
    QList<Message> storedIn(qint64 room) const;
    QList<Room> bensRooms() const;

    TwoPeople *const m_people;
    const Happenings *const m_happenings;
};

} // namespace hearth
