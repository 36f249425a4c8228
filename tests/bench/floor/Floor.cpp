// SPDX-License-Identifier: GPL-3.0-or-later
#include "Floor.h"

#include "Frames.h"
#include "ProcessUsage.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

constexpr uint64_t pingInterval = 25'000; // milliseconds

uint64_t milliseconds()
{
    return nowNs() / 1'000'000;
}

} // namespace

Floor::Floor(int port, bool joined, bool tls)
    : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    , m_epoll(epoll_create1(0))
    , m_joined(joined)
    , m_tls(tls)
{
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) || listen(m_listener, 4096)) {
        std::perror("floor: cannot listen");
        std::exit(1);
    }
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    epoll_event event {.events = EPOLLIN, .data = {.fd = m_listener}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
    std::printf("floor listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
}

void Floor::run()
{
    epoll_event events[256];
    for (;;) {
        const int ready = epoll_wait(m_epoll, events, 256, untilPing());
        for (int i = 0; i < ready; ++i) {
            if (events[i].data.fd == m_listener) {
                accept();
                continue;
            }
            const auto found = m_connections.find(events[i].data.fd);
            if (found == m_connections.end())
                continue;
            if (events[i].events & EPOLLOUT)
                flush(*found->second);
            if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                read(*found->second);
        }
        for (Connection *connection : std::exchange(m_dirty, {})) {
            connection->queued = false;
            flush(*connection);
        }
        for (Connection *connection : std::exchange(m_dropped, {}))
            drop(*connection);
        ping();
    }
}

void Floor::accept()
{
    for (int fd = 0; (fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event {.events = EPOLLIN, .data = {.fd = fd}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
        m_connections[fd] = std::make_unique<Connection>(Connection {.fd = fd, .stream = Stream::ofServer(fd, m_tls)});
    }
}

void Floor::read(Connection &connection)
{
    char chunk[64 * 1024]; // a record of TLS is a quarter of it at the most, and one is all that comes from a client
    const ssize_t size = connection.stream.receive(chunk, sizeof chunk);
    if (size <= 0) {
        if ((size == 0 || errno != EAGAIN) && !std::exchange(connection.dropped, true))
            m_dropped.push_back(&connection);
        return;
    }
    connection.in.append(chunk, size_t(size));
    if (!connection.upgraded)
        upgrade(connection);
    else if (!takeFrames(connection.in, 1 << 20, [&](Opcode, std::string_view packet) { handle(connection, packet); })
        && !std::exchange(connection.dropped, true))
        m_dropped.push_back(&connection);
}

void Floor::upgrade(Connection &connection)
{
    const size_t end = connection.in.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    constexpr std::string_view header = "Sec-WebSocket-Key: ";
    const size_t key = connection.in.find(header) + header.size();
    const std::string accept = acceptKey(connection.in.substr(key, 24));
    connection.in.erase(0, end + 4);
    connection.upgraded = true;
    const std::string answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Accept: "
        + accept + "\r\n\r\n";
    write(connection, answer);
    constexpr std::string_view open
        = R"(0{"sid":"floor","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000})";
    write(connection, encodeFrame(open, false));
    m_pings.emplace_back(milliseconds() + pingInterval, &connection);
}

int Floor::untilPing() const
{
    if (m_pings.empty())
        return -1;
    const uint64_t now = milliseconds();
    return m_pings.front().first > now ? int(m_pings.front().first - now) : 0;
}

void Floor::ping()
{
    if (m_pings.empty())
        return;
    for (const uint64_t now = milliseconds(); !m_pings.empty() && m_pings.front().first <= now;) {
        Connection *connection = m_pings.front().second;
        m_pings.pop_front();
        write(*connection, encodeFrame("2", false));
        m_pings.emplace_back(now + pingInterval, connection);
    }
}

void Floor::handle(Connection &connection, std::string_view packet)
{
    if (packet.starts_with("40"))
        return write(connection, encodeFrame(R"(40{"sid":"floor"})", false));
    if (!packet.starts_with("42"))
        return;
    const uint64_t room = numberAfter(packet, R"("room":)");
    const std::string id = std::to_string(numberAfter(packet, "42"));
    if (packet.find("join_room") != std::string_view::npos)
        m_rooms[room].push_back(&connection);
    else
        broadcast(connection, room, packet.substr(packet.find('{')));
    write(connection, encodeFrame("43" + id + R"([{"ok":true}])", false));
}

void Floor::broadcast(const Connection &sender, uint64_t room, std::string_view argument)
{
    const std::string frame = encodeFrame(R"(42["message",)" + std::string(argument), false);
    for (Connection *member : m_rooms[room])
        if (member != &sender)
            write(*member, frame);
}

void Floor::write(Connection &connection, std::string_view frame)
{
    if (m_joined || !connection.out.empty()) {
        connection.out.append(frame);
        if (!std::exchange(connection.queued, true))
            m_dirty.push_back(&connection);
        return;
    }
    const ssize_t sent = connection.stream.send(frame);
    if (sent < ssize_t(frame.size())) {
        connection.out.assign(frame.substr(size_t(std::max<ssize_t>(0, sent))));
        flush(connection);
    }
}

void Floor::flush(Connection &connection)
{
    const std::string &out = connection.out;
    const ssize_t sent = out.empty() ? 0 : connection.stream.send(out);
    connection.out.erase(0, size_t(std::max<ssize_t>(0, sent)));
    if (connection.armed == !connection.out.empty())
        return;
    connection.armed = !connection.out.empty();
    epoll_event event {.events = EPOLLIN | (connection.armed ? uint32_t(EPOLLOUT) : 0u), .data = {.fd = connection.fd}};
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.fd, &event);
}

void Floor::drop(Connection &connection)
{
    for (auto &[room, members] : m_rooms)
        std::erase(members, &connection);
    std::erase(m_dirty, &connection);
    std::erase_if(m_pings, [&connection](const auto &ping) { return ping.second == &connection; });
    close(connection.fd);
    m_connections.erase(connection.fd);
}

} // namespace bench
