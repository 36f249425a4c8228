// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QMutex>
#include <QObject>
#include <QThread>

namespace hearth {

/// A wallet of KDE on the session bus that is there and never opens, as one that asks its owner something first: it says which
/// it is, and answers nothing else. On a thread of its own, so that whoever waits for it does not wait for itself.
class FakeWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")
public:
    FakeWallet()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake wallet")))
    {
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~FakeWallet() override
    {
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    /// As that of Plasma 5 and of Plasma 6.
    bool serve()
    {
        bool served = true;
        for (const QString &version : {QStringLiteral("5"), QStringLiteral("6")})
            served = served
                && m_bus.registerObject(QStringLiteral("/modules/kwalletd") + version, this, QDBusConnection::ExportAllSlots)
                && m_bus.registerService(QStringLiteral("org.kde.kwalletd") + version);
        return served;
    }
    /// How often somebody wanted in.
    int asked() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_asked;
    }

public Q_SLOTS:
    QString networkWallet() const { return QStringLiteral("kdewallet"); }
    int open(const QString &, qlonglong, const QString &)
    {
        setDelayedReply(true);
        const QMutexLocker locker(&m_mutex);
        ++m_asked;
        return 0;
    }

private:
    QDBusConnection m_bus;
    QThread m_thread;
    mutable QMutex m_mutex;
    int m_asked = 0;
};

} // namespace hearth
