// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RoomListModel.h"
#include "models/TypingNotice.h"
#include "models/timeline/TimelineModel.h"

#include <chrono>

namespace hearth {

class KeptSession;
class Rooms;
class ServerEvents;
class SyncState;

/// The room that is open: what it is, its messages, and who is typing there.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(qint64 roomId READ roomId NOTIFY changed) ///< 0: none is open
    Q_PROPERTY(QString name READ name NOTIFY detailsChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY detailsChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY detailsChanged)
    /// What one wants to be notified of in it: "all", "mentions" or "none".
    Q_PROPERTY(QString notify READ notify NOTIFY detailsChanged)
    /// Of the other one in a conversation of two, as the list of rooms has it.
    Q_PROPERTY(QString status READ status NOTIFY detailsChanged)
    Q_PROPERTY(bool favourite READ isFavourite NOTIFY detailsChanged)
    /// Nothing is written in it any more.
    Q_PROPERTY(bool archived READ isArchived NOTIFY detailsChanged)
    /// Whether one may say something in it; not where it is archived, or leaves that to moderators.
    Q_PROPERTY(bool mayPost READ mayPost NOTIFY detailsChanged)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY detailsChanged) ///< people
    /// To whom the room leaves it: "usual", "everyone" or "moderators".
    Q_PROPERTY(QString whoMayPost READ whoMayPost NOTIFY detailsChanged)
    Q_PROPERTY(QString whoMayNameAll READ whoMayNameAll NOTIFY detailsChanged)
    Q_PROPERTY(QDateTime createdAt READ createdAt NOTIFY detailsChanged)
    Q_PROPERTY(qint64 createdBy READ createdBy NOTIFY detailsChanged)
    /// It is the oldest of those that are known: the one that a new chat begins with.
    Q_PROPERTY(bool first READ isFirst NOTIFY detailsChanged)
    /// Null when none is open.
    Q_PROPERTY(hearth::TimelineModel *timeline READ timeline NOTIFY changed)
    /// Nobody has said anything in it: there is nothing, or only what happened to the room.
    Q_PROPERTY(bool silent READ isSilent NOTIFY silentChanged)
    /// Of the place where the person was in it when the program was closed; 0: at the newest.
    Q_PROPERTY(qint64 restoredMessage READ restoredMessage NOTIFY changed)
    Q_PROPERTY(hearth::TypingNotice *typing READ typing CONSTANT)
    /// In all other rooms: how much is for the reader in particular, and whether anything is unread of which they want to hear.
    Q_PROPERTY(qint64 callsElsewhere READ callsElsewhere NOTIFY elsewhereChanged)
    Q_PROPERTY(bool newsElsewhere READ hasNewsElsewhere NOTIFY elsewhereChanged)
public:
    Conversation(UserId self, ServerEvents *events, Rooms *rooms, SyncState *sync, KeptSession *kept, Clock *clock,
        QObject *parent = nullptr);

    RoomId room() const { return m_room; }
    qint64 roomId() const { return m_room.value; }
    QString name() const { return value(RoomListModel::NameRole).toString(); }
    QString topic() const { return value(RoomListModel::TopicRole).toString(); }
    QString kind() const { return value(RoomListModel::KindRole).toString(); }
    QString notify() const { return value(RoomListModel::NotifyRole).toString(); }
    QString status() const { return value(RoomListModel::StatusRole).toString(); }
    bool isFavourite() const { return value(RoomListModel::FavouriteRole).toBool(); }
    bool isArchived() const { return value(RoomListModel::ArchivedRole).toBool(); }
    bool mayPost() const;
    bool mayAdd() const;
    QString whoMayPost() const;
    QString whoMayNameAll() const;
    QDateTime createdAt() const { return value(RoomListModel::CreatedAtRole).toDateTime(); }
    qint64 createdBy() const { return value(RoomListModel::CreatedByRole).toLongLong(); }
    bool isFirst() const;
    TimelineModel *timeline() const;
    bool isSilent() const;
    qint64 restoredMessage() const { return m_restoredMessage.value; }
    TypingNotice *typing() { return &m_typing; }
    qint64 callsElsewhere() const;
    bool hasNewsElsewhere() const;

    /// Opens a room that one is in; 0 for none.
    Q_INVOKABLE void open(qint64 id);
    /// None is open: opens the one of the last time, else the first of the list.
    void openAny();
    /// Likewise, with these messages of it that were kept.
    void restore(const QList<Message> &messages);
    /// Where one is, for the next start of the program. By itself once one has been there for two seconds.
    void keepPlace();
    /// Opens its neighbour if it is the one that is open, so that the pane is not empty while there is something to show.
    void leave(RoomId room);
    /// None is open until the rooms are known anew; then the same one, if it is there.
    void startOver();

Q_SIGNALS:
    /// What came so far comes before the change.
    void aboutToChange();
    /// Everybody else who goes by the current room changes over.
    void entered(hearth::RoomId room);
    void changed();
    void detailsChanged();
    void silentChanged();
    void elsewhereChanged();
    void failed(const QString &message);

private:
    /// What the list of rooms has of the one that is open.
    QVariant value(RoomListModel::Role role) const;
    void enter(RoomId room);
    void keepPlaceSoon();
    void keepPlaceIn(std::chrono::milliseconds delay);

    Rooms *const m_rooms;
    SyncState *const m_sync;
    KeptSession *const m_kept;
    Clock *const m_clock;
    TypingNotice m_typing;
    RoomId m_room;
    MessageId m_restoredMessage;
    std::chrono::milliseconds m_movedAt {}; ///< by the clock
    bool m_keepsPlaceSoon = false;
};

} // namespace hearth
