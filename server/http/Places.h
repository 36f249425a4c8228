// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>

namespace hearth {

/// How many connections there are, in all and from each address. A connection holds a place for as long as it lives,
/// whatever it turns into. An IPv6 user has a whole /64 and is counted by it.
class Places
{
public:
    Places();

    int taken() const;
    int takenBy(const QHostAddress &peer) const;
    /// Released with the last copy, which may outlive this object. For one thread.
    std::shared_ptr<void> take(const QHostAddress &peer);

private:
    struct Counts;
    struct Place;
    std::shared_ptr<Counts> m_counts;
};

} // namespace hearth
