// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodySink.h"
#include "HttpReply.h"

namespace hearth {

/// A body that is offered, and not read before somebody accepts it. A value that can be copied and kept; the connection
/// may go first. Server thread only. To refuse it (401, 413, 507 ...), send a reply instead, which can be done while the body
/// comes, too: nothing more is read then, the sink is destroyed, and the connection ends behind the reply.
class HttpUpload
{
public:
    HttpUpload(std::shared_ptr<ReplySlot> slot, qint64 size);

    qint64 size() const { return m_size; } ///< of the whole body
    const HttpReply &reply() const { return m_reply; }
    /// From now on the body goes to `sink`, beginning later, never from inside of this call. Once; when the client is gone
    /// already the sink is destroyed.
    void accept(std::unique_ptr<BodySink> sink) const;
    /// After the sink wanted a pause.
    void resume() const;

private:
    std::shared_ptr<ReplySlot> m_slot;
    HttpReply m_reply;
    qint64 m_size;
};

} // namespace hearth
