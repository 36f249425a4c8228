// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConnection.h"
#include "TlsStream.h"

#include <QTcpSocket>

#include <memory>

class QSocketNotifier;

namespace hearth {

class TlsOutput;
class Wire;

/// An encrypted connection as HTTP and Qt's parser know connections: a QTcpSocket, of which nothing but the interface is
/// used. As there, what comes is read ahead up to readBufferSize(), and no end is noticed while so much waits; it is Connected
/// from the beginning, and the first that can be read comes behind the handshake.
///
/// A handshake goes on in turns (Turns), so it is charged to its connection and address, and nobody is kept from theirs by it.
class TlsSocket : public QTcpSocket, private TurnTaker
{
    Q_OBJECT
public:
    /// Goes on where `plain` is, of which what it has read is taken: from then on that is to be aborted. Null when it is gone.
    static TlsSocket *take(
        QTcpSocket &plain, std::shared_ptr<const TlsContext> context, std::shared_ptr<PeerConnection> connection, QObject *parent);
    ~TlsSocket() override;

    /// Begins the handshake with what has come. For who made it, once it is connected to everything.
    void start();
    /// Of memory.
    qint64 held() const { return m_plain.capacity() + (m_stream ? m_stream->held() : 0); }

    /// Writes at once as far as the kernel takes it, the rest as write() does; bytesWritten() comes only for that.
    void writeNow(const QByteArray &bytes);
    /// Tells the peer that nothing more comes, and goes on reading. With nothing to be written.
    void endWriting();
    /// What is left of it is to be deleted: the connection goes on as a wire, on which `answer` comes first. Null when it is gone,
    /// or something is still to be written.
    std::unique_ptr<Wire> takeWire(const QByteArray &answer);

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void setReadBufferSize(qint64 size) override;
    qintptr socketDescriptor() const override;
    void setSocketOption(SocketOption, const QVariant &) override { } ///< whoever had it before has set what there is
    bool waitForReadyRead(int msecs) override; ///< looks once, however long
    bool waitForBytesWritten(int) override { return false; }
    bool waitForDisconnected(int) override { return false; }
    void disconnectFromHost() override; ///< when all is written
    void close() override; ///< at once

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 skipData(qint64 most) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    TlsSocket(int descriptor, std::unique_ptr<TlsStream> stream, std::shared_ptr<PeerConnection> connection, QObject *parent);
    void takeTurn() override;
    void refuseTurns() override { }
    void onReadable();
    void onWritten(qint64 bytes);
    bool receive();
    bool tell();
    void goOnReading();
    void receiveLater();
    qint64 room() const;
    void finish();

    int m_descriptor;
    std::unique_ptr<TlsStream> m_stream;
    std::shared_ptr<PeerConnection> m_connection; ///< pays for the handshake
    std::unique_ptr<TlsOutput> m_output; ///< of m_stream, as long as that is there
    std::unique_ptr<QSocketNotifier> m_readable;
    QByteArray m_plain; ///< was decrypted and not read
    bool m_shaken = false;
    bool m_receivesLater = false;
    bool m_telling = false; ///< readyRead() is being emitted
    bool m_tellsAgain = false; ///< for what came meanwhile
};

} // namespace hearth
