// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"

#include <QObject>

#include <deque>

namespace hearth {

/// Carries domain events from the services to whoever tells clients of them. Lives on the server thread.
/// Guarantees: each event reaches every subscriber, in the order of publishing (which is the order of commits), also
/// when a subscriber publishes.
class EventBus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void publish(const DomainEvent &event) = 0;

Q_SIGNALS:
    void published(const hearth::DomainEvent &event);
};

/// The bus of a single server process: events arrive before publish() returns, unless it is called by a subscriber.
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
