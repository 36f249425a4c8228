// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoch/EpochMark.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 longest = 4096;

/// Which file this is: another one, or the same after it was overwritten from elsewhere, has other words in it. Not its
/// device, whose number may change when the machine starts.
QString identity(const QFileDevice &file)
{
    QString number;
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::fstat(file.handle(), &status) == 0)
        number = QString::number(status.st_ino);
#endif
    // File systems give numbers out again; when a file was made, no program can set. Some do not know it.
    const QDateTime made = file.fileTime(QFileDevice::FileBirthTime);
    return number + u'-' + (made.isValid() ? QString::number(made.toMSecsSinceEpoch()) : QString());
}

} // namespace

QString EpochMark::fileName(const QString &directory)
{
    return QDir(directory).filePath(u"hearth.epoch"_s);
}

std::optional<EpochMark> EpochMark::read(const QString &directory)
{
    QFile file(fileName(directory));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(longest)).object();
    EpochMark mark {json.value("epoch"_L1).toString(), json.value("stride"_L1).toInteger()};
    if (mark.epoch.isEmpty() || json.value("file"_L1).toString() != identity(file))
        return {};
    return mark;
}

QString EpochMark::write(const QString &directory) const
{
    QSaveFile file(fileName(directory));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject json {
        {u"about"_s, u"By this file a Hearth server notices that its database was put back from a backup."_s},
        {u"epoch"_s, epoch},
        {u"stride"_s, stride},
        {u"file"_s, identity(file)},
    };
    file.write(QJsonDocument(json).toJson());
    return file.commit() ? QString() : file.errorString();
}

} // namespace hearth
