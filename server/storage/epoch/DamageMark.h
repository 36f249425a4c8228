// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace hearth {

/// That something of the database was lost under a running server: the file `hearth.damaged`. What is left of it may look
/// like a whole one, and what is missing were acked messages, accounts, perhaps the owner's. So nobody serves it until a
/// person has looked, and deleted the file.
struct DamageMark
{
    static QString fileName(const QString &directory);
    /// An error where there is one: a whole sentence with what happened, and what can be done.
    static Result<void> check(const QString &directory);
    /// `what`: as a sentence's beginning (Database::lost()). Returns once it is on the disk. Empty, or what went wrong.
    static QString write(const QString &directory, const QString &what);
};

} // namespace hearth
