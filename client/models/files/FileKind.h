// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The picture that stands for a file: "image", "film", "music", "text", "package", "program" or "file". By its type, which is by
/// its bytes; where those say nothing of what a person does with it, by what it is called.
QLatin1StringView fileKind(const QString &name, const QString &type);

/// Opening it could do something: a program, a script, a page that runs scripts, a document of a kind that brings macros along.
/// By its name, for that is what a desktop goes by. Such a file is saved and never opened.
bool isProgram(const QString &name);

} // namespace hearth
