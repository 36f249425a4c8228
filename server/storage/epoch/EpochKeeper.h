// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <chrono>

namespace hearth {

class DatabaseConnection;

/// Finds out at the start whether the database is the latest that the folder knew, and makes sure that the next start can
/// (see this folder's README). Belongs to the thread that writes.
class EpochKeeper
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Between two strides while something is written. Each is a commit and a small file; a backup that was made since the
    /// last one is not told from the database when the server was killed before the next.
    static constexpr std::chrono::seconds strideEvery {60};

    explicit EpochKeeper(QString directory)
        : m_directory(std::move(directory))
    {
    }

    /// Before anything is written or read. `missing`: Database::missing(). The server starts whatever goes wrong with it; the
    /// log says what did.
    void begin(DatabaseConnection &connection, const QString &missing, Moment now);
    /// Something was committed.
    void written(DatabaseConnection &connection, Moment now)
    {
        m_unmarked = true;
        if (now - m_last >= strideEvery)
            stride(connection, now);
    }
    /// Nothing more will be.
    void end(DatabaseConnection &connection);
    /// Likewise, and what was written last may be in no file that is still there.
    void endLost();

    /// Once begun.
    QString epoch() const { return m_epoch; }

private:
    void stride(DatabaseConnection &connection, Moment now);
    Result<void> store(DatabaseConnection &connection, qint64 stride);
    void mark();

    const QString m_directory;
    QString m_epoch;
    qint64 m_stride = 0; ///< that the database has made
    Moment m_last;
    bool m_unmarked = false; ///< something was written since the last stride
    bool m_warned = false;
};

} // namespace hearth
