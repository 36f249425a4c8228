// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsSocket.h"

#include "TlsOutput.h"
#include "TlsWire.h"

#include <QPointer>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace hearth {

namespace {

/// What is decrypted at once.
constexpr qint64 pieceSize = 64 * 1024;

} // namespace

TlsSocket *TlsSocket::take(
    QTcpSocket &plain, std::shared_ptr<const TlsContext> context, std::shared_ptr<PeerConnection> connection, QObject *parent)
{
    if (plain.state() != ConnectedState)
        return nullptr;
    // A descriptor of its own: Qt closes the one it has.
    const int descriptor = ::fcntl(int(plain.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return nullptr;
    auto stream = std::make_unique<TlsStream>(std::move(context), descriptor, plain.readAll());
    auto *socket = new TlsSocket(descriptor, std::move(stream), std::move(connection), parent);
    socket->setPeerAddress(plain.peerAddress());
    socket->setPeerPort(plain.peerPort());
    socket->setLocalAddress(plain.localAddress());
    socket->setLocalPort(plain.localPort());
    return socket;
}

TlsSocket::TlsSocket(int descriptor, std::unique_ptr<TlsStream> stream, std::shared_ptr<PeerConnection> connection, QObject *parent)
    : QTcpSocket(parent)
    , m_descriptor(descriptor)
    , m_stream(std::move(stream))
    , m_connection(std::move(connection))
    , m_output(std::make_unique<TlsOutput>(*m_stream))
    , m_readable(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read))
{
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
    connect(m_output.get(), &TlsOutput::written, this, &TlsSocket::onWritten);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &TlsSocket::onReadable);
}

TlsSocket::~TlsSocket()
{
    m_readable.reset(); // before the number can belong to another one
    m_output.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    setSocketState(UnconnectedState); // QTcpSocket would go through the motions
}

void TlsSocket::start()
{
    onReadable();
}

void TlsSocket::onReadable()
{
    if (m_shaken) {
        receive();
        return;
    }
    if (!m_connection)
        return takeTurn();
    if (!m_connection->turns().request(*this, m_connection) && isWaitingForTurn() && m_readable)
        m_readable->setEnabled(false);
}

/// One step of the handshake.
void TlsSocket::takeTurn()
{
    if (!m_stream || m_shaken)
        return;
    if (m_connection)
        m_connection->overSince.reset(); // it piles nothing up
    m_readable->setEnabled(true);
    const auto shaken = m_stream->shakeHands();
    m_output->watch();
    if (shaken == TlsStream::Handshake::Failed)
        return finish();
    if (shaken == TlsStream::Handshake::Waits)
        return m_stream->holdsMore() ? receiveLater() : void();
    m_shaken = true;
    receiveLater(); // not in a turn
}

/// Whether something came. May delete this.
bool TlsSocket::receive()
{
    static thread_local const auto buffer = std::make_unique<std::array<char, pieceSize>>();
    if (!m_stream || !m_shaken)
        return false;
    bool came = false;
    while (const qint64 now = std::min(room(), pieceSize)) {
        const qsizetype size = m_stream->read(buffer->data(), now);
        m_plain.append(buffer->data(), size);
        came = came || size > 0;
        if (size == 0 || !m_stream->holdsMore())
            break;
    }
    m_output->watch();
    m_readable->setEnabled(room() > 0 && !m_stream->hasEnded());
    if (came && !tell())
        return true;
    // The end is noticed behind all else, and not while so much waits to be read: see InputHold.
    if (!came && m_stream && m_stream->hasEnded() && room() > 0)
        finish();
    goOnReading();
    return came;
}

/// Of what came, once for all that comes meanwhile. False: this is gone.
bool TlsSocket::tell()
{
    if (std::exchange(m_telling, true)) {
        m_tellsAgain = true;
        return true;
    }
    const QPointer guard(this);
    do {
        m_tellsAgain = false;
        Q_EMIT readyRead();
        if (!guard)
            return false;
    } while (m_tellsAgain);
    m_telling = false;
    return true;
}

/// Where there is room again: what is in the stream the kernel does not tell of.
void TlsSocket::goOnReading()
{
    if (!m_stream || !m_shaken || room() == 0)
        return;
    m_readable->setEnabled(!m_stream->hasEnded());
    if (m_stream->holdsMore() || m_stream->hasEnded())
        receiveLater();
}

void TlsSocket::receiveLater()
{
    if (std::exchange(m_receivesLater, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_receivesLater = false;
            onReadable();
        },
        Qt::QueuedConnection);
}

/// What a transaction has passed is there still: the one byte of an InputHold that Qt's parser has looked at holds.
qint64 TlsSocket::room() const
{
    const qint64 kept = std::max<qint64>(bytesAvailable(), isTransactionStarted() ? 1 : 0);
    return readBufferSize() == 0 ? pieceSize : std::max<qint64>(readBufferSize() - kept, 0);
}

qint64 TlsSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_plain.size();
}

qint64 TlsSocket::bytesToWrite() const
{
    return m_stream ? m_output->waiting() : 0;
}

void TlsSocket::setReadBufferSize(qint64 size)
{
    QTcpSocket::setReadBufferSize(size);
    goOnReading();
}

qintptr TlsSocket::socketDescriptor() const
{
    return m_descriptor;
}

bool TlsSocket::waitForReadyRead(int)
{
    return receive();
}

qint64 TlsSocket::readData(char *to, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_plain.size());
    if (size > 0) {
        std::memcpy(to, m_plain.constData(), size_t(size));
        skipData(size);
    }
    goOnReading();
    return size > 0 || m_stream ? size : -1;
}

qint64 TlsSocket::skipData(qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_plain.size());
    if (size == m_plain.size())
        m_plain = {};
    else
        m_plain.remove(0, size);
    return size;
}

qint64 TlsSocket::writeData(const char *from, qint64 size)
{
    if (!m_stream)
        return -1;
    m_output->writeAndTell(QByteArrayView(from, size));
    return size;
}

void TlsSocket::writeNow(const QByteArray &bytes)
{
    if (m_stream)
        m_output->write(bytes);
}

void TlsSocket::onWritten(qint64 bytes)
{
    const QPointer guard(this);
    Q_EMIT bytesWritten(bytes);
    if (guard && m_stream && state() == ClosingState && bytesToWrite() == 0)
        finish();
}

void TlsSocket::endWriting()
{
    if (m_stream)
        m_stream->sendEnd();
}

void TlsSocket::disconnectFromHost()
{
    if (!m_stream)
        return;
    if (bytesToWrite() == 0)
        return finish();
    setSocketState(ClosingState);
}

void TlsSocket::close()
{
    QIODevice::close(); // NOLINT(bugprone-parent-virtual-call): QAbstractSocket's closes a connection of Qt's, and there is none
    finish();
}

void TlsSocket::finish()
{
    if (!m_stream)
        return;
    if (m_shaken && bytesToWrite() == 0)
        m_stream->sendEnd();
    m_readable->setEnabled(false);
    m_output->setEnabled(false);
    m_output->disconnect(this);
    m_output.release()->deleteLater(); // it may be the one that called
    m_stream.reset();
    ::close(std::exchange(m_descriptor, -1));
    setSocketState(UnconnectedState);
    Q_EMIT stateChanged(UnconnectedState);
    Q_EMIT disconnected();
}

std::unique_ptr<Wire> TlsSocket::takeWire(const QByteArray &answer)
{
    if (!m_stream || state() != ConnectedState || bytesToWrite() > 0)
        return nullptr;
    const QByteArray early = bytesAvailable() > 0 ? readAll() : QByteArray();
    m_readable.reset();
    m_output.reset();
    m_descriptor = -1;
    setSocketState(UnconnectedState);
    return std::make_unique<TlsWire>(std::move(m_stream), early, answer);
}

} // namespace hearth
