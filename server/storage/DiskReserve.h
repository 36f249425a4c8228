// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace hearth {

class Clock;
class Storage;

/// Keeps some of the disk free, so that the database can always be cleared, brought up to date and backed up, and other
/// programs live on: tells the Storage when only that is left, and when there is more again. It looks every few seconds
/// while something is written or the disk is full, and rests otherwise. Lives on the server thread.
class DiskReserve : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds lookEvery {3'000};

    /// How many bytes can still be written in this folder; negative: nobody knows, which counts as enough.
    using FreeBytes = std::function<qint64(const QString &folder)>;
    static qint64 freeBytes(const QString &folder);

    /// A reserve of 0: none is kept. Storage and clock must outlive it.
    DiskReserve(Storage &storage, Clock &clock, qint64 reserve, FreeBytes free = freeBytes, QObject *parent = nullptr);

    /// Looks at once, and from now on.
    void watch(const QString &folder);

private:
    void look();
    void lookAgain();

    Storage &m_storage;
    Clock &m_clock;
    const qint64 m_reserve;
    const FreeBytes m_free;
    QString m_folder;
};

} // namespace hearth
