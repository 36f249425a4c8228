// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Inviting.h"

#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "net/ServerUrl.h"
#include "profile/Address.h"
#include "protocol/Rest.h"
#include "protocol/RestInvites.h"
#include "session/ServerEvents.h"
#include "session/people/Moderating.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype longestCode = 128;
constexpr qsizetype mostShown = 200;

QVariantMap entry(const rest::InviteEntry &listed)
{
    const rest::Invite &invite = listed.invite;
    QStringList came;
    QVariantList who;
    for (const rest::InvitedPerson &person : listed.came) {
        came.append(person.user.displayName.left(64));
        who.append(person.user.id.value);
    }
    return {{u"id"_s, invite.id}, {u"note"_s, invite.note.left(100)}, {u"uses"_s, invite.uses}, {u"maxUses"_s, invite.maxUses},
        {u"expiresAt"_s, invite.expiresAt.toLocalTime()}, {u"valid"_s, invite.isGood}, {u"came"_s, came}, {u"who"_s, who}};
}

bool isCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= longestCode && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c < u'\x80' && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

Inviting::Inviting(const Moderating *moderating, ServerEvents *events, RoomListModel *rooms, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_moderating(moderating)
    , m_rooms(rooms)
    , m_rest(rest)
{
    connect(rest, &RestClient::openChanged, this, &Inviting::acceptNow);
    connect(events, &ServerEvents::userUpdated, this, &Inviting::rename);
    connect(rooms, &QAbstractItemModel::rowsInserted, this, &Inviting::lookForRoom);
    connect(rooms, &QAbstractItemModel::modelReset, this, &Inviting::lookForRoom);
}

void Inviting::rename(const User &now)
{
    bool renamed = false;
    for (QVariant &one : m_entries) {
        QVariantMap entry = one.toMap();
        QStringList came = entry.value(u"came"_s).toStringList();
        const qsizetype at = entry.value(u"who"_s).toList().indexOf(QVariant(now.id.value));
        if (at < 0 || came.value(at) == now.displayName)
            continue;
        came[at] = now.displayName;
        entry.insert(u"came"_s, came);
        one = entry;
        renamed = true;
    }
    if (renamed)
        Q_EMIT entriesChanged();
}

void Inviting::setRefusal(const QString &refusal)
{
    if (std::exchange(m_refusal, refusal) != refusal)
        Q_EMIT refusalChanged();
}

bool Inviting::mayInvite(qint64 room) const
{
    if (room == 0)
        return m_moderating->isHost();
    return m_moderating->mayInvite(room);
}

bool Inviting::begin()
{
    if (std::exchange(m_busy, true))
        return false;
    Q_EMIT busyChanged();
    return true;
}

void Inviting::end()
{
    m_busy = false;
    Q_EMIT busyChanged();
}

void Inviting::invite(qint64 room, int uses, qint64 seconds, const QString &note)
{
    if (!begin())
        return;
    rest::InviteRequest request;
    if (room > 0)
        request.room = RoomId {room};
    request.maxUses = uses;
    if (seconds > 0)
        request.expiresIn = std::chrono::seconds(seconds);
    request.note = note.trimmed();
    m_rest->post(rest::invitesPath, request.toJson(), this, [this](const Result<QJsonObject> &answer) {
        end();
        const auto made = answer ? rest::NewInvite::fromJson(*answer) : answer.error();
        if (!made)
            return Q_EMIT failed(u"invite"_s, made.error().message);
        if (!isCode(made->code))
            return Q_EMIT failed(u"invite"_s, tr("The server's answer was not understood."));
        look(m_room);
        Q_EMIT this->made(made->code);
    });
}

void Inviting::look(qint64 room)
{
    if (std::exchange(m_room, room) != room) {
        m_entries.clear();
        m_hasMore = false;
    }
    m_error.clear();
    m_loading = true;
    Q_EMIT entriesChanged();
    QUrlQuery query;
    if (room > 0)
        query.addQueryItem(u"room"_s, QString::number(room));
    m_rest->get(rest::invitesPath, query, this, [this, room](const Result<QJsonObject> &answer) {
        if (room != m_room)
            return; // it is about something else by now
        m_loading = false;
        const auto list = answer ? rest::InviteList::fromJson(*answer) : answer.error();
        if (!list) {
            m_error = list.error().message;
            return Q_EMIT entriesChanged();
        }
        m_entries.clear();
        for (const rest::InviteEntry &one : list->invites.first(std::min(mostShown, list->invites.size())))
            m_entries.append(entry(one));
        m_hasMore = list->next.has_value() || list->invites.size() > mostShown;
        Q_EMIT entriesChanged();
    });
}

void Inviting::revoke(qint64 id)
{
    if (!begin())
        return;
    m_rest->send("DELETE", rest::pathFor(rest::invitePath, id), {}, this, [this, id](const Result<QJsonObject> &answer) {
        end();
        look(m_room);
        answer ? Q_EMIT revoked(id) : Q_EMIT failed(u"revoke"_s, answer.error().message);
    });
}

void Inviting::accept(const QString &code)
{
    m_toAccept = code;
    acceptNow();
}

void Inviting::acceptNow()
{
    if (m_toAccept.isEmpty() || !m_rest->isOpen() || !begin())
        return;
    const QJsonObject request = rest::AcceptInviteRequest {std::exchange(m_toAccept, {})}.toJson();
    m_rest->post(rest::acceptInvitePath, request, this, [this](const Result<QJsonObject> &answer) {
        end();
        if (!answer) {
            setRefusal(answer.error().message);
            return Q_EMIT failed(u"accept"_s, answer.error().message);
        }
        const qint64 room = answer->value("room_id"_L1).toInteger();
        m_awaited = room > 0 && room <= maxWireInteger ? RoomId {room} : RoomId {};
        Q_EMIT accepted();
        lookForRoom();
    });
}

void Inviting::lookForRoom()
{
    if (m_awaited.isValid() && m_rooms->room(m_awaited))
        Q_EMIT roomWanted(std::exchange(m_awaited, {}).value);
}

QString Inviting::link(const QString &code, const QString &address) const
{
    const auto url = address.isEmpty() ? Result<QUrl>(m_rest->server()) : serverUrl(address);
    const QUrl server = url ? *url : m_rest->server();
    QUrl link = keyOf(server).isEmpty() ? addressOf(server) : server;
    link.setPath(u"/i/"_s + code);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace hearth
