// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

class HistoryDatabase;
class KeptWriting;

/// What was written here was kept in files of JSON once, `outbox.json` and `drafts.json` of the same folder: moves it into the
/// database, and removes them once the disk has it there. Where that fails they stay, for the next time.
void moveOldFiles(const QString &folder, HistoryDatabase &database, KeptWriting &writing);

} // namespace hearth
