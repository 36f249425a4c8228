// SPDX-License-Identifier: GPL-3.0-or-later
#include "Knocking.h"

#include "Authenticator.h"
#include "Chat.h"
#include "core/Clock.h"
#include "model/Rules.h"
#include "passwords/SecretString.h"
#include "sessions/Tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error notKnown()
{
    return {ErrorCode::NotFound, u"Nobody knocks with this any more. Knock again."_s};
}

} // namespace

Knocking::Knocking(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authenticator(authenticator)
    , m_chat(chat)
    , m_clock(clock)
    , m_tries(clock, ofAddress)
{
}

Result<rest::KnockMade> Knocking::knock(const QString &displayName, const QString &address)
{
    if (m_authenticator.access() == AccessPolicy::Open)
        return Error {ErrorCode::Forbidden, u"Nobody need knock here: enter as a guest."_s};
    if (m_authenticator.access() == AccessPolicy::Closed)
        return Error {ErrorCode::AccessClosed, u"This server lets in only people with an account that an administrator created."_s};
    const auto name = rules::displayName(displayName);
    if (!name)
        return name.error();
    if (m_chat.options.rateLimits) {
        if (const auto wait = m_tries.take(address); wait.count() > 0)
            return Error {
                ErrorCode::RateLimited, u"Somebody has knocked from your address again and again; wait a moment."_s, {}, wait};
        qsizetype waiting = 0;
        qsizetype here = 0;
        for (const auto &[hash, one] : m_waiting) {
            waiting += one.state == rest::KnockState::Waiting ? 1 : 0;
            here += one.state == rest::KnockState::Waiting && one.knock.address == address ? 1 : 0;
        }
        // Those who were answered are remembered for a while, too.
        if (waiting >= most || here >= mostOfAddress || qsizetype(m_waiting.size()) >= 4 * most)
            return Error {ErrorCode::LimitReached, u"As many people wait to be let in as may. Try again in ten minutes."_s};
    }
    const tokens::NewToken secret = tokens::make();
    Waiting &one = m_waiting[secret.hash];
    one.knock = {++m_lastId, *name, address, m_clock.now()};
    m_clock.after(remembered, this, [this, hash = secret.hash] { forget(hash); });
    Q_EMIT came(one.knock);
    return rest::KnockMade {secret.token};
}

void Knocking::state(const QString &secret, std::chrono::milliseconds wait, const Answer<rest::KnockState> &answer)
{
    const auto hash = tokens::hash(secret).value_or(QByteArray());
    const auto found = m_waiting.find(hash);
    if (found == m_waiting.end())
        return answer(notKnown());
    Waiting &one = found->second;
    tell(one, rest::KnockState {}); // to who asked before
    if (one.state == rest::KnockState::Refused)
        return answer(rest::KnockState {rest::KnockState::Refused});
    if (one.entered)
        return answer(rest::KnockState {rest::KnockState::Admitted, one.entered});
    one.asked = answer;
    if (one.state == rest::KnockState::Admitted)
        return enter(hash);
    if (wait.count() <= 0)
        return tell(one, rest::KnockState {});
    one.timer = m_clock.after(std::min<std::chrono::milliseconds>(wait, longestWait), this, [this, hash] {
        if (const auto still = m_waiting.find(hash); still != m_waiting.end())
            tell(still->second, rest::KnockState {});
    });
}

Result<rest::KnockList> Knocking::list(UserId host) const
{
    if (const auto may = m_chat.permissions.host(host); !may)
        return may.error();
    rest::KnockList list;
    for (const auto &[hash, one] : m_waiting)
        if (one.state == rest::KnockState::Waiting)
            list.knocks.append(one.knock);
    std::ranges::sort(list.knocks, {}, &rest::Knock::id);
    return list;
}

void Knocking::answer(const Caller &host, qint64 id, bool admit, const Answer<void> &answer)
{
    if (const auto may = m_chat.permissions.host(host.user); !may)
        return answer(may);
    const auto found = find(id);
    if (found == m_waiting.end() || found->second.isDeciding)
        return answer(Error {ErrorCode::NotFound, u"Nobody waits with this number any more."_s});
    if (!admit) {
        decide(found->second, rest::KnockState::Refused);
        m_chat.audit.note({AuditAction::KnockAnswered, host.user, m_chat.now(), {}, {}, u"refused"_s});
        return answer({});
    }
    found->second.isDeciding = true;
    const tokens::NewToken code = tokens::make();
    rest::InviteRequest invite;
    invite.maxUses = 1;
    invite.expiresIn = remembered;
    invite.note = u"Knocked: %1"_s.arg(found->second.knock.displayName).left(rest::InviteRequest::maxNote);
    m_chat.invites.create(host, invite, code.hash,
        {this, [this, by = host.user, hash = found->first, code = code.token, answer](const Result<rest::Invite> &made) {
             const auto still = m_waiting.find(hash);
             if (still == m_waiting.end())
                 return answer(Error {ErrorCode::NotFound, u"Nobody waits with this number any more."_s});
             Waiting &one = still->second;
             one.isDeciding = false;
             if (!made)
                 return answer(made.error());
             one.invite = code;
             decide(one, rest::KnockState::Admitted);
             if (one.asked)
                 enter(hash);
             m_chat.audit.note({AuditAction::KnockAnswered, by, m_chat.now(), {}, {}, u"admitted"_s});
             answer({});
         }});
}

void Knocking::accessChanged()
{
    if (m_authenticator.access() == AccessPolicy::Invite)
        return;
    const bool mayEnter = m_authenticator.access() == AccessPolicy::Open;
    for (auto &[hash, one] : m_waiting) {
        if (one.state != rest::KnockState::Waiting)
            continue;
        decide(one, mayEnter ? rest::KnockState::Admitted : rest::KnockState::Refused);
        if (one.asked)
            enter(hash);
    }
}

Knocking::Entry Knocking::find(qint64 id)
{
    return std::ranges::find_if(
        m_waiting, [id](const auto &one) { return one.second.knock.id == id && one.second.state == rest::KnockState::Waiting; });
}

void Knocking::decide(Waiting &one, rest::KnockState::State state)
{
    one.state = state;
    if (state == rest::KnockState::Refused)
        tell(one, rest::KnockState {state});
    Q_EMIT gone(one.knock.id);
}

/// Only now that they ask: who has gone away is no guest.
void Knocking::enter(const QByteArray &hash)
{
    Waiting &one = m_waiting[hash];
    if (std::exchange(one.isEntering, true))
        return;
    m_authenticator.enterAsGuest(
        {one.knock.displayName, one.invite}, one.knock.address, this, [this, hash](const Result<NewSession> &session) {
            const auto still = m_waiting.find(hash);
            if (still == m_waiting.end())
                return;
            Waiting &one = still->second;
            one.isEntering = false;
            if (!session)
                return tell(one, session.error());
            one.entered = rest::SignedIn {session->token, session->user};
            tell(one, rest::KnockState {rest::KnockState::Admitted, one.entered});
        });
}

void Knocking::tell(Waiting &one, const Result<rest::KnockState> &state)
{
    if (!one.asked)
        return;
    m_clock.cancel(std::exchange(one.timer, 0));
    const Answer<rest::KnockState> asked = *one.asked;
    one.asked.reset();
    asked(state);
}

void Knocking::forget(const QByteArray &hash)
{
    const auto found = m_waiting.find(hash);
    if (found == m_waiting.end())
        return;
    tell(found->second, notKnown());
    const bool waited = found->second.state == rest::KnockState::Waiting;
    const qint64 id = found->second.knock.id;
    if (found->second.entered)
        wipe(found->second.entered->token);
    m_waiting.erase(found);
    if (waited)
        Q_EMIT gone(id);
}

} // namespace hearth
