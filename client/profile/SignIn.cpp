// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SignIn.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/Bounds.h"
#include "profile/Address.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "protocol/RestInvites.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// A host that drops what it is sent, or is not there, says nothing at all.
constexpr auto probePatience = 10s;
constexpr int longestServerName = 100;
constexpr int longestToken = 1000;
constexpr int longestServerId = 64;

/// Within one major version fields are only added.
bool isUnderstood(const QString &version)
{
    const auto theirs = QVersionNumber::fromString(version);
    const auto mine = QVersionNumber::fromString(QLatin1StringView(HEARTH_VERSION));
    return !theirs.isNull() && theirs.majorVersion() == mine.majorVersion();
}

} // namespace

SignIn::SignIn(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_retry(clock)
{
    connect(&m_retry, &Countdown::changed, this, &SignIn::retryAfterChanged);
}

SignIn::~SignIn() = default;

QString SignIn::address() const
{
    return m_server.isEmpty() ? QString() : displayAddress(m_server);
}

void SignIn::open(const QString &typed)
{
    m_attempt.reset();
    m_token.clear();
    m_invite = inviteIn(typed);
    m_isInvited = !m_invite.isEmpty();
    m_invitedBy.clear();
    m_invitedTo.clear();
    m_user = {};
    m_serverName.clear();
    m_serverAccess.clear();
    m_serverId.clear();
    clearError();
    const auto url = serverUrl(typed);
    m_server = url.value_or(QUrl());
    Q_EMIT serverChanged();
    if (!url) {
        setError(url.error());
        setState(Failed);
        return;
    }
    probe();
}

void SignIn::probe()
{
    m_attempt = std::make_unique<QObject>();
    // The old one may be the caller of what led here.
    if (m_rest)
        m_rest.release()->deleteLater();
    m_rest = std::make_unique<RestClient>(m_server);
    setState(Probing);
    m_rest->get(rest::healthPath, {}, m_attempt.get(), [this](const Result<QJsonObject> &answer) { takeHealth(answer); });
    m_clock->after(probePatience, m_attempt.get(), [this] {
        failProbe({ErrorCode::Unreachable,
            tr("No answer from %1 in 10 seconds. The other computer may be off or asleep, in "
               "another network, or its firewall may not let this port through. Check these and the address, then try again.")
                .arg(address())});
    });
}

void SignIn::failProbe(const Error &error)
{
    m_attempt.reset(); // its timer, and its answer, come no more
    setError(error);
    setState(Failed);
}

/// Not over https, perhaps over http: nothing secret is told to find out.
void SignIn::probePlain(const Error &error)
{
    QUrl plain = m_server;
    plain.setScheme(u"http"_s);
    m_rest.release()->deleteLater(); // it is the one that is calling
    m_rest = std::make_unique<RestClient>(plain);
    m_rest->get(rest::healthPath, {}, m_attempt.get(), [this, plain, error](const Result<QJsonObject> &answer) {
        failProbe(!answer && answer.error().code == ErrorCode::Unreachable
                ? error
                : Error {ErrorCode::Unreachable, tr("That server answers, but not over https. Try %1.").arg(plain.toString())});
    });
}

void SignIn::takeHealth(const Result<QJsonObject> &answer)
{
    if (!answer) {
        Error error = answer.error();
        if (error.code == ErrorCode::Unreachable && m_server.scheme() == "https"_L1)
            return probePlain(error);
        if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::RateLimited && error.code != ErrorCode::Busy)
            error = {ErrorCode::WrongVersion, tr("Something answers at %1, but it is not a Hearth server.").arg(address())};
        return failProbe(error);
    }
    const QString status = answer->value("status"_L1).toString();
    const QString program = answer->value("program"_L1).toString(u"hearth"_s);
    const QString version = answer->value("version"_L1).toString().left(40);
    if (status != "ok"_L1 || version.isEmpty() || !program.startsWith("hearth"_L1)) {
        return failProbe({ErrorCode::WrongVersion, tr("Something answers at %1, but it is not a Hearth server.").arg(address())});
    }
    if (!isUnderstood(version)) {
        return failProbe({ErrorCode::WrongVersion,
            tr("The server at %1 is version %2; this program is version %3. One of the two needs an update.")
                .arg(address(), version, QLatin1StringView(HEARTH_VERSION))});
    }
    m_serverName = answer->value("name"_L1).toString().simplified().left(longestServerName);
    if (m_serverName.isEmpty())
        m_serverName = address();
    m_serverAccess = answer->value("access"_L1).toString().left(20);
    m_serverId = answer->value("id"_L1).toString().left(longestServerId);
    m_attempt.reset();
    Q_EMIT serverChanged();
    setState(Ready);
    if (m_isInvited)
        askAboutInvite();
}

/// Nobody waits for it; an owner's link is none that the server tells of.
void SignIn::askAboutInvite()
{
    QUrlQuery query;
    query.addQueryItem(u"code"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_invite)));
    m_rest->get(rest::invitePreviewPath, query, m_rest.get(), [this](const Result<QJsonObject> &answer) {
        const auto preview = answer ? rest::InvitePreview::fromJson(*answer) : answer.error();
        if (!preview)
            return;
        m_invitedBy = preview->invitedBy.simplified().left(longestServerName);
        m_invitedTo = preview->roomName.simplified().left(longestServerName);
        Q_EMIT serverChanged();
    });
}

bool SignIn::refuseUnless(const Result<QString> &checked)
{
    if (!checked)
        setError(checked.error());
    return checked.has_value();
}

void SignIn::signIn(const QString &username, const QString &password)
{
    if (m_state != Ready)
        return;
    clearError();
    // Only emptiness is checked: rules may have been others when the account was made.
    if (username.trimmed().isEmpty())
        return setError({ErrorCode::InvalidField, tr("Enter your username."), u"username"_s});
    if (password.isEmpty())
        return setError({ErrorCode::InvalidField, tr("Enter your password."), u"password"_s});
    enter(rest::loginPath, rest::LoginRequest {username.trimmed(), password}.toJson());
}

void SignIn::recover(const QString &username, const QString &code, const QString &password)
{
    if (m_state != Ready)
        return;
    clearError();
    if (username.trimmed().isEmpty())
        return setError({ErrorCode::InvalidField, tr("Enter your username."), u"username"_s});
    if (code.trimmed().isEmpty())
        return setError({ErrorCode::InvalidField, tr("Enter the code that you were given."), u"code"_s});
    if (refuseUnless(rules::password(password)))
        enter(rest::recoverPath, rest::RecoverRequest {username.trimmed(), code.trimmed(), password}.toJson());
}

void SignIn::registerAccount(const QString &username, const QString &password, const QString &displayName)
{
    if (m_state != Ready)
        return;
    clearError();
    const QString shown = displayName.trimmed();
    if (!refuseUnless(rules::username(username)) || !refuseUnless(rules::password(password))
        || (!shown.isEmpty() && !refuseUnless(rules::displayName(shown))))
        return;
    enter(rest::registerPath, rest::RegisterRequest {username.trimmed(), password, shown, m_invite}.toJson());
}

void SignIn::enterAsGuest(const QString &displayName)
{
    if (m_state != Ready)
        return;
    clearError();
    if (refuseUnless(rules::displayName(displayName)))
        enter(rest::guestPath, rest::GuestRequest {displayName.trimmed(), m_invite}.toJson());
}

void SignIn::enter(const QString &path, const QJsonObject &body)
{
    const bool isUsed = path != rest::loginPath && path != rest::recoverPath; // it was sent along
    m_attempt = std::make_unique<QObject>();
    setState(Busy);
    m_rest->post(path, body, m_attempt.get(), [this, isUsed](const Result<QJsonObject> &answer) {
        const auto entered = answer ? rest::SignedIn::fromJson(*answer) : answer.error();
        setState(Ready);
        if (!entered || entered->token.isEmpty() || entered->token.size() > longestToken)
            return setError(
                answer ? Error {ErrorCode::WrongVersion, tr("The server's answer was not understood.")} : answer.error());
        m_token = entered->token;
        m_user = bounded(entered->user);
        if (isUsed)
            m_invite.clear();
        Q_EMIT signedIn();
    });
}

void SignIn::cancel()
{
    m_attempt.reset();
    clearError();
    if (m_state == Busy)
        setState(Ready);
    else if (m_state != Ready)
        setState(Idle);
}

void SignIn::showReason(const Error &error)
{
    setError(error);
}

void SignIn::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void SignIn::setError(const Error &error)
{
    m_failed = true;
    m_error = error;
    Q_EMIT errorChanged();
    m_retry.begin(error.retryAfter);
}

void SignIn::clearError()
{
    m_retry.stop();
    if (std::exchange(m_failed, false))
        Q_EMIT errorChanged();
}

} // namespace hearth
