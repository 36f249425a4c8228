// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

class QTimer;

namespace hearth {

/// Time for everything that waits or stamps, so that a test can turn it by hand (tests/support/FakeClock).
/// A Clock is used on the thread it lives in.
class Clock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The wall clock in UTC, to the millisecond: what is stored and shown.
    virtual QDateTime now() const = 0;
    /// Time since some fixed moment; never goes back. For intervals and limits.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls `action` once, `delay` from now, unless cancelled or `context` is destroyed before. Never calls it from
    /// inside after(). The returned id is never 0.
    virtual quint64 after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) = 0;
    /// Forgets what after() returned this id for; an id that is over or 0 is ignored.
    virtual void cancel(quint64 id) = 0;
};

/// The real time, on the event loop of the thread it lives in.
class SystemClock : public Clock
{
    Q_OBJECT
public:
    explicit SystemClock(QObject *parent = nullptr);

    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    quint64 after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
    void cancel(quint64 id) override;

private:
    QHash<quint64, QTimer *> m_timers;
    quint64 m_lastId = 0;
};

} // namespace hearth
