// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/NewerPages.h"

#include "core/Clock.h"
#include "models/timeline/TimelineModel.h"

#include <QLoggingCategory>

#include <utility>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

} // namespace

NewerPages::NewerPages(const MessagePages *messages, TimelineModel *timeline, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_timeline(timeline)
    , m_clock(clock)
{
}

void NewerPages::latest(Take take)
{
    m_pagesInARow = 0;
    m_messages->latest(begin(), [this, take = std::move(take)](const Result<QList<Message>> &page, bool hasMore) {
        if (succeeded(page))
            take(*page, hasMore);
    });
}

void NewerPages::after(Seq seq, int limit, Take take)
{
    ++m_pagesInARow;
    m_messages->after(seq, limit, begin(), [this, take = std::move(take)](const Result<QList<Message>> &page, bool hasMore) {
        if (succeeded(page))
            take(*page, hasMore);
    });
}

void NewerPages::around(Seq seq, TakeAround take)
{
    m_pagesInARow = 0;
    m_messages->around(
        seq, begin(), [this, take = std::move(take)](const Result<QList<Message>> &page, bool hasMoreBefore, bool hasMoreAfter) {
            if (succeeded(page))
                take(*page, hasMoreBefore, hasMoreAfter);
        });
}

void NewerPages::stop()
{
    m_request.reset();
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_pagesInARow = 0;
    m_timeline->paging()->setLoadingNewer(false);
}

void NewerPages::rest()
{
    m_pagesInARow = 0;
    m_timeline->paging()->setLoadingNewer(false);
    m_timeline->paging()->setLoadError({});
}

QObject *NewerPages::begin()
{
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_request = std::make_unique<QObject>();
    m_timeline->paging()->setLoadingNewer(true);
    return m_request.get();
}

bool NewerPages::succeeded(const Result<QList<Message>> &page)
{
    m_request.reset();
    if (page) {
        m_backoff.reset();
        return true;
    }
    const Error &error = page.error();
    qCInfo(log) << "room" << m_messages->room().value << "cannot be loaded:" << errorCodeName(error.code);
    m_timeline->paging()->setLoadingNewer(false);
    m_timeline->paging()->setLoadError(error.message);
    if (mayPass(error.code))
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] {
            m_retryTimer = 0;
            Q_EMIT retryWanted();
        });
    Q_EMIT failed();
    return false;
}

} // namespace hearth
