// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/OpenReports.h"

#include "EventBus.h"

namespace hearth {

OpenReports::OpenReports(const EventBus &bus)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &one) { follow(one); }, event); });
}

void OpenReports::load(const QList<OpenReport> &reports)
{
    for (const OpenReport &one : reports)
        m_open.emplace(one.message, one);
}

const OpenReport *OpenReports::find(MessageId message) const
{
    const auto found = m_open.find(message);
    return found == m_open.end() ? nullptr : &found->second;
}

void OpenReports::follow(const MessageReported &event)
{
    const Message &message = event.report->message;
    m_open.insert_or_assign(message.id, OpenReport {message.id, message.roomId, message.author.id});
}

void OpenReports::follow(const RoomGone &event)
{
    std::erase_if(m_open, [&](const auto &one) { return one.second.room == event.room; });
}

} // namespace hearth
