// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Diagnosing.h"

#include "core/Clock.h"
#include "net/ServerUrl.h"
#include "profile/Address.h"
#include "trust/FirstContact.h"
#include "trust/ServerHealth.h"

#include <QHostInfo>
#include <QTcpSocket>
#include <QUdpSocket>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// A connection in one's own network is there within milliseconds, and once more after a second where the first packet was lost.
constexpr auto connectingPatience = 4s;
constexpr auto answerPatience = 6s;

QString kindName(Finding::Kind kind)
{
    static constexpr std::array names {"fine"_L1, "noNetwork"_L1, "noAddress"_L1, "noSuchName"_L1, "ownMachine"_L1,
        "otherNetwork"_L1, "vpn"_L1, "serverOff"_L1, "hostFirewall"_L1, "ownFirewall"_L1, "isolated"_L1, "computerOff"_L1,
        "otherVersion"_L1, "somethingElse"_L1, "nobodyHosts"_L1, "reachable"_L1, "unclear"_L1};
    return names.at(size_t(kind));
}

/// From which address the system would go there, by all of its rules; nothing is sent.
QHostAddress sourceFor(const QHostAddress &address, quint16 port)
{
    QUdpSocket probe;
    probe.connectToHost(address, port);
    return probe.state() == QAbstractSocket::ConnectedState ? probe.localAddress() : QHostAddress();
}

WayFacts::Connecting connectingOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return WayFacts::Connecting::Refused;
    case QAbstractSocket::SocketTimeoutError: return WayFacts::Connecting::Silent;
    default: return WayFacts::Connecting::Unreachable;
    }
}

} // namespace

Diagnosing::Diagnosing(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_firewall(clock)
{
}

Diagnosing::~Diagnosing() = default;

QVariantList Diagnosing::findings() const
{
    QVariantList list;
    for (const Finding &finding : m_findings)
        list.append(QVariantMap {{u"kind"_s, kindName(finding.kind)}, {u"what"_s, finding.what}, {u"advice"_s, finding.advice},
            {u"command"_s, finding.command}, {u"sure"_s, finding.isSure}});
    return list;
}

void Diagnosing::begin()
{
    stop();
    m_attempt = std::make_unique<QObject>();
    m_network = NetworkFacts::ofThisMachine();
    m_way = {};
    m_findings.clear();
    m_isRunning = true;
}

void Diagnosing::stop()
{
    m_attempt.reset();
    if (m_contact)
        m_contact.release()->deleteLater(); // it may be the one that is calling
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    if (std::exchange(m_isRunning, false))
        Q_EMIT changed();
}

void Diagnosing::end(const QList<Finding> &findings)
{
    m_findings = findings;
    m_isRunning = true; // stop() tells of the end
    stop();
}

void Diagnosing::lookAt(const QString &address)
{
    begin();
    const auto url = serverUrl(address);
    if (!url)
        return end({{Finding::Kind::NoSuchName, url.error().message}});
    m_url = addressOf(*url);
    m_way.name = displayAddress(m_url);
    m_way.port = quint16(m_url.port());
    Q_EMIT changed();
    findAddress();
}

void Diagnosing::findAddress()
{
    if (const QHostAddress literal(m_url.host()); !literal.isNull()) {
        m_way.address = literal;
        return tryWay();
    }
    QHostInfo::lookupHost(m_url.host(), m_attempt.get(), [this](const QHostInfo &info) {
        const auto addresses = info.addresses();
        if (addresses.isEmpty())
            return take(WayFacts::Connecting::NoSuchName);
        m_way.address = addresses.first();
        tryWay();
    });
}

void Diagnosing::tryWay()
{
    m_way.source = sourceFor(m_way.address, m_way.port);
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::connected, this, &Diagnosing::meet);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { take(connectingOf(error)); });
    m_clock->after(connectingPatience, m_socket.get(), [this] { take(WayFacts::Connecting::Silent); });
    m_socket->connectToHost(m_way.address, m_way.port);
}

void Diagnosing::meet()
{
    m_way.connecting = WayFacts::Connecting::Connected;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
    m_contact = std::make_unique<FirstContact>(m_clock, m_url);
    m_clock->after(answerPatience, m_contact.get(), [this] { take(WayFacts::Connecting::Connected); });
    m_contact->begin([this](const FirstContact::Outcome &outcome) { takeAnswer(outcome.health); });
}

void Diagnosing::takeAnswer(const Result<QJsonObject> &answer)
{
    const auto health = ServerHealth::from(answer, m_way.name);
    if (health) {
        m_way.answering = WayFacts::Answering::Understood;
    } else if (health.error().code == ErrorCode::WrongVersion) {
        const bool isHearth = answer && answer->value("program"_L1).toString().startsWith("hearth"_L1);
        m_way.answering = isHearth ? WayFacts::Answering::OtherVersion : WayFacts::Answering::SomethingElse;
        m_way.answer = health.error().message;
    }
    take(WayFacts::Connecting::Connected);
}

/// With what the attempt has taught the system of the neighbours.
void Diagnosing::take(WayFacts::Connecting connecting)
{
    m_way.connecting = connecting;
    m_network = NetworkFacts::ofThisMachine();
    m_way.isHeard = m_isHeard && m_isHeard(m_way.address);
    end(diagnosis::ofWay(m_network, m_way));
}

void Diagnosing::withFirewall(quint16 port, const std::function<void()> &next)
{
    Q_EMIT changed();
    m_firewall.look(port, [this, next](const NetworkFacts::Firewall &firewall) {
        m_network.firewall = firewall;
        if (m_isRunning)
            next();
    });
}

void Diagnosing::lookAround()
{
    begin();
    withFirewall(defaultServerPort, [this] { end(diagnosis::ofNobodyNearby(m_network, defaultServerPort)); });
}

void Diagnosing::lookAtOwn(const HostFacts &host)
{
    begin();
    withFirewall(host.port, [this, host] { end(diagnosis::ofHosting(m_network, host)); });
}

} // namespace hearth
