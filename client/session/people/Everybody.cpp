// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Everybody.h"

#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"
#include "session/ServerEvents.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

Everybody::Everybody(ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    connect(events, &ServerEvents::userUpdated, this, &Everybody::update);
    connect(events, &ServerEvents::presence, this, &Everybody::update);
}

void Everybody::want()
{
    if (std::exchange(m_isCurrent, true))
        return;
    QUrlQuery query;
    query.addQueryItem(u"disabled"_s, u"false"_s); // who is shut out hears nothing
    m_listed.clear();
    m_request = std::make_unique<ListPages>(m_rest, QString(rest::usersPath), u"users"_s, nullptr, query);
    connect(m_request.get(), &ListPages::page, this, [this](const QJsonArray &entries, bool, bool last) { take(entries, last); });
    connect(m_request.get(), &ListPages::failed, this, [this](const Error &error) {
        m_isCurrent = false; // tried again when wanted again
        Q_EMIT failed(error.message);
    });
    m_request->fetch();
}

void Everybody::wantAnew()
{
    m_isCurrent = false;
    want();
}

void Everybody::take(const QJsonArray &entries, bool last)
{
    const auto users = events::usersFromJson(entries);
    if (users)
        m_listed += bounded(*users).first(std::min(users->size(), mostMembers - m_listed.size()));
    const bool ends = last || !users || m_listed.size() >= mostMembers;
    if (!ends)
        return;
    if (!last)
        m_request->stop();
    m_users = std::exchange(m_listed, {});
    Q_EMIT changed();
}

void Everybody::update(const User &user)
{
    const auto known = std::ranges::find(m_users, user.id, &User::id);
    if (known != m_users.end())
        *known = user;
}

} // namespace hearth
