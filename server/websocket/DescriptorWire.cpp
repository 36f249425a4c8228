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

/// Sends as much as the kernel takes of `count` pieces, the first of them from `offset` on; -1 with errno otherwise.
template <typename Pieces>
qint64 send(int descriptor, const Pieces &pieces, size_t count, qint64 offset)
{
    std::array<iovec, mostPieces> vectors;
    count = std::min(count, mostPieces);
    for (size_t i = 0; i < count; ++i) {
        const QByteArray &piece = pieces[i];
        const qint64 from = i == 0 ? offset : 0;
        vectors[i] = {const_cast<char *>(piece.constData() + from), size_t(piece.size() - from)};
    }
    msghdr message {};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    return ::sendmsg(descriptor, &message, sendFlags);
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
    const size_t wanted = std::min(size_t(most), buffer->size());
    const ssize_t size = ::recv(m_descriptor, buffer->data(), wanted, MSG_DONTWAIT);
    if (size > 0) {
        m_listener->received(QByteArrayView(buffer->data(), size));
        return size_t(size) < wanted;
    }
    if (size < 0 && isLater(errno))
        return true;
    setEnabled(false);
    m_listener->ended();
    return true;
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
    if (m_early.isEmpty())
        return;
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
        const qint64 sent = now.size() == 1 ? ::send(m_descriptor, now[0].constData(), size_t(now[0].size()), sendFlags)
                                            : send(m_descriptor, now, now.size(), 0);
        // A connection that broke is met by reading, which tells of it from the event loop, not from inside a write.
        if (sent < 0 && !isLater(errno))
            return;
        if (sent < wanted)
            return keep(bytes, std::max<qint64>(sent, 0));
        bytes = bytes.subspan(now.size());
    }
}

/// All of `bytes` but the first `sent`.
void DescriptorWire::keep(std::span<const QByteArray> bytes, qint64 sent)
{
    if (!m_backlog) {
        m_backlog = std::make_unique<Backlog>(m_descriptor);
        connect(m_backlog.get(), &QSocketNotifier::activated, this, &DescriptorWire::writeBacklog);
    }
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

void DescriptorWire::writeBacklog()
{
    Backlog &backlog = *m_backlog;
    const bool waits = !backlog.pieces.empty(); // or all of it was dropped
    const qint64 sent = waits ? send(m_descriptor, backlog.pieces, backlog.pieces.size(), backlog.offset) : 0;
    if (sent < 0 && !isLater(errno))
        backlog.setEnabled(false); // reading tells of it
    if (waits && sent <= 0)
        return;
    backlog.bytes -= sent;
    backlog.offset += sent;
    while (!backlog.pieces.empty() && backlog.offset >= backlog.pieces.front().size()) {
        backlog.offset -= backlog.pieces.front().size();
        backlog.pieces.pop_front();
    }
    m_listener->progressed(sent);
    if (!backlog.pieces.empty())
        return;
    backlog.setEnabled(false);
    m_backlog.release()->deleteLater(); // it is the one that called
    m_listener->drained();
}

qint64 DescriptorWire::bytesWaiting() const
{
    return m_backlog ? m_backlog->bytes : 0;
}

qint64 DescriptorWire::bytesKept() const
{
    return m_backlog ? m_backlog->offset + m_backlog->bytes : 0;
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
