// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rest.h"

#include "Frames.h"
#include "ProcessUsage.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace bench {

namespace {

std::string stringField(const std::string &json, const std::string &name)
{
    const std::string marker = '"' + name + "\":\"";
    const size_t at = json.find(marker);
    if (at == std::string::npos)
        return {};
    return json.substr(at + marker.size(), json.find('"', at + marker.size()) - at - marker.size());
}

[[noreturn]] void give_up(const std::string &what)
{
    std::fprintf(stderr, "hearth-load: %s\n", what.c_str());
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
        give_up("nothing listens on port " + std::to_string(port));
}

Rest::~Rest()
{
    close(m_fd);
}

std::string Rest::post(const std::string &path, const std::string &json, const std::string &token)
{
    std::string request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(json.size()) + "\r\n";
    if (!token.empty())
        request += "Authorization: Bearer " + token + "\r\n";
    request += "\r\n" + json;
    if (send(m_fd, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        give_up("the server closed the connection");
    size_t end = std::string::npos;
    size_t total = 0;
    char chunk[16384];
    while (end == std::string::npos || m_buffer.size() < total) {
        const ssize_t size = recv(m_fd, chunk, sizeof chunk, 0);
        if (size <= 0)
            give_up("no answer to POST " + path);
        m_buffer.append(chunk, size_t(size));
        end = m_buffer.find("\r\n\r\n");
        if (end == std::string::npos)
            continue;
        std::string head = m_buffer.substr(0, end);
        for (char &c : head)
            c = char(std::tolower(c));
        total = end + 4 + numberAfter(head, "content-length: ");
    }
    const std::string status = m_buffer.substr(9, 3);
    const std::string body = m_buffer.substr(end + 4, total - end - 4);
    m_buffer.erase(0, total);
    if (status[0] != '2')
        give_up("POST " + path + " was answered " + status + ' ' + body);
    return body;
}

std::vector<std::string> makeGuests(int port, int count)
{
    // Several connections, so that the server may gather commits.
    std::vector<std::string> tokens(static_cast<size_t>(count));
    std::vector<std::thread> threads;
    constexpr int parallel = 16;
    for (int t = 0; t < parallel; ++t)
        threads.emplace_back([&, t] {
            Rest rest(port);
            for (size_t i = size_t(t); i < tokens.size(); i += parallel)
                tokens[i] = stringField(rest.post("/api/guest", R"({"display_name":"Load )" + std::to_string(i) + "\"}"), "token");
        });
    for (std::thread &thread : threads)
        thread.join();
    return tokens;
}

std::vector<long> makeRooms(int port, int rooms)
{
    Rest rest(port);
    const std::string run = std::to_string(nowNs() / 1000);
    const std::string account = R"({"username":"load-)" + run + R"(","password":"a long enough password"})";
    const std::string token = stringField(rest.post("/api/register", account), "token");
    std::vector<long> ids;
    for (int i = 0; i < rooms; ++i) {
        const std::string room = R"({"name":"Load )" + run + ' ' + std::to_string(i) + "\"}";
        ids.push_back(long(numberAfter(rest.post("/api/rooms", room, token), "\"id\":")));
    }
    return ids;
}

} // namespace bench
