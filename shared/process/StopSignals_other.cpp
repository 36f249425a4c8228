// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/StopSignals.h"

#include <QTimer>

#include <atomic>
#include <csignal>

namespace hearth {

namespace {

std::atomic_bool asked = false;

void handleStop(int signal)
{
    asked = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGINT, handleStop);
    std::signal(SIGTERM, handleStop);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (!asked)
            return;
        timer->stop();
        Q_EMIT stopRequested();
    });
    timer->start(std::chrono::milliseconds(200));
}

void StopSignals::ignoreHangUp() { }

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace hearth
