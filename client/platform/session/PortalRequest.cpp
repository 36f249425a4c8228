// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session/PortalRequest.h"

#include <QDBusConnection>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hearth {

PortalRequest::PortalRequest(QObject *parent)
    : QObject(parent)
    , m_token(u"hearth"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

QVariantMap PortalRequest::options(QVariantMap more) const
{
    more.insert(u"handle_token"_s, m_token);
    return more;
}

void PortalRequest::listen()
{
    // As the portal makes it of who calls and of the token.
    QString sender = QDBusConnection::sessionBus().baseService().sliced(1);
    follow(u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender.replace(u'.', u'_'), m_token));
}

void PortalRequest::follow(const QString &path)
{
    if (path == m_path) {
        return;
    }
    auto bus = QDBusConnection::sessionBus();
    const QString interface = u"org.freedesktop.portal.Request"_s;
    if (!m_path.isEmpty()) {
        bus.disconnect({}, m_path, interface, u"Response"_s, this, SLOT(take(uint, QVariantMap)));
    }
    m_path = path;
    bus.connect({}, m_path, interface, u"Response"_s, this, SLOT(take(uint, QVariantMap)));
}

void PortalRequest::take(uint response, const QVariantMap &results)
{
    Q_EMIT answered(response, results);
    deleteLater();
}

} // namespace hearth
