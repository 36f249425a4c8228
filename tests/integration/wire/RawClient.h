// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace hearth {

/// A client that says exactly the bytes it is told to, and no more. To 127.0.0.1; waits run the event loop, up to
/// `patience`, so that the server may live on the same thread. Where HEARTH_TEST_TLS is 1, all of it goes over TLS.
class RawClient : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 10'000;

    struct Response
    {
        int status = 0;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Frame
    {
        int opcode = 0;
        QByteArray payload;
        int closeCode() const { return payload.size() < 2 ? 0 : uchar(payload[0]) << 8 | uchar(payload[1]); }
    };

    explicit RawClient(quint16 port);
    static bool speaksTls();

    void send(const QByteArray &bytes);
    /// The next response. Nothing if the connection ends first. `head`: it answers HEAD, and has no body.
    std::optional<Response> response(bool head = false);
    /// send() and response().
    std::optional<Response> ask(const QByteArray &request, bool head = false);

    /// Sends the handshake for `target` and waits for 101.
    bool upgrade(const QByteArray &target);
    /// A frame of a client: masked.
    void sendFrame(int opcode, const QByteArray &payload, bool fin = true);
    void sendText(const QByteArray &text) { sendFrame(1, text); }
    /// The next frame. Nothing if the connection ends first.
    std::optional<Frame> frame();

    /// What has arrived and was not taken yet.
    const QByteArray &received() const { return m_received; }
    bool closesItself();
    /// Stops reading, so that the server's output backs up.
    void stopReading();
    /// The same for a while: the kernel goes on taking some megabytes.
    void pauseReading();
    void resumeReading();
    QTcpSocket &socket() { return *m_socket; }

private:
    bool waitFor(const std::function<bool()> &done) const;

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
    bool m_reading = true;
};

} // namespace hearth
