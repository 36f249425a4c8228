// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplySlot.h"

#include "BodySink.h"
#include "FilePart.h"
#include "HttpReply.h"
#include "HttpUpload.h"
#include "ResponseWriter.h"

namespace hearth {

namespace {

/// Of memory, for a request whose reply is owed, beside its head and body; measured with 6,000 that are looked up.
constexpr qint64 requestSize = 1536;

} // namespace

ReplySlot::ReplySlot(Owner &owner, const HttpRequest &request, Headers corsHeaders, Persistence persistence)
    : m_owner(&owner)
    , m_corsHeaders(std::move(corsHeaders))
    , m_headOnly(request.method == "HEAD")
    , m_persistence(persistence)
    , m_asked(requestSize + request.head.capacity() + request.body.capacity())
{
}

void ReplySlot::send(const HttpResponse &response)
{
    Owner *owner = std::exchange(m_owner, nullptr);
    if (!owner)
        return;
    m_abandoned.clear();
    const qint64 streamed = response.file ? response.file->left() : -1;
    if (!m_headOnly)
        m_file = response.file;
    owner->replyComes(*this);
    m_bytes = writeResponse(response, {std::exchange(m_corsHeaders, {}), m_headOnly, m_persistence, streamed});
    owner->replyReady();
    m_held.reset();
    m_heldToo.reset();
}

bool ReplySlot::isWaiting() const
{
    return m_owner;
}

void ReplySlot::onAbandoned(QObject *context, std::function<void()> action)
{
    if (!m_owner)
        return;
    m_abandoned.emplace_back(context, std::move(action));
    m_owner->replyWatched();
}

void ReplySlot::accept(std::unique_ptr<BodySink> sink)
{
    if (!m_owner || std::exchange(m_isAccepted, true))
        return;
    m_owner->acceptBody(*this, std::move(sink));
    m_heldToo.reset();
}

void ReplySlot::resume()
{
    if (m_owner)
        m_owner->resumeBody(*this);
}

void ReplySlot::abandon()
{
    m_file.reset();
    if (!std::exchange(m_owner, nullptr))
        return;
    for (const auto &[context, action] : std::exchange(m_abandoned, {}))
        if (context)
            action();
    m_held.reset();
    m_heldToo.reset();
}

HttpUpload::HttpUpload(std::shared_ptr<ReplySlot> slot, qint64 size)
    : m_slot(std::move(slot))
    , m_reply(m_slot)
    , m_size(size)
{
}

void HttpUpload::accept(std::unique_ptr<BodySink> sink) const
{
    const auto slot = m_slot;
    slot->accept(std::move(sink));
}

void HttpUpload::resume() const
{
    m_slot->resume();
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
