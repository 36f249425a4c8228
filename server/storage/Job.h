// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "core/Payer.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace hearth {

/// What is asked of a Storage, without its type: made and answered on the server thread, run on one of the storage's.
/// One allocation holds all of it.
class Job
{
public:
    virtual ~Job() = default;
    Q_DISABLE_COPY_MOVE(Job)

    /// Whether it succeeded. The result stays in the job.
    virtual bool run(Store &store) = 0;
    /// Makes this error the result.
    virtual void fail(const Error &error) = 0;
    /// What the result holds, about, if that may be a lot: where it has bytes(), or bytesOf() says it.
    virtual qsizetype bytes() const = 0;
    /// On the server thread, after run() or fail(): hands the result over, unless who asked is gone.
    virtual void answer() = 0;

protected:
    Job() = default;
};

using JobPointer = std::unique_ptr<Job>;

template <typename T, typename Run, typename Done>
class TypedJob final : public Job
{
public:
    TypedJob(QObject *context, Run run, Done done, Urgency urgency)
        : m_errand(urgency)
        , m_context(context)
        , m_run(std::move(run))
        , m_done(std::move(done))
    {
    }

    bool run(Store &store) override { return m_result.emplace(m_run(store)).has_value(); }
    void fail(const Error &error) override { m_result.emplace(error); }
    qsizetype bytes() const override
    {
        if constexpr (requires(const T &value) { value.bytes(); })
            return m_result && *m_result ? (*m_result)->bytes() : 0;
        else if constexpr (requires(const T &value) { bytesOf(value); })
            return m_result && *m_result ? bytesOf(**m_result) : 0;
        return 0;
    }
    void answer() override
    {
        const Payer::Scope scope(m_errand.payer());
        if (m_context)
            m_done(std::move(*m_result));
    }

private:
    const Payer::Errand m_errand; // over last
    QPointer<QObject> m_context; // looked at on the server thread only
    Run m_run;
    Done m_done;
    std::optional<Result<T>> m_result;
};

} // namespace hearth
