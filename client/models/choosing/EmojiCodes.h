// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace hearth {

/// How people know emoji from other programs that take ":name:", where that is neither their name nor its words: by emoji, as
/// Unicode writes each in full.
QHash<QString, QStringList> commonEmojiCodes();

} // namespace hearth
