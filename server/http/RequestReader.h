// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadReader.h"
#include "RequestHead.h"

#include <memory>
#include <optional>

class QTcpSocket;

namespace hearth {

class HttpListener;
class InputPace;
struct UploadRoute;

/// Reads one request after the other from a socket. A head it takes out, and where the request is to be parsed puts one in its
/// place that is written anew: Qt's parser never sees one that a client wrote. The body behind it goes by as it comes, and is
/// counted.
class RequestReader
{
public:
    RequestReader(QTcpSocket &socket, HttpListener &listener);

    /// Takes what has come of a head. True when that is head() now; or it never will be, and why. The next begins then.
    bool readHead(std::optional<HttpRefusal> &refusal);
    bool hasBegun() const { return m_reader.hasBegun(); } ///< a head
    const RequestHead &head() const { return m_head; }
    HttpRequest &request() { return m_head.request; }
    /// Whom a refusal goes to; also where no whole head has come, or none that can be understood.
    const HttpRequest &asked();

    /// The answer to a head that needs none of its body: it may not be asked, or not like this. `upload`: the route that its
    /// body is streamed to.
    std::optional<HttpRefusal> refuse(const UploadRoute *upload) const;
    /// What was read belongs to somebody else.
    RequestHead takeHead() { return std::exchange(m_head, {}); }

    /// Hands the head to Qt's parser, and counts what is behind it; whether the request is whole.
    bool handOver(bool answersNext);
    /// So much more can be read; whether the request is whole. Until it is, who has to know of it is told, and a client that
    /// waits to be asked for the body is asked when it `answersNext`: nothing is owed before it.
    bool count(qint64 available, bool answersNext);
    /// Qt's parser reads from the socket too, from the first request that is handed over.
    bool isAttached() const { return m_attached; }
    void attach();
    /// How much of the body may be read at once.
    void makeRoom(InputPace &pace) const;
    /// The request with the body that Qt's parser has read; nothing when that is not what was counted.
    std::optional<HttpRequest> take(const QByteArray &body);
    /// Released when the request whose body is arriving is dispatched, or never will be.
    std::shared_ptr<void> takeAnnounced() { return std::exchange(m_announced, nullptr); }

    qint64 heldOfHead() const { return m_reader.kept(); }
    /// Measured: Qt's arrays grow by doubling.
    qint64 heldOfBody() const { return 2 * (m_head.contentLength - m_left); }

private:
    QTcpSocket &m_socket;
    HttpListener &m_listener;
    HeadReader m_reader;
    RequestHead m_head;
    qint64 m_headSize = 0; ///< as the parser has it
    qint64 m_left = 0; ///< of the body
    bool m_attached = false;
    bool m_wasAnnounced = false;
    std::shared_ptr<void> m_announced;
};

} // namespace hearth
