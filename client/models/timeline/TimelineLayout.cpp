// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineLayout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace hearth::layout {

namespace {

constexpr qint64 groupMs = 5 * 60 * 1000;
constexpr qint64 gapMs = 60 * 60 * 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLayout)
};

} // namespace

bool startsDay(const Placed *before, const Placed &placed)
{
    return !before || before->day != placed.day;
}

bool startsGroup(const Placed *before, const Placed &placed)
{
    if (placed.message.kind == MessageKind::Notice)
        return false; // it says itself whom it is about
    return startsDay(before, placed) || before->message.kind == MessageKind::Notice
        || before->message.author.id != placed.message.author.id
        || before->message.createdAt.msecsTo(placed.message.createdAt) > groupMs;
}

QString gapText(const Placed *before, const Placed &placed)
{
    if (startsDay(before, placed))
        return {};
    const qint64 ms = before->message.createdAt.msecsTo(placed.message.createdAt);
    if (ms <= gapMs)
        return {};
    const qint64 hours = ms / gapMs;
    return hours == 1 ? Words::tr("1 hour later") : Words::tr("%n hours later", nullptr, int(hours));
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, Words::tr("dddd, d MMMM")) : locale.toString(day, QLocale::LongFormat);
}

QString clockText(const QTime &time)
{
    // Some locales' short format has seconds, too.
    static const QRegularExpression seconds(QStringLiteral("[:.]ss?"));
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace hearth::layout
