// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hearth {

/// A peer that does to its connection what the kernel allows and Qt does not: ends one side of it, resets it, never
/// reads. To 127.0.0.1. Nothing here waits.
class BarePeer
{
public:
    /// `receives`: bytes that the kernel takes for it; 0 for the usual.
    explicit BarePeer(quint16 port, int receives = 0);
    ~BarePeer();
    Q_DISABLE_COPY_MOVE(BarePeer)

    void send(const QByteArray &bytes) const;
    /// As much of it as goes at once, if the connection is there still.
    void trySending(const QByteArray &bytes) const;
    /// Says that nothing more comes, and goes on listening.
    void endWriting() const;
    void reset();
    /// Takes in what is there; returns all that ever came.
    const QByteArray &received();
    /// Takes in `bytes` at the most.
    void receive(qsizetype bytes);
    /// Whether the server has ended its side or the connection.
    bool hasEnded();

private:
    int m_descriptor;
    QByteArray m_received;
    bool m_ended = false;
};

} // namespace hearth
