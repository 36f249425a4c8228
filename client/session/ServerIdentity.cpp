// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ServerIdentity.h"

#include "net/RestClient.h"
#include "net/ServerUrl.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A UUID has 36 characters.
constexpr int longestId = 64;

/// Nobody answered, or whoever did has no time, or a problem of its own.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Internal || code == ErrorCode::Busy
        || code == ErrorCode::RateLimited;
}

} // namespace

ServerIdentity::ServerIdentity(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_trust(clock)
{
    connect(&m_trust, &ServerTrust::met, this, &ServerIdentity::takeHealth);
    connect(&m_trust, &ServerTrust::doubted, this, &ServerIdentity::doubted);
}

ServerIdentity::~ServerIdentity() = default;

void ServerIdentity::expect(const QUrl &server, const QString &knownId)
{
    stop();
    m_trust.expect(server);
    m_told = server;
    m_known = knownId;
    m_mustMeet = false;
}

/// Where nothing is known of it, it may speak TLS since the last time.
void ServerIdentity::meet()
{
    stop();
    const QUrl server = m_trust.server();
    if (!m_mustMeet && (isEncrypted(server) || isLoopback(server)))
        Q_EMIT met(server);
    else
        m_trust.meet();
}

void ServerIdentity::takeHealth(const Result<QJsonObject> &health)
{
    if (!health && isPassing(health.error().code))
        return Q_EMIT failed(health.error().message);
    m_mustMeet = false;
    Q_EMIT met(m_trust.server());
}

void ServerIdentity::check(const QString &id)
{
    if (id.isEmpty() && !m_known.isEmpty())
        ask();
    else
        compare(id);
}

void ServerIdentity::ask()
{
    stop();
    m_asking = std::make_unique<RestClient>(m_trust.server());
    m_asking->get(rest::healthPath, {}, m_asking.get(), [this, asked = m_asking.get()](const Result<QJsonObject> &answer) {
        if (asked != m_asking.get())
            return; // its answer had come already when it was stopped
        stop();
        if (answer)
            compare(answer->value("id"_L1).toString());
        else if (isPassing(answer.error().code))
            Q_EMIT failed(answer.error().message);
        else
            meetOther({});
    });
}

void ServerIdentity::stop()
{
    m_trust.stop();
    if (RestClient *asking = m_asking.release()) { // may be the one that is calling
        asking->setParent(this);
        asking->deleteLater();
    }
}

void ServerIdentity::compare(const QString &id)
{
    if (isKnown(id.left(longestId)))
        Q_EMIT confirmed();
    else
        meetOther(id);
}

bool ServerIdentity::learn(const QString &id)
{
    const QString said = id.left(longestId);
    if (!isKnown(said)) {
        meetOther(said);
        return false;
    }
    if (std::exchange(m_known, said) != said)
        Q_EMIT learned(said);
    if (const QUrl server = m_trust.server(); std::exchange(m_told, server) != server)
        Q_EMIT trusted(server);
    return true;
}

void ServerIdentity::trustOther()
{
    m_known = m_other;
    Q_EMIT learned(m_known);
}

void ServerIdentity::meetOther(const QString &id)
{
    m_other = id.left(longestId);
    Q_EMIT differs(m_other);
}

} // namespace hearth
