// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

/// How a message stands to the one before it: what separates them, and what it is headed with.
namespace hearth::layout {

/// A message with the day that it was said on where the reader is: kept with it, because asking the time zone for it
/// costs more than all the rest of a row.
struct Placed
{
    const Message &message;
    QDate day;
};

/// Whether it is the first of its day; `before` is null for the first message of all.
bool startsDay(const Placed *before, const Placed &placed);
/// Whether the author is named again: another one, another day, or more than 5 minutes later.
bool startsGroup(const Placed *before, const Placed &placed);
/// "3 hours later" after a gap of more than an hour within a day; empty otherwise.
QString gapText(const Placed *before, const Placed &placed);
/// "Today", "Yesterday", or the date.
QString dayText(const QDate &day, const QDate &today);
/// Hours and minutes as the reader's country writes them.
QString clockText(const QTime &time);

} // namespace hearth::layout
