// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DesktopServices.h"

#include "text/WebAddresses.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

namespace hearth {

void DesktopServices::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void DesktopServices::copyPicture(const QImage &picture)
{
    QGuiApplication::clipboard()->setImage(picture);
}

void DesktopServices::open(const QString &address)
{
    if (const QUrl url = webAddress(address); url.isValid()) {
        QDesktopServices::openUrl(url);
    }
}

void DesktopServices::openFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir() || (file.isFile() && !file.isExecutable())) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
    }
}

} // namespace hearth
