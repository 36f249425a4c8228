// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Profile.h"

#include "model/JsonReader.h"
#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "session/ServerEvents.h"
#include "session/people/Members.h"

namespace hearth {

Profile::Profile(UserId self, const Members *members, ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_members(members)
    , m_rest(rest)
    , m_recovering(rest)
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
    m_since = {};
    Q_EMIT changed();
    ask();
}

/// When they came is in no list. Of a server that does not tell, nothing is said.
void Profile::ask()
{
    m_request = std::make_unique<QObject>();
    const QString path = rest::pathFor(rest::userPath, m_user.id.value);
    m_rest->get(path, {}, m_request.get(), [this](const Result<QJsonObject> &answer) {
        JsonReader reader(answer ? QJsonValue(*answer) : QJsonValue());
        const bool isTheOne = reader.id<UserId>(QStringLiteral("id")) == m_user.id;
        const QDateTime since = reader.optionalTime(QStringLiteral("created_at")).value_or(QDateTime());
        if (!isTheOne || !reader.ok())
            return;
        m_since = since;
        Q_EMIT changed();
    });
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
