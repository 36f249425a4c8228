// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Oneself.h"

#include "models/Bounds.h"
#include "net/SocketClient.h"
#include "protocol/Events.h"
#include "session/KeptSession.h"
#include "session/ServerEvents.h"

using namespace Qt::StringLiterals;

namespace hearth {

Oneself::Oneself(const User &user, KeptSession *kept, ServerEvents *events, RestClient *rest, SocketClient *socket, QObject *parent)
    : QObject(parent)
    , m_user(user)
    , m_kept(kept)
    , m_socket(socket)
    , m_account(rest)
{
    connect(events, &ServerEvents::userUpdated, this, [this](const User &user) {
        if (user.id == m_user.id)
            take(user);
    });
}

void Oneself::take(const User &user)
{
    m_user = bounded(user);
    Q_EMIT changed();
}

bool Oneself::isAway() const
{
    return m_kept->choseAway() || m_idle;
}

QString Oneself::status() const
{
    return isAway() ? u"away"_s : u"online"_s;
}

void Oneself::setStatus(const QString &status)
{
    const auto chosen = presenceStatusFromName(status);
    if (!chosen || *chosen == PresenceStatus::Offline)
        return;
    const bool wasAway = isAway();
    m_kept->setChoseAway(*chosen == PresenceStatus::Away);
    m_idle = m_idle && m_kept->choseAway(); // who says "online" is there
    tellIfChanged(wasAway);
}

void Oneself::setIdle(bool idle)
{
    const bool wasAway = isAway();
    m_idle = idle;
    tellIfChanged(wasAway);
}

void Oneself::tellIfChanged(bool wasAway)
{
    if (isAway() == wasAway)
        return;
    tell();
    Q_EMIT statusChanged();
}

void Oneself::tellAfterConnecting()
{
    if (isAway())
        tell();
}

void Oneself::tell()
{
    const PresenceStatus now = isAway() ? PresenceStatus::Away : PresenceStatus::Online;
    m_socket->emitEvent(events::setStatus, events::SetStatus {now}.toJson());
    Q_EMIT told(now);
}

} // namespace hearth
