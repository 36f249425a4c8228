// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace hearth {

/// Connections that are over but for one answer, which says why. A connection that is closed with something unread is reset,
/// and the peer may lose the answer: so what it still sends is read and dropped until it closes as well, for a while. Little
/// is kept for each; beyond a number of them, they are closed at once. Elsewhere than on Unix they all are.
class LastWords : public QObject
{
    Q_OBJECT
public:
    explicit LastWords(std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~LastWords() override;

    /// Becomes the owner of `descriptor`. `permit` is released when it is closed: it counts until then.
    void say(qintptr descriptor, QByteArrayView words, std::shared_ptr<void> permit = {});
    /// The same over a connection that `socket` is about to abort, which this leaves to the caller. Not where something is
    /// queued in it.
    void say(const QTcpSocket &socket, QByteArrayView words, std::shared_ptr<void> permit);
    qsizetype count() const { return children().size(); }

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace hearth
