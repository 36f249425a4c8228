// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/AccountFolders.h"

#include "net/ServerUrl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

const QString aside = u".gone"_s; // an account that comes back begins a folder of its own

bool isAccountFolder(const QFileInfo &info)
{
    static const QRegularExpression name(u"\\A[0-9a-f]{24}(\\.gone)?\\z"_s);
    return info.isDir() && !info.isSymLink() && name.match(info.fileName()).hasMatch()
        && QFileInfo(info.absolutePath()).fileName() == "accounts"_L1;
}

void deleteLater(const QString &folder)
{
    QThreadPool::globalInstance()->start([folder] {
        if (!QDir(folder).removeRecursively())
            qCWarning(log) << "cannot delete" << folder;
    });
}

} // namespace

QString accountFolder(const QString &profileFolder, const QUrl &server, const Author &user)
{
    const QString key = u"%1\n%2\n%3"_s.arg(addressOf(server).toString(), QString::number(user.id.value), user.username);
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return u"%1/accounts/%2"_s.arg(profileFolder, QString::fromLatin1(name));
}

void accountfolders::remove(const QString &folder)
{
    if (!isAccountFolder(QFileInfo(folder)))
        return;
    if (folder.endsWith(aside))
        return deleteLater(folder);
    QDir(folder + aside).removeRecursively(); // of an earlier time, and so hardly ever there
    deleteLater(QDir().rename(folder, folder + aside) ? folder + aside : folder);
}

void accountfolders::removeOthers(const QString &profileFolder, const QSet<QString> &kept)
{
    const QFileInfoList found = QDir(profileFolder + "/accounts"_L1).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : found)
        if (const QString folder = u"%1/accounts/%2"_s.arg(profileFolder, info.fileName()); !kept.contains(folder))
            remove(folder);
}

void accountfolders::move(const QString &from, const QString &to)
{
    if (from != to && isAccountFolder(QFileInfo(from)) && !QFileInfo::exists(to) && !QDir().rename(from, to))
        qCWarning(log) << "cannot rename" << from;
}

} // namespace hearth
