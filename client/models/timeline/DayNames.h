// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

namespace hearth {

class Clock;

/// "Today", "Yesterday", or the date: another one for each day once it is midnight, or another
/// language is spoken.
class DayNames : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    explicit DayNames(Clock *clock, QObject *parent = nullptr);

    QString name(const QDate &day) const;

Q_SIGNALS:
    void changed();

private:
    void awaitMidnight();

    Clock *const m_clock;
    // The last one, and what it was made for: those who ask one after the other nearly always share it.
    mutable QDate m_day;
    mutable QDate m_today;
    mutable QString m_name;
};

} // namespace hearth
