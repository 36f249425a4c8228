// SPDX-License-Identifier: GPL-3.0-or-later
#include "AvahiEntry.h"

#include "DiscoveryLog.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace hearth {

Q_LOGGING_CATEGORY(discoveryLog, "hearth.server.discovery", QtInfoMsg)

namespace {

constexpr QLatin1StringView daemonName("org.freedesktop.Avahi");
constexpr QLatin1StringView serverInterface("org.freedesktop.Avahi.Server");
constexpr QLatin1StringView groupInterface("org.freedesktop.Avahi.EntryGroup");

// avahi-common/defs.h
constexpr int daemonRunning = 2;
constexpr int groupCollision = 3;
constexpr int protocolIPv4 = 0;
constexpr int protocolIPv6 = 1;
constexpr uint noFlags = 0;

constexpr qsizetype longestServiceName = 63; // bytes; RFC 6763, 4.1.1
constexpr int mostTries = 20;

} // namespace

AvahiEntry::AvahiEntry(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QByteArrayList>();
}

AvahiEntry::~AvahiEntry()
{
    withdraw();
}

void AvahiEntry::publish(const Announcement &announcement, quint16 port, const QList<AnnouncedInterface> &interfaces)
{
    const bool begins = m_port == 0;
    const bool isSame = !begins && m_isFilled && m_announcement.name == announcement.name && m_port == port
        && m_interfaces == interfaces;
    if (m_announcement.name != announcement.name)
        m_try = 1;
    m_announcement = announcement;
    m_port = port;
    m_interfaces = interfaces;
    if (begins)
        watchDaemon();
    else if (isSame)
        update();
    else if (!m_group.isEmpty())
        fill();
}

/// Looks whether the daemon is there, now and from now on.
void AvahiEntry::watchDaemon()
{
    if (!m_bus.isConnected())
        return; // no system bus: there is no daemon either
    if (!m_watcher) {
        m_watcher = new QDBusServiceWatcher(daemonName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                ++m_daemon;
                m_group.clear();
                m_isFilled = false;
                if (!owner.isEmpty() && m_port > 0)
                    makeGroup();
            });
        m_bus.connect(daemonName, u"/"_s, serverInterface, u"StateChanged"_s, this, SLOT(takeDaemonState(int, QString)));
    }
    makeGroup();
}

/// As it comes up, and after it took another host name, what was published before is no longer.
void AvahiEntry::takeDaemonState(int state, const QString &)
{
    if (state != daemonRunning || m_port == 0)
        return;
    if (m_group.isEmpty())
        makeGroup();
    else
        fill();
}

void AvahiEntry::makeGroup()
{
    call(u"/"_s, serverInterface, u"EntryGroupNew"_s, {}, [this](const QDBusMessage &answer) {
        const auto path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (answer.type() != QDBusMessage::ReplyMessage || path.isEmpty())
            return; // it is not there, or is not ready, and will say when it is
        if (m_port == 0 || !m_group.isEmpty()) // another was made meanwhile
            return call(path, groupInterface, u"Free"_s, {});
        m_group = path;
        m_bus.connect(daemonName, path, groupInterface, u"StateChanged"_s, this, SLOT(takeGroupState(int, QString)));
        fill();
    });
}

void AvahiEntry::fill()
{
    call(m_group, groupInterface, u"Reset"_s, {});
    m_isFilled = true;
    const auto entries = places();
    for (const auto &[interface, protocol] : entries)
        call(m_group, groupInterface, u"AddService"_s,
            {interface, protocol, noFlags, serviceName(), QString(discoveryService), QString(), QString(),
                QVariant::fromValue(ushort(m_port)), QVariant::fromValue(m_announcement.toTxt())},
            [this](const QDBusMessage &answer) {
                if (answer.errorName() == "org.freedesktop.Avahi.CollisionError"_L1)
                    takeAnotherName();
                else if (answer.type() == QDBusMessage::ErrorMessage)
                    qCInfo(discoveryLog).noquote() << "Avahi does not announce this server:" << answer.errorMessage();
            });
    if (!entries.isEmpty())
        call(m_group, groupInterface, u"Commit"_s, {});
}

void AvahiEntry::update()
{
    const auto entries = places();
    for (const auto &[interface, protocol] : entries)
        call(m_group, groupInterface, u"UpdateServiceTxt"_s,
            {interface, protocol, noFlags, serviceName(), QString(discoveryService), QString(),
                QVariant::fromValue(m_announcement.toTxt())});
}

void AvahiEntry::takeGroupState(int state, const QString &)
{
    if (state == groupCollision)
        takeAnotherName();
}

void AvahiEntry::takeAnotherName()
{
    // Of one try each entry complains.
    if (!m_isFilled || m_try >= mostTries)
        return;
    m_isFilled = false;
    ++m_try;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_port > 0 && !m_group.isEmpty())
                fill();
        },
        Qt::QueuedConnection);
}

void AvahiEntry::withdraw()
{
    if (!m_group.isEmpty())
        call(m_group, groupInterface, u"Free"_s, {});
    m_group.clear();
    m_isFilled = false;
    m_port = 0;
}

void AvahiEntry::call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
    const std::function<void(const QDBusMessage &)> &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(daemonName, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false); // whoever turned it off wants it off
    if (!answer)
        return m_bus.send(message), void();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer, of = m_daemon] {
        watcher->deleteLater();
        if (of == m_daemon)
            answer(watcher->reply());
    });
}

QList<std::pair<int, int>> AvahiEntry::places() const
{
    QList<std::pair<int, int>> entries;
    for (const AnnouncedInterface &one : m_interfaces) {
        if (one.has(QAbstractSocket::IPv4Protocol))
            entries.append({one.index, protocolIPv4});
        if (one.has(QAbstractSocket::IPv6Protocol))
            entries.append({one.index, protocolIPv6});
    }
    return entries;
}

QString AvahiEntry::serviceName() const
{
    const QString behind = m_try > 1 ? u" #%1"_s.arg(m_try) : QString();
    QString name = m_announcement.name;
    while ((name + behind).toUtf8().size() > longestServiceName)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name + behind;
}

} // namespace hearth
