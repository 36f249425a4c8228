// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Both say one line of JSON: {"send": [paths]} or {"open": a link}, and {} or {"error": a sentence}. Who says nothing wants the window.
constexpr auto patience = std::chrono::seconds(5);

QByteArray lineOf(const QJsonObject &said)
{
    return QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
}

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

QString notUnderstood()
{
    return u"The Hearth that runs already did not understand this one."_s;
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            hear(caller);
    });
}

bool SingleInstance::claim(const QStringList &files, const QString &link)
{
    const QJsonObject told = !files.isEmpty() ? QJsonObject {{u"send"_s, QJsonArray::fromStringList(files)}}
        : !link.isEmpty()                     ? QJsonObject {{u"open"_s, link}}
                                              : QJsonObject {};
    QLocalSocket first;
    first.connectToServer(m_name, QIODevice::ReadWrite);
    if (first.waitForConnected(1000)) {
        if (!told.isEmpty() && !give(first, told))
            m_refusal = files.isEmpty() ? u"Hearth runs already and does not answer, so the link was not opened."_s
                                        : u"Hearth runs already and does not answer, so nothing was sent."_s;
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

/// False where it does not answer.
bool SingleInstance::give(QLocalSocket &first, const QJsonObject &told)
{
    const QDeadlineTimer deadline(patience);
    first.write(lineOf(told));
    while (!first.canReadLine())
        if (deadline.hasExpired() || !first.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    const QJsonDocument said = QJsonDocument::fromJson(first.readLine(mostBytes));
    m_refusal = said.object().value(u"error"_s).toString();
    return said.isObject();
}

void SingleInstance::hear(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    if (m_server.findChildren<QLocalSocket *>().size() > mostCallers)
        return caller->abort();
    caller->setReadBufferSize(mostBytes);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
        if (caller->canReadLine())
            take(caller, caller->readLine(mostBytes));
        else if (caller->bytesAvailable() >= mostBytes)
            caller->abort();
    });
    connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
        if (caller->bytesAvailable() == 0)
            Q_EMIT startedAgain();
    });
    QTimer::singleShot(patience, caller, [caller] { caller->abort(); });
}

void SingleInstance::take(QLocalSocket *caller, const QByteArray &line)
{
    caller->disconnect(this); // nothing more is heard of it
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    const QJsonValue link = said.value(u"open"_s);
    const QString refusal = link.isString() ? takeLink(link.toString()) : takeFiles(said.value(u"send"_s).toArray());
    caller->write(lineOf(refusal.isEmpty() ? QJsonObject {} : QJsonObject {{u"error"_s, refusal}}));
    caller->disconnectFromServer();
}

QString SingleInstance::takeFiles(const QJsonArray &named)
{
    QStringList files;
    for (const QJsonValue &file : named)
        if (const QString path = file.toString(); QDir::isAbsolutePath(path) && !path.contains(QChar(0)))
            files.append(path);
    if (files.isEmpty() || files.size() != named.size())
        return notUnderstood();
    return m_receiver ? m_receiver(files) : u"The Hearth that runs already takes no files now."_s;
}

QString SingleInstance::takeLink(const QString &link)
{
    if (link.isEmpty() || link.size() > longestLink)
        return notUnderstood();
    return m_opener ? m_opener(link) : u"The Hearth that runs already opens no links now."_s;
}

} // namespace hearth
