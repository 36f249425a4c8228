// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineModel.h"
#include "session/writing/KeptEdits.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Clock;
class MessageCommands;

/// What the composer is about when it is no plain message: a reply, or other words for one of one's own; in each room its
/// own. Those words are no draft: giving up leaves the draft as it was. Words that are to be saved are kept on this machine until the
/// server has answered for them, and sent again whenever there is a connection: they survive the end of the program.
class Composition : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// The message that is given other words; 0 for none.
    Q_PROPERTY(qint64 editing READ editing NOTIFY changed)
    /// Those words, as they are typed.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    /// The message that is replied to; 0 for none. An edit comes first: the reply waits until that is done.
    Q_PROPERTY(qint64 replyTo READ replyTo NOTIFY changed)
    Q_PROPERTY(QString replyAuthor READ replyAuthor NOTIFY changed)
    Q_PROPERTY(QString replyText READ replyText NOTIFY changed)
    /// The words of the edit are on their way.
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    /// They are to be saved as they are, once the server can be asked.
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    /// Why they were not saved, where one was in another room then; until something is done about it.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
public:
    /// All of them must outlive it.
    Composition(
        MessageCommands *commands, DiskHistory *history, const RoomListModel *rooms, Clock *clock, QObject *parent = nullptr);

    qint64 editing() const { return m_now.editing.value; }
    QString words() const { return m_now.words; }
    void setWords(const QString &words);
    bool isSaving() const { return m_now.saving; }
    bool isWaiting() const { return m_now.waits; }
    QString refusal() const { return m_now.refusal; }
    qint64 replyTo() const { return m_now.reply.id.value; }
    QString replyAuthor() const { return m_now.reply.author.displayName; }
    QString replyText() const;

    /// Another room is current; what was begun in the one before is there when one comes back.
    void setRoom(RoomId room);
    void edit(MessageId message, const QString &text);
    /// Gives one's last message there other words; false where there is none.
    Q_INVOKABLE bool editLast(hearth::TimelineModel *timeline);
    void reply(const ReplyPreview &message);
    /// What a message that is sent now replies to.
    std::optional<MessageId> reply() const;
    void endReply();
    /// It is not what it was: where it was deleted, there is nothing more to edit, unless other words were begun.
    void take(const Message &message);
    void rename(const Author &now);
    /// Ends in the message being edited, or in failed(): the words then stay. Without a connection, or while the server has no
    /// time, it waits.
    Q_INVOKABLE void save();
    /// What the history kept: what waited when the program ended waits again.
    void restore(const QHash<RoomId, KeptEdit> &kept);
    /// The list has all rooms that one is in, or does not have them yet.
    void setRoomsKnown(bool known);
    /// There is a connection: what waited is saved.
    void goOnline();
    /// The server is as it was before: what one edits may be another message there, so nothing is saved that was not looked at.
    void startOver();
    /// Gives up what was begun last.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /// Why it was not saved, in a sentence.
    void failed(const QString &message);
    /// All words were taken away: is that what is meant?
    void emptied(qint64 message, const QString &before);

private:
    struct State
    {
        MessageId editing;
        QString before;
        QString words;
        bool saving = false;
        bool waits = false;
        QString refusal;
        ReplyPreview reply;
    };

    State *stateOf(RoomId room); ///< null for another one than the current where nothing was begun
    QList<RoomId> begun() const;
    void stopEditing(RoomId room, State &state);
    void forget(RoomId room, State &state);
    void goOn();
    void goOnIn(std::chrono::milliseconds delay);
    void send(RoomId room, State &state, const QString &text);
    void saved(RoomId room, MessageId message, const Result<Message> &result);
    void refuse(RoomId room, State &state, const QString &why);

    MessageCommands *const m_commands;
    Clock *const m_clock;
    KeptEdits m_kept;
    bool m_roomsKnown = false;
    quint64 m_timer = 0;
    RoomId m_room;
    State m_now;
    QHash<RoomId, State> m_elsewhere;
};

} // namespace hearth
