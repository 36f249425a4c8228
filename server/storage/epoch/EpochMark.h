// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QFileDevice;

namespace hearth {

/// What the folder knows of the database in it: the file `hearth.epoch`. It says which file it is, so that a copy of it
/// counts as none.
struct EpochMark
{
    QString epoch;
    qint64 stride = 0;

    static QString fileName(const QString &directory);
    /// Nothing where there is none, where it cannot be read, and where it is a copy.
    static std::optional<EpochMark> read(const QString &directory);
    /// Returns once it is on the disk. Empty, or what went wrong.
    QString write(const QString &directory) const;
};

} // namespace hearth
