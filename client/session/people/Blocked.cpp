// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Blocked.h"

#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/trust/Blocks.h"
#include "session/ServerEvents.h"

#include <algorithm>
#include <utility>

namespace hearth {

Blocked::Blocked(ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    connect(events, &ServerEvents::blockChanged, this, &Blocked::take);
}

bool Blocked::contains(qint64 user, int) const
{
    return m_users.contains(UserId {user});
}

bool Blocked::folds(qint64 author, qint64 message, int) const
{
    return m_users.contains(UserId {author}) && !m_unfolded.contains(message);
}

void Blocked::unfold(qint64 message)
{
    if (m_unfolded.size() >= most)
        m_unfolded.clear();
    m_unfolded.insert(message);
    ++m_revision;
    Q_EMIT changed();
}

void Blocked::take(UserId user, bool blocked)
{
    if (m_users.contains(user) == blocked || (blocked && m_users.size() >= most))
        return;
    blocked ? (void)m_users.insert(user) : (void)m_users.remove(user);
    ++m_revision;
    Q_EMIT changed();
}

void Blocked::set(qint64 user, bool blocked)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    m_rest->send(blocked ? "PUT" : "DELETE", rest::pathFor(rest::blockPath, user), {}, this,
        [this, user, blocked](const Result<QJsonObject> &answer) {
            m_busy = false;
            Q_EMIT busyChanged();
            answer ? take(UserId {user}, blocked) : Q_EMIT failed(answer.error().message);
        });
}

void Blocked::goOnline(const QList<UserId> &blocked)
{
    const QSet<UserId> users(blocked.begin(), blocked.begin() + std::min(blocked.size(), most));
    if (std::exchange(m_users, users) == users)
        return;
    ++m_revision;
    Q_EMIT changed();
}

} // namespace hearth
