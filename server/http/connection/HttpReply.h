// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

#include <functional>
#include <memory>

class QObject;

namespace hearth {

class ReplySlot;

/// The way back to one request, now or later. A value that can be copied and kept; the connection may go first.
/// Server thread only. Guarantees: replies leave in the order of their requests, HEAD sends no body, CORS and
/// Connection headers are added, the first send() counts and later ones are ignored.
class HttpReply
{
public:
    HttpReply() = default;
    explicit HttpReply(std::shared_ptr<ReplySlot> slot);

    void send(const HttpResponse &response) const;
    /// Whether the client still waits: connected, and nothing sent yet.
    bool isWaiting() const;
    /// Calls `action` once if the client goes before a reply was sent.
    void onAbandoned(QObject *context, std::function<void()> action) const;

private:
    std::shared_ptr<ReplySlot> m_slot;
};

} // namespace hearth
