// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OlderPages.h"

#include "models/timeline/TimelineModel.h"
#include "sync/MessagePages.h"

namespace hearth {

OlderPages::OlderPages(const MessagePages *messages, TimelineModel *timeline, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_timeline(timeline)
{
    connect(timeline, &TimelineModel::rowsRemoved, this, [this] {
        if (m_request && m_timeline->rows().oldestSeq() != m_before)
            stop(); // it is the page before what was let go: taken in, it would leave a gap
    });
}

void OlderPages::load()
{
    if (m_request)
        return;
    m_timeline->paging()->setLoadError({});
    m_timeline->paging()->setLoadingOlder(true);
    m_request = std::make_unique<QObject>();
    m_before = m_timeline->rows().oldestSeq();
    m_messages->before(m_before, m_request.get(), [this](const Result<QList<Message>> &page, bool hasMore) {
        m_request.reset();
        if (page) {
            m_timeline->merge(*page);
            // Who looks at the first rows asks on by itself: not of a server that has more but sends nothing older.
            m_timeline->paging()->setCanLoadOlder(hasMore && m_timeline->rows().oldestSeq() < m_before);
            Q_EMIT loaded(*page);
        } else {
            m_timeline->paging()->setLoadError(page.error().message);
        }
        m_timeline->paging()->setLoadingOlder(false);
    });
}

QList<Message> OlderPages::without(const QList<Message> &messages, UserId self) const
{
    QList<Message> left = messages;
    if (!m_timeline->paging()->canLoadOlder())
        return left;
    left.removeIf([this, self, oldest = m_timeline->rows().oldestSeq()](const Message &message) {
        const bool older = message.seq < oldest && m_timeline->rowOfMessage(message.id.value) < 0;
        if (older && message.author.id == self)
            m_timeline->removePending(message.clientId);
        return older;
    });
    return left;
}

void OlderPages::stop()
{
    m_request.reset();
    m_timeline->paging()->setLoadingOlder(false);
}

} // namespace hearth
