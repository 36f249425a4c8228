// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/ProgressInWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProgressInWords)
};

/// In two or three digits, of which the last does not flicker.
QString roundSize(qint64 bytes)
{
    constexpr double step = 1024;
    double number = double(bytes);
    bool isWhole = true; // no half bytes
    for (; number >= step; number /= step)
        isWhole = false;
    const double tenths = std::round(number * 10);
    const bool hasTenth = !isWhole && tenths < 100 && std::fmod(tenths, 10) > 0;
    return QLocale().formattedDataSize(bytes, hasTenth ? 1 : 0, QLocale::DataSizeTraditionalFormat);
}

/// Rounded up, and the coarser the longer it is: it is no promise.
QString timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 few = 10;
    const auto up = [](qint64 number, qint64 step) { return (number + step - 1) / step; };
    if (seconds <= few)
        return Words::tr("%1 s left").arg(std::max<qint64>(1, seconds));
    if (seconds <= minute - 5)
        return Words::tr("%1 s left").arg(up(seconds, 5) * 5);
    if (seconds <= hour - minute)
        return Words::tr("%1 min left").arg(up(seconds, minute));
    if (seconds <= 2 * 24 * hour)
        return Words::tr("%1 h left").arg(up(seconds, hour));
    return Words::tr("days left");
}

} // namespace

QString progressInWords(qint64 done, qint64 total, qint64 bytesPerSecond)
{
    const QString some = roundSize(std::clamp<qint64>(done, 0, total));
    const QString all = roundSize(total);
    if (bytesPerSecond <= 0 || done >= total)
        return Words::tr("%1 of %2").arg(some, all);
    const qint64 left = (total - done + bytesPerSecond - 1) / bytesPerSecond;
    return Words::tr("%1 of %2, %3/s, %4").arg(some, all, roundSize(bytesPerSecond), timeLeft(left));
}

} // namespace hearth
