// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Backoff.h"
#include "net/SocketClient.h"
#include "protocol/Events.h"
#include "session/ServerIdentity.h"
#include "session/hosting/ServerStop.h"

#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Keeps one signed-in connection to a server: connects, notices that it is gone, waits, tries again, until stopped or
/// until the server says that there is no point.
class Connection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its connection")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// What is written goes out at once, and what is told of others holds.
    Q_PROPERTY(bool online READ isOnline NOTIFY stateChanged)
    /// There has been no connection for 5 s, or the server refuses: worth a banner.
    Q_PROPERTY(bool bannerVisible READ isBannerVisible NOTIFY bannerVisibleChanged)
    /// While Waiting: whole seconds to the next try, otherwise 0.
    Q_PROPERTY(int retryInSeconds READ retryInSeconds NOTIFY retryInSecondsChanged)
    /// Why there is no connection, for people; empty while Online.
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorMessageChanged)
    Q_PROPERTY(hearth::ServerTrust *trust READ trust CONSTANT)
    Q_PROPERTY(hearth::ServerStop *stopped READ stopped CONSTANT)
public:
    enum State {
        Disconnected, ///< not started, or stopped
        Connecting,
        Online, ///< the server has greeted us with `session`
        Waiting, ///< for the next try
        Refused, ///< the server does not want this account; only tryNow() tries again
        Untrusted, ///< who answers has not the known server's key; it was told nothing. tryNow(), or what is asked in trust()
        OtherServer, ///< another server than the known one answers; it was told nothing. tryNow() or trustServer()
    };
    Q_ENUM(State)

    Connection(Clock *clock, Backoff backoff = Backoff(), QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isOnline() const { return m_state == Online; }
    bool isBannerVisible() const { return m_bannerVisible; }
    int retryInSeconds() const { return m_retryInSeconds; }
    QString errorMessage() const { return m_errorMessage; }
    SocketClient *socket() { return &m_socket; }
    ServerIdentity *identity() { return &m_identity; }
    ServerTrust *trust() { return m_identity.trust(); }
    ServerStop *stopped() { return &m_stopped; }

    /// `server` is as in ServerUrl.h. `knownId` is the server's, as it was told before: another server at the address is not told the token. Empty: it is
    /// not known yet, and whoever answers now is the one (serverKnown()).
    void start(const QUrl &server, const QString &token, const QString &knownId = {});
    void stop();
    /// Tries at once instead of waiting; nothing while a try is under way or Online.
    Q_INVOKABLE void tryNow();
    /// While OtherServer: that one is the right one from now on, and is told the token.
    Q_INVOKABLE void trustServer();
    /// The machine woke or its network changed: what is open is probably dead, so it is opened anew.
    void reopen();

Q_SIGNALS:
    void stateChanged();
    void bannerVisibleChanged();
    void retryInSecondsChanged();
    void errorMessageChanged();
    /// Comes before the state is Online for others to see.
    void greeted(const hearth::events::SessionStarted &session);
    /// The connection is gone (only after greeted()).
    void offline();
    /// The server does not know the token (any more); the state is Refused.
    void tokenRejected(const hearth::Error &error);
    /// Which server it is, where that was not known, or was another.
    void serverKnown(const QString &id);
    /// An event of the server other than `session`.
    void eventReceived(const QString &name, const QJsonValue &argument);

private:
    void connectNow();
    void meetOther(const QString &id);
    void stayAway(State state, const QString &reason);
    void takeEvent(const QString &name, const QJsonValue &argument);
    void lost(const QString &reason);
    void refused(const Error &error);
    void waitFor(std::chrono::milliseconds delay);
    void countDown();
    void watchForWaking();
    void setState(State state);
    void setBannerVisible(bool visible);
    void setErrorMessage(const QString &message);

    Clock *const m_clock;
    Backoff m_backoff;
    SocketClient m_socket;
    QString m_token;
    ServerIdentity m_identity;
    ServerStop m_stopped;
    State m_state = Disconnected;
    bool m_bannerVisible = false;
    int m_retryInSeconds = 0;
    QString m_errorMessage;
    std::chrono::milliseconds m_retryAt {0};
    std::chrono::milliseconds m_onlineSince {0};
    QDateTime m_lastLook;
    quint64 m_bannerTimer = 0;
    quint64 m_retryTimer = 0; ///< ticks once a second while Waiting
    quint64 m_sessionTimer = 0; ///< the whole of connecting
    quint64 m_wakeTimer = 0;
};

} // namespace hearth
