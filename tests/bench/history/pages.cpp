// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-pages: asks for pages of 50 at the start, in the middle, at the end and anywhere in a room, one after the
// other over one kept-alive connection, beside the smallest answer that the server has. Prints one line of JSON.
#include "Frames.h"
#include "Latencies.h"
#include "ProcessUsage.h"
#include "Rest.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <random>
#include <string>

using namespace bench;

namespace {

/// The server's time and CPU for each of `count` answers to what `path` names, after a tenth of them to warm up.
std::string measure(
    const char *name, Rest &rest, int pid, int count, const std::string &token, const std::function<std::string()> &path)
{
    for (int i = 0; i < count / 10; ++i)
        rest.get(path(), token);
    Latencies latencies;
    const double before = ProcessUsage::of(pid).cpuMicroseconds;
    for (int i = 0; i < count; ++i) {
        const std::string wanted = path();
        const uint64_t start = nowNs();
        rest.get(wanted, token);
        latencies.add(nowNs() - start);
    }
    const double cpu = ProcessUsage::of(pid).cpuMicroseconds - before;
    latencies.sort();
    char text[256];
    std::snprintf(text, sizeof text, R"("%s":{"p50_ms":%.3f,"p99_ms":%.3f,"max_ms":%.3f,"over_5_ms":%zu,"cpu_us":%.1f})", name,
        latencies.quantileMs(0.5), latencies.quantileMs(0.99), latencies.quantileMs(1), latencies.longerThanMs(5), cpu / count);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    std::map<std::string, std::string> given;
    for (int i = 1; i + 1 < argc; i += 2)
        given[argv[i]] = argv[i + 1];
    for (const char *name : {"--port", "--pid", "--token", "--room", "--size", "--requests"})
        if (!given.contains(name)) {
            std::fprintf(stderr, "hearth-pages: %s is missing\n", name);
            return 2;
        }
    const auto number = [&given](const char *name) { return std::atol(given[name].c_str()); };
    const int pid = int(number("--pid"));
    const int requests = int(number("--requests"));
    const std::string token = given["--token"];
    Rest rest(int(number("--port")));
    const std::string path = "/api/messages/" + given["--room"] + "?limit=50&before=";
    const long size = number("--size");
    const long step = std::clamp(size / 1000, 1L, 100L);

    std::mt19937_64 random(1);
    const auto near = [&](long seq) {
        // Fifty different pages, all near it.
        return [&path, &random, seq, step] { return path + std::to_string(seq + long(random() % 50) * step); };
    };
    std::string line = "{" + measure("healthz", rest, pid, requests, {}, [] { return std::string("/healthz"); });
    line += "," + measure("start", rest, pid, requests, token, near(51));
    line += "," + measure("middle", rest, pid, requests, token, near(size / 2));
    line += "," + measure("end", rest, pid, requests, token, near(size - 49 * step + 1));
    line += "," + measure("anywhere", rest, pid, requests, token, [&] {
        return path + std::to_string(51 + long(random() % uint64_t(size - 50)));
    });
    std::printf("%s}\n", line.c_str());
}
