// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplySlot.h"

#include "HttpConnection.h"
#include "HttpReply.h"
#include "ResponseWriter.h"

namespace hearth {

ReplySlot::ReplySlot(HttpConnection *connection, const HttpRequest &request, Persistence persistence)
    : m_connection(connection)
    , m_corsHeaders(connection->corsHeaders(request))
    , m_headOnly(request.method == "HEAD")
    , m_persistence(persistence)
{
}

void ReplySlot::send(const HttpResponse &response)
{
    HttpConnection *connection = std::exchange(m_connection, nullptr);
    if (!connection)
        return;
    m_abandoned.clear();
    m_bytes = writeResponse(response, {std::exchange(m_corsHeaders, {}), m_headOnly, m_persistence});
    connection->replyReady();
    m_held.reset();
    m_heldToo.reset();
}

bool ReplySlot::isWaiting() const
{
    return m_connection;
}

void ReplySlot::onAbandoned(QObject *context, std::function<void()> action)
{
    if (!m_connection)
        return;
    m_abandoned.emplace_back(context, std::move(action));
    m_connection->replyWatched();
}

void ReplySlot::abandon()
{
    if (!std::exchange(m_connection, nullptr))
        return;
    for (const auto &[context, action] : std::exchange(m_abandoned, {}))
        if (context)
            action();
    m_held.reset();
    m_heldToo.reset();
}

HttpReply::HttpReply(std::shared_ptr<ReplySlot> slot)
    : m_slot(std::move(slot))
{
}

void HttpReply::send(const HttpResponse &response) const
{
    // A copy: the handler that sends may be what keeps this reply.
    if (const auto slot = m_slot)
        slot->send(response);
}

bool HttpReply::isWaiting() const
{
    return m_slot && m_slot->isWaiting();
}

void HttpReply::onAbandoned(QObject *context, std::function<void()> action) const
{
    if (m_slot)
        m_slot->onAbandoned(context, std::move(action));
}

} // namespace hearth
