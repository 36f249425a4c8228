// SPDX-License-Identifier: GPL-3.0-or-later
#include "Client.h"

#include "Frames.h"

#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace bench {

Client::Client(Listener &listener, std::string auth, long room, size_t place)
    : m_listener(listener)
    , m_auth(std::move(auth))
    , m_room(room)
    , m_place(place)
{
}

Client::~Client()
{
    if (m_fd >= 0)
        close(m_fd);
}

void Client::start(int port)
{
    m_fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    if (connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address))
        return m_listener.lost(*this, std::string("cannot connect: ") + std::strerror(errno));
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(m_fd, F_SETFL, O_NONBLOCK);
    m_stream = Stream::ofClient(m_fd);
    write("GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
          "Upgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n");
}

void Client::write(std::string_view bytes)
{
    // What a client says is far smaller than a socket's buffer: a short write means that the server has stalled.
    if (m_stream->send(bytes) != ssize_t(bytes.size()))
        m_listener.lost(*this, "the server does not read");
}

void Client::send(uint64_t nowNs)
{
    ask(R"("send_message",{"room":)" + std::to_string(m_room), nowNs);
}

void Client::change(uint64_t nowNs)
{
    if (!m_said)
        return send(nowNs);
    ask(R"("edit_message",{"message":)" + std::to_string(m_said), nowNs);
}

void Client::ask(const std::string &what, uint64_t nowNs)
{
    std::string text = "T=" + std::to_string(nowNs) + '=';
    text.resize(74, 'x');
    const std::string id = std::to_string(++m_lastAck);
    write(encodeFrame("42" + id + '[' + what + R"(,"text":")" + text + "\"}]", true));
}

void Client::read()
{
    static char chunk[64 * 1024]; // one thread, and what arrives is nearly always whole
    do {
        const ssize_t size = m_stream->receive(chunk, sizeof chunk);
        if (size > 0)
            take(std::string_view(chunk, size_t(size)));
        else if (size == 0 || errno != EAGAIN)
            return m_listener.lost(*this, "the server closed the connection");
    } while (m_stream->holdsMore());
}

void Client::take(std::string_view bytes)
{
    if (!m_in.empty() || !m_upgraded) {
        m_in.append(bytes);
        bytes = m_in;
    }
    if (!m_upgraded && !upgraded(bytes))
        return;
    const bool sane = takeFrames(bytes, 1 << 24, [this](Opcode opcode, std::string_view payload) {
        if (opcode == Opcode::Text)
            packet(payload);
    });
    if (!sane)
        m_listener.lost(*this, "a frame is too long, or masked");
    m_in = std::string(bytes);
}

/// Takes the answer to the upgrade away from the front, once it is whole.
bool Client::upgraded(std::string_view &bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return false;
    if (bytes.find(" 101 ") > end)
        m_listener.lost(*this, "upgrade refused: " + std::string(bytes.substr(0, bytes.find("\r\n"))));
    bytes.remove_prefix(end + 4);
    return m_upgraded = true;
}

void Client::packet(std::string_view text)
{
    if (text.starts_with("42[\"message\"") || text.starts_with("42[\"message_updated\""))
        return m_listener.delivered(*this, numberAfter(text, "T="));
    if (text.starts_with("42"))
        return m_listener.told(*this);
    if (text.starts_with("43")) {
        if (text.find("\"ok\":false") != std::string_view::npos)
            return m_listener.lost(*this, std::string(text.substr(0, 200)));
        if (!std::exchange(m_joined, true))
            return m_listener.joined(*this);
        m_said = numberAfter(text, "\"id\":");
        return m_listener.acked(*this);
    }
    if (text == "2")
        return write(encodeFrame("3", true));
    if (text.starts_with("0"))
        return write(encodeFrame("40" + m_auth, true));
    if (text.starts_with("40")) {
        if (!hasRoom())
            return m_listener.joined(*this);
        const std::string id = std::to_string(++m_lastAck);
        return write(encodeFrame("42" + id + R"(["join_room",{"room":)" + std::to_string(m_room) + "}]", true));
    }
    if (text.starts_with("44") || text.starts_with("41") || text == "1")
        m_listener.lost(*this, std::string(text.substr(0, 200)));
}

} // namespace bench
