// SPDX-License-Identifier: GPL-3.0-or-later
#include "Crowd.h"

#include "ProcessUsage.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

constexpr uint64_t second = 1'000'000'000; // nanoseconds

} // namespace

Crowd::Crowd(int port)
    : onAck([](Client &) { })
    , onDelivery([](Client &, uint64_t) { })
    , m_port(port)
    , m_epoll(epoll_create1(0))
{
}

Crowd::~Crowd()
{
    m_clients.clear();
    close(m_epoll);
}

void Crowd::enter(const std::vector<std::string> &auths, const std::vector<long> &rooms)
{
    constexpr size_t atOnce = 64; // as many want in at the same moment
    Client::Listener &listener = *this;
    for (size_t i = 0; i < auths.size(); ++i) {
        m_clients.push_back(std::make_unique<Client>(listener, auths[i], rooms[i % rooms.size()], i % rooms.size()));
        Client *client = m_clients.back().get();
        client->start(m_port);
        epoll_event event {.events = EPOLLIN, .data = {.ptr = client}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, client->fd(), &event);
        while (m_clients.size() - m_joined >= atOnce)
            turn(second);
    }
    while (m_joined < m_clients.size())
        turn(second);
}

void Crowd::turn(uint64_t timeoutNs)
{
    epoll_event events[512];
    const timespec timeout {time_t(timeoutNs / second), long(timeoutNs % second)};
    const int ready = epoll_pwait2(m_epoll, events, 512, &timeout, nullptr);
    for (int i = 0; i < ready; ++i)
        static_cast<Client *>(events[i].data.ptr)->read();
}

void Crowd::settle(int serverPid)
{
    constexpr uint64_t window = second / 4;
    constexpr int longEnough = 5; // windows: a server that gathers what it tells, as Hearth does for up to 1 s, is quiet meanwhile
    int quiet = 0;
    for (int windows = 0; quiet < longEnough && windows < 120; ++windows) {
        const double before = ProcessUsage::of(serverPid).cpuMicroseconds;
        const uint64_t end = nowNs() + window;
        for (uint64_t now = nowNs(); now < end; now = nowNs())
            turn(end - now);
        const double used = ProcessUsage::of(serverPid).cpuMicroseconds - before;
        quiet = used < double(window) / 1000 / 100 ? quiet + 1 : 0;
    }
}

void Crowd::lost(Client &, const std::string &why)
{
    std::fprintf(stderr, "hearth-load: lost a client: %s\n", why.c_str());
    std::exit(1);
}

} // namespace bench
