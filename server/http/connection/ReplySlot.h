// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "RequestHead.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace hearth {

class BodySink;
class FilePart;

/// The place of one reply in its connection's order. Shared by the connection and every copy of the HttpReply.
class ReplySlot
{
public:
    /// The connection: which abandons every slot that it has not seen a reply of before it goes.
    class Owner
    {
    public:
        /// It is about to write its reply.
        virtual void replyComes(const ReplySlot &slot) = 0;
        /// A reply may go out when its turn comes.
        virtual void replyReady() = 0;
        /// Somebody wants to know when the client goes.
        virtual void replyWatched() = 0;
        /// Of a request whose body is offered.
        virtual void acceptBody(const ReplySlot &slot, std::unique_ptr<BodySink> sink) = 0;
        virtual void resumeBody(const ReplySlot &slot) = 0;

    protected:
        ~Owner() = default;
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// `corsHeaders` go with the reply to `request`.
    ReplySlot(Owner &owner, const HttpRequest &request, Headers corsHeaders, Persistence persistence);

    void send(const HttpResponse &response);
    bool isWaiting() const;
    void onAbandoned(QObject *context, std::function<void()> action);
    /// Of a request whose body is offered.
    void accept(std::unique_ptr<BodySink> sink);
    void resume();

    /// For the connection: the reply as it goes out; null until then.
    const QByteArray &bytes() const { return m_bytes; }
    /// For the connection: what is kept for it, its request until it is answered, its reply from then on.
    qint64 held() const { return m_owner ? m_asked : m_bytes.size(); }
    bool closes() const { return m_persistence == Persistence::Close; }
    /// For the connection: whether it ends behind this reply, whatever was asked.
    void setPersistence(Persistence persistence) { m_persistence = persistence; }
    void close() { m_persistence = Persistence::Close; }
    /// For the connection: the file that goes behind bytes(), if any.
    std::shared_ptr<FilePart> takeFile() { return std::exchange(m_file, nullptr); }
    /// For the connection: its request's body is streamed.
    bool isUpload() const { return m_isUpload; }
    void setUpload() { m_isUpload = true; }
    /// For the connection: whether somebody wants to know when the client goes.
    bool isWatched() const { return !m_abandoned.empty(); }
    /// For the connection: the client is gone.
    void abandon();
    /// Kept until the reply is sent or abandoned: of RequestParser, and of RequestTurns.
    void hold(std::shared_ptr<void> held) { m_held = std::move(held); }
    void holdToo(std::shared_ptr<void> held)
    {
        if (!m_isAccepted)
            m_heldToo = std::move(held);
    }

private:
    Owner *m_owner; ///< null once sent or gone
    Headers m_corsHeaders;
    bool m_headOnly = false;
    Persistence m_persistence;
    bool m_isUpload = false;
    bool m_isAccepted = false; ///< waits for its client, not for us
    QByteArray m_bytes;
    const qint64 m_asked; ///< bytes of the request
    std::shared_ptr<FilePart> m_file;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_abandoned;
    std::shared_ptr<void> m_held;
    std::shared_ptr<void> m_heldToo;
};

} // namespace hearth
