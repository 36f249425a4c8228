// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ServerIdentity.h"

#include "net/RestClient.h"
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

ServerIdentity::ServerIdentity(QObject *parent)
    : QObject(parent)
{
}

ServerIdentity::~ServerIdentity() = default;

void ServerIdentity::expect(const QUrl &address, const QString &knownId)
{
    stop();
    m_address = address;
    m_known = knownId;
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
    m_asking = std::make_unique<RestClient>(m_address);
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
