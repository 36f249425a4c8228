// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextTraits.h"

namespace hearth {

/// Where one of `words` stands in a text as a word, or as words, of its own, without regard to case: the first `most` of them, those
/// of the first word first.
QList<TextRun> wordSpans(QStringView text, const QStringList &words, qsizetype most);

} // namespace hearth
