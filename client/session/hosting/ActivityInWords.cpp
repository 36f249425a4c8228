// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ActivityInWords.h"

#include "text/TextTraits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityInWords)
};

QString accessChanged(const QString &who, const QString &access)
{
    return access == "open"_L1  ? Words::tr("%1 let everyone join").arg(who)
        : access == "invite"_L1 ? Words::tr("%1 let only invited people join").arg(who)
        : access == "closed"_L1 ? Words::tr("%1 let only people with an account join").arg(who)
                                : Words::tr("%1 changed who can join").arg(who);
}

} // namespace

QString activityInWords(const rest::ActivityLine &line)
{
    const QString who = isolatedName(line.name);
    const auto is = [&](rest::Activity activity) { return line.what == rest::activityName(activity); };
    if (is(rest::Activity::Started))
        return Words::tr("The server was started");
    if (is(rest::Activity::CameIn))
        return Words::tr("%1 came in from %2").arg(who, line.address);
    if (is(rest::Activity::Left))
        return Words::tr("%1 left").arg(who);
    if (is(rest::Activity::AccountMade))
        return Words::tr("%1 created an account").arg(who);
    if (is(rest::Activity::Knocked))
        return Words::tr("%1 asked to be let in, from %2").arg(who, line.address);
    if (is(rest::Activity::SlowedDown))
        return Words::tr("%1 was slowed down: too many requests").arg(line.address);
    if (is(rest::Activity::WrongPassword))
        return Words::tr("A wrong password was tried from %1").arg(line.address);
    if (is(rest::Activity::AccessChanged))
        return accessChanged(who, line.detail);
    if (is(rest::Activity::DiskLow))
        return Words::tr("More than four fifths of the disk are used");
    if (is(rest::Activity::DiskFull))
        return Words::tr("The disk is full: nothing more is stored");
    if (is(rest::Activity::DiskFreed))
        return Words::tr("The disk has space again");
    if (is(rest::Activity::Woke))
        return Words::tr("The computer woke up");
    if (is(rest::Activity::Stopping))
        return Words::tr("%1 stopped the server").arg(who);
    return line.what;
}

} // namespace hearth
