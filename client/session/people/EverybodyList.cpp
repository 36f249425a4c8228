// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/EverybodyList.h"

#include "session/ServerEvents.h"
#include "session/people/Everybody.h"

namespace hearth {

EverybodyList::EverybodyList(UserId self, Everybody *everybody, ServerEvents *events, QObject *parent)
    : QObject(parent)
    , m_everybody(everybody)
    , m_list(self)
{
    connect(events, &ServerEvents::userUpdated, &m_list, &MemberListModel::update);
    connect(events, &ServerEvents::presence, &m_list, &MemberListModel::update);
    connect(everybody, &Everybody::changed, this, [this] { end({}); });
    connect(everybody, &Everybody::failed, this, &EverybodyList::end);
}

void EverybodyList::look()
{
    m_loading = true;
    m_error.clear();
    Q_EMIT loadingChanged();
    m_everybody->wantAnew();
}

void EverybodyList::end(const QString &error)
{
    if (!std::exchange(m_loading, false))
        return; // somebody else looked for them
    m_error = error;
    if (error.isEmpty())
        m_list.setUsers(m_everybody->users());
    Q_EMIT loadingChanged();
}

} // namespace hearth
