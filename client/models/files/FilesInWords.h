// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

namespace hearth {

/// Where a message stands in one line, in a quote or among what was copied, each of its files is its name in brackets.
QString fileInWords(const QString &name);
/// These words of the message, with its files behind them.
QString withFiles(const QString &words, const Message &message);
QString withFiles(const QString &words, const QStringList &names);
/// The words of what is replied to; where it has none, its file.
QString wordsOf(const ReplyPreview &preview);

} // namespace hearth
