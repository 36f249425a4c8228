// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SignIn.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/Bounds.h"
#include "net/ServerUrl.h"
#include "profile/Address.h"
#include "profile/TrustedKeys.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "protocol/RestInvites.h"
#include "trust/ServerHealth.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// A host that drops what it is sent, or is not there, says nothing at all.
constexpr auto probePatience = 10s;
constexpr int longestServerName = 100;
constexpr int longestToken = 1000;

} // namespace

SignIn::SignIn(Clock *clock, const TrustedKeys *keys, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keys(keys)
    , m_trust(clock)
    , m_retry(clock)
{
    connect(&m_retry, &Countdown::changed, this, &SignIn::retryAfterChanged);
    connect(&m_trust, &ServerTrust::met, this, &SignIn::takeHealth);
    connect(&m_trust, &ServerTrust::doubted, this, [this](const QString &reason) { failProbe({ErrorCode::Unreachable, reason}); });
    connect(&m_trust, &ServerTrust::answered, this, [this] {
        m_isForAnother = false;
        tryAgain();
    });
}

SignIn::~SignIn() = default;

QString SignIn::address() const
{
    return server().isEmpty() ? QString() : displayAddress(server());
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
    m_isForAnother = url && m_keys && m_keys->contradicts(*url);
    m_trust.expect(url && m_keys ? m_keys->known(m_isForAnother ? addressOf(*url) : *url) : url.value_or(QUrl()));
    Q_EMIT serverChanged();
    if (!url) {
        setError(url.error());
        setState(Failed);
        return;
    }
    probe();
}

void SignIn::tryAgain()
{
    clearError();
    if (m_state == Failed && !server().isEmpty())
        probe();
}

void SignIn::probe()
{
    m_attempt = std::make_unique<QObject>();
    if (m_rest)
        m_rest.release()->deleteLater(); // it may be the caller of what led here
    setState(Probing);
    m_trust.meet();
    m_clock->after(probePatience, m_attempt.get(), [this] {
        failProbe({ErrorCode::Unreachable,
            tr("No answer from %1 in 10 seconds. The other computer may be off or asleep, in "
               "another network, or its firewall may not let this port through. Check these and the address, then try again.")
                .arg(address())});
    });
}

void SignIn::failProbe(const Error &error)
{
    m_attempt.reset(); // its timer comes no more
    m_trust.stop();
    setError(error);
    setState(Failed);
}

void SignIn::takeHealth(const Result<QJsonObject> &answer)
{
    m_rest = std::make_unique<RestClient>(server());
    const auto health = ServerHealth::from(answer, address());
    if (!health)
        return failProbe(health.error());
    if (m_isForAnother)
        return failProbe({ErrorCode::Unreachable,
            tr("This link is for another server than the one that you know at %1. Ask whoever gave it to you.").arg(address())});
    m_serverName = health->name.isEmpty() ? address() : health->name;
    m_serverAccess = health->access;
    m_serverId = health->id;
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
    m_trust.stop();
    m_trust.question()->withdraw();
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
