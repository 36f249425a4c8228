// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Origin.h"

#include <QDateTime>
#include <QFile>
#include <QUrl>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <sys/xattr.h>
#endif

namespace hearth {

void noteOrigin(const QString &path, const QUrl &server)
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray origin = server.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
#if defined(Q_OS_LINUX)
    // https://www.freedesktop.org/wiki/CommonExtendedAttributes/
    ::setxattr(file.constData(), "user.xdg.origin.url", origin.constData(), size_t(origin.size()), 0);
#elif defined(Q_OS_MACOS)
    const QByteArray note = "0081;" + QByteArray::number(QDateTime::currentSecsSinceEpoch(), 16) + ";Hearth;";
    ::setxattr(file.constData(), "com.apple.quarantine", note.constData(), size_t(note.size()), 0, 0);
#elif defined(Q_OS_WIN)
    QFile zone(path + QStringLiteral(":Zone.Identifier"));
    if (zone.open(QIODevice::WriteOnly))
        zone.write("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=" + origin + "\r\n");
#endif
}

} // namespace hearth
