// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/DayNames.h"

#include "core/Clock.h"
#include "language/LanguageNews.h"
#include "models/timeline/TimelineLayout.h"

#include <algorithm>

namespace hearth {

DayNames::DayNames(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        m_name.clear();
        Q_EMIT changed();
    });
    awaitMidnight();
}

QString DayNames::name(const QDate &day) const
{
    const QDate today = m_clock->now().toLocalTime().date();
    if (m_name.isEmpty() || m_day != day || m_today != today) {
        m_name = layout::dayText(day, today);
        m_day = day;
        m_today = today;
    }
    return m_name;
}

void DayNames::awaitMidnight()
{
    const QDateTime now = m_clock->now().toLocalTime();
    const qint64 untilMidnight = now.msecsTo(now.date().addDays(1).startOfDay());
    m_clock->after(std::chrono::milliseconds(std::max<qint64>(untilMidnight, 1000)), this, [this] {
        Q_EMIT changed();
        awaitMidnight();
    });
}

} // namespace hearth
