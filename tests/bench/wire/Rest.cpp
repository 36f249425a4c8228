// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rest.h"

#include "Frames.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

[[noreturn]] void giveUp(const std::string &what)
{
    std::fprintf(stderr, "bench: %s\n", what.c_str());
    std::exit(1);
}

} // namespace

Rest::Rest(int port)
    : m_fd(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    if (connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address))
        giveUp("nothing listens on port " + std::to_string(port));
    const int on = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Rest::~Rest()
{
    close(m_fd);
}

std::string Rest::post(const std::string &path, const std::string &json, const std::string &token)
{
    return ask("POST " + path, json, token);
}

std::string Rest::get(const std::string &path, const std::string &token)
{
    return ask("GET " + path, {}, token);
}

std::string Rest::ask(const std::string &head, const std::string &body, const std::string &token)
{
    std::string request = head + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!body.empty())
        request += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    if (!token.empty())
        request += "Authorization: Bearer " + token + "\r\n";
    request += "\r\n" + body;
    if (send(m_fd, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        giveUp("the server closed the connection");
    size_t end = std::string::npos;
    size_t total = 0;
    char chunk[16384];
    while (end == std::string::npos || m_buffer.size() < total) {
        const ssize_t size = recv(m_fd, chunk, sizeof chunk, 0);
        if (size <= 0)
            giveUp("no answer to " + head);
        m_buffer.append(chunk, size_t(size));
        end = m_buffer.find("\r\n\r\n");
        if (end == std::string::npos)
            continue;
        std::string fields = m_buffer.substr(0, end);
        for (char &c : fields)
            c = char(std::tolower(c));
        total = end + 4 + numberAfter(fields, "content-length: ");
    }
    const std::string status = m_buffer.substr(9, 3);
    std::string answer = m_buffer.substr(end + 4, total - end - 4);
    m_buffer.erase(0, total);
    if (status[0] != '2')
        giveUp(head + " was answered " + status + ' ' + answer);
    return answer;
}

} // namespace bench
