// SPDX-License-Identifier: GPL-3.0-or-later
// The load generator: drives a chat server that speaks Socket.IO 5 over WebSocket and has the events join_room,
// send_message and message, and prints what it cost as one line of JSON.
#include "Options.h"
#include "Run.h"
#include "Stream.h"

#include <sys/resource.h>

#include <cstdio>

int main(int argc, char **argv)
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const auto options = bench::Options::parse(argc, argv);
    bench::Stream::setClientsSpeakTls(options.tls);
    bench::Run run(options);
    std::printf("%s\n", run.report().c_str());
}
