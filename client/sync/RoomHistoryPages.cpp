// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of RoomHistory: the pages that it fetches.
#include "sync/RoomHistory.h"

#include "core/Clock.h"
#include "protocol/Rest.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// More pages in a row than being farBehind explains.
constexpr int mostPages = 2 * RoomHistory::farBehind / rest::maxPageSize;

/// Whether asking again later may help.
bool passes(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::RateLimited || code == ErrorCode::Busy
        || code == ErrorCode::Internal;
}

} // namespace

void RoomHistory::fetchLatest()
{
    m_timeline.setLoadingNewer(true);
    m_newer = std::make_unique<QObject>();
    m_messages.latest(m_newer.get(), [this](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        if (m_timeline.canLoadNewer() || !reaches(*page)) {
            // There may be a gap between what was read, or heard, and this.
            const Seq heard = std::max(heardUpTo(), m_timeline.newestSeq());
            startOver();
            m_heard = heard;
        }
        m_timeline.merge(*page);
        m_held = true;
        m_complete = std::max(m_complete, page->isEmpty() ? Seq(0) : page->last().seq);
        m_timeline.setCanLoadOlder(hasMore);
        Q_EMIT fetched(*page);
        close();
    });
}

/// Whether all between what is here and this page is here, too.
bool RoomHistory::reaches(const QList<Message> &page) const
{
    const Seq reached = m_timeline.contiguousFrom(m_held ? m_complete : m_timeline.oldestSeq());
    return page.isEmpty() || m_timeline.confirmedCount() == 0 || page.first().seq <= reached + 1;
}

void RoomHistory::fetchMissing()
{
    m_timeline.setLoadingNewer(true);
    m_newer = std::make_unique<QObject>();
    // All that is here was stored before the request is made, so the last page covers it: seqs up to it that do not
    // come belong to changes that are no messages.
    const Seq covered = std::max(m_timeline.newestSeq(), m_heard);
    const int limit = m_timeline.canLoadNewer() ? rest::defaultPageSize : rest::maxPageSize;
    m_messages.after(m_complete, limit, m_newer.get(), [this, covered](const Result<QList<Message>> &page, bool hasMore) {
        m_newer.reset();
        if (!page)
            return failed(page.error());
        m_backoff.reset();
        takeMissing(*page, hasMore, covered);
    });
}

void RoomHistory::takeMissing(const QList<Message> &page, bool hasMore, Seq covered)
{
    m_timeline.merge(page);
    const Seq reached = page.isEmpty() ? m_complete : page.last().seq;
    // A server that has more but sends nothing newer is not asked for it again and again.
    const bool more = hasMore && reached > m_complete;
    m_complete = std::max({m_complete, reached, more ? Seq(0) : covered});
    if (!more && m_complete >= m_heard) {
        m_timeline.setCanLoadNewer(false);
        m_wantsNewest = false; // they have come, this way
    }
    Q_EMIT fetched(page);
    if (m_timeline.canLoadNewer())
        return more ? settle() : fetchMissing();
    if (more && ++m_pages >= mostPages) {
        startOver();
        return fetchLatest();
    }
    return more ? fetchMissing() : close();
}

/// Moves on over what is there without a gap; fetches what lies in the first gap.
void RoomHistory::close()
{
    m_complete = m_timeline.contiguousFrom(m_complete);
    if (m_complete < std::max(m_timeline.newestSeq(), m_heard) && m_online)
        return fetchMissing();
    settle();
}

void RoomHistory::settle()
{
    m_pages = 0;
    shorten();
    m_timeline.setLoadingNewer(false);
    m_timeline.setLoadError({});
    Q_EMIT settled();
}

void RoomHistory::failed(const Error &error)
{
    m_timeline.setLoadingNewer(false);
    m_timeline.setLoadError(error.message);
    qCInfo(log) << "room" << m_room.value << "cannot be loaded:" << errorCodeName(error.code);
    if (!m_held)
        m_timeline.clearConfirmed();
    if (m_online && passes(error.code)) {
        m_clock->cancel(m_retryTimer);
        m_retryTimer = m_clock->after(std::max(m_backoff.next(), error.retryAfter), this, [this] {
            m_retryTimer = 0;
            if (m_online && !m_newer)
                m_held && !m_wantsNewest ? fetchMissing() : fetchLatest();
        });
    }
    Q_EMIT settled();
}

void RoomHistory::loadNewer()
{
    if (m_online && m_held && !m_newer)
        fetchMissing();
}

void RoomHistory::loadNewest()
{
    const bool underway = std::exchange(m_wantsNewest, true) && m_newer;
    if (underway || !m_online || !m_held)
        return;
    m_newer.reset();
    fetchLatest();
}

void RoomHistory::loadOlder()
{
    if (!m_online || !m_held || m_older)
        return;
    m_wantsNewest = m_wantsNewest && m_newer;
    m_timeline.setLoadError({});
    m_timeline.setLoadingOlder(true);
    m_older = std::make_unique<QObject>();
    m_messages.before(m_timeline.oldestSeq(), m_older.get(), [this](const Result<QList<Message>> &page, bool hasMore) {
        m_older.reset();
        if (page) {
            const Seq oldest = m_timeline.oldestSeq();
            m_timeline.merge(*page);
            // Who looks at the first rows asks on by itself: not of a server that has more but sends nothing older.
            m_timeline.setCanLoadOlder(hasMore && m_timeline.oldestSeq() < oldest);
            Q_EMIT fetchedOlder(*page);
            if (!m_newer)
                shorten();
        } else {
            m_timeline.setLoadError(page.error().message);
        }
        m_timeline.setLoadingOlder(false);
    });
}

} // namespace hearth
