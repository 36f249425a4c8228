// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hearth {

/// The way back to whoever asked: does nothing once their `context` is destroyed.
template <typename T>
struct Reply
{
    QPointer<QObject> context;
    std::function<void(Result<T>)> done;

    void operator()(Result<T> result) const
    {
        if (context)
            done(std::move(result));
    }
    /// For what is known at once: answers from the event loop, never from inside the call. Not once `self` is destroyed.
    void later(QObject *self, Result<T> result) const
    {
        QMetaObject::invokeMethod(self, [reply = *this, result = std::move(result)] { reply(result); }, Qt::QueuedConnection);
    }
};

} // namespace hearth
