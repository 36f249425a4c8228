// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineLayout.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth::layout {

namespace {

constexpr qint64 groupMs = 5 * 60 * 1000;
constexpr qint64 gapMs = 60 * 60 * 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

} // namespace

bool startsDay(const Message *before, const Message &message)
{
    return !before || before->createdAt.toLocalTime().date() != message.createdAt.toLocalTime().date();
}

bool startsGroup(const Message *before, const Message &message)
{
    return startsDay(before, message) || before->author.id != message.author.id
        || before->createdAt.msecsTo(message.createdAt) > groupMs;
}

QString gapText(const Message *before, const Message &message)
{
    if (startsDay(before, message))
        return {};
    const qint64 ms = before->createdAt.msecsTo(message.createdAt);
    if (ms <= gapMs)
        return {};
    const qint64 hours = ms / gapMs;
    return hours == 1 ? tr("1 hour later") : tr("%1 hours later").arg(hours);
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, tr("dddd, d MMMM")) : locale.toString(day, QLocale::LongFormat);
}

} // namespace hearth::layout
