// SPDX-License-Identifier: GPL-3.0-or-later
#include "StopSignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace hearth {

namespace {

// A signal handler may do next to nothing but write() (signal-safety(7)): a byte into a pipe that the event loop reads.
int pipeEnds[2] = {-1, -1};

void handleStop(int)
{
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        qFatal("No pipe for signals");
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        setHandler(SIG_DFL);
        Q_EMIT stopRequested();
    });
    setHandler(handleStop);
    // A file that may grow no further (ulimit -f) is to the server what a full disk is: that write fails, and no more.
    ::signal(SIGXFSZ, SIG_IGN);
}

StopSignals::~StopSignals()
{
    setHandler(SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace hearth
