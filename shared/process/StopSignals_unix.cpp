// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/StopSignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace hearth {

namespace {

// A signal handler may do next to nothing but write() (signal-safety(7)): a byte into a pipe that the event loop reads.
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t stopAsked = 0; // whatever becomes of the bytes of many signals

void handle(int signal)
{
    const int before = errno;
    if (signal != SIGHUP)
        stopAsked = 1;
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

void setHandler(std::initializer_list<int> signals, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (int signal : signals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        qFatal("No pipe for signals");
    for (int end : pipeEnds) // whoever sends signals faster than they are read must not stop the program in its handler
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char bytes[256];
        while (::read(pipeEnds[0], bytes, sizeof bytes) > 0) { }
        if (!stopAsked)
            return Q_EMIT rereadRequested();
        notifier->setEnabled(false);
        setHandler({SIGINT, SIGTERM}, SIG_DFL);
        Q_EMIT stopRequested();
    });
    setHandler({SIGINT, SIGTERM, SIGHUP}, handle);
    // A file that may grow no further (ulimit -f) is to the server what a full disk is: that write fails, and no more.
    ::signal(SIGXFSZ, SIG_IGN);
}

void StopSignals::ignoreHangUp()
{
    setHandler({SIGHUP}, SIG_IGN);
}

StopSignals::~StopSignals()
{
    setHandler({SIGINT, SIGTERM}, SIG_DFL);
    ignoreHangUp(); // it is ending
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace hearth
