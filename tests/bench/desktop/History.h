// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Puts messages into every room of a server's data folder, through the Storage library and as its server would have
/// stored them, said in turn by everybody who is there and by Ben, who are members of all rooms then; `inLarge` of them
/// into the room `large`; those in the room `ofFormatted` have Markdown in them. No server may have the folder open. Blocks; empty, or what went wrong.
QString fillRooms(const QString &dataDirectory, int inEachRoom, qint64 large = 0, int inLarge = 0, qint64 ofFormatted = 0);

} // namespace hearth
