// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace hearth {

class Clock;

/// A whole chat server: storage, services, and the ways to them, on one port. Everything of it lives on the thread that
/// it was made on (the "server thread") but what the storage and the password hashing do on threads of their own.
class Server : public QObject
{
    Q_OBJECT
public:
    /// `clock` is the one to live by, and must outlive the server; null: the real time.
    explicit Server(const ServerConfig &config, Clock *clock = nullptr, QObject *parent = nullptr);
    /// Finishes what is being stored. Clients are not told: stop() before does that.
    ~Server() override;

    /// Opens the data folder, reads what is there, then listens. Blocks until the server answers requests, or says in
    /// one sentence why it cannot. Once.
    Result<void> start();
    /// Also where a host asks for it over REST, who may say something to everyone. Tells the clients (server_closing), finishes what is being stored, closes the connections. stopped() comes when the
    /// last one is gone, within 2.5 s and the time of the storing. Called while start() loads, it begins when that is done.
    void stop();

    /// The machine has slept, and timers with it: looks at once after all that would have been due. It finds out by itself within half a
    /// minute.
    void wake();
    /// Takes over what can change while it runs: the name, whose web pages may call, and by which names.
    void reconfigure(const ServerConfig &config);

    QHostAddress address() const;
    quint16 port() const;
    QUrl url() const; ///< `http://ADDRESS:PORT`
    /// `http://HOST:PORT/i/CODE`: whoever registers with it becomes the owner. Empty where somebody was that at the start,
    /// and where a program hosts the server in its own process (ServerConfig::ownerKey).
    QUrl ownerLink() const;
    /// By which clients know this server (TlsIdentity); empty where it speaks no TLS.
    QByteArray fingerprint() const;
    int connectedUsers() const;

Q_SIGNALS:
    void connectedUsersChanged(int count);
    /// Somebody from another machine came in by this address of ours, for the first time.
    void reached(const QHostAddress &address);
    /// It cannot go on, and stops as if it had been told to; one sentence says why. stopped() follows.
    void failed(const QString &sentence);
    void stopped();

private:
    Result<void> openTls(const QString &folder);
    Result<void> openFiles(const QString &folder);
    void tellAndClose();
    void close();
    void waitForPolls(int turns);
    void waitForConnections(int turns);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
