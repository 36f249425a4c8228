// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hosting.h"

#include "Authenticator.h"
#include "Chat.h"

using namespace Qt::StringLiterals;

namespace hearth {

Hosting::Hosting(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authenticator(authenticator)
    , m_chat(chat)
    , m_knocking(authenticator, chat, clock)
    , m_overseeing(chat, m_knocking, clock)
{
}

void Hosting::setDisabled(const Caller &caller, UserId user, bool disabled, Answer<User> answer)
{
    if (const auto may = m_chat.permissions.toUser(caller.user, ServerAction::ShutOut, user); !may)
        return answer(may.error());
    const Shared<User> known = m_chat.directory.user(user);
    const bool isGuest = !known || known->role == Role::Guest; // who is not known was a guest, or nobody
    if (isGuest && !disabled) // a guest who is here is not shut out
        return answer(known ? Result<User>(*known) : Error {ErrorCode::UserNotFound, u"There is no such user."_s});
    if (disabled)
        m_chat.barred.add(user);
    const auto done = [this, user, disabled, answer](const Result<User> &changed) {
        if (disabled)
            m_chat.barred.remove(user); // it is shut out now, or was not
        answer(changed);
    };
    if (isGuest)
        m_authenticator.exclusions().banGuest(user, caller.user, this, done);
    else
        m_authenticator.exclusions().setDisabled(user, disabled, caller.user, this, done);
}

void Hosting::giveRole(const Caller &caller, UserId user, Role role, Answer<User> answer)
{
    if (const auto may = m_chat.permissions.giveServerRole(caller.user, user, role); !may)
        return answer(may.error());
    m_authenticator.accounts().giveRole(
        user, role, caller.user, {this, [answer](const Result<User> &changed) { answer(changed); }});
}

void Hosting::endSessions(const Caller &caller, UserId user, Answer<void> answer)
{
    if (const auto may = m_chat.permissions.toUser(caller.user, ServerAction::EndSessions, user); !may)
        return answer(may);
    m_authenticator.exclusions().endSessions(user, caller.user, this, answer);
}

Result<rest::AllRooms> Hosting::rooms(UserId user, RoomId after, int limit) const
{
    if (const auto may = m_chat.permissions.onServer(user, ServerAction::SeeRooms); !may)
        return may.error();
    rest::AllRooms page;
    for (const RoomId id : m_chat.directory.rooms()) {
        const Room &room = m_chat.directory.stored(id);
        if (room.kind == RoomKind::Direct) {
            ++page.direct; // who talks to whom is nobody's business
            continue;
        }
        if (id <= after)
            continue;
        if (page.rooms.size() == limit) {
            page.next = page.rooms.last().id;
            continue;
        }
        page.rooms.append({id, room.name, room.kind, room.archived, m_chat.directory.memberCount(id), room.createdAt});
    }
    return page;
}

void Hosting::makeRecoveryCode(const Caller &caller, UserId user, const Answer<rest::RecoveryCode> &answer)
{
    if (const auto may = m_chat.permissions.toUser(caller.user, ServerAction::ShutOut, user); !may) // it lets somebody in as them
        return answer(Error {ErrorCode::Forbidden, u"Only who stands above somebody on the server can give them a code."_s});
    m_authenticator.recovery().makeCode(user, caller.user, answer);
}

void Hosting::endGuests(const Caller &caller, Answer<int> answer)
{
    if (const auto may = m_chat.permissions.host(caller.user); !may)
        return answer(may.error());
    m_authenticator.exclusions().endGuests(
        true, this, [this, by = caller.user, barred = bar(guests()), answer](const Result<int> &ended) {
            unbar(barred);
            if (ended && *ended > 0)
                m_chat.audit.note({AuditAction::GuestsEnded, by, m_chat.now(), {}, {}, QString::number(*ended)});
            answer(ended);
        });
}

void Hosting::setAccess(const Caller &caller, const QString &access, Answer<QString> answer)
{
    if (const auto may = m_chat.permissions.host(caller.user); !may)
        return answer(may.error());
    const auto policy = accessPolicyFromName(access);
    if (!policy)
        return answer(policy.error());
    const auto switchTo = [this, policy = *policy, by = caller.user, access, answer](const QList<UserId> &going) {
        m_authenticator.setAccess(policy, this, [this, barred = bar(going), by, access, answer](const Result<void> &switched) {
            unbar(barred);
            if (switched) {
                m_chat.audit.note({AuditAction::AccessChanged, by, m_chat.now(), {}, {}, access});
                const auto host = m_chat.directory.user(by);
                m_overseeing.activity().add(rest::Activity::AccessChanged, host ? host->displayName : QString(), {}, access);
            }
            m_knocking.accessChanged();
            Q_EMIT accessChanged();
            answer(switched ? Result<QString>(access) : switched.error());
        });
    };
    if (*policy != AccessPolicy::Invite)
        return switchTo(*policy == AccessPolicy::Closed ? guests() : QList<UserId>());
    m_authenticator.uninvitedGuests(this, [switchTo, answer](const Result<QList<UserId>> &going) {
        going ? switchTo(*going) : answer(going.error()); // whom an invite let in is known only to the storage
    });
}

Result<rest::ServerState> Hosting::state(UserId user) const
{
    if (const auto allowed = m_chat.permissions.host(user); !allowed)
        return allowed.error();
    const SearchProgress &search = m_chat.indexing.progress();
    return rest::ServerState {accessPolicyName(m_authenticator.access()), {search.indexed, search.all}};
}

void Hosting::addressBans(UserId user, qint64 after, int limit, Answer<rest::AddressBanList> answer)
{
    if (const auto may = m_chat.permissions.host(user); !may)
        return answer(may.error());
    m_authenticator.exclusions().addressBans(after, limit + 1, this, [limit, answer](const Result<QList<AddressBan>> &found) {
        if (!found)
            return answer(found.error());
        rest::AddressBanList page {*found, {}};
        if (page.bans.size() > limit) {
            page.bans.resize(limit);
            page.next = page.bans.last().id;
        }
        answer(page);
    });
}

Result<void> Hosting::stop(UserId host, const QString &message)
{
    if (const auto may = m_chat.permissions.onServer(host, ServerAction::Stop); !may)
        return may;
    const auto user = m_chat.directory.user(host);
    const events::ServerClosing closing {message, user ? std::optional(user->author()) : std::nullopt};
    m_chat.audit.note({AuditAction::ServerStopped, host, m_chat.now()});
    m_overseeing.activity().add(rest::Activity::Stopping, user ? user->displayName : QString());
    QMetaObject::invokeMethod(this, [this, closing] { Q_EMIT stopWanted(closing); }, Qt::QueuedConnection);
    return {};
}

void Hosting::liftAddressBan(const Caller &caller, qint64 id, Answer<void> answer)
{
    if (const auto may = m_chat.permissions.host(caller.user); !may)
        return answer(may);
    m_authenticator.exclusions().liftAddressBan(id, caller.user, this, answer);
}

QList<UserId> Hosting::guests() const
{
    QList<UserId> guests;
    const QList<Shared<User>> users = m_chat.directory.users();
    for (const Shared<User> &user : users)
        if (user->role == Role::Guest)
            guests.append(user->id);
    return guests;
}

QList<UserId> Hosting::bar(const QList<UserId> &users)
{
    for (const UserId user : users)
        m_chat.barred.add(user);
    return users;
}

void Hosting::unbar(const QList<UserId> &users)
{
    for (const UserId user : users)
        m_chat.barred.remove(user);
}

} // namespace hearth
