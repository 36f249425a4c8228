// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace bench {

Options Options::parse(int argc, char **argv)
{
    Options o;
    const std::map<std::string, int *> integers {{"--port", &o.port}, {"--pid", &o.serverPid}, {"--rooms", &o.rooms},
        {"--clients", &o.clientsPerRoom}, {"--in-flight", &o.inFlight}, {"--idle", &o.idle}};
    const std::map<std::string, double *> numbers {{"--seconds", &o.seconds}, {"--rate", &o.rate}, {"--watch", &o.watch}};
    const std::map<std::string, bool *> flags {
        {"--hearth", &o.hearth}, {"--join-only", &o.joinOnly}, {"--changes", &o.changes}, {"--tls", &o.tls}};
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (flags.contains(name)) {
            *flags.at(name) = true;
        } else if (integers.contains(name) && i + 1 < argc) {
            *integers.at(name) = std::atoi(argv[++i]);
        } else if (numbers.contains(name) && i + 1 < argc) {
            *numbers.at(name) = std::atof(argv[++i]);
        } else if (name == "--during" && i + 1 < argc) {
            o.during = argv[++i];
        } else {
            std::fprintf(stderr, "hearth-load: %s is no option, or its value is missing\n", name.c_str());
            std::exit(2);
        }
    }
    return o;
}

} // namespace bench
