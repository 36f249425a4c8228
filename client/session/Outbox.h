// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TimelineModel.h"
#include "protocol/Events.h"
#include "session/KeptFile.h"

#include <QObject>

#include <functional>

namespace hearth {

class Clock;

/// What was written and is not confirmed by the server, kept in a file until it is: it survives the end of the
/// program, however it ends. Sends one message at a time, in the order of writing, each until the server has answered
/// for it; a lost connection or a missing answer means sending it again under the same client_id, which the server
/// stores once. A refusal that time mends (rate_limited, busy) is waited out; any other marks the message as failed,
/// until retry() or discard().
class Outbox : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        RoomId room;
        PendingMessage message;
    };
    using Answer = std::function<void(Result<QJsonObject>)>;
    /// Sends and answers exactly once, with Unreachable when it is not known what became of the message.
    using Send = std::function<void(const events::SendMessage &, Answer)>;

    static constexpr int mostMessages = 1000;

    /// Reads what `path` kept. `self` is the author: an answer about somebody else's message is not believed.
    Outbox(const QString &path, UserId self, Clock *clock, Send send, QObject *parent = nullptr);
    ~Outbox() override;

    /// Takes a message, and begins to write the file at once. InvalidField for a text that breaks a rule, Busy when too
    /// much waits already.
    Result<void> add(RoomId room, const QString &text, std::optional<MessageId> replyTo = std::nullopt);
    /// Sends a failed message again, under the same client_id.
    void retry(const QString &clientId);
    /// Forgets a message that is not just being sent.
    void discard(const QString &clientId);
    /// The message came back some other way (an echo, catch-up): it is stored.
    void confirm(const QString &clientId);

    /// There is a connection now, or there is none.
    void setOnline(bool online);
    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// Added, or its state changed.
    void changed(const hearth::Outbox::Entry &entry);
    void discarded(hearth::RoomId room, const QString &clientId);
    /// Stored by the server, as it says.
    void sent(const hearth::Message &message);

private:
    void load();
    void save();
    void saveSoon();
    void pump();
    void take(const QString &clientId, const Result<QJsonObject> &answer);
    void pumpIn(std::chrono::milliseconds delay);
    qsizetype find(const QString &clientId) const;

    KeptFile m_file;
    const UserId m_self;
    Clock *const m_clock;
    const Send m_send;
    QList<Entry> m_entries; ///< in the order of writing
    bool m_online = false;
    QString m_inFlight; ///< the client_id that waits for its answer
    quint64 m_waitTimer = 0;
    quint64 m_saveTimer = 0;
};

} // namespace hearth
