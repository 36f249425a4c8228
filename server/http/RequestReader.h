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

/// Reads one request after the other from a socket, its head and its body: Qt's parser would keep a body twice until it is
/// whole. When that is, the parser is given a head that is written anew, of a request without a body, and never sees anything
/// that a client wrote.
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

    /// What comes behind the head is its body, if it has one.
    void beginBody();
    /// Takes what has come of it; whether the request is whole, and Qt's parser has it next. Until it is, who has to know of it is
    /// told, and a client that waits to be asked for the body is asked when it `answersNext`: nothing is owed before it.
    bool takeBody(bool answersNext);
    /// It will never be whole.
    void forgetBody();
    /// Qt's parser reads from the socket too, from the first request that is whole.
    bool isAttached() const { return m_attached; }
    void attach();
    /// How much of the body may be read at once.
    void makeRoom(InputPace &pace) const;
    /// The request, when Qt's parser has read what it was given; nothing when that had a body.
    std::optional<HttpRequest> take(const QByteArray &parsed);
    /// Released when the request whose body is arriving is dispatched, or never will be.
    std::shared_ptr<void> takeAnnounced() { return std::exchange(m_announced, nullptr); }

    /// Of one that is arriving; the next one may be, while another is owed its answer.
    qint64 held() const { return m_reader.kept() + m_body.capacity(); }

private:
    bool needsTls() const;
    void keep(QByteArray piece);

    QTcpSocket &m_socket;
    HttpListener &m_listener;
    HeadReader m_reader;
    RequestHead m_head;
    QByteArray m_body; ///< as far as it has come
    qint64 m_left = 0; ///< of it
    bool m_attached = false;
    bool m_wasAnnounced = false;
    std::shared_ptr<void> m_announced;
};

} // namespace hearth
