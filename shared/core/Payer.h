// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Urgency.h"

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <memory>
#include <utility>

namespace hearth {

/// On whose account the server's thread works: whoever's turn it is, and while what they asked for is answered, they
/// again. What leaves the thread and comes back (jobs for the storage, hashing, answers that come later) takes the payer
/// along, so whatever comes of a request can be charged where it happens, without knowing who asked.
/// Everything here is for one thread; only a reference may be kept by another.
class Payer
{
public:
    Payer() = default;
    virtual ~Payer() = default;
    Q_DISABLE_COPY_MOVE(Payer)

    /// For work that is not in the time of its turns.
    virtual void pay(std::chrono::microseconds work) = 0;
    /// Something that was asked for on its account is with another thread, and back again.
    virtual void errandBegan() = 0;
    virtual void errandEnded() = 0;

    /// Null: nobody; it is the server's own affair.
    static const std::shared_ptr<Payer> &current();
    static void charge(std::chrono::microseconds work)
    {
        if (current())
            current()->pay(work);
    }
    /// What is called later as it would be called now: on the same account.
    template <typename Call>
    static auto keep(Call call);

    /// Who pays for what is done while this lives.
    class Scope
    {
    public:
        explicit Scope(const std::shared_ptr<Payer> &payer);
        explicit Scope(std::shared_ptr<Payer> &&) = delete; ///< it must outlive this
        explicit Scope(std::nullptr_t);
        ~Scope();
        Q_DISABLE_COPY_MOVE(Scope)

    private:
        const std::shared_ptr<Payer> *m_before;
    };

    /// Work for the current payer on its way to another thread and back, where it ends its life. Only what is wanted now
    /// counts as an errand: what can wait is kept waiting.
    class Errand
    {
    public:
        explicit Errand(Urgency urgency = Urgency::Now);
        ~Errand();
        Q_DISABLE_COPY_MOVE(Errand)

        const std::shared_ptr<Payer> &payer() const { return m_payer; }

    private:
        const std::shared_ptr<Payer> m_payer;
        const bool m_counts;
    };
};

template <typename Call>
auto Payer::keep(Call call)
{
    return [payer = current(), call = std::move(call)] {
        const Scope scope(payer);
        call();
    };
}

} // namespace hearth
