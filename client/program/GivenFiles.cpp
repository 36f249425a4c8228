// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/GivenFiles.h"

#include "model/Attachment.h"
#include "model/text/FileName.h"
#include "models/files/SendableFile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString tooMany()
{
    return GivenFiles::tr("One message takes up to %1 files.").arg(Attachment::mostOfMessage);
}

} // namespace

QString GivenFiles::pathOf(const QString &argument)
{
    const QUrl url(argument, QUrl::StrictMode);
    const bool isAddress = url.isLocalFile() && !QFileInfo::exists(argument);
    return QDir::cleanPath(QFileInfo(isAddress ? url.toLocalFile() : argument).absoluteFilePath());
}

QString GivenFiles::problemWith(const QStringList &paths)
{
    for (const QString &path : paths)
        if (const QString problem = whyNotSendable(path, cleanFileName(path)); !problem.isEmpty())
            return problem;
    return paths.size() > Attachment::mostOfMessage ? tooMany() : QString();
}

QString GivenFiles::take(const QStringList &paths)
{
    if (const QString problem = problemWith(paths); !problem.isEmpty())
        return problem;
    QList<QUrl> urls = m_urls;
    for (const QString &path : paths)
        if (const QUrl url = QUrl::fromLocalFile(path); !urls.contains(url))
            urls.append(url);
    if (urls.size() > Attachment::mostOfMessage)
        return tooMany();
    if (std::exchange(m_urls, urls) != urls)
        Q_EMIT changed();
    return {};
}

QString GivenFiles::words() const
{
    if (m_urls.isEmpty())
        return {};
    const QString first = cleanFileName(m_urls.first().fileName());
    return count() == 1 ? first : tr("%1 and %n more file(s)", nullptr, count() - 1).arg(first);
}

void GivenFiles::clear()
{
    if (!std::exchange(m_urls, {}).isEmpty())
        Q_EMIT changed();
}

} // namespace hearth
