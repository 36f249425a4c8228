// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Where a name stands among others, compared as plain text: letters without regard to case and accents, numbers by how much
/// they are ("Room 2" before "Room 10"). Names that differ in no more than that stand beside each other, always in one order.
QString nameOrder(const QString &name);

} // namespace hearth
