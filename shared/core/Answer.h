// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Payer.h"
#include "core/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hearth {

/// Where the answer of what takes its time goes. A value that can be kept: the answer is dropped once `context` is gone.
/// It comes exactly once; who gives it says whether it may come from inside the call (a refusal needs no waiting).
template <typename T>
class Answer
{
public:
    Answer(QObject *context, std::function<void(Result<T>)> done)
        : m_context(context)
        , m_done(std::move(done))
    {
        Q_ASSERT(context);
    }

    void operator()(Result<T> result) const
    {
        if (m_context)
            m_done(std::move(result));
    }

    /// For what is known at once: answers from the event loop, never from inside the call. Not once `self` is destroyed.
    void later(QObject *self, Result<T> result) const
    {
        QMetaObject::invokeMethod(
            self, Payer::keep([answer = *this, result = std::move(result)] { answer(result); }), Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_context;
    std::function<void(Result<T>)> m_done;
};

} // namespace hearth
