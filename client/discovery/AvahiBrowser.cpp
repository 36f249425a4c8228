// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/AvahiBrowser.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr QLatin1StringView daemonName("org.freedesktop.Avahi");
constexpr QLatin1StringView serverInterface("org.freedesktop.Avahi.Server");
constexpr QLatin1StringView browserInterface("org.freedesktop.Avahi.ServiceBrowser");
constexpr QLatin1StringView resolverInterface("org.freedesktop.Avahi.ServiceResolver");

constexpr int anyInterface = -1; // avahi-common/address.h, here and below
constexpr int anyProtocol = -1;
constexpr uint noFlags = 0;

/// Interface, protocol, name, type and domain: what a service is found again by.
QString keyOf(const QList<QVariant> &arguments)
{
    QStringList parts;
    for (const QVariant &one : arguments.first(5))
        parts.append(one.toString());
    return parts.join(QChar::Null);
}

} // namespace

AvahiBrowser::AvahiBrowser(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

AvahiBrowser::~AvahiBrowser()
{
    stop();
}

void AvahiBrowser::start()
{
    if (std::exchange(m_isOn, true) || !m_bus.isConnected())
        return;
    if (!m_watcher) {
        m_watcher = new QDBusServiceWatcher(daemonName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forget();
                if (!owner.isEmpty() && m_isOn)
                    browse();
            });
        // Whatever their paths: the daemon begins to tell before it has said which they are.
        m_bus.connect(daemonName, {}, browserInterface, u"ItemNew"_s, this, SLOT(takeNew(QDBusMessage)));
        m_bus.connect(daemonName, {}, browserInterface, u"ItemRemove"_s, this, SLOT(takeRemove(QDBusMessage)));
        m_bus.connect(daemonName, {}, resolverInterface, u"Found"_s, this, SLOT(takeFound(QDBusMessage)));
    }
    browse();
}

void AvahiBrowser::browse()
{
    call(u"/"_s, serverInterface, u"ServiceBrowserNew"_s,
        {anyInterface, anyProtocol, QString(discoveryService), QString(), noFlags},
        [this](const QString &path) { m_browser = path; });
}

void AvahiBrowser::stop()
{
    if (!std::exchange(m_isOn, false))
        return;
    for (const Service &service : std::as_const(m_services))
        free(service.resolver, resolverInterface);
    free(m_browser, browserInterface);
    forget();
}

/// What the daemon had for us is gone, or is wanted no more.
void AvahiBrowser::forget()
{
    ++m_daemon;
    m_browser.clear();
    m_services.clear();
    Q_EMIT goneAll();
}

void AvahiBrowser::takeNew(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (!m_isOn || message.signature() != "iisssu"_L1 || arguments[3].toString() != discoveryService)
        return;
    const QString key = keyOf(arguments);
    if (m_services.contains(key) || m_services.size() >= mostServices)
        return;
    m_services.insert(key, {});
    // It is kept: what the server says of itself changes, and is told again.
    call(u"/"_s, serverInterface, u"ServiceResolverNew"_s, arguments.first(5) + QVariantList {arguments[1], noFlags},
        [this, key](const QString &path) {
            const auto service = m_services.find(key);
            if (service == m_services.end())
                free(path, resolverInterface);
            else
                service->resolver = path;
        });
}

void AvahiBrowser::takeRemove(const QDBusMessage &message)
{
    if (message.signature() != "iisssu"_L1)
        return;
    const auto service = m_services.constFind(keyOf(message.arguments()));
    if (service == m_services.cend())
        return;
    free(service->resolver, resolverInterface);
    const Sighting sighting = service->sighting;
    m_services.erase(service);
    if (sighting.port > 0)
        Q_EMIT gone(sighting);
}

void AvahiBrowser::takeFound(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (!m_isOn || message.signature() != "iissssisqaayu"_L1)
        return;
    const auto service = m_services.find(keyOf(arguments));
    if (service == m_services.end())
        return;
    QHostAddress address(arguments[7].toString());
    if (address.protocol() == QAbstractSocket::IPv6Protocol && address.isLinkLocal())
        address.setScopeId(QNetworkInterface::interfaceNameFromIndex(arguments[0].toInt()));
    const auto port = quint16(arguments[8].toUInt());
    const auto announcement = Announcement::fromTxt(qdbus_cast<QList<QByteArray>>(arguments[9]));
    const Sighting before = service->sighting;
    if (!announcement || port == 0 || address.isNull() || address.isMulticast() || address.isBroadcast()) {
        service->sighting = {};
        if (before.port > 0)
            Q_EMIT gone(before);
        return;
    }
    service->sighting = {Sighting::Way::Avahi, address, port, *announcement};
    const Sighting now = service->sighting;
    if (before.port > 0 && !before.isAt(now))
        Q_EMIT gone(before);
    Q_EMIT heard(now);
}

void AvahiBrowser::free(const QString &path, const QString &interface)
{
    if (!path.isEmpty())
        call(path, interface, u"Free"_s, {});
}

void AvahiBrowser::call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
    const std::function<void(const QString &path)> &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(daemonName, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false); // whoever turned it off wants it off
    if (!answer)
        return m_bus.send(message), void();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer, of = m_daemon] {
        watcher->deleteLater();
        const auto made = watcher->reply().arguments().value(0).value<QDBusObjectPath>().path();
        if (of == m_daemon && !made.isEmpty() && !watcher->isError())
            answer(made);
    });
}

} // namespace hearth
