// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Entering.h"

#include "core/Clock.h"
#include "net/ServerUrl.h"
#include "profile/Address.h"
#include "profile/KeptTokens.h"
#include "profile/TrustedKeys.h"
#include "session/ChatSession.h"

using namespace Qt::StringLiterals;

namespace hearth {

Entering::Entering(KeptTokens *tokens, ServerList *servers, const TrustedKeys *keys, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_servers(servers)
    , m_keys(keys)
    , m_clock(clock)
    , m_signIn(clock, keys)
    , m_askingIn(clock)
    , m_nearby(clock)
    , m_diagnosing(clock)
{
    m_diagnosing.setHeard([this](const QHostAddress &address) { return m_nearby.table().isAt(address); });
    m_nearby.setKnown([this](const QString &id) -> std::optional<NearbyServers::Known> {
        const auto known = m_servers->withId(id);
        return known ? std::optional(NearbyServers::Known {m_keys->known(known->url), known->hosted}) : std::nullopt;
    });
    connect(&m_signIn, &SignIn::stateChanged, this, &Entering::followSignIn);
    connect(&m_signIn, &SignIn::serverChanged, &m_askingIn, &AskingIn::cancel);
    connect(&m_askingIn, &AskingIn::admitted, this, [this](const QString &token, const User &user) {
        Q_EMIT entered({m_signIn.server(), m_signIn.serverName(), token, user, m_signIn.serverId()});
    });
    connect(&m_signIn, &SignIn::signedIn, this, [this] {
        Q_EMIT entered({m_signIn.server(), m_signIn.serverName(), m_signIn.token(), m_signIn.user(), m_signIn.serverId()});
        if (const QString code = m_signIn.takeInvite(); !code.isEmpty() && m_chat)
            m_chat->moderating()->inviting()->accept(code);
    });
}

QString Entering::follow(const QString &link)
{
    if (!isProgramLink(link) || !serverUrl(link)) {
        return u"This link leads to no server."_s;
    }
    open(link);
    return {};
}

void Entering::setChat(ChatSession *chat)
{
    if (m_chat) {
        m_chat->oneself()->disconnect(this);
    }
    m_chat = chat;
    if (chat) {
        connect(chat->oneself(), &Oneself::changed, this,
            [this, chat] { m_servers->setDisplayName(chat->server(), chat->oneself()->displayName()); });
    }
}

void Entering::openAs(const QString &guestName, const QString &address)
{
    m_guestName = guestName;
    open(address);
}

void Entering::open(const QString &address)
{
    m_reading.reset();
    Q_EMIT begun();
    const auto url = serverUrl(address);
    const QString invite = inviteIn(address);
    const bool isInvited = !invite.isEmpty();
    const bool isOfAnother = url && m_keys->contradicts(*url);
    if (url && isIn(*url) && !isOfAnother) {
        if (isInvited) {
            acceptIn(*m_chat, invite, address);
        } else {
            Q_EMIT pageWanted(u"chat"_s);
        }
        return;
    }
    const auto known = url ? m_servers->find(*url) : std::nullopt;
    if (!known || !known->signedIn || isInvited || isOfAnother) {
        knock(address);
        return;
    }
    if (known->hosted) {
        Q_EMIT hostedWanted();
    } else {
        openKnown(*known);
    }
}

/// Being in already. What is no invitation of a room may be a link that makes somebody the owner: for a new account.
void Entering::acceptIn(ChatSession &chat, const QString &invite, const QString &address)
{
    m_reading = std::make_unique<QObject>();
    Inviting *inviting = chat.moderating()->inviting();
    connect(inviting, &Inviting::accepted, m_reading.get(), [this] { Q_EMIT pageWanted(u"chat"_s); });
    connect(inviting, &Inviting::failed, m_reading.get(), [this, inviting, address](const QString &action) {
        if (action == "accept"_L1) {
            inviting->setRefusal({}); // the next page says what there is to say
            knock(address);
        }
    });
    inviting->accept(invite);
}

bool Entering::isIn(const QUrl &server) const
{
    return m_chat && addressOf(m_chat->server()) == addressOf(server);
}

void Entering::openKnown(const ServerList::Entry &known)
{
    const QUrl server = m_keys->known(known.url);
    Q_EMIT entered({server, known.name, {}, known.user, known.id});
    m_reading = std::make_unique<QObject>();
    // A wallet may be slow, locked, or never answer: where nothing is kept to be read meanwhile, one can sign in. What it says
    // later is taken while nothing else was begun.
    m_clock->after(KeptTokens::patience, m_reading.get(), [this, known] {
        if (isIn(known.url) && m_chat->rooms()->isLoaded()) {
            return;
        }
        Q_EMIT endWanted();
        knock(known.url.toString());
    });
    m_tokens->read(known.url, m_reading.get(), [this, known, server](const QString &token) {
        if (isIn(known.url)) {
            m_reading.reset();
            if (!token.isEmpty()) {
                m_chat->startWith(token);
                return;
            }
            Q_EMIT endWanted();
            m_servers->setSignedIn(known.url, false);
            open(known.url.toString());
        } else if (!token.isEmpty() && m_signIn.state() != SignIn::Busy) {
            Q_EMIT entered({server, known.name, token, known.user, known.id});
        }
    });
}

void Entering::knock(const QString &address)
{
    m_knocked = true;
    m_signIn.open(address);
}

void Entering::followSignIn()
{
    const bool goesOn = m_signIn.trust()->question()->kind() != KeyQuestion::None; // once it is answered
    if (m_knocked && m_signIn.state() == SignIn::Failed && !goesOn) {
        m_knocked = false;
        m_guestName.clear();
    } else if (m_knocked && m_signIn.state() == SignIn::Ready) {
        m_knocked = false;
        Q_EMIT pageWanted(u"signIn"_s);
        if (const QString name = std::exchange(m_guestName, {}); !name.isEmpty()) {
            m_signIn.enterAsGuest(name);
        }
    }
}

void Entering::leave()
{
    stop();
    Q_EMIT left();
    Q_EMIT pageWanted(u"welcome"_s);
}

void Entering::stop()
{
    m_reading.reset();
    Q_EMIT begun();
    m_knocked = false;
    m_askingIn.cancel();
    m_signIn.cancel(); // what failed before is not what the welcome page says the next time
}

void Entering::askAgain(const QUrl &server, const Error &reason)
{
    knock(server.toString());
    m_signIn.showReason(reason);
}

} // namespace hearth
