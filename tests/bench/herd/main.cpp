// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-herd: all clients of a server that has just started come back to it, each at a moment of the first second by chance,
// and later where they are refused. Prints what that cost as one line of JSON.
//
//   hearth-herd --port N --pid PID --people FILE [--spread SECONDS] [--as-desktop]
#include "Latencies.h"
#include "ProcessUsage.h"
#include "Returning.h"

#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <queue>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace bench;

constexpr uint64_t second = 1'000'000'000; // nanoseconds
constexpr uint64_t patience = 120 * second;

struct Options
{
    int port = 0;
    int serverPid = 0;
    std::string people;
    double spread = 1;
    bool asDesktop = false;

    static Options parse(int argc, char **argv)
    {
        Options o;
        for (int i = 1; i < argc; ++i) {
            const std::string name = argv[i];
            const char *value = i + 1 < argc ? argv[i + 1] : "";
            if (name == "--as-desktop") {
                o.asDesktop = true;
                continue;
            }
            ++i;
            if (name == "--port")
                o.port = std::atoi(value);
            else if (name == "--pid")
                o.serverPid = std::atoi(value);
            else if (name == "--people")
                o.people = value;
            else if (name == "--spread")
                o.spread = std::atof(value);
            else
                giveUp(name + " is no option");
        }
        return o;
    }
    [[noreturn]] static void giveUp(const std::string &why)
    {
        std::fprintf(stderr, "hearth-herd: %s\n", why.c_str());
        std::exit(2);
    }
};

class Herd : public Returning::Listener
{
public:
    explicit Herd(const Options &options)
        : m_options(options)
        , m_epoll(epoll_create1(0))
    {
        std::ifstream people(options.people);
        std::string token;
        for (std::string have; people >> token && std::getline(people >> std::ws, have);)
            m_clients.push_back(std::make_unique<Returning>(*this, m_epoll, options.port, token, have, options.asDesktop));
        if (m_clients.empty())
            Options::giveUp("there is nobody in " + options.people);
    }
    ~Herd() override { close(m_epoll); }

    std::string report()
    {
        settle();
        const ProcessUsage before = ProcessUsage::of(m_options.serverPid);
        const ProcessUsage ownBefore = ProcessUsage::of(getpid());
        const uint64_t begun = nowNs();
        for (const auto &client : m_clients)
            later(*client, m_options.spread);
        while (m_back < m_clients.size() && nowNs() < begun + patience) {
            startThoseWhoseTimeItIs();
            turn(m_due.empty() ? second / 10 : std::min(second / 10, m_due.top().first - std::min(m_due.top().first, nowNs())));
        }
        const double seconds = double(nowNs() - begun) / 1e9;
        const double untilBack = ProcessUsage::of(m_options.serverPid).cpuMicroseconds - before.cpuMicroseconds;
        const double own = ProcessUsage::of(getpid()).cpuMicroseconds - ownBefore.cpuMicroseconds;
        settle();
        const double used = ProcessUsage::of(m_options.serverPid).cpuMicroseconds - before.cpuMicroseconds;
        m_latencies.sort();
        uint64_t bytes = 0;
        uint64_t incomplete = 0;
        for (const auto &client : m_clients) {
            bytes += client->bytes();
            incomplete += client->isComplete() ? 0 : 1;
        }
        const double count = double(m_clients.size());
        char text[600];
        std::snprintf(text, sizeof text,
            "{\"clients\":%zu,\"back\":%zu,\"refused\":%llu,\"incomplete\":%llu,\"seconds\":%.2f,\"cpu_us_each\":%.1f,"
            "\"cpu_us_each_until_back\":%.1f,\"bytes_each\":%.0f,\"ms_p50\":%.1f,\"ms_p99\":%.1f,\"ms_max\":%.1f,"
            "\"server_cores\":%.2f,\"generator_cores\":%.2f}",
            m_clients.size(), m_back, static_cast<unsigned long long>(m_refused), static_cast<unsigned long long>(incomplete),
            seconds, used / count, untilBack / count, double(bytes) / count, m_latencies.quantileMs(0.5),
            m_latencies.quantileMs(0.99), m_latencies.quantileMs(1), untilBack / 1e6 / seconds, own / 1e6 / seconds);
        return text;
    }

private:
    using Due = std::pair<uint64_t, Returning *>;

    void back(Returning &client) override
    {
        client.isBack = true;
        ++m_back;
        m_latencies.add(nowNs() - client.triedNs);
    }
    void refused(Returning &client, const std::string &why) override
    {
        if (m_refused++ == 0)
            std::fprintf(stderr, "hearth-herd: the first one refused: %s\n", why.c_str());
        m_back -= std::exchange(client.isBack, false) ? 1 : 0;
        later(client, std::min(30.0, 0.5 * (1 << std::min(client.tries, 6))));
    }
    /// At any moment within so many seconds, as the desktop waits.
    void later(Returning &client, double within)
    {
        const double seconds = std::uniform_real_distribution<double>(0, within)(m_chance);
        m_due.emplace(nowNs() + uint64_t(seconds * 1e9), &client);
    }
    void startThoseWhoseTimeItIs()
    {
        for (const uint64_t now = nowNs(); !m_due.empty() && m_due.top().first <= now;) {
            Returning *client = m_due.top().second;
            m_due.pop();
            if (client->triedNs == 0)
                client->triedNs = now;
            client->start();
        }
    }
    void turn(uint64_t timeoutNs) const
    {
        epoll_event events[512];
        const timespec timeout {time_t(timeoutNs / second), long(timeoutNs % second)};
        const int ready = epoll_pwait2(m_epoll, events, 512, &timeout, nullptr);
        for (int i = 0; i < ready; ++i)
            static_cast<Returning *>(events[i].data.ptr)->ready();
    }
    /// Until the server has used less than a hundredth of a core for 1.25 s: what it tells later, it has told then.
    void settle() const
    {
        constexpr uint64_t window = second / 4;
        for (int quiet = 0, windows = 0; quiet < 5 && windows < 120; ++windows) {
            const double before = ProcessUsage::of(m_options.serverPid).cpuMicroseconds;
            const uint64_t end = nowNs() + window;
            for (uint64_t now = nowNs(); now < end; now = nowNs())
                turn(end - now);
            const double used = ProcessUsage::of(m_options.serverPid).cpuMicroseconds - before;
            quiet = used < double(window) / 1000 / 100 ? quiet + 1 : 0;
        }
    }

    const Options m_options;
    const int m_epoll;
    std::vector<std::unique_ptr<Returning>> m_clients;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::mt19937 m_chance {2026}; // the same herd each time
    Latencies m_latencies;
    size_t m_back = 0;
    uint64_t m_refused = 0;
};

} // namespace

int main(int argc, char **argv)
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    Herd herd(Options::parse(argc, argv));
    std::printf("%s\n", herd.report().c_str());
}
