// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// Whether `text` is one to eight emoji and nothing else but blanks. By ranges of code points, as Qt 6.4 has no emoji
/// properties; a symbol on the edge of these ranges may be missed.
bool isEmojiOnly(const QString &text);

/// Whether one of `names` stands in `text` as a word of its own, without regard to case ("@ada," mentions Ada, "Adam"
/// does not). Names of one character are ignored: they would be mentioned by accident all the time.
bool mentionsAny(const QString &text, const QStringList &names);

} // namespace hearth
