// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

/// How a message stands to the one before it: what separates them, and what it is headed with.
namespace hearth::layout {

/// Whether `message` is the first of its (local) day; `before` is null for the first message of all.
bool startsDay(const Message *before, const Message &message);
/// Whether the author is named again: another one, another day, or more than 5 minutes later.
bool startsGroup(const Message *before, const Message &message);
/// "3 hours later" after a gap of more than an hour within a day; empty otherwise.
QString gapText(const Message *before, const Message &message);
/// "Today", "Yesterday", or the date.
QString dayText(const QDate &day, const QDate &today);

} // namespace hearth::layout
