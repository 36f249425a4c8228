// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmbeddedServer.h"

#include "Headless.h"
#include "LocalAddresses.h"
#include "ServerThread.h"
#include "net/ServerSentences.h"
#include "net/ServerUrl.h"
#include "options/ServerCommand.h"
#include "platform/Settings.h"
#include "trust/FingerprintWords.h"

#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// 256 random bits as hexadecimal text.
QString newSecret()
{
    std::array<quint32, 8> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

} // namespace

EmbeddedServer::EmbeddedServer(const QString &dataDirectory, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(dataDirectory)
    , m_settings(settings)
    , m_server(std::make_unique<ServerThread>())
    , m_name(settings->hostingName())
    , m_access(settings->hostingAccess())
    , m_port(settings->hostingPort())
{
    connect(m_server.get(), &ServerThread::started, this, [this](const QUrl &url) {
        m_port = url.port();
        m_addresses = reachableAddresses();
        m_words = fingerprintWords(m_server->fingerprint());
        setState(Running);
    });
    connect(m_server.get(), &ServerThread::failed, this, [this](const QString &reason, const QString &field) {
        m_freePort = field == "port"_L1 ? portAfter(m_port) : 0;
        setState(Failed, reason);
    });
    connect(m_server.get(), &ServerThread::stopped, this, [this] { setState(Stopped); });
    connect(m_server.get(), &ServerThread::connectedCountChanged, this, &EmbeddedServer::connectedCountChanged);
    connect(m_server.get(), &ServerThread::reachedChanged, this, &EmbeddedServer::reachChanged);
    connect(this, &EmbeddedServer::stateChanged, this, &EmbeddedServer::reachChanged);
}

EmbeddedServer::~EmbeddedServer() = default;

int EmbeddedServer::connectedCount() const
{
    return m_server->connectedCount();
}

HostFacts EmbeddedServer::reach() const
{
    QStringList reached;
    for (const QHostAddress &address : m_server->reached())
        reached.append(written(address));
    return {m_listen, quint16(m_port), m_addresses, reached, m_isAnnounced};
}

void EmbeddedServer::start(const QString &name, const QString &access, int port)
{
    if (m_state != Stopped && m_state != Failed) {
        return;
    }
    m_name = name.trimmed();
    const auto policy = accessPolicyFromName(access);
    m_access = accessPolicyName(policy.value_or(AccessPolicy::Open));
    m_port = port;
    m_ownerKey = newSecret();
    m_settings->setHosting(m_name, m_access, port);
    Q_EMIT accessChanged();
    // What was not asked for here is as hearthd has it.
    const auto said = readServerCommand({}, QProcessEnvironment::systemEnvironment());
    if (!said) {
        return setState(Failed, inReadersLanguage(said.error().message));
    }
    ServerConfig config = said->config;
    config.address = m_listen;
    config.port = quint16(port);
    config.dataDirectory = m_dataDirectory;
    config.access = policy.value_or(AccessPolicy::Open);
    config.name = m_name;
    config.ownerKey = m_ownerKey;
    m_isAnnounced = config.announce;
    setState(Starting);
    m_server->start(config);
}

void EmbeddedServer::stop()
{
    if (m_state == Running) {
        setState(Stopping);
        m_server->stop();
    }
}

void EmbeddedServer::wake()
{
    m_server->wake();
}

void EmbeddedServer::noteAccess(const QString &access)
{
    if (m_state != Running || access == m_access || !accessPolicyFromName(access)) {
        return;
    }
    m_access = access;
    m_settings->setHosting(m_name, m_access, m_settings->hostingPort());
    Q_EMIT accessChanged();
}

QUrl EmbeddedServer::localUrl() const
{
    if (m_state != Running) {
        return {};
    }
    const bool everywhere = m_listen == QHostAddress::AnyIPv4 || m_listen == QHostAddress::Any;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(everywhere ? u"127.0.0.1"_s : m_listen.toString());
    url.setPort(m_port);
    // What is said to another address of this machine counts as from the network, where it may have to be encrypted.
    return isLoopback(url) ? url : withTrust(url, QString::fromLatin1(m_server->fingerprint()));
}

QString EmbeddedServer::trustedAddress() const
{
    const QByteArray fingerprint = m_server->fingerprint();
    return m_addresses.isEmpty() || fingerprint.isEmpty() ? address() : address() + u'#' + QString::fromLatin1(fingerprint);
}

QString EmbeddedServer::defaultDataDirectory()
{
    return ServerConfig::defaultDataDirectory();
}

int EmbeddedServer::runHeadless(int argc, char **argv)
{
    return hearth::runHeadless(argc, argv);
}

void EmbeddedServer::setState(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    if (state != Failed) {
        m_freePort = 0;
    }
    if (state != Running) {
        m_addresses.clear();
        m_words.clear();
    }
    Q_EMIT stateChanged();
}

int EmbeddedServer::portAfter(int port) const
{
    constexpr int firstForPrograms = 1024; // those below are kept for the system
    constexpr int tries = 50;
    const int first = std::max(port + 1, firstForPrograms);
    for (int candidate = first; candidate < first + tries && candidate <= 65535; ++candidate) {
        if (QTcpServer probe; probe.listen(m_listen, quint16(candidate))) {
            return candidate;
        }
    }
    return 0;
}

QString EmbeddedServer::written(const QHostAddress &address) const
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1:%2"_s.arg(isIPv6 ? u"[%1]"_s.arg(address.toString()) : address.toString(), QString::number(m_port));
}

QStringList EmbeddedServer::reachableAddresses() const
{
    QStringList shown;
    for (const QHostAddress &address : addressesOf(m_listen, localAddresses()))
        shown << written(address);
    return shown;
}

} // namespace hearth
