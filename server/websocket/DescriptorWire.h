// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QSocketNotifier>

#include <deque>
#include <memory>

namespace hearth {

/// A bare socket descriptor (Unix), which it owns: no buffers while nothing is on its way, one recv() for what arrives,
/// one sendmsg() for what is written together.
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
    bool event(QEvent *event) override; ///< there is something to read

private:
    /// What the kernel would not take; exists only then.
    struct Backlog;

    void begin();
    void writeAnswer();
    bool readEarly(qsizetype most);
    void keep(std::span<const QByteArray> bytes, qint64 sent);
    void writeBacklog();

    int m_descriptor;
    QByteArray m_early;
    QByteArray m_answer; ///< until it has left
    bool m_caughtUp = false;
    Listener *m_listener = nullptr;
    std::unique_ptr<Backlog> m_backlog;
};

} // namespace hearth
