// SPDX-License-Identifier: GPL-3.0-or-later
#include "PieceQueue.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

PieceQueue::PieceQueue(WorkerThreads &threads, Write write, Heard heard)
    : m_threads(threads)
    , m_write(std::move(write))
    , m_heard(std::move(heard))
{
}

bool PieceQueue::write(QByteArrayView bytes)
{
    if (m_isOver)
        return true;
    m_waiting += bytes;
    if (!m_isWriting && m_waiting.size() >= piece)
        writeNext();
    m_wantsRoom = m_waiting.size() >= piece;
    return !m_wantsRoom;
}

void PieceQueue::fetch(Fetch fetch)
{
    if (m_isOver)
        return;
    m_fetch = std::move(fetch);
    m_wantsRoom = true;
    if (!m_isWriting)
        fetchNext();
}

void PieceQueue::finish(Last last, std::function<void(const Result<void> &)> done)
{
    if (m_failure)
        return done(*m_failure);
    if (m_isOver)
        return;
    m_heard = {};
    m_fetch = {};
    m_last = std::move(last);
    m_done = std::move(done);
    if (!m_isWriting)
        m_waiting.isEmpty() ? runLast() : writeNext();
}

void PieceQueue::giveUp()
{
    m_isOver = true;
    m_heard = {};
    m_fetch = {};
    m_done = {};
}

void PieceQueue::submit(Last work)
{
    m_isWriting = true;
    const bool taken = m_threads.submit([self = shared_from_this(), work = std::move(work)]() -> WorkerThreads::Finish {
        return [self, result = work()] { self->written(result); };
    });
    if (!taken)
        fail({ErrorCode::Busy, u"The server has too much to store; try again in a moment."_s, {}, std::chrono::seconds(1)});
}

void PieceQueue::writeNext()
{
    submit([this, bytes = std::exchange(m_waiting, {})] { return m_write(bytes); });
}

/// What waits is written first. One piece is in memory, over and over, while it is in the processor's cache.
void PieceQueue::fetchNext()
{
    submit([this, bytes = std::exchange(m_waiting, {}), fetch = std::exchange(m_fetch, {})]() mutable -> Result<void> {
        if (const auto written = bytes.isEmpty() ? Result<void>() : m_write(bytes); !written)
            return written;
        bytes.resize(piece);
        for (qint64 fetched = 0; fetched < atOnce;) {
            const qint64 got = fetch(bytes.data(), std::min<qint64>(piece, atOnce - fetched));
            if (got == 0)
                break;
            if (const auto written = m_write(QByteArrayView(bytes).first(got)); !written)
                return written;
            fetched += got;
        }
        return {};
    });
}

void PieceQueue::runLast()
{
    submit(std::exchange(m_last, {}));
}

void PieceQueue::written(const Result<void> &result)
{
    m_isWriting = false;
    if (m_isOver)
        return;
    if (!result)
        return fail(result.error());
    if (m_done) {
        if (!m_waiting.isEmpty())
            return writeNext();
        if (m_last)
            return runLast();
        m_isOver = true;
        return std::exchange(m_done, {})(result);
    }
    if (m_fetch)
        return fetchNext();
    if (m_waiting.size() >= piece)
        writeNext();
    if (std::exchange(m_wantsRoom, false) && m_heard.room)
        m_heard.room();
}

void PieceQueue::fail(const Error &error)
{
    m_isOver = true;
    m_failure = error;
    if (m_done)
        std::exchange(m_done, {})(error);
    else if (m_heard.failed)
        std::exchange(m_heard, {}).failed(error);
}

} // namespace hearth
