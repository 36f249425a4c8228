// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

namespace hearth {

/// The settings portal of a desktop, on the session bus, on a connection of its own: what a person there has chosen.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    using Areas = QMap<QString, QVariantMap>;

    explicit FakePortal(const Areas &chosen = {})
        : m_chosen(chosen)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake portal")))
    {
        qDBusRegisterMetaType<Areas>();
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool serve()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    /// Somebody chooses it now.
    void choose(const QString &area, const QString &key, const QVariant &value)
    {
        m_chosen[area][key] = value;
        Q_EMIT SettingChanged(area, key, QDBusVariant(value));
    }
    int asked() const { return m_asked; }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &wanted)
    {
        ++m_asked;
        Areas found;
        for (auto area = m_chosen.cbegin(); area != m_chosen.cend(); ++area) {
            if (wanted.contains(area.key()))
                found.insert(area.key(), area.value());
        }
        return found;
    }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    Areas m_chosen;
    QDBusConnection m_bus;
    int m_asked = 0;
};

} // namespace hearth
