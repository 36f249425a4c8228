// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Backoff.h"
#include "sync/MessagePages.h"

#include <QObject>

#include <memory>

namespace hearth {

class Clock;
class TimelineModel;

/// Loads what a timeline does not have at its end: the next page, the latest one, or the one around a message. One at a
/// time: what is asked for takes the place of what was on its way. The timeline is loading until rest(), for one
/// page may lead to the next; where it fails, it says why.
class NewerPages : public QObject
{
    Q_OBJECT
public:
    using Take = std::function<void(const QList<Message> &page, bool hasMore)>;
    using TakeAround = std::function<void(const QList<Message> &page, bool hasMoreBefore, bool hasMoreAfter)>;

    /// All of them must outlive it.
    NewerPages(const MessagePages *messages, TimelineModel *timeline, Clock *clock, QObject *parent = nullptr);

    bool isLoading() const { return m_request != nullptr; }
    void latest(Take take);
    void after(Seq seq, int limit, Take take);
    void around(Seq seq, TakeAround take);
    void stop();
    /// All that is wanted is there.
    void rest();
    /// So many were asked for one after the other.
    int pagesInARow() const { return m_pagesInARow; }

Q_SIGNALS:
    void failed();
    /// A while after it did, where asking again may help.
    void retryWanted();

private:
    QObject *begin();
    bool succeeded(const Result<QList<Message>> &page);

    const MessagePages *const m_messages;
    TimelineModel *const m_timeline;
    Clock *const m_clock;
    int m_pagesInARow = 0;
    Backoff m_backoff;
    quint64 m_retryTimer = 0;
    std::unique_ptr<QObject> m_request; ///< its context
};

} // namespace hearth
