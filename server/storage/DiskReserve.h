// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace hearth {

class Clock;
class Storage;

/// Of the disk that a folder is on, in bytes.
struct DiskSpace
{
    // NOLINTNEXTLINE(google-explicit-constructor): all that most are asked for is how much is free
    DiskSpace(qint64 free, qint64 total = -1)
        : free(free)
        , total(total)
    {
    }
    qint64 free; ///< can still be written; negative: nobody knows, which counts as enough
    qint64 total; ///< the same
};

/// Keeps some of the disk free, so that the database can always be cleared, brought up to date and backed up, and other
/// programs live on: tells the Storage when only that is left, or the disk takes nothing more, and when there is more again. Long before, when
/// four fifths of the disk are used, it says so once, to the log and the Storage. It
/// looks every few seconds while something is written or the disk is full, before each write where that could be too late, and
/// rests otherwise. Lives on the server thread.
class DiskReserve : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds lookEvery {3'000};
    /// Beside the reserve. With less there is a look before each write: more than is written between two others.
    static constexpr qint64 ample = 1024LL * 1024 * 1024;
    /// What a write that waits takes: a message of two thousand letters, its places in the indexes, and all of it in the log.
    static constexpr qint64 ofWaitingWrite = 16 * 1024;
    /// A disk that took no more is not tried again before there is so much more free than then, or for so many looks: what it
    /// says is free may not be ours (a quota).
    static constexpr qint64 worthTrying = 1024 * 1024;
    static constexpr int looksBeforeTrying = 20;

    /// In percent of the disk: from the first on it is low, and no more below the second.
    static constexpr qint64 lowFrom = 80;
    static constexpr qint64 lowUntil = 78;

    using Space = std::function<DiskSpace(const QString &folder)>;
    static DiskSpace spaceOf(const QString &folder);

    /// A reserve of 0: none is kept, and only a disk that takes no more is full. Storage and clock must outlive it.
    DiskReserve(Storage &storage, Clock &clock, qint64 reserve, Space space = spaceOf, QObject *parent = nullptr);

    /// Looks at once, and from now on.
    void watch(const QString &folder);

private:
    /// The disk took no more.
    struct Refused
    {
        qint64 free = 0; ///< nevertheless
        int looks = 0; ///< since then
    };

    void look();
    void warn(const DiskSpace &space);
    void lookLater();
    void beforeWrite();
    void refused();
    bool isStillRefused(qint64 free);

    Storage &m_storage;
    Clock &m_clock;
    const qint64 m_reserve;
    const Space m_space;
    QString m_folder;
    bool m_isAmple = false; ///< at the last look
    bool m_isDue = false; ///< a look is
    std::optional<Refused> m_refused;
};

} // namespace hearth
