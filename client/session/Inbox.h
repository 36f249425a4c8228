// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Events.h"

#include <QObject>

namespace hearth {

class Arrivals;
class Blocked;
class HistoryKeeper;
class Keywords;
class Naming;
class Oneself;
class Reading;
class RoomListModel;
class Rooms;
class Sending;
class SyncState;
class TypingNotice;

/// Messages that come, however they come, and what follows from them: in the timelines, in the list of rooms, what is
/// unread, what is worth a notice.
class Inbox : public QObject
{
    Q_OBJECT
public:
    Inbox(const Oneself *self, Rooms *rooms, SyncState *sync, Reading *reading, Sending *sending, TypingNotice *typing,
        Arrivals *arrivals, HistoryKeeper *keeper, QObject *parent = nullptr);

    /// What one wants to be told of as if it were one's name, how people are called, and of whom nothing is told; null for nothing. They must outlive this.
    void setReader(const Keywords *keywords, const Naming *naming, const Blocked *blocked)
    {
        m_blocked = blocked;
        m_keywords = keywords;
        m_naming = naming;
    }
    /// A message is not what it was.
    void takeChanged(const Message &message);

    struct Said
    {
        QString author;
        QString text;
    };

Q_SIGNALS:
    /// As it is now.
    void changed(const hearth::Message &message);
    /// A message lost its words: nothing of them stays on the screen.
    void deleted(qint64 messageId);
    /// A message worth a desktop notification: it came while its room was not in view, and is of what one wants to be
    /// notified of there.
    void notify(
        qint64 roomId, const QString &roomName, const QString &author, const QString &text, bool isMention, qint64 messageId);
    /// What others said, at once, in the room that is in view; nothing of a muted one, nor of whom one blocked.
    void heard(const QList<hearth::Inbox::Said> &messages);

private:
    void noteFetched(RoomId room, const QList<Message> &messages);
    void noteNewest(const QList<Message> &messages);
    void takeFetched(RoomId room, const QList<Message> &messages);
    bool isOwn(const Message &message) const;
    void takeLive(const QList<Message> &messages);
    void takeFromOthers(RoomId room, const QList<Message> &messages);
    void takeOwn(const Message &message);
    void takeSynced(const QList<events::RoomSynced> &rooms, const QList<RoomId> &gone);
    void takeMissedNothing(RoomId room, Seq seq);
    void showChanged(const Message &message);
    bool hasKeyword(const Message &message) const;

    const Oneself *const m_self;
    Rooms *const m_allRooms;
    RoomListModel *const m_rooms;
    SyncState *const m_sync;
    Reading *const m_reading;
    Sending *const m_sending;
    TypingNotice *const m_typing;
    Arrivals *const m_arrivals;
    HistoryKeeper *const m_keeper;
    const Keywords *m_keywords = nullptr;
    const Naming *m_naming = nullptr;
    const Blocked *m_blocked = nullptr;
};

} // namespace hearth
