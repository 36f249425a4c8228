// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Sighting.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <functional>

class QDBusMessage;
class QDBusServiceWatcher;

namespace hearth {

/// Servers that Avahi knows of, with the addresses that it found for them. Where the daemon is not there it is waited for, and never
/// started. Never blocks.
class AvahiBrowser : public QObject
{
    Q_OBJECT
public:
    explicit AvahiBrowser(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);
    ~AvahiBrowser() override;

    void start();
    void stop();
    /// Whether the daemon is there.
    bool isBrowsing() const { return !m_browser.isEmpty(); }

    static constexpr qsizetype mostServices = 64;

Q_SIGNALS:
    void heard(const hearth::Sighting &sighting);
    void gone(const hearth::Sighting &sighting);
    void goneAll();

private Q_SLOTS:
    void takeNew(const QDBusMessage &message);
    void takeRemove(const QDBusMessage &message);
    void takeFound(const QDBusMessage &message);

private:
    struct Service
    {
        QString resolver; ///< its path; empty while it is being made
        Sighting sighting = {};
    };
    void browse();
    void forget();
    void free(const QString &path, const QString &interface);
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
        const std::function<void(const QString &path)> &answer = {});

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    bool m_isOn = false;
    QString m_browser; ///< its path; empty: none
    QHash<QString, Service> m_services;
    quint64 m_daemon = 0; ///< counts daemons and starts: an answer to what was before is none
};

} // namespace hearth
