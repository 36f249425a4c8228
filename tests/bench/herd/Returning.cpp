// SPDX-License-Identifier: GPL-3.0-or-later
#include "Returning.h"

#include "Frames.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace bench {

Returning::Returning(Listener &listener, int epoll, int port, std::string token, std::string have, bool asDesktop)
    : m_listener(listener)
    , m_epoll(epoll)
    , m_port(port)
    , m_token(std::move(token))
    , m_have(std::move(have))
    , m_asDesktop(asDesktop)
{
}

Returning::~Returning()
{
    close();
}

void Returning::start()
{
    ++tries;
    m_upgraded = false;
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    m_out = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    m_in.clear();
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(m_port));
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) && errno != EINPROGRESS)
        return fail(std::string("cannot connect: ") + std::strerror(errno));
    epoll_event event {.events = EPOLLIN | EPOLLOUT, .data = {.ptr = this}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_socket, &event);
}

void Returning::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void Returning::fail(const std::string &why)
{
    close();
    m_listener.refused(*this, why);
}

void Returning::ready()
{
    if (m_socket < 0)
        return; // of the same turn as what closed it
    if (!m_out.empty()) {
        const std::string out = std::exchange(m_out, {});
        // What a client says is far smaller than a socket's buffer.
        if (::send(m_socket, out.data(), out.size(), MSG_NOSIGNAL) != ssize_t(out.size()))
            return fail(std::string("cannot connect: ") + std::strerror(errno));
        epoll_event event {.events = EPOLLIN, .data = {.ptr = this}};
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, m_socket, &event);
        return;
    }
    static char chunk[256 * 1024]; // one thread
    const ssize_t size = recv(m_socket, chunk, sizeof chunk, 0);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0)
        return fail("the server closed the connection");
    m_in.append(chunk, size_t(size));
    m_bytes += uint64_t(size);
    read();
}

void Returning::read()
{
    if (!m_upgraded) {
        const size_t end = m_in.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        if (m_in.find(" 101 ") > end)
            return fail("upgrade refused: " + m_in.substr(0, m_in.find("\r\n")));
        m_in.erase(0, end + 4);
        m_upgraded = true;
    }
    std::string why;
    const bool sane = takeFrames(m_in, 1 << 24, [&](Opcode opcode, std::string_view payload) {
        if (opcode == Opcode::Close)
            why = "the server closed the connection";
        else if (payload.starts_with("44") || payload.starts_with("41") || payload == "1"
            || (payload.starts_with("43") && payload.find("\"ok\":false") != std::string_view::npos))
            why = std::string(payload.substr(0, 200));
        else if (opcode == Opcode::Text)
            packet(payload);
    });
    if (!sane || !why.empty())
        fail(why.empty() ? "a frame is too long" : why);
}

void Returning::packet(std::string_view text)
{
    if (text == "2")
        send("3");
    else if (text.starts_with("0"))
        send("40{\"token\":\"" + m_token + "\"}");
    else if (text.starts_with("42[\"session\""))
        send("421[\"sync\",{\"rooms\":" + m_have + (m_asDesktop ? ",\"members\":" + std::to_string(numberAfter(m_have, "\"")) : "")
            + "}]");
    else if (text.starts_with("43"))
        answered(text);
}

void Returning::send(const std::string &text)
{
    const std::string frame = encodeFrame(text, true);
    // What does not fit is noticed as an answer that does not come.
    [[maybe_unused]] const ssize_t sent = ::send(m_socket, frame.data(), frame.size(), MSG_NOSIGNAL);
}

void Returning::answered(std::string_view ack)
{
    m_complete = ack.find("\"complete\":true") != std::string_view::npos;
    if (m_asDesktop && ack.find("\"members\":[") == std::string_view::npos)
        return fail("the members did not come along");
    m_listener.back(*this);
}

} // namespace bench
