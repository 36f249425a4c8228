// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session/WakeWatch.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace hearth {

WakeWatch::WakeWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(take(bool)));
}

/// Before it sleeps and after.
void WakeWatch::take(bool sleeps)
{
    if (!sleeps) {
        Q_EMIT woke();
    }
}

} // namespace hearth
