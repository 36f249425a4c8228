// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace hearth {

class Server;

/// Hosts a Server in a thread of its own, for a program that has other things to do. All members are called on the
/// thread that this object lives in, and the signals come there. It can be started again once it has stopped.
class ServerThread : public QObject
{
    Q_OBJECT
public:
    explicit ServerThread(QObject *parent = nullptr);
    ~ServerThread() override; ///< stops the server as stop() does, and waits for it

    /// Answered with started() or failed(). Ignored while one runs.
    void start(const ServerConfig &config);
    /// Answered with stopped(). Ignored when none runs.
    void stop();
    /// As Server::wake(). Ignored when none runs.
    void wake();
    bool isRunning() const; ///< between start() and stopped() or failed()
    QUrl url() const; ///< `http://ADDRESS:PORT`; empty unless it listens
    QByteArray fingerprint() const { return m_fingerprint; } ///< Server::fingerprint(); empty unless it listens
    /// By which of its addresses others from other machines came in, the first one first; empty unless it listens.
    QList<QHostAddress> reached() const { return m_reached; }
    int connectedCount() const; ///< users with at least one connection

Q_SIGNALS:
    void started(const QUrl &url);
    /// It did not start, or could not go on; one sentence. `field` is "port" where another port would do.
    void failed(const QString &reason, const QString &field);
    void stopped();
    void connectedCountChanged(int count);
    void reachedChanged();

private:
    class Worker;
    void takeBack();
    void finished();

    QThread m_thread;
    std::atomic<bool> m_handedBack {false}; ///< the thread is done with m_worker
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread until it is handed back
    QUrl m_url;
    QByteArray m_fingerprint;
    QList<QHostAddress> m_reached;
    int m_connected = 0;
    QString m_failure;
    QString m_failedField;
};

} // namespace hearth
