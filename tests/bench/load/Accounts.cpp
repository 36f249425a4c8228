// SPDX-License-Identifier: GPL-3.0-or-later
#include "Accounts.h"

#include "Frames.h"
#include "ProcessUsage.h"
#include "Rest.h"

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

} // namespace

std::vector<std::string> makeGuests(int port, int count)
{
    // Several connections, so that the server may gather commits.
    std::vector<std::string> tokens(static_cast<size_t>(count));
    const auto name = [](size_t i) { return R"({"display_name":"Load )" + std::to_string(i) + "\"}"; };
    std::vector<std::thread> threads;
    constexpr int parallel = 16;
    for (int t = 0; t < parallel; ++t)
        threads.emplace_back([&, t] {
            Rest rest(port);
            for (size_t i = size_t(t); i < tokens.size(); i += parallel)
                tokens[i] = stringField(rest.post("/api/guest", name(i)), "token");
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
