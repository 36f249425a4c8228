// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bench {

/// What one run of the load generator does.
struct Options
{
    int port = 5005;
    int serverPid = 0; ///< its CPU time and memory are read from /proc
    int rooms = 1;
    int clientsPerRoom = 100;
    int inFlight = 1; ///< messages on their way in each room at any moment
    int idle = 0; ///< connections that only answer pings, beside the active ones
    double seconds = 5; ///< of measuring, after a tenth of it for warming up
    double rate = 0; ///< messages a second over all rooms; 0: as fast as they come back
    double watch = 0; ///< seconds of measuring what everybody costs who does nothing, in place of messages
    std::string during; ///< a shell command that runs while it is measured, interrupted at the end
    bool hearth = false; ///< accounts, tokens and rooms are made over Hearth's REST first
    bool changes = false; ///< each gives its message other words again and again, in place of saying more (Hearth)
    bool tls = false; ///< all of it but Hearth's REST over TLS
    bool joinOnly = false; ///< measure the joining, send nothing

    static Options parse(int argc, char **argv);
};

} // namespace bench
