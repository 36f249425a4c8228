// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session/Autostart.h"

#include "platform/session/PortalRequest.h"
#include "platform/session/Sandbox.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hearth {

Autostart::Autostart(const QStringList &command, QObject *parent)
    : QObject(parent)
    , m_command(command)
{
}

QString Autostart::entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/org.hearth.Hearth.desktop"_s;
}

QString Autostart::execLine(const QStringList &command)
{
    QStringList quoted;
    for (QString argument : command) {
        // Once for the quoting of the line, and once because the whole is a string of the file.
        for (const QLatin1StringView special : {"\\"_L1, "\""_L1, "`"_L1, "$"_L1}) {
            argument.replace(special, u"\\"_s + special);
        }
        quoted += u'"' + argument.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s) + u'"';
    }
    return quoted.join(u' ');
}

std::optional<bool> Autostart::isOn() const
{
    if (isSandboxed()) {
        return {};
    }
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

void Autostart::set(bool on)
{
    if (isSandboxed()) {
        return askPortal(on);
    }
    const QString path = entryPath();
    if (!on) {
        if (QFile::exists(path) && !QFile::remove(path)) {
            return Q_EMIT failed(tr("The file %1 cannot be removed.").arg(QDir::toNativeSeparators(path)));
        }
        return Q_EMIT changed(false);
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Hearth\nIcon=org.hearth.Hearth\nExec=%1\nTerminal=false\n"_s
                              .arg(execLine(m_command));
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit()) {
        return Q_EMIT failed(tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    }
    Q_EMIT changed(true);
}

/// It may ask the person.
void Autostart::askPortal(bool on)
{
    auto *request = new PortalRequest(this);
    request->listen();
    connect(request, &PortalRequest::answered, this, [this, on](uint response, const QVariantMap &results) {
        const bool granted = response == 0 && results.value(u"autostart"_s).toBool() == on;
        granted ? Q_EMIT changed(on) : Q_EMIT failed(tr("The desktop does not allow it."));
    });
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    call << QString()
         << request->options({{u"reason"_s, tr("Host your chat as soon as you sign in.")}, {u"autostart"_s, on},
                {u"commandline"_s, m_command}, {u"dbus-activatable"_s, false}});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), request);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, request, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError()) {
            return request->follow(reply.value().path());
        }
        request->deleteLater();
        Q_EMIT failed(tr("The desktop does not answer."));
    });
}

} // namespace hearth
