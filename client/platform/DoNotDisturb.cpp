// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DoNotDisturb.h"

#include "core/Clock.h"
#include "platform/Settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

DoNotDisturb::DoNotDisturb(Settings *settings, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(settings, &Settings::changed, this, &DoNotDisturb::changed);
    look();
}

bool DoNotDisturb::isOn() const
{
    const QDateTime end = m_settings->doNotDisturbUntil();
    return m_settings->doNotDisturb() && (!end.isValid() || m_clock->now() < end);
}

QDateTime DoNotDisturb::until() const
{
    return isOn() ? m_settings->doNotDisturbUntil().toLocalTime() : QDateTime();
}

void DoNotDisturb::choose(const QString &span)
{
    const QDateTime now = m_clock->now();
    const QDateTime end = span == "halfHour"_L1 ? now.addSecs(30 * 60)
        : span == "hour"_L1                     ? now.addSecs(60 * 60)
        : span == "tomorrow"_L1                 ? tomorrow(now.toLocalTime())
                                                : QDateTime();
    m_settings->setDoNotDisturbUntil(end);
    m_settings->setDoNotDisturb(span != "off"_L1);
    look();
}

QDateTime DoNotDisturb::tomorrow(const QDateTime &now)
{
    constexpr int endOfNight = 4; // who is up until then has not slept yet
    const QDate day = now.time().hour() < endOfNight ? now.date() : now.date().addDays(1);
    return QDateTime(day, QTime(8, 0), now.timeZone());
}

void DoNotDisturb::look()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    const QDateTime end = m_settings->doNotDisturbUntil();
    if (!m_settings->doNotDisturb() || !end.isValid())
        return;
    if (!isOn())
        return m_settings->setDoNotDisturb(false);
    // A timer of hours does not see that the machine slept, or that its clock was put right.
    constexpr std::chrono::milliseconds often = 30s;
    const std::chrono::milliseconds left {m_clock->now().msecsTo(end)};
    m_timer = m_clock->after(std::min(left, often), this, [this] { look(); });
}

} // namespace hearth
