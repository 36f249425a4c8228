// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

namespace hearth {

class HistoryDatabase;

/// Somebody else said it, and it names the user, or everyone, or replies to what they wrote.
bool speaksTo(const Message &message, UserId user);

/// The newest messages of each room in the file: of a room all from one to the newest that is known, or none. On the
/// thread of its database; what fails is the database's to say.
class KeptMessages
{
public:
    enum class From {
        Page, ///< a page of the server: where it lies beyond what is there, it takes its place
        Live, ///< as it was said: where there is a gap before it, it is left to the page that will fill that
    };
    static constexpr int pageSize = 100;

    /// Both must outlive it; the limits may change.
    KeptMessages(HistoryDatabase &database, const HistoryLimits &limits);

    /// Ordered by seq. What is there already is written anew where it was changed.
    void keep(RoomId room, const QList<Message> &messages, From from);
    /// Those among them that are there are what they are now.
    void change(const QList<Message> &messages);
    /// All that was done up to this change is in what is there.
    void setChange(RoomId room, ChangeNumber change);
    void forget(RoomId room);
    void forgetAll();

    /// At least pageSize, and all from this one on, where there are so many.
    KeptPage newest(RoomId room, Seq from = 0);
    KeptPage before(RoomId room, Seq seq);
    /// The newest of each room that has any.
    QHash<RoomId, Message> newestOfRooms();
    /// What others said that names `self`, or everyone, or replies to them: the newest first, so many at most.
    QList<Message> calling(UserId self, qsizetype most);
    QHash<RoomId, KeptNumbers> numbers();

    /// Lets the oldest rooms go while the file is too large.
    void shrink();

private:
    struct Run
    {
        Seq oldest = 0;
        Seq newest = 0;
        ChangeNumber change = 0;
    };
    Run run(RoomId room);
    void setRun(RoomId room, const Run &run, const QDateTime &lastAt);
    void write(const Message &message);
    void changePreviews(const Message &message);
    void cutOff(RoomId room, Run &run);
    KeptPage page(RoomId room, Seq before, qint64 most);

    HistoryDatabase &m_database;
    const HistoryLimits &m_limits;
    int m_written = 0; ///< since the size was looked at
};

} // namespace hearth
