// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QPointer>

#include <functional>

namespace hearth {

/// Where a service's answer goes. A value that can be kept: the answer is dropped once `context` is gone.
/// A service answers exactly once, possibly from inside the call (a refusal needs no waiting).
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

private:
    QPointer<QObject> m_context;
    std::function<void(Result<T>)> m_done;
};

} // namespace hearth
