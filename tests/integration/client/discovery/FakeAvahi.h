// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QSet>

namespace hearth {

/// The part of Avahi that servers and clients of ours speak to, on the bus that the test has for its system bus, with a connection of
/// its own. It tells of what it knows before it has answered, as the real one may.
class FakeAvahi : public QDBusVirtualObject
{
    Q_OBJECT
public:
    struct Service
    {
        int interface = 0;
        int protocol = 0;
        QString name;
        QString type;
        uint port = 0;
        QList<QByteArray> txt;
    };

    FakeAvahi()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("fake avahi")))
    {
        qDBusRegisterMetaType<QByteArrayList>();
    }
    ~FakeAvahi() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    /// The daemon comes, and goes with all that it knew.
    bool start()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Avahi"));
    }
    void end()
    {
        m_groups.clear();
        m_others.clear();
        m_browsers.clear();
        m_resolvers.clear();
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Avahi"));
        m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    }

    /// Somebody else's on the network.
    void add(const Service &service)
    {
        m_others.append(service);
        tell(QStringLiteral("ItemNew"), service);
    }
    /// Others have it already.
    void take(const QString &name) { m_taken.insert(name); }

    QList<Service> services() const
    {
        QList<Service> all;
        for (const Group &group : m_groups)
            if (group.isCommitted)
                all += group.services;
        return all + m_others;
    }
    qsizetype resolvers() const { return m_resolvers.size(); }
    qsizetype browsers() const { return m_browsers.size(); }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString member = message.member();
        const auto arguments = message.arguments();
        const auto answer = [&](const QVariantList &values = {}) { return connection.send(message.createReply(values)); };
        const auto newPath = [this](const char *kind) { return QStringLiteral("/%1/%2").arg(QLatin1String(kind)).arg(++m_last); };
        if (member == QLatin1String("EntryGroupNew")) {
            const QString path = newPath("group");
            m_groups.insert(path, {});
            return answer({QVariant::fromValue(QDBusObjectPath(path))});
        }
        if (member == QLatin1String("AddService")) {
            const Service service {arguments[0].toInt(), arguments[1].toInt(), arguments[3].toString(), arguments[4].toString(),
                arguments[7].toUInt(), qdbus_cast<QList<QByteArray>>(arguments[8])};
            if (m_taken.contains(service.name))
                return connection.send(message.createErrorReply(
                    QStringLiteral("org.freedesktop.Avahi.CollisionError"), QStringLiteral("Local name collision")));
            m_groups[message.path()].services.append(service);
            return answer();
        }
        if (member == QLatin1String("UpdateServiceTxt")) {
            for (Service &service : m_groups[message.path()].services) {
                if (service.interface == arguments[0].toInt() && service.protocol == arguments[1].toInt()
                    && service.name == arguments[3].toString()) {
                    service.txt = qdbus_cast<QList<QByteArray>>(arguments[6]);
                    for (auto it = m_resolvers.cbegin(); it != m_resolvers.cend(); ++it)
                        tellFound(it.key(), it.value(), service);
                }
            }
            return answer();
        }
        if (member == QLatin1String("Commit")) {
            m_groups[message.path()].isCommitted = true;
            for (const Service &service : m_groups[message.path()].services)
                tell(QStringLiteral("ItemNew"), service);
            return answer();
        }
        if (member == QLatin1String("Reset") || member == QLatin1String("Free")) {
            if (m_groups.contains(message.path())) {
                const Group group = m_groups.take(message.path());
                if (group.isCommitted)
                    for (const Service &service : group.services)
                        tell(QStringLiteral("ItemRemove"), service);
                if (member == QLatin1String("Reset"))
                    m_groups.insert(message.path(), {});
            }
            m_browsers.removeAll(message.path());
            m_resolvers.remove(message.path());
            return answer();
        }
        if (member == QLatin1String("ServiceBrowserNew")) {
            const QString path = newPath("browser");
            m_browsers.append(path);
            for (const Service &service : services())
                tell(QStringLiteral("ItemNew"), service);
            return answer({QVariant::fromValue(QDBusObjectPath(path))});
        }
        if (member == QLatin1String("ServiceResolverNew")) {
            const QString path = newPath("resolver");
            m_resolvers.insert(path, arguments);
            for (const Service &service : services())
                tellFound(path, arguments, service);
            return answer({QVariant::fromValue(QDBusObjectPath(path))});
        }
        return false;
    }

private:
    struct Group
    {
        QList<Service> services;
        bool isCommitted = false;
    };

    void tell(const QString &what, const Service &service)
    {
        for (const QString &browser : std::as_const(m_browsers)) {
            QDBusMessage signal = QDBusMessage::createSignal(browser, QStringLiteral("org.freedesktop.Avahi.ServiceBrowser"), what);
            signal << service.interface << service.protocol << service.name << service.type << QStringLiteral("local") << uint(0);
            m_bus.send(signal);
        }
    }

    void tellFound(const QString &resolver, const QVariantList &asked, const Service &service)
    {
        if (service.interface != asked[0].toInt() || service.protocol != asked[1].toInt() || service.name != asked[2].toString())
            return;
        const bool isIPv4 = service.protocol == 0;
        QDBusMessage signal = QDBusMessage::createSignal(
            resolver, QStringLiteral("org.freedesktop.Avahi.ServiceResolver"), QStringLiteral("Found"));
        signal << service.interface << service.protocol << service.name << service.type << QStringLiteral("local")
               << QStringLiteral("studio.local") << service.protocol
               << (isIPv4 ? QStringLiteral("192.0.2.10") : QStringLiteral("fe80::10")) << QVariant::fromValue(ushort(service.port))
               << QVariant::fromValue(service.txt) << uint(0);
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    QMap<QString, Group> m_groups;
    QList<Service> m_others;
    QSet<QString> m_taken;
    QStringList m_browsers;
    QMap<QString, QVariantList> m_resolvers;
    int m_last = 0;
};

} // namespace hearth
