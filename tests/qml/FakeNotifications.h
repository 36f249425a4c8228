// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace hearth {

/// A notification service on the session bus that remembers what it is told, on a connection of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told
    {
        uint id;
        uint replaced;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(const QStringList &can)
        : m_can(can)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake notifications")))
    {
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool serve()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    QList<Told> told() const { return m_told; }
    QList<uint> closed() const { return m_closed; }

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_can; }
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaced != 0 ? replaced : ++m_lastId;
        m_told.append({id, replaced, title, text, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { m_closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void NotificationReplied(uint id, const QString &text);

private:
    const QStringList m_can;
    QDBusConnection m_bus;
    uint m_lastId = 40;
    QList<Told> m_told;
    QList<uint> m_closed;
};

} // namespace hearth
