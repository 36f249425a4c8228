// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"

#include <functional>

class QObject;
class QUrlQuery;

namespace hearth {

class RestClient;

/// One room's messages on the server, by the page, oldest first. What comes is bounded, and of this room only. Answers
/// come later, and not at all once their context is gone.
class MessagePages
{
public:
    using TakePage = std::function<void(const Result<QList<Message>> &page, bool hasMore)>;

    MessagePages(RoomId room, RestClient *rest);

    RoomId room() const { return m_room; }
    void latest(QObject *context, TakePage answer) const;
    void before(Seq seq, QObject *context, TakePage answer) const;
    void after(Seq seq, int limit, QObject *context, TakePage answer) const;
    /// Those that were changed since, in the order of their changes; all that was done up to `known` is in them.
    void changedAfter(ChangeNumber change, QObject *context,
        std::function<void(const Result<QList<Message>> &messages, ChangeNumber known)> answer) const;
    /// The page in the middle of which this one is.
    using TakePageAround = std::function<void(const Result<QList<Message>> &page, bool hasMoreBefore, bool hasMoreAfter)>;
    void around(Seq seq, QObject *context, TakePageAround answer) const;

private:
    template <typename Page>
    void ask(const QUrlQuery &query, QObject *context,
        std::function<void(const Result<QList<Message>> &messages, const Page &page)> answer) const;
    void askPage(const QUrlQuery &query, QObject *context, TakePage answer) const;

    const RoomId m_room;
    RestClient *const m_rest;
};

} // namespace hearth
