// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Connection.h"

#include "core/Clock.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

constexpr auto bannerDelay = 5s;
/// After CONNECT is answered the server looks up rooms before it says `session`.
constexpr auto sessionTimeout = 25s;
/// A connection that lasted this long was a good one: the next back-off starts anew.
constexpr auto goodConnection = 5s;
constexpr auto lookInterval = 5s;
/// So much more wall clock than expected between two looks means that the machine slept.
constexpr qint64 sleptMs = 10'000;

} // namespace

Connection::Connection(Clock *clock, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_backoff(std::move(backoff))
    , m_socket(clock)
    , m_identity(clock)
{
    connect(&m_identity, &ServerIdentity::met, &m_socket, &SocketClient::open);
    connect(&m_identity, &ServerIdentity::doubted, this, [this](const QString &reason) { stayAway(Untrusted, reason); });
    connect(trust(), &ServerTrust::answered, this, &Connection::tryNow);
    connect(&m_socket, &SocketClient::untrusted, &m_identity, &ServerIdentity::doubt);
    connect(&m_socket, &SocketClient::opened, &m_identity, &ServerIdentity::check);
    connect(&m_identity, &ServerIdentity::confirmed, this, [this] { m_socket.enter({{u"token"_s, m_token}}); });
    connect(&m_identity, &ServerIdentity::differs, this, &Connection::meetOther);
    connect(&m_identity, &ServerIdentity::learned, this, &Connection::serverKnown);
    connect(&m_identity, &ServerIdentity::failed, this, [this](const QString &reason) {
        m_socket.close();
        lost(reason);
    });
    connect(&m_socket, &SocketClient::eventReceived, this, &Connection::takeEvent);
    connect(&m_socket, &SocketClient::disconnected, this, &Connection::lost);
    connect(&m_socket, &SocketClient::refused, this, &Connection::refused);
}

void Connection::start(const QUrl &server, const QString &token, const QString &knownId)
{
    stop();
    m_token = token;
    m_identity.expect(server, knownId);
    m_backoff.reset();
    m_lastLook = m_clock->now();
    watchForWaking();
    connectNow();
}

void Connection::stop()
{
    for (quint64 *timer : {&m_bannerTimer, &m_retryTimer, &m_sessionTimer, &m_wakeTimer})
        m_clock->cancel(std::exchange(*timer, 0));
    m_identity.stop();
    m_socket.close();
    const bool wasOnline = m_state == Online;
    m_stopped.clear();
    setState(Disconnected);
    setBannerVisible(false);
    setErrorMessage({});
    if (wasOnline)
        Q_EMIT offline();
}

void Connection::tryNow()
{
    if (m_state == Waiting || m_state == Refused || m_state == Untrusted || m_state == OtherServer)
        connectNow();
}

void Connection::reopen()
{
    if (m_state == Waiting)
        m_backoff.reset();
    if (m_state == Online) {
        m_socket.close();
        setState(Connecting);
        Q_EMIT offline();
    }
    if (m_state == Waiting || m_state == Connecting || m_state == Untrusted || m_state == OtherServer)
        connectNow();
}

void Connection::connectNow()
{
    m_clock->cancel(std::exchange(m_retryTimer, 0));
    m_clock->cancel(m_sessionTimer);
    setState(Connecting);
    if (m_bannerTimer == 0 && !m_bannerVisible)
        m_bannerTimer = m_clock->after(bannerDelay, this, [this] {
            m_bannerTimer = 0;
            setBannerVisible(true);
        });
    m_sessionTimer = m_clock->after(sessionTimeout, this, [this] {
        m_socket.close();
        lost(tr("The server did not answer in time."));
    });
    m_socket.close(); // an earlier one must not come to be while it is found out how to speak to the server
    m_identity.meet();
}

void Connection::meetOther(const QString &id)
{
    qCWarning(log) << (id.isEmpty() ? "who answers does not say that it is the known server;"
                                    : "another server than the known one answers;")
                   << "it is not told the token";
    stayAway(OtherServer,
        id.isEmpty() ? tr("The server there does not say that it is the one you know.") : tr("This is not the server you know."));
}

void Connection::stayAway(State state, const QString &reason)
{
    for (quint64 *timer : {&m_sessionTimer, &m_bannerTimer})
        m_clock->cancel(std::exchange(*timer, 0));
    m_socket.close();
    setErrorMessage(reason);
    setState(state);
    setBannerVisible(true);
}

void Connection::trustServer()
{
    if (m_state != OtherServer)
        return;
    m_identity.trustOther();
    connectNow();
}

void Connection::takeEvent(const QString &name, const QJsonValue &argument)
{
    if (name != events::session) {
        if (m_state == Online && name == events::serverClosing)
            m_stopped.take(argument);
        else if (m_state == Online)
            Q_EMIT eventReceived(name, argument);
        return;
    }
    if (m_state != Connecting)
        return;
    const auto session = events::SessionStarted::fromJson(argument);
    if (!session) {
        qCWarning(log) << "broken session from the server:" << session.error().message;
        m_socket.close();
        return lost(tr("The server's answer was not understood."));
    }
    if (!m_identity.learn(session->serverId))
        return; // it is another one than it had said
    m_clock->cancel(std::exchange(m_sessionTimer, 0));
    m_clock->cancel(std::exchange(m_bannerTimer, 0));
    m_onlineSince = m_clock->elapsed();
    m_state = Online; // so that listeners of online() can send; told to QML after it
    Q_EMIT greeted(*session);
    if (m_state != Online)
        return;
    Q_EMIT stateChanged();
    m_stopped.clear();
    setBannerVisible(false);
    setErrorMessage({});
}

void Connection::lost(const QString &reason)
{
    m_identity.stop();
    m_clock->cancel(std::exchange(m_sessionTimer, 0));
    const bool wasOnline = m_state == Online;
    if (wasOnline && m_clock->elapsed() - m_onlineSince >= goodConnection)
        m_backoff.reset();
    setErrorMessage(reason);
    waitFor(m_backoff.next());
    if (wasOnline)
        Q_EMIT offline();
}

void Connection::refused(const Error &error)
{
    m_clock->cancel(std::exchange(m_sessionTimer, 0));
    qCInfo(log) << "the server refused the connection:" << errorCodeName(error.code);
    setErrorMessage(error.message);
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::AccessClosed:
    case ErrorCode::InviteRequired:
    case ErrorCode::Forbidden:
        m_clock->cancel(std::exchange(m_bannerTimer, 0));
        setState(Refused);
        setBannerVisible(true);
        if (error.code == ErrorCode::Unauthorized)
            Q_EMIT tokenRejected(error);
        return;
    default: waitFor(std::max(m_backoff.next(), error.retryAfter));
    }
}

void Connection::waitFor(std::chrono::milliseconds delay)
{
    m_retryAt = m_clock->elapsed() + delay;
    setState(Waiting);
    if (m_bannerTimer == 0 && !m_bannerVisible)
        m_bannerTimer = m_clock->after(bannerDelay, this, [this] {
            m_bannerTimer = 0;
            setBannerVisible(true);
        });
    countDown();
}

void Connection::countDown()
{
    const auto left = m_retryAt - m_clock->elapsed();
    if (left <= 0ms)
        return connectNow();
    const int seconds = int((left.count() + 999) / 1000);
    if (std::exchange(m_retryInSeconds, seconds) != seconds)
        Q_EMIT retryInSecondsChanged();
    const auto toNextSecond = left - std::chrono::seconds(seconds - 1);
    m_clock->cancel(m_retryTimer);
    m_retryTimer = m_clock->after(toNextSecond, this, [this] { countDown(); });
}

void Connection::watchForWaking()
{
    m_wakeTimer = m_clock->after(lookInterval, this, [this] {
        const QDateTime now = m_clock->now();
        const qint64 unexpected = m_lastLook.msecsTo(now) - std::chrono::milliseconds(lookInterval).count();
        m_lastLook = now;
        watchForWaking();
        if (unexpected > sleptMs) {
            qCInfo(log) << "the machine slept for" << unexpected / 1000 << "s";
            reopen();
        }
    });
}

void Connection::setState(State state)
{
    if (state != Waiting && std::exchange(m_retryInSeconds, 0) != 0)
        Q_EMIT retryInSecondsChanged();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Connection::setBannerVisible(bool visible)
{
    if (std::exchange(m_bannerVisible, visible) != visible)
        Q_EMIT bannerVisibleChanged();
}

void Connection::setErrorMessage(const QString &message)
{
    if (std::exchange(m_errorMessage, message) != message)
        Q_EMIT errorMessageChanged();
}

} // namespace hearth
