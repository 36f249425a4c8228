// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/WorkerThreads.h"

#include <functional>

namespace hearth {

/// Bytes as they come, handed to threads that may wait for a disk, one piece after the other; never more than `most` of them are
/// in memory. Where they come fast those threads fetch them themselves, and nothing goes from thread to thread but that they did. Lives on the server thread, and as long as anybody wants it or a piece is on its way.
class PieceQueue : public std::enable_shared_from_this<PieceQueue>
{
public:
    static constexpr qsizetype piece = 256 * 1024; ///< that is written at once: each is a way to another thread and back
    static constexpr qsizetype most = 2 * piece;
    static constexpr qint64 atOnce = 2 * 1024 * 1024; ///< that is fetched before others have their turn

    /// Run by one of the threads, never two at once.
    using Write = std::function<Result<void>(QByteArrayView)>;
    using Last = std::function<Result<void>()>;
    /// Run there as well: the next bytes, so many at the most; 0: there are none now.
    using Fetch = std::function<qint64(char *to, qint64 most)>;
    /// Told on the server thread; `failed` once, perhaps from inside of a call, and then nothing more.
    struct Heard
    {
        std::function<void()> room; ///< after write() said false, it may go on
        std::function<void(const Error &)> failed;
    };

    PieceQueue(WorkerThreads &threads, Write write, Heard heard);

    /// False: that is enough for now.
    bool write(QByteArrayView bytes);
    /// Behind what waits come those that are fetched: until there are none, or enough; then `room` is told.
    void fetch(Fetch fetch);
    qint64 held() const { return m_waiting.size() + (m_isWriting ? piece : 0); }
    /// All has come: when it is written, `last` is run by one of the threads, and `done` told; at once where
    /// it has failed before.
    void finish(Last last, std::function<void(const Result<void> &)> done);
    /// Nobody wants it any more: nothing is told, and what waits is not written.
    void giveUp();

private:
    void submit(Last work);
    void writeNext();
    void fetchNext();
    void written(const Result<void> &result);
    void runLast();
    void fail(const Error &error);

    WorkerThreads &m_threads;
    const Write m_write;
    Heard m_heard;
    QByteArray m_waiting;
    Fetch m_fetch;
    bool m_isWriting = false;
    bool m_wantsRoom = false;
    bool m_isOver = false;
    std::optional<Error> m_failure;
    Last m_last;
    std::function<void(const Result<void> &)> m_done;
};

} // namespace hearth
