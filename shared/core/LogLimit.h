// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace hearth {

/// So many messages of a category go to the log in a minute, then one that says that there are more: whatever makes the
/// program complain, and makes it do so again and again, does not fill a disk with that.
constexpr int mostLogged = 100;

/// From now on, for the whole process. `unlimited`: categories of which others count the lines.
void limitLog(const QByteArrayList &unlimited);

} // namespace hearth
