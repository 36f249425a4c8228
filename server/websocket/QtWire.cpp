// SPDX-License-Identifier: GPL-3.0-or-later
#include "QtWire.h"

namespace hearth {

namespace {

constexpr qint64 readBufferSize = 64 * 1024;

} // namespace

QtWire::QtWire(QWebSocket *holder, QTcpSocket *socket, QByteArray early)
    : m_holder(holder)
    , m_socket(socket)
    , m_early(std::move(early))
{
    socket->setParent(holder);
    holder->setParent(this);
    disconnect(socket, &QTcpSocket::readyRead, holder, nullptr);
    socket->setReadBufferSize(readBufferSize);
}

QtWire::~QtWire()
{
    close();
}

void QtWire::start(Listener &listener)
{
    m_listener = &listener;
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { m_listener->ended(); });
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_listener->progressed(bytes);
        if (isOpen() && bytesWaiting() == 0)
            m_listener->drained();
    });
    QMetaObject::invokeMethod(this, &QtWire::catchUp, Qt::QueuedConnection);
}

void QtWire::catchUp()
{
    if (std::exchange(m_caughtUp, true) || !isOpen())
        return;
    connect(m_socket, &QTcpSocket::readyRead, this, &QtWire::tell);
    tell();
}

void QtWire::tell()
{
    if (isOpen() && !m_paused)
        m_listener->readable();
}

/// Qt's socket tells only of what comes, not of what it has.
void QtWire::tellLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_early.isEmpty() || (m_socket && m_socket->bytesAvailable() > 0))
                tell();
        },
        Qt::QueuedConnection);
}

bool QtWire::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool QtWire::read(qsizetype most)
{
    if (!isOpen())
        return true;
    QByteArray now;
    if (!m_early.isEmpty()) {
        now = m_early.first(std::min(most, m_early.size()));
        m_early.remove(0, now.size());
    } else {
        now = m_socket->read(most);
    }
    const bool all = m_early.isEmpty() && m_socket->bytesAvailable() == 0;
    if (!all)
        tellLater();
    if (!now.isEmpty())
        m_listener->received(now);
    return all;
}

void QtWire::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused)
        tellLater();
}

void QtWire::write(std::span<const QByteArray> bytes)
{
    if (!isOpen())
        return;
    for (const QByteArray &piece : bytes)
        m_socket->write(piece);
}

qint64 QtWire::bytesWaiting() const
{
    if (!m_socket)
        return 0;
    return m_socket->bytesToWrite();
}

void QtWire::endWriting()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void QtWire::close()
{
    if (!m_socket)
        return;
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket = nullptr;
    if (!m_holder)
        return;
    m_holder->abort(); // sends nothing
    std::exchange(m_holder, nullptr)->deleteLater();
}

} // namespace hearth
