// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Nobody else may list it, or make or exchange what is in it.
bool isOwnersAlone(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    return info.isDir() && info.isWritable() && info.ownerId() == QFileInfo(u"/proc/self"_s).ownerId()
        && !(info.permissions() & others);
}

QString nameFor(const QString &profileFolder)
{
    const QByteArray path = QDir(profileFolder).canonicalPath().toUtf8();
    const QString name = u"hearth-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24));
#ifdef Q_OS_UNIX
    // Not the folder for temporary files, which a bare name would mean: everybody can be there first.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isOwnersAlone(runtime))
        return runtime + u'/' + name;
    return QDir(profileFolder).absoluteFilePath(u"instance.socket"_s);
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT startedAgain();
        }
    });
}

bool SingleInstance::claim()
{
    QLocalSocket first;
    first.connectToServer(m_name, QIODevice::ReadWrite);
    if (first.waitForConnected(1000)) {
        first.disconnectFromServer();
        return false;
    }
    // Nobody answers: what is left of the name belongs to a program that is gone.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        m_problem = u"The socket %1 cannot be made (%2), so starting Hearth again does not show this window."_s.arg(
            m_name, m_server.errorString());
    return true;
}

} // namespace hearth
