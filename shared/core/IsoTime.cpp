// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/IsoTime.h"

#include <chrono>

namespace hearth {

namespace {

template <int digits>
char *number(char *to, unsigned value)
{
    for (int at = digits - 1; at >= 0; --at, value /= 10)
        to[at] = char('0' + value % 10);
    return to + digits;
}

} // namespace

bool writeIsoTime(const QDateTime &time, char *to)
{
    if (!time.isValid())
        return false;
    // Not by QDateTime::toString(), which takes more than all the rest of a message's JSON.
    using namespace std::chrono;
    const sys_time<milliseconds> point {milliseconds(time.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);
    const int year = int(date.year());
    if (year < 0 || year > 9999)
        return false;
    to = number<4>(to, unsigned(year));
    *to++ = '-';
    to = number<2>(to, unsigned(date.month()));
    *to++ = '-';
    to = number<2>(to, unsigned(date.day()));
    *to++ = 'T';
    to = number<2>(to, unsigned(clock.hours().count()));
    *to++ = ':';
    to = number<2>(to, unsigned(clock.minutes().count()));
    *to++ = ':';
    to = number<2>(to, unsigned(clock.seconds().count()));
    *to++ = '.';
    to = number<3>(to, unsigned(clock.subseconds().count()));
    *to = 'Z';
    return true;
}

} // namespace hearth
