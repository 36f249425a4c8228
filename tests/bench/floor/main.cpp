// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: see Floor. Prints its ready line as the other servers do.
#include "Floor.h"

#include <sys/resource.h>

#include <cstdlib>
#include <cstring>

int main(int argc, char **argv)
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int port = 0;
    bool joined = false;
    bool tls = false;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--joined"))
            joined = true;
        else if (!std::strcmp(argv[i], "--tls"))
            tls = true;
        else if (!std::strcmp(argv[i], "--port") && i + 1 < argc)
            port = std::atoi(argv[++i]);
    }
    bench::Floor(port, joined, tls).run();
}
