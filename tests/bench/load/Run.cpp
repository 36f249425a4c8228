// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"

#include "Accounts.h"
#include "During.h"
#include "Exchange.h"

#include <cstdio>

namespace bench {

namespace {

double per(double amount, double count)
{
    return count > 0 ? amount / count : 0;
}

/// `"name":value` with a comma before it, for the line of JSON.
std::string field(const char *name, double value, int decimals = 0)
{
    char text[96];
    std::snprintf(text, sizeof text, ",\"%s\":%.*f", name, decimals, value);
    return text;
}

std::string exchanged(const Exchange &exchange)
{
    const Latencies &last = exchange.latencies();
    return field("messages", double(exchange.messages())) + field("deliveries", double(exchange.deliveries()))
        + field("per_second", per(double(exchange.messages()), exchange.seconds()), 1)
        + field("cpu_us_per_delivery", per(exchange.serverMicroseconds(), double(exchange.deliveries())), 3)
        + field("cpu_us_per_message", per(exchange.serverMicroseconds(), double(exchange.messages())), 2)
        + field("server_cores", exchange.serverMicroseconds() / 1e6 / exchange.seconds(), 2)
        + field("generator_cores", exchange.ownMicroseconds() / 1e6 / exchange.seconds(), 2)
        + field("last_ms_p50", last.quantileMs(0.5), 3) + field("last_ms_p99", last.quantileMs(0.99), 3)
        + field("last_ms_max", last.quantileMs(1), 3) + field("over_5_ms", double(last.longerThanMs(5)))
        + field("over_30_ms", double(last.longerThanMs(30)));
}

} // namespace

Run::Run(const Options &options)
    : m_options(options)
    , m_crowd(options.port)
{
}

std::string Run::report()
{
    prepare();
    enter();
    std::string line = R"({"clients":)" + std::to_string(m_auths.size()) + joining();
    if (m_options.watch > 0) {
        watch();
        line += idling();
    } else if (!m_options.joinOnly) {
        Exchange exchange(m_crowd, m_options);
        {
            const During during(m_options.during);
            exchange.run();
        }
        line += exchanged(exchange);
    }
    return line + '}';
}

void Run::prepare()
{
    const int people = m_options.rooms * m_options.clientsPerRoom + m_options.idle;
    if (!m_options.hearth) {
        m_auths.assign(size_t(people), R"({"username":"load"})");
        for (long room = 1; room <= m_options.rooms; ++room)
            m_rooms.push_back(room);
        return;
    }
    for (const std::string &token : makeGuests(m_options.port, people))
        m_auths.push_back(R"({"token":")" + token + "\"}");
    m_rooms = makeRooms(m_options.port, m_options.rooms);
}

void Run::enter()
{
    m_crowd.settle(m_options.serverPid);
    m_empty = m_idle = m_ready = usage();
    const auto firstActive = m_auths.begin() + m_options.idle;
    if (m_options.idle) {
        m_crowd.enter({m_auths.begin(), firstActive}, {0});
        m_crowd.settle(m_options.serverPid);
        m_idle = m_ready = usage();
    }
    if (firstActive == m_auths.end())
        return;
    const During during(m_options.joinOnly ? m_options.during : std::string());
    const uint64_t noticesBefore = m_crowd.notices();
    const uint64_t start = nowNs();
    m_crowd.enter({firstActive, m_auths.end()}, m_rooms);
    m_joinSeconds = double(nowNs() - start) / 1e9;
    m_crowd.settle(m_options.serverPid);
    m_ready = usage();
    m_notices = m_crowd.notices() - noticesBefore;
}

void Run::watch()
{
    const During during(m_options.during);
    const uint64_t start = nowNs();
    const uint64_t end = start + uint64_t(m_options.watch * 1e9);
    for (uint64_t now = start; now < end; now = nowNs())
        m_crowd.turn(end - now);
    m_watchSeconds = double(nowNs() - start) / 1e9;
    m_watched = usage();
}

std::string Run::joining() const
{
    const double active = double(m_options.rooms) * m_options.clientsPerRoom;
    return field("join_cpu_us", per(m_ready.cpuMicroseconds - m_idle.cpuMicroseconds, active), 1)
        + field("joins_per_second", per(active, m_joinSeconds)) + field("notices_per_join", per(double(m_notices), active), 2)
        + field("idle_connect_cpu_us", per(m_idle.cpuMicroseconds - m_empty.cpuMicroseconds, m_options.idle), 1)
        + field("idle_bytes", per(double(m_idle.residentBytes) - double(m_empty.residentBytes), m_options.idle));
}

std::string Run::idling() const
{
    const double watched = m_watched.cpuMicroseconds - m_ready.cpuMicroseconds;
    const double grown = double(m_watched.residentBytes) - double(m_empty.residentBytes);
    return field("idle_cpu_percent", per(watched, m_watchSeconds) / 1e4, 3) + field("idle_bytes_later", per(grown, m_options.idle));
}

} // namespace bench
