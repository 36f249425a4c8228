// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace hearth {

/// A JSON object in a file that only its owner can read (0600 in folders of 0700), replaced as a whole or not at all.
namespace privatefile {

/// The object in the file; empty when there is none, or none that can be read (which is logged).
QJsonObject load(const QString &path);
/// Makes the folder if need be. False, and a log line, when it could not be stored; the old file is then still there.
bool save(const QString &path, const QJsonObject &json);

} // namespace privatefile

/// Makes the folder of a profile for its owner alone, as hearthd makes its own; one that is there stays as it is, for it may
/// be shared for a reason. Whether it is there.
bool makeProfileFolder(const QString &path);

} // namespace hearth
