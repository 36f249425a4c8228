// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/PrivateFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// More than anything this program writes: a file beyond it is not its own.
constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace

QJsonObject privatefile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        qCWarning(log) << "cannot read" << path << file.errorString();
        return {};
    }
    QJsonParseError error {};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        qCWarning(log) << "cannot understand" << path << error.errorString();
    return json.object();
}

bool privatefile::save(const QString &path, const QJsonObject &json)
{
    const QString folder = QFileInfo(path).absolutePath();
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const bool isNew = !QFileInfo::exists(folder);
    bool ok = QDir().mkpath(folder);
    if (isNew)
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    QSaveFile file(path);
    ok = ok && file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    if (!ok)
        qCWarning(log) << "cannot write" << path << file.errorString();
    return ok;
}

bool makeProfileFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    return QDir().mkpath(QFileInfo(folder.absolutePath()).path())
        && QDir().mkdir(folder.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace hearth
