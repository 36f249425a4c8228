// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-handshakes: clients shake hands over TLS 1.3, one after the other or some at once, full ones first, then with the
// tickets that they got. Prints what each cost the server as one line of JSON.
//
//   hearth-handshakes --port N --pid PID [--clients N] [--at-once N]
//
// With --endless 1 they shake hands without tickets, with --endless 2 with them, again and again, until interrupted.
#include "ProcessUsage.h"
#include "Stream.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace bench;

constexpr std::string_view request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

struct Session
{
    void operator()(SSL_SESSION *session) const { SSL_SESSION_free(session); }
};
using Ticket = std::unique_ptr<SSL_SESSION, Session>;

struct Peer
{
    explicit Peer(int port)
        : fd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , stream(Stream::ofClient(fd))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(port));
        if (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address)) {
            std::perror("hearth-handshakes: cannot connect");
            std::exit(1);
        }
    }
    ~Peer() { close(fd); }
    Peer(const Peer &) = delete;

    int fd;
    Stream stream;
};

/// Everyone asks for /healthz once and goes: what a connection costs beside its handshake is told by the same over plain.
/// Returns how many went on with a ticket.
int run(int port, std::vector<Ticket> &tickets, int atOnce, bool tls)
{
    Stream::setClientsSpeakTls(tls);
    int resumed = 0;
    for (size_t first = 0; first < tickets.size(); first += size_t(atOnce)) {
        std::vector<std::unique_ptr<Peer>> peers;
        const size_t end = std::min(tickets.size(), first + size_t(atOnce));
        for (size_t i = first; i < end; ++i) {
            peers.push_back(std::make_unique<Peer>(port));
            if (tls && tickets[i])
                SSL_set_session(peers.back()->stream.tls(), tickets[i].get());
            peers.back()->stream.send(request);
        }
        for (size_t i = first; i < end; ++i) {
            Peer &peer = *peers[i - first];
            char answer[4096];
            ssize_t size = 0;
            while ((size = peer.stream.receive(answer, sizeof answer)) < 0 && errno == EAGAIN) { }
            if (size <= 0) {
                std::fprintf(stderr, "hearth-handshakes: refused\n");
                std::exit(1);
            }
            if (!tls)
                continue;
            resumed += SSL_session_reused(peer.stream.tls());
            tickets[i].reset(SSL_get1_session(peer.stream.tls()));
            SSL_set_shutdown(peer.stream.tls(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN); // else OpenSSL spoils it
        }
    }
    return resumed;
}

/// For what others notice of it.
void runOn(int port, std::vector<Ticket> &tickets, int atOnce, bool withTickets)
{
    for (int turn = 0; turn < 100'000; ++turn) {
        run(port, tickets, atOnce, true);
        if (!withTickets)
            tickets = std::vector<Ticket>(tickets.size());
    }
}

double costOf(int pid, int clients, const auto &action)
{
    const double before = ProcessUsage::of(pid).cpuMicroseconds;
    action();
    return (ProcessUsage::of(pid).cpuMicroseconds - before) / clients;
}

} // namespace

int main(int argc, char **argv)
{
    std::map<std::string, int> options {{"--port", 0}, {"--pid", 0}, {"--clients", 2000}, {"--at-once", 20}, {"--endless", 0}};
    for (int i = 1; i + 1 < argc; i += 2) {
        if (!options.contains(argv[i])) {
            std::fprintf(stderr, "hearth-handshakes: %s is no option\n", argv[i]);
            return 2;
        }
        options[argv[i]] = std::atoi(argv[i + 1]);
    }
    const int port = options["--port"];
    const int pid = options["--pid"];
    const int clients = options["--clients"];
    const int atOnce = options["--at-once"];
    std::vector<Ticket> tickets(static_cast<size_t>(clients));
    if (const int endless = options["--endless"]) {
        runOn(port, tickets, atOnce, endless == 2);
        return 0;
    }
    int resumed = 0;
    run(port, tickets, atOnce, false);
    const double plain = costOf(pid, clients, [&] { run(port, tickets, atOnce, false); });
    const double full = costOf(pid, clients, [&] { run(port, tickets, atOnce, true); });
    const double again = costOf(pid, clients, [&] { resumed = run(port, tickets, atOnce, true); });
    std::printf(R"({"clients": %d, "resumed": %d, "plain_us": %.1f, "full_us": %.1f, "resumed_us": %.1f})"
                "\n",
        clients, resumed, plain, full - plain, again - plain);
}
