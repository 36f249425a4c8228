// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoch/DamageMark.h"

#include "FolderLock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 longest = 4096;

} // namespace

QString DamageMark::fileName(const QString &directory)
{
    return QDir(directory).filePath(u"hearth.damaged"_s);
}

Result<void> DamageMark::check(const QString &directory)
{
    QFile file(fileName(directory));
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return {};
    QString what;
    if (file.open(QIODevice::ReadOnly)) // its first line; nothing where the disk took no more than the file's name
        what = QString::fromUtf8(file.readLine(longest)).trimmed();
    if (what.isEmpty())
        what = u"The database in the folder %1 was damaged"_s.arg(QDir::toNativeSeparators(directory));
    return Error {ErrorCode::Internal,
        u"%1 while a server was running (%2), and what was stored last is lost: put back a copy from a backup, or decide to go "
        "on with what is left, and then delete the file %3, which keeps the server from starting."_s.arg(
            what, info.lastModified().toUTC().toString(Qt::ISODate), QDir::toNativeSeparators(file.fileName()))};
}

QString DamageMark::write(const QString &directory, const QString &what)
{
    QFile file(fileName(directory));
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // That the file is there says it already, should the disk take no more.
    file.write(what.toUtf8()
        + "\n\nThis happened while a Hearth server was running, which then stopped. What it had stored last is lost. So that\n"
          "nobody goes on with less by mistake, no server starts while this file is here: put back a copy from a backup (without "
          "the\n"
          "hearth.db-wal and hearth.db-shm that are beside it now), or decide to go on with what is left, and then delete this\n"
          "file.\n");
    if (!file.flush())
        return file.errorString();
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#endif
    FolderLock::syncFolder(directory);
    return {};
}

} // namespace hearth
