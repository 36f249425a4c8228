// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"

#include <QObject>

#include <deque>

namespace hearth {

/// Carries domain events from the services to the state that follows them and to whoever tells clients. Lives on the
/// server thread.
/// Guarantees: each event reaches every subscriber of this process in the order in which they subscribed (the state of a
/// Chat first, which it makes before anybody else can), one event after the other in the order of publishing (which is
/// the order of commits), before publish() returns. Only what a subscriber publishes waits for its turn.
class EventBus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void publish(const DomainEvent &event) = 0;

Q_SIGNALS:
    void published(const hearth::DomainEvent &event);
};

/// The bus of a single server process.
class InProcessBus : public EventBus
{
    Q_OBJECT
public:
    using EventBus::EventBus;
    void publish(const DomainEvent &event) override;

private:
    std::deque<DomainEvent> m_waiting;
    bool m_delivering = false;
};

} // namespace hearth
