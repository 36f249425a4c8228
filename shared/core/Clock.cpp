// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include <QTimer>

namespace hearth {

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
{
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

quint64 SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    Q_ASSERT(context);
    const quint64 id = ++m_lastId;
    auto *timer = new QTimer(this);
    m_timers.insert(id, timer);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, context, [this, id, action = std::move(action)] {
        const auto run = action; // its timer goes, and with it this lambda
        m_timers.take(id)->deleteLater(); // it is telling this just now
        run();
    });
    connect(context, &QObject::destroyed, timer, [this, id] {
        if (QTimer *unwanted = m_timers.take(id)) {
            unwanted->stop();
            unwanted->deleteLater(); // for it is what hears this
        }
    });
    timer->start(std::max(delay, std::chrono::milliseconds(0)));
    return id;
}

void SystemClock::cancel(quint64 id)
{
    delete m_timers.take(id); // at once: who waits anew for each thing that comes may do so very often in one turn
}

} // namespace hearth
