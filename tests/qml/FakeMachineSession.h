// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QObject>
#include <QVariantMap>

#include <fcntl.h>
#include <unistd.h>

namespace hearth {

/// logind as far as sleep is concerned, on a connection of its own: an inhibitor holds as long as whoever has it keeps its end of a pipe.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    FakeLogind()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake logind")))
    {
    }
    ~FakeLogind() override
    {
        QDBusConnection::disconnectFromBus(m_bus.name());
        for (const int end : m_ends)
            ::close(end);
    }
    bool serve()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    QStringList asked() const { return m_asked; }
    /// How many hold now.
    int held() const
    {
        int held = 0;
        for (const int end : m_ends) {
            char byte = 0;
            held += ::read(end, &byte, 1) != 0; // 0: nobody has the other end any more; else it would block
        }
        return held;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        m_asked.append(what + QChar(u' ') + who + QChar(u' ') + mode);
        int ends[2] {};
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_ends.append(ends[0]);
        const QDBusUnixFileDescriptor given(ends[1]); // which duplicates it
        ::close(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool start);

private:
    QDBusConnection m_bus;
    QStringList m_asked;
    QList<int> m_ends; ///< ours
};

/// The desktop's portal, which grants what it is told to.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    FakePortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake portal")))
    {
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(m_bus.name()); }
    bool serve()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    bool grants = true;
    QList<QVariantMap> asked;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        asked.append(options);
        QString sender = message().service().sliced(1);
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(sender.replace(QChar(u'.'), QChar(u'_')),
                                     options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage answer = QDBusMessage::createTargetedSignal(
            message().service(), path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        const bool autostart = options.value(QStringLiteral("autostart")).toBool();
        answer << uint(grants ? 0 : 1)
               << QVariantMap {{QStringLiteral("background"), grants}, {QStringLiteral("autostart"), grants && autostart}};
        m_bus.send(answer); // before the call has returned, as may happen
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
};

} // namespace hearth
