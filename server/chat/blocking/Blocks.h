// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "blocks/BlockStore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace hearth {

class EventBus;

/// Who does not want to hear from whom; follows the bus. Lives on the server thread.
class Blocks : public QObject
{
    Q_OBJECT
public:
    explicit Blocks(const EventBus &bus);
    void load(const QList<StoredBlock> &blocks);

    bool isEmpty() const { return m_blocked.isEmpty(); }
    bool contains(UserId user, UserId blocked) const
    {
        const auto of = m_blocked.constFind(user);
        return of != m_blocked.cend() && of->contains(blocked);
    }
    /// Those whom this one has blocked, by id.
    QList<UserId> of(UserId user) const;

private:
    void follow(const auto &) { } // does not concern it
    void follow(const UserBlocked &event);
    void follow(const GuestExpired &event) { m_blocked.remove(event.user); }

    QHash<UserId, QSet<UserId>> m_blocked;
};

} // namespace hearth
