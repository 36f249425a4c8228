// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class ServerThread;
class Settings;

/// The chat server that this program can host, on a thread of its own. The rest of the program talks to it over the
/// network like to any other. The only file under client/ that knows the server library. GUI thread.
class EmbeddedServer : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Host)
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged) ///< one sentence while Failed
    /// While Failed because of the port: one that is free, else 0.
    Q_PROPERTY(int freePort READ freePort NOTIFY stateChanged)
    Q_PROPERTY(QString name READ name NOTIFY stateChanged)
    Q_PROPERTY(QString access READ access NOTIFY accessChanged)
    Q_PROPERTY(int port READ port NOTIFY stateChanged) ///< the one it listens on; else the one chosen last
    Q_PROPERTY(QString address READ address NOTIFY stateChanged) ///< what others type, empty unless Running
    /// `address` with what the server is known by, as links have it; empty unless Running.
    Q_PROPERTY(QString trustedAddress READ trustedAddress NOTIFY stateChanged)
    /// By which others know that it is this server; none where it is not encrypted, or unless Running.
    Q_PROPERTY(QStringList words READ words NOTIFY stateChanged)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY stateChanged)
    /// By which of them others can come, and did; for Diagnosing::lookAtOwn() as well.
    Q_PROPERTY(hearth::HostFacts reach READ reach NOTIFY reachChanged)
    Q_PROPERTY(int connectedCount READ connectedCount NOTIFY connectedCountChanged) ///< people, oneself included
public:
    enum State { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    /// Keeps its database in `dataDirectory`, where hearthd would.
    EmbeddedServer(const QString &dataDirectory, Settings *settings, QObject *parent = nullptr);
    ~EmbeddedServer() override; ///< stops it and waits

    State state() const { return m_state; }
    QString error() const { return m_error; }
    int freePort() const { return m_freePort; }
    QString name() const { return m_name; }
    QString access() const { return m_access; }
    int port() const { return m_port; }
    QString address() const { return m_addresses.isEmpty() ? QString() : m_addresses.first(); }
    QString trustedAddress() const;
    QStringList words() const { return m_words; }
    QStringList addresses() const { return m_addresses; }
    HostFacts reach() const;
    int connectedCount() const;

    /// Which of this machine's addresses to listen on; all of them, of IPv4 and IPv6, unless set.
    void setListenAddress(const QHostAddress &address)
    {
        m_listen = address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any) : address;
    }
    /// `access` is "open", "invite" or "closed"; port 0 picks a free one. Ignored unless Stopped or Failed.
    Q_INVOKABLE void start(const QString &name, const QString &access, int port);
    Q_INVOKABLE void stop();
    /// The machine has slept.
    void wake();

    /// How this program reaches it; empty unless Running.
    QUrl localUrl() const;
    /// Who may enter was switched in the running server: the next start goes on with it. Ignored unless Running.
    void noteAccess(const QString &access);
    /// Registering with this makes one its owner. New for each start, known to nobody else.
    QString ownerKey() const { return m_ownerKey; }

    static QString defaultDataDirectory();
    /// The whole of `hearth --headless`; before any application object.
    static int runHeadless(int argc, char **argv);

Q_SIGNALS:
    void stateChanged();
    void accessChanged();
    void reachChanged();
    void connectedCountChanged();

private:
    void setState(State state, const QString &error = {});
    QString written(const QHostAddress &address) const;
    QStringList reachableAddresses() const;
    int portAfter(int port) const;

    const QString m_dataDirectory;
    Settings *const m_settings;
    std::unique_ptr<ServerThread> m_server;
    State m_state = Stopped;
    QString m_error;
    int m_freePort = 0;
    QString m_name;
    QString m_access;
    int m_port = 0;
    QHostAddress m_listen {QHostAddress::Any};
    bool m_isAnnounced = true;
    QStringList m_addresses;
    QStringList m_words;
    QString m_ownerKey;
};

} // namespace hearth
