// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnouncedInterfaces.h"
#include "discovery/Announcement.h"

#include <QDBusConnection>
#include <QObject>

class QDBusMessage;
class QDBusServiceWatcher;

namespace hearth {

/// A server as a service in Avahi, which tells the network of it by multicast DNS. Where the daemon is not there, or goes, it is waited for
/// and told again; it is never started. Never blocks. Lives on the thread it was made on.
class AvahiEntry : public QObject
{
    Q_OBJECT
public:
    explicit AvahiEntry(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    ~AvahiEntry() override;

    /// What is there from now on, and where: on nothing else, by those protocols that it has addresses of.
    void publish(const Announcement &announcement, quint16 port, const QList<AnnouncedInterface> &interfaces);
    void withdraw();

private Q_SLOTS:
    void takeDaemonState(int state, const QString &error);
    void takeGroupState(int state, const QString &error);

private:
    void watchDaemon();
    void makeGroup();
    void fill();
    void update();
    void takeAnotherName();
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
        const std::function<void(const QDBusMessage &)> &answer = {});
    /// The interface and the protocol of each entry, as Avahi counts them.
    QList<std::pair<int, int>> places() const;
    QString serviceName() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    Announcement m_announcement;
    quint16 m_port = 0; ///< 0: nothing is to be published
    QList<AnnouncedInterface> m_interfaces;
    QString m_group; ///< its path in the daemon; empty: none
    bool m_isFilled = false;
    int m_try = 1; ///< of the name: others may have it already
    quint64 m_daemon = 0; ///< counts daemons: answers of one that is gone are none
};

} // namespace hearth
