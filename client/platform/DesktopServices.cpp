// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DesktopServices.h"

#include "text/WebAddresses.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace hearth {

void DesktopServices::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void DesktopServices::open(const QString &address)
{
    if (const QUrl url = webAddress(address); url.isValid()) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace hearth
