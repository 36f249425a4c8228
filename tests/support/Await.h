// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace hearth {

/// Runs the event loop until an event has made the condition true: whether one did, within that time. Looks after each
/// event and never sleeps, so that what takes a millisecond takes no longer.
template <typename Condition>
bool comesTrue(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    bool over = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&over] { over = true; });
    timer.start(patience);
    while (!condition() && !over) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return !over || condition();
}

/// Calls `submit(done)` and runs the event loop until `done` was called with a Result<T>. An Internal error when it was
/// not, within half a minute.
template <typename T, typename Submit>
Result<T> await(Submit submit)
{
    // Shared: a `done` that comes after the half minute finds it still there.
    struct Waiting
    {
        QEventLoop loop;
        std::optional<Result<T>> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    submit(std::function<void(Result<T>)>([waiting](Result<T> result) {
        waiting->answer = std::move(result);
        waiting->loop.quit();
    }));
    if (!waiting->answer) {
        QTimer::singleShot(std::chrono::seconds(30), &waiting->loop, &QEventLoop::quit);
        waiting->loop.exec();
    }
    if (!waiting->answer)
        return Error {ErrorCode::Internal, QStringLiteral("There was no answer.")};
    return std::move(*waiting->answer);
}

} // namespace hearth
