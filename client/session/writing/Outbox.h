// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/JsonAnswer.h"
#include "protocol/Events.h"
#include "session/writing/OutboxEntry.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace hearth {

class Clock;
class DiskHistory;

/// What was written and is not confirmed by the server, kept on this machine until it is: it survives the end of the
/// program, however it ends. It is shown, and sent, once the disk has it. Sends one message at a time, in the order of writing, each until the server has answered
/// for it; a lost connection or a missing answer means sending it again under the same client_id, which the server
/// stores once. A refusal that time mends (rate_limited, busy) is waited out; any other marks the message as failed,
/// until retry() or discard(). What it brings along is sent to the room first (by OutgoingFiles); of what the server has thrown
/// away meanwhile, for nobody sent it within an hour, that is done again.
class Outbox : public QObject
{
    Q_OBJECT
public:
    using Entry = OutboxEntry;
    /// What is known of the room that has this id now.
    enum class RoomIs {
        NotKnown, ///< yet: what was written for it waits
        TheOne,
        Another, ///< made later, by a server that was put back to an older state and gave the id again
    };
    using Which = std::function<RoomIs(RoomId, const QDateTime &createdAt)>;
    /// Sends and answers exactly once, with Unreachable when it is not known what became of the message.
    using Send = std::function<void(const events::SendMessage &, JsonAnswer)>;

    static constexpr int mostMessages = 1000;

    /// `self` is the author: an answer about somebody else's message is not believed. The history must outlive it.
    Outbox(DiskHistory *history, UserId self, Clock *clock, Which which, Send send, QObject *parent = nullptr);

    /// What the history kept; once, before or after anything else.
    void restore(const QList<QJsonObject> &kept);
    /// Takes a message; changed() follows when it is on the disk. InvalidField for a text that breaks a rule, Busy when too
    /// much waits already. With files it waits until the server has them all, and others go past it.
    Result<void> add(const Room &room, const QString &text, std::optional<MessageId> replyTo = std::nullopt,
        const QList<OutgoingFile> &files = {});
    /// One of the files of a message is not what it was: it comes, is there, or failed.
    void takeFile(const OutgoingFile &file);
    /// Sends a failed message again, under the same client_id.
    void retry(const QString &clientId);
    /// Forgets a message that is not just being sent.
    void discard(const QString &clientId);
    /// The message came back some other way (an echo, catch-up): it is stored.
    void confirm(const QString &clientId);

    /// There is a connection now, or there is none.
    void setOnline(bool online);
    /// More is known of the rooms.
    void goOn() { pump(); }
    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// Added, or its state changed.
    void changed(const hearth::Outbox::Entry &entry);
    void discarded(hearth::RoomId room, const QString &clientId);
    /// What was sent of a file is not wanted: it has been changed, and is sent as it is now.
    void outdated(const hearth::OutgoingFile &file);
    /// It waits for those of its files that the server does not have.
    void filesWanted(const hearth::Outbox::Entry &entry);
    /// It is sent or discarded: its files are not needed here any more.
    void ended(const hearth::Outbox::Entry &entry, bool isSent);
    /// The room that it was written for is gone, and another one has its id: it is sent nowhere, and stays on this machine.
    void orphaned(const hearth::Outbox::Entry &entry);
    /// Stored by the server, as it says.
    void sent(const hearth::Message &message);

private:
    void keep(const Entry &entry);
    void keepAll();
    void goOnWith(const QString &clientId);
    void orphan(Entry &entry);
    void pump();
    void take(const QString &clientId, const Result<QJsonObject> &answer);
    void pumpIn(std::chrono::milliseconds delay);
    bool sendFilesAgain(Entry &entry, const Error &error);
    qsizetype find(const QString &clientId) const;

    DiskHistory *const m_history;
    const UserId m_self;
    Clock *const m_clock;
    const Which m_which;
    const Send m_send;
    QList<Entry> m_entries; ///< in the order of writing
    bool m_online = false;
    QSet<QString> m_sentAgain; ///< the client_ids of those whose files were
    QString m_inFlight; ///< the client_id that waits for its answer
    quint64 m_waitTimer = 0;
};

} // namespace hearth
