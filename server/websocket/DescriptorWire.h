// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QSocketNotifier>

#include <deque>
#include <memory>

#include <sys/uio.h>

namespace hearth {

/// A bare socket descriptor (Unix), which it owns: no buffers while nothing is on its way, one recv() for what arrives,
/// one sendmsg() for what is written together. What encrypts in between says so by the four calls that can be overridden.
class DescriptorWire : public QSocketNotifier, public Wire
{
public:
    /// The descriptor must be connected. `early`: what was read from it already. `answer`: what leaves before anything else,
    /// with the first that is written, or soon after start().
    explicit DescriptorWire(int descriptor, QByteArray early = {}, QByteArray answer = {});
    ~DescriptorWire() override;

    void start(Listener &listener) override;
    bool isOpen() const override { return m_descriptor >= 0; }
    void catchUp() override;
    bool read(qsizetype most) override;
    void readLater() override;
    void setPaused(bool paused) override;
    void write(std::span<const QByteArray> bytes) override;
    qint64 bytesWaiting() const override;
    qint64 bytesKept() const override;
    void dropWaiting() override;
    void endWriting() override;
    void close() override;

protected:
    /// What receive() took in.
    struct Received
    {
        qsizetype bytes = 0;
        bool all = true; ///< the kernel has no more now
        bool ended = false; ///< nothing comes behind it
    };

    bool event(QEvent *event) override; ///< there is something to read
    int descriptor() const { return m_descriptor; }

    virtual Received receive(char *to, qsizetype most);
    /// Whether there is something to receive that the kernel does not tell of.
    virtual bool holdsMore() const { return false; }
    /// Deals with as many bytes of the pieces as it can, in order; how many, or -1 when the connection is broken.
    virtual qint64 send(std::span<const iovec> pieces);
    /// Bytes that are dealt with and not with the kernel yet.
    virtual qint64 unsent() const { return 0; }
    /// Hands the kernel what of them it takes.
    virtual void sendUnsent() { }
    /// Nothing more will be written.
    virtual void sendEnd();

private:
    /// What the kernel would not take; exists only then.
    struct Backlog;

    void begin();
    void writeAnswer();
    bool readEarly(qsizetype most);
    void keep(std::span<const QByteArray> bytes, qint64 sent);
    void writeBacklog();
    qint64 sendBacklog();
    void watchWriting();
    void tellLater();

    int m_descriptor;
    QByteArray m_early;
    QByteArray m_answer; ///< until it has left
    bool m_caughtUp = false;
    Listener *m_listener = nullptr;
    std::unique_ptr<Backlog> m_backlog;
};

} // namespace hearth
