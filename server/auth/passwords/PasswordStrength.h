// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace hearth {

/// How many guesses somebody needs who tries the likely passwords first, as zxcvbn estimates it, as a power of two. `password` in
/// UTF-8; `about`: what is known of whose it is, such as their names, which is tried early. Takes at most some 4 ms, however long
/// it is (zxcvbn looks at the first 100 bytes). From any thread.
double guessesInBits(QByteArrayView password, const QStringList &about);

/// Whether that is fewer than a million: where zxcvbn's own scale ends to call it very guessable.
bool isTrivial(QByteArrayView password, const QStringList &about);

} // namespace hearth
