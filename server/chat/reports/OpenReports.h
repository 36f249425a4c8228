// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DomainEvents.h"
#include "reports/ReportStore.h"

#include <QObject>

#include <map>

namespace hearth {

class EventBus;

/// The messages that were reported and about which nobody has decided; follows the bus. Lives on the server thread.
class OpenReports : public QObject
{
    Q_OBJECT
public:
    explicit OpenReports(const EventBus &bus);
    void load(const QList<OpenReport> &reports);

    const std::map<MessageId, OpenReport> &all() const { return m_open; }
    /// Null where there is none; valid until the next event.
    const OpenReport *find(MessageId message) const;

private:
    void follow(const auto &) { } // does not concern it
    void follow(const MessageReported &event);
    void follow(const ReportSettled &event) { m_open.erase(event.message); }
    void follow(const RoomGone &event);

    std::map<MessageId, OpenReport> m_open;
};

} // namespace hearth
