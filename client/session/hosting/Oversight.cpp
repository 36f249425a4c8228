// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/Oversight.h"

#include "language/LanguageNews.h"
#include "model/Rules.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "protocol/trust/RestAudit.h"
#include "rights/ServerRights.h"
#include "sync/ListPages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString about(const rest::RoomAtAGlance &room)
{
    const QString people = Oversight::tr("%n member(s)", "", int(std::min<qint64>(room.memberCount, 1'000'000)));
    const QString kind = room.kind == RoomKind::Private ? Oversight::tr("Private") : Oversight::tr("Public");
    const QString made = Oversight::tr("created %1")
                             .arg(QLocale().toString(room.createdAt.toLocalTime().date(), QLocale::ShortFormat));
    QStringList parts {kind, people, made};
    if (room.archived)
        parts.insert(1, Oversight::tr("Archived"));
    return parts.join(u" · "_s);
}

} // namespace

Oversight::Oversight(ServerEvents *events, RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_knocks(events, rest)
    , m_audit(rest)
    , m_watch(rest, clock)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        if (!m_rooms.isEmpty())
            lookAtRooms();
    });
}

Oversight::~Oversight() = default;

void Oversight::setSelf(const User &self)
{
    m_self = self;
    m_knocks.setHost(isHost(self.role));
}

QStringList Oversight::offers(qint64 user, const QString &roleText, bool disabled) const
{
    const auto role = roleFromName(roleText);
    const bool isSelf = user == m_self.id.value;
    QStringList offers;
    if (!role || !isHost(m_self.role))
        return offers;
    const bool isAbove = standsAbove(m_self.role, *role) && !isSelf;
    if (*role != Role::Guest && mayOnServer(m_self.role, ServerAction::GiveServerRole))
        for (const auto &[name, given] :
            {std::pair(u"makeOwner"_s, Role::Owner), {u"makeAdmin"_s, Role::Admin}, {u"makeMember"_s, Role::Member}})
            if (given > *role ? !isSelf && given <= m_self.role : given < *role && (isSelf || isAbove))
                offers += name;
    if (!isAbove)
        return offers;
    if (*role != Role::Guest && !disabled && mayOnServer(m_self.role, ServerAction::EndSessions))
        offers += u"signOut"_s;
    if (mayOnServer(m_self.role, ServerAction::EraseEverywhere))
        offers += u"eraseDay"_s;
    if (mayOnServer(m_self.role, ServerAction::ShutOut))
        offers += disabled ? u"letIn"_s : u"shutOut"_s;
    return offers;
}

void Oversight::act(const QString &action, qint64 user)
{
    const QString path = rest::pathFor(rest::userPath, user);
    const auto change = [&](const rest::ChangeAccountRequest &request) { ask(action, "PATCH", path, request.toJson()); };
    if (action == "makeOwner"_L1)
        change({{}, Role::Owner});
    else if (action == "makeAdmin"_L1)
        change({{}, Role::Admin});
    else if (action == "makeMember"_L1)
        change({{}, Role::Member});
    else if (action == "shutOut"_L1 || action == "letIn"_L1)
        change({action == "shutOut"_L1, {}});
    else if (action == "signOut"_L1)
        ask(action, "DELETE", rest::pathFor(rest::userSessionsPath, user));
    else if (action == "eraseDay"_L1)
        ask(action, "DELETE", rest::pathFor(rest::writtenPath, user) + u"?within=86400"_s);
}

void Oversight::deleteRoom(qint64 room)
{
    ask(u"deleteRoom"_s, "DELETE", rest::pathFor(rest::roomPath, room));
}

void Oversight::ask(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    m_rest->send(method, path, body, this, [this, action](const Result<QJsonObject> &answer) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (!answer)
            return Q_EMIT failed(action, answer.error().message);
        if (action == "deleteRoom"_L1)
            lookAtRooms();
        Q_EMIT done(action, answer->value("removed"_L1).toInt());
    });
}

void Oversight::lookAtRooms()
{
    m_error.clear();
    m_coming.clear();
    m_pages = std::make_unique<ListPages>(m_rest, rest::allRoomsPath, u"rooms"_s);
    connect(m_pages.get(), &ListPages::page, this, &Oversight::takeRooms);
    connect(m_pages.get(), &ListPages::failed, this, [this](const Error &error) { endRooms(error.message); });
    m_pages->fetch();
    Q_EMIT roomsChanged();
}

void Oversight::takeRooms(const QJsonArray &entries, bool hasMore, bool last)
{
    for (const QJsonValue &json : entries) {
        const auto room = rest::RoomAtAGlance::fromJson(json);
        if (room && m_coming.size() < mostRooms)
            m_coming.append(QVariantMap {
                {u"id"_s, room->id.value}, {u"name"_s, room->name.left(rules::maxRoomName)}, {u"about"_s, about(*room)}});
    }
    const bool isFull = m_coming.size() >= mostRooms;
    m_moreRooms = hasMore;
    if (isFull)
        m_pages->stop();
    if (last || isFull) {
        m_rooms = std::exchange(m_coming, {});
        endRooms({});
    }
}

/// Called by the pages themselves.
void Oversight::endRooms(const QString &error)
{
    m_error = error;
    m_pages.release()->deleteLater();
    Q_EMIT roomsChanged();
}

} // namespace hearth
