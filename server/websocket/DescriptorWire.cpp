// SPDX-License-Identifier: GPL-3.0-or-later
#include "DescriptorWire.h"

#include "BareSocket.h"

#include <QEvent>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace hearth {

namespace {

/// The most that is read at once. One buffer for all connections of a thread.
constexpr size_t readSize = 64 * 1024;
/// Of one sendmsg(); far below every system's IOV_MAX.
constexpr size_t mostPieces = 64;

bool isLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR || error == ENOBUFS;
}

/// Where the pieces are, the first of them from `offset` on; of as many as can be sent at once.
template <typename Pieces>
std::span<const iovec> vectorsOf(std::array<iovec, mostPieces> &vectors, const Pieces &pieces, qint64 offset)
{
    const size_t count = std::min<size_t>(pieces.size(), mostPieces);
    for (size_t i = 0; i < count; ++i) {
        const QByteArray &piece = pieces[i];
        const qint64 from = i == 0 ? offset : 0;
        vectors[i] = {const_cast<char *>(piece.constData() + from), size_t(piece.size() - from)};
    }
    return std::span(vectors).first(count);
}

} // namespace

/// Says when the kernel takes bytes again.
struct DescriptorWire::Backlog : QSocketNotifier
{
    explicit Backlog(int descriptor)
        : QSocketNotifier(descriptor, QSocketNotifier::Write)
    {
    }
    std::deque<QByteArray> pieces;
    qint64 offset = 0; ///< of the first piece: so much of it was sent
    qint64 bytes = 0; ///< in all, not sent
};

DescriptorWire::DescriptorWire(int descriptor, QByteArray early, QByteArray answer)
    : QSocketNotifier(QSocketNotifier::Read)
    , m_descriptor(descriptor)
    , m_early(std::move(early))
    , m_answer(std::move(answer))
{
}

DescriptorWire::~DescriptorWire()
{
    close();
}

void DescriptorWire::start(Listener &listener)
{
    m_listener = &listener;
    if (!isOpen())
        return;
    setSocket(m_descriptor);
    setEnabled(true);
    QMetaObject::invokeMethod(this, &DescriptorWire::begin, Qt::QueuedConnection);
}

/// Whoever is to say something at once says it at the end of the turn in which it was started; then the answer went along.
void DescriptorWire::begin()
{
    catchUp();
    if (!m_answer.isEmpty())
        QMetaObject::invokeMethod(this, &DescriptorWire::writeAnswer, Qt::QueuedConnection);
}

void DescriptorWire::writeAnswer()
{
    if (!m_answer.isEmpty())
        write({});
}

void DescriptorWire::catchUp()
{
    if (!std::exchange(m_caughtUp, true) && isOpen())
        m_listener->readable();
}

bool DescriptorWire::event(QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return QSocketNotifier::event(event);
    if (isOpen())
        m_listener->readable();
    return true;
}

bool DescriptorWire::read(qsizetype most)
{
    static thread_local const auto buffer = std::make_unique<std::array<char, readSize>>();
    if (!isOpen())
        return true;
    if (!m_early.isEmpty())
        return readEarly(most);
    const Received come = receive(buffer->data(), std::min(most, qsizetype(buffer->size())));
    if (unsent() > 0) // an answer that goes without being asked for
        watchWriting();
    if (come.bytes > 0) {
        const bool more = come.ended || holdsMore();
        if (more)
            tellLater();
        m_listener->received(QByteArrayView(buffer->data(), come.bytes));
        return come.all && !more;
    }
    if (!come.ended)
        return true;
    setEnabled(false);
    m_listener->ended();
    return true;
}

DescriptorWire::Received DescriptorWire::receive(char *to, qsizetype most)
{
    const ssize_t size = ::recv(m_descriptor, to, size_t(most), MSG_DONTWAIT);
    if (size > 0)
        return {size, size < most, false};
    return {0, true, size == 0 || !isLater(errno)};
}

bool DescriptorWire::readEarly(qsizetype most)
{
    const QByteArray now = m_early.first(std::min(most, m_early.size()));
    m_early.remove(0, now.size()); // from the front nothing is moved
    readLater();
    m_listener->received(now);
    return false;
}

/// Of what waits in the kernel that tells by itself, in each turn.
void DescriptorWire::readLater()
{
    if (!m_early.isEmpty() || holdsMore())
        tellLater();
}

void DescriptorWire::tellLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isOpen())
                m_listener->readable();
        },
        Qt::QueuedConnection);
}

void DescriptorWire::setPaused(bool paused)
{
    if (isOpen() && m_listener)
        setEnabled(!paused);
}

void DescriptorWire::write(std::span<const QByteArray> bytes)
{
    if (!isOpen())
        return;
    if (!m_answer.isEmpty()) {
        QVarLengthArray<QByteArray, 4> all {std::exchange(m_answer, {})};
        all.append(bytes.data(), qsizetype(bytes.size()));
        return write({all.constData(), size_t(all.size())});
    }
    if (m_backlog)
        return keep(bytes, 0);
    while (!bytes.empty()) {
        const auto now = bytes.first(std::min(bytes.size(), mostPieces));
        qint64 wanted = 0;
        for (const QByteArray &piece : now)
            wanted += piece.size();
        std::array<iovec, mostPieces> vectors;
        const qint64 sent = send(vectorsOf(vectors, now, 0));
        // A connection that broke is met by reading, which tells of it from the event loop, not from inside a write.
        if (sent < 0)
            return;
        if (sent < wanted || unsent() > 0)
            return keep(bytes, sent);
        bytes = bytes.subspan(now.size());
    }
}

qint64 DescriptorWire::send(std::span<const iovec> pieces)
{
    ssize_t sent = 0;
    if (pieces.size() == 1) {
        sent = ::send(m_descriptor, pieces[0].iov_base, pieces[0].iov_len, sendFlags);
    } else {
        msghdr message {};
        message.msg_iov = const_cast<iovec *>(pieces.data());
        message.msg_iovlen = pieces.size();
        sent = ::sendmsg(m_descriptor, &message, sendFlags);
    }
    return sent < 0 && isLater(errno) ? 0 : sent;
}

/// All of `bytes` but the first `sent`.
void DescriptorWire::keep(std::span<const QByteArray> bytes, qint64 sent)
{
    watchWriting();
    for (const QByteArray &piece : bytes) {
        const qint64 skipped = std::min<qint64>(sent, piece.size());
        sent -= skipped;
        if (skipped == piece.size())
            continue;
        if (m_backlog->pieces.empty())
            m_backlog->offset = skipped;
        m_backlog->bytes += piece.size() - skipped;
        m_backlog->pieces.push_back(piece);
    }
}

void DescriptorWire::watchWriting()
{
    if (m_backlog)
        return;
    m_backlog = std::make_unique<Backlog>(m_descriptor);
    connect(m_backlog.get(), &QSocketNotifier::activated, this, &DescriptorWire::writeBacklog);
}

void DescriptorWire::writeBacklog()
{
    Backlog &backlog = *m_backlog;
    const qint64 before = bytesWaiting();
    sendUnsent();
    if (unsent() == 0 && !backlog.pieces.empty() && sendBacklog() < 0)
        return backlog.setEnabled(false); // reading tells of it
    const bool isDone = backlog.pieces.empty() && unsent() == 0; // or all of it was dropped
    const qint64 taken = std::max<qint64>(before - bytesWaiting(), 0); // more, where it was encrypted and not taken
    if (taken == 0 && !isDone)
        return;
    m_listener->progressed(taken);
    if (!isDone)
        return;
    backlog.setEnabled(false);
    m_backlog.release()->deleteLater(); // it is the one that called
    m_listener->drained();
}

qint64 DescriptorWire::sendBacklog()
{
    Backlog &backlog = *m_backlog;
    std::array<iovec, mostPieces> vectors;
    const qint64 sent = send(vectorsOf(vectors, backlog.pieces, backlog.offset));
    if (sent <= 0)
        return sent;
    backlog.bytes -= sent;
    backlog.offset += sent;
    while (!backlog.pieces.empty() && backlog.offset >= backlog.pieces.front().size()) {
        backlog.offset -= backlog.pieces.front().size();
        backlog.pieces.pop_front();
    }
    return sent;
}

qint64 DescriptorWire::bytesWaiting() const
{
    return (m_backlog ? m_backlog->bytes : 0) + unsent();
}

qint64 DescriptorWire::bytesKept() const
{
    return (m_backlog ? m_backlog->offset + m_backlog->bytes : 0) + unsent();
}

void DescriptorWire::dropWaiting()
{
    if (!m_backlog || m_backlog->pieces.empty())
        return;
    Backlog &backlog = *m_backlog;
    const bool begun = backlog.offset > 0;
    backlog.pieces.resize(begun ? 1 : 0);
    backlog.bytes = begun ? backlog.pieces.front().size() - backlog.offset : 0;
}

void DescriptorWire::endWriting()
{
    if (isOpen())
        sendEnd();
}

void DescriptorWire::sendEnd()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void DescriptorWire::close()
{
    if (!isOpen())
        return;
    setEnabled(false); // before the number can belong to another one
    if (m_backlog)
        m_backlog->setEnabled(false);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace hearth
