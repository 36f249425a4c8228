// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace hearth {

/// A QTcpSocket that keeps its own buffers: where there is no DescriptorWire.
class QtWire : public QObject, public Wire
{
    Q_OBJECT
public:
    /// `holder` has shaken hands on `socket` and has nothing else to do any more; becomes the owner of both.
    /// `early`: what was read already.
    QtWire(QWebSocket *holder, QTcpSocket *socket, QByteArray early = {});
    ~QtWire() override;

    void start(Listener &listener) override;
    bool isOpen() const override;
    void catchUp() override;
    bool read(qsizetype most) override;
    void readLater() override { tellLater(); }
    void setPaused(bool paused) override;
    void write(std::span<const QByteArray> bytes) override;
    qint64 bytesWaiting() const override;
    qint64 bytesKept() const override { return bytesWaiting(); }
    void dropWaiting() override { } // Qt has them
    void endWriting() override;
    void close() override;

private:
    void tell();
    void tellLater();

    QPointer<QWebSocket> m_holder;
    QPointer<QAbstractSocket> m_socket;
    QByteArray m_early;
    bool m_caughtUp = false;
    bool m_paused = false;
    Listener *m_listener = nullptr;
};

} // namespace hearth
