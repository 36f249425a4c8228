// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of Program: the ways into a chat, and out of it.
#include "Program.h"

#include "session/Address.h"

using namespace Qt::StringLiterals;

namespace hearth {

void Program::begin()
{
    m_connectNext = m_options.connectTo;
    if (m_options.host) {
        startHosting(suggestedChatName(), suggestedName(), m_settings.hostingAccess(),
            m_options.port >= 0 ? m_options.port : m_settings.hostingPort());
    } else {
        connectNext();
    }
}

bool Program::connectNext()
{
    const QString address = std::exchange(m_connectNext, {});
    const auto url = serverUrl(address);
    if (address.isEmpty() || (url && m_host.state() == EmbeddedServer::Running && *url == m_hosted)) {
        return false;
    }
    m_guestName = m_options.username;
    openServer(address);
    return true;
}

void Program::openServer(const QString &address)
{
    const auto url = serverUrl(address);
    const bool isInvited = !inviteIn(address).isEmpty();
    if (url && !isInvited && m_chat && m_chat->server() == *url) {
        show(u"chat"_s);
        return;
    }
    const auto known = url ? m_servers.find(*url) : std::nullopt;
    if (!known || !known->signedIn || isInvited) {
        m_entering = true;
        m_signIn.open(address);
        return;
    }
    m_tokens.read(*url, this, [this, address, entry = *known](const QString &token) {
        if (token.isEmpty()) {
            m_servers.setSignedIn(entry.url, false);
            openServer(address);
        } else {
            beginChat({entry.url, entry.name, token, entry.user, entry.id});
        }
    });
}

void Program::settleSignIn()
{
    if (m_entering && m_signIn.state() == SignIn::Failed) {
        m_entering = false;
        m_guestName.clear();
    } else if (m_entering && m_signIn.state() == SignIn::Ready) {
        m_entering = false;
        show(u"signIn"_s);
        if (const QString name = std::exchange(m_guestName, {}); !name.isEmpty()) {
            m_signIn.enterAsGuest(name);
        }
    }
}

void Program::leaveServer()
{
    m_entering = false;
    m_signIn.cancel();
    show(u"welcome"_s);
}

void Program::signOut()
{
    if (m_chat) {
        m_chat->signOut();
    }
}

void Program::signInAnew()
{
    if (m_chat) {
        chatEnded(errorCodeName(ErrorCode::Unauthorized), tr("This is another server than the one you signed in to before."));
    }
}

void Program::openHosted()
{
    if (isHostedHere()) {
        show(u"chat"_s);
    } else if (m_host.state() == EmbeddedServer::Running) {
        enterHosted();
    }
}

void Program::enterHosted()
{
    const auto known = m_servers.find(m_hosted);
    m_tokens.read(m_hosted, this, [this, known](const QString &token) {
        if (!token.isEmpty() && known && known->signedIn) {
            beginChat({m_hosted, m_host.name(), token, known->user});
        } else {
            m_owner.enter(m_hosted, m_settings.displayName(), m_host.ownerKey());
        }
    });
}

void Program::beginChat(const Account &account)
{
    setNotice({});
    m_entering = false;
    m_signIn.cancel(); // what failed before is not what the welcome page says the next time
    endChat();
    m_tokens.write(account.server, account.token);
    m_servers.noteUse(account.server, account.serverName, account.user, true, account.serverId);
    m_chat = std::make_unique<ChatSession>(account, m_options.dataDirectory, &m_clock);
    ChatSession *chat = m_chat.get();
    connect(chat, &ChatSession::ended, this, &Program::chatEnded);
    connect(chat, &ChatSession::totalsChanged, this, &Program::unreadChanged);
    connect(chat, &ChatSession::currentRoomDetailsChanged, this, &Program::windowTitleChanged);
    connect(chat, &ChatSession::currentRoomChanged, this, &Program::windowTitleChanged);
    connect(chat, &ChatSession::serverNameChanged, this, &Program::windowTitleChanged);
    connect(chat->connection(), &Connection::stateChanged, this, &Program::othersConnectedChanged);
    connect(chat->connection(), &Connection::serverKnown, this,
        [this, server = account.server](const QString &id) { m_servers.setId(server, id); });
    connect(chat->moderating(), &Moderating::accessChanged, this, [this, chat] {
        if (isHostedHere()) {
            m_host.noteAccess(chat->moderating()->access());
        }
    });
    connect(chat, &ChatSession::notify, this,
        [this](qint64 room, const QString &roomName, const QString &author, const QString &text) {
            Q_EMIT notify(room, tr("%1 in %2").arg(author, roomName), text);
        });
    chat->setIdle(m_idle.isIdle());
    chat->start();
    Q_EMIT chatChanged();
    Q_EMIT hostedHereChanged();
    Q_EMIT unreadChanged();
    show(u"chat"_s);
}

void Program::endChat()
{
    if (!m_chat) {
        return;
    }
    // What shows it is taken down first, while it is still there.
    ChatSession *old = m_chat.release();
    old->disconnect(this);
    old->connection()->disconnect(this);
    if (m_page == "chat"_L1) {
        m_page = u"welcome"_s;
        Q_EMIT pageChanged();
    }
    Q_EMIT chatChanged();
    Q_EMIT unreadChanged();
    old->deleteLater();
}

void Program::chatEnded(const QString &errorCode, const QString &errorMessage)
{
    const QUrl server = m_chat->server();
    m_tokens.remove(server);
    m_servers.setSignedIn(server, false);
    const bool own = server == m_hosted && m_host.state() == EmbeddedServer::Running;
    endChat();
    if (errorCode.isEmpty()) {
        show(u"welcome"_s);
    } else if (own) {
        m_owner.enter(m_hosted, m_settings.displayName(), m_host.ownerKey());
    } else {
        m_entering = true;
        m_signIn.open(server.toString());
        m_signIn.showReason({errorCodeFromName(errorCode), errorMessage});
    }
}

} // namespace hearth
