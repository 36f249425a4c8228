// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConnection.h"

namespace hearth {

/// Who is connected, in all and from each address, and what is held for them. What an address has used is remembered
/// when its last connection is gone, for as long as it counts. Lives on the server thread.
class Peers
{
public:
    /// `now`: the time that turns are charged by; left out, the steady clock.
    explicit Peers(const PeerLimits &limits, Turns::Now now = {});
    ~Peers();

    /// Null when it would be one too many, or comes too soon after others of its address. May outlive this object.
    /// One from a proxy (`isProxy`) brings everybody, so it is no reason to refuse it that there are many.
    std::shared_ptr<PeerConnection> admit(const QHostAddress &address, bool isProxy = false);
    int connections() const;
    int sessions() const;
    int addresses() const; ///< that are remembered
    const MemoryBudget &memory() const;

private:
    const PeerLimits m_limits;
    std::shared_ptr<PeerPermit::All> m_all;
};

} // namespace hearth
