// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Profile.h"

#include "models/Bounds.h"
#include "session/ServerEvents.h"
#include "session/people/Members.h"

namespace hearth {

Profile::Profile(UserId self, const Members *members, ServerEvents *events, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_members(members)
{
    connect(events, &ServerEvents::userUpdated, this, &Profile::take);
    connect(events, &ServerEvents::presence, this, &Profile::take);
}

void Profile::lookAt(qint64 id, const QString &displayName)
{
    const auto known = m_members->people()->find(UserId {id});
    m_known = known.has_value();
    m_user = known.value_or(User());
    if (!known) {
        m_user.id = UserId {id};
        m_user.displayName = displayName;
    }
    Q_EMIT changed();
}

void Profile::take(const User &user)
{
    if (user.id != m_user.id || !m_user.id.isValid())
        return;
    m_known = true;
    m_user = bounded(user);
    Q_EMIT changed();
}

} // namespace hearth
