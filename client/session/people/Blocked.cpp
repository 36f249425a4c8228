// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Blocked.h"

#include "model/Rules.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/trust/Blocks.h"
#include "session/ServerEvents.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

Blocked::Blocked(ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    connect(events, &ServerEvents::blockChanged, this, &Blocked::take);
    connect(events, &ServerEvents::userUpdated, this, &Blocked::rename);
}

QVariantList Blocked::list() const
{
    QVariantList list;
    for (const Author &one : m_list) {
        const QString name = one.displayName.isEmpty() ? tr("Somebody who is gone") : one.displayName;
        list.append(QVariantMap {{u"id"_s, one.id.value}, {u"name"_s, name}});
    }
    return list;
}

void Blocked::look()
{
    m_rest->get(rest::blocksPath, {}, this, [this](const Result<QJsonObject> &answer) {
        const auto list = answer ? rest::BlockList::fromJson(*answer) : answer.error();
        m_error = list ? QString() : list.error().message;
        m_list = list ? list->users.first(std::min(list->users.size(), most)) : QList<Author>();
        for (Author &one : m_list)
            one.displayName = one.displayName.simplified().left(rules::maxDisplayName);
        Q_EMIT listChanged();
    });
}

void Blocked::rename(const User &now)
{
    const auto known = std::ranges::find(m_list, now.id, &Author::id);
    if (known == m_list.end() || *known == now.author())
        return;
    *known = now.author();
    Q_EMIT listChanged();
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
    if (m_list.removeIf([user](const Author &one) { return one.id == user; }) > 0)
        Q_EMIT listChanged();
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
