// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace hearth {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(5min);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT idleChanged(true); });
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: {
        const bool wasIdle = isIdle();
        m_timer.start();
        if (wasIdle) {
            Q_EMIT idleChanged(false);
        }
        break;
    }
    default: break;
    }
    return false;
}

} // namespace hearth
