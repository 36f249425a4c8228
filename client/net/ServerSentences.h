// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What a server says, in the language that the program speaks: servers say it in English. As it was said where this program does
/// not know the sentence.
QString inReadersLanguage(const QString &sentence);

} // namespace hearth
