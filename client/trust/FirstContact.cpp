// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/FirstContact.h"

#include "core/Clock.h"
#include "net/RestClient.h"
#include "net/ServerUrl.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// What does not speak TLS may wait for more of what it takes for a request.
constexpr auto tlsPatience = 4s;

} // namespace

FirstContact::FirstContact(Clock *clock, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(server)
{
}

FirstContact::~FirstContact() = default;

void FirstContact::begin(std::function<void(const Outcome &)> answer)
{
    m_answer = std::move(answer);
    if (m_server.hasFragment() && !saidPlain())
        tryKnown();
    else if (m_server.scheme() == "http"_L1 && isLoopback(m_server))
        tryPlain();
    else
        tryFirstUse();
}

bool FirstContact::saidPlain() const
{
    return m_server.fragment() == plainTrust;
}

/// The one before may be the one that is calling.
RestClient &FirstContact::newClient(std::unique_ptr<RestClient> client)
{
    if (m_rest)
        m_rest.release()->deleteLater();
    m_rest = std::move(client);
    return *m_rest;
}

void FirstContact::tryFirstUse()
{
    RestClient &rest = newClient(std::make_unique<RestClient>(PeerCheck::atFirstUse(m_server)));
    const bool mayBePlain = m_server.scheme() == "http"_L1;
    rest.get(rest::healthPath, {}, &rest, [this, &rest, mayBePlain](const Result<QJsonObject> &health) {
        if (rest.wasEncrypted())
            end({rest.server(), health});
        else if (mayBePlain)
            tryPlain();
        else
            lookForPlain(health.error());
    });
    if (mayBePlain)
        m_clock->after(tlsPatience, &rest, [this, &rest] {
            if (rest.wasEncrypted())
                return;
            if (saidPlain())
                return tryPlain();
            lookForPlain({ErrorCode::Unreachable, tr("The server takes what is encrypted and does not answer.")});
        });
}

void FirstContact::tryKnown()
{
    RestClient &rest = newClient(std::make_unique<RestClient>(m_server));
    rest.get(rest::healthPath, {}, &rest, [this, &rest](const Result<QJsonObject> &health) {
        if (rest.peer().hasRefused() && !health)
            end({m_server, health.error(), Doubt::OtherKey, rest.peer().otherKey()});
        else if (!health && !rest.wasEncrypted())
            lookForPlain(health.error());
        else
            end({m_server, health});
    });
}

void FirstContact::tryPlain()
{
    RestClient &rest = newClient(std::make_unique<RestClient>(m_server));
    rest.get(rest::healthPath, {}, &rest, [this](const Result<QJsonObject> &health) { end({m_server, health}); });
}

/// Nothing is told to it but that.
void FirstContact::lookForPlain(const Error &error)
{
    QUrl plain = addressOf(m_server);
    plain.setScheme(u"http"_s);
    RestClient &rest = newClient(std::make_unique<RestClient>(plain));
    rest.get(rest::healthPath, {}, &rest, [this, error](const Result<QJsonObject> &health) {
        const bool isThere = health || health.error().code != ErrorCode::Unreachable;
        end({m_server, error, isThere ? Doubt::NotEncrypted : Doubt::None});
    });
}

void FirstContact::end(const Outcome &outcome)
{
    m_rest.release()->deleteLater();
    if (const auto answer = std::exchange(m_answer, {}))
        answer(outcome);
}

} // namespace hearth
