// SPDX-License-Identifier: GPL-3.0-or-later
#include "During.h"

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

During::During(const std::string &command)
{
    if (command.empty())
        return;
    const std::string replaced = "exec " + command; // the signal is for it, not for the shell
    m_pid = fork();
    if (m_pid == 0) {
        execl("/bin/sh", "sh", "-c", replaced.c_str(), static_cast<char *>(nullptr));
        _exit(127);
    }
}

During::~During()
{
    if (m_pid <= 0)
        return;
    kill(m_pid, SIGINT);
    waitpid(m_pid, nullptr, 0);
}

} // namespace bench
