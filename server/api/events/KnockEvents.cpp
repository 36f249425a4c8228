// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/KnockEvents.h"

#include "Knocking.h"
#include "Namespace.h"
#include "events/Channels.h"
#include "rights/ServerRights.h"
#include "state/Directory.h"

namespace hearth {

KnockEvents::KnockEvents(const Knocking &knocking, const Directory &directory, Namespace &nsp, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_nsp(nsp)
{
    connect(&knocking, &Knocking::came, this, [this](const rest::Knock &knock) { tell(events::knock, jsonText(knock)); });
    connect(
        &knocking, &Knocking::gone, this, [this](qint64 id) { tell(events::KnockGone::event, jsonText(events::KnockGone {id})); });
}

void KnockEvents::tell(QLatin1StringView event, const JsonText &json)
{
    QList<ChannelName> hosts;
    for (const Shared<User> &user : m_directory.users())
        if (mayOnServer(user->role, ServerAction::Host))
            hosts.append(channels::user(user->id));
    m_nsp.broadcast(hosts, event, json);
}

} // namespace hearth
