// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Payer.h"

#include <utility>

namespace hearth {

namespace {

const std::shared_ptr<Payer> nobody;
thread_local const std::shared_ptr<Payer> *paying = &nobody;

} // namespace

const std::shared_ptr<Payer> &Payer::current()
{
    return *paying;
}

Payer::Scope::Scope(const std::shared_ptr<Payer> &payer)
    : m_before(std::exchange(paying, &payer))
{
}

Payer::Scope::Scope(std::nullptr_t)
    : Scope(nobody)
{
}

Payer::Scope::~Scope()
{
    paying = m_before;
}

Payer::Errand::Errand(Urgency urgency)
    : m_payer(current())
    , m_counts(m_payer && urgency == Urgency::Now)
{
    if (m_counts)
        m_payer->errandBegan();
}

Payer::Errand::~Errand()
{
    if (m_counts)
        m_payer->errandEnded();
}

} // namespace hearth
