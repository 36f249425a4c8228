// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of Program: the ways into a chat, and out of it.
#include "Program.h"

#include "profile/Address.h"

using namespace Qt::StringLiterals;

namespace hearth {

static constexpr std::chrono::seconds walletPatience {2};

/// As it was chosen in the settings.
HistoryLimits Program::historyLimits() const
{
    const QString kept = m_settings.keptHistory();
    HistoryLimits limits;
    limits.keepsMessages = kept != "none"_L1;
    if (kept == "much"_L1) {
        limits.messagesOfRoom *= 5;
        limits.bytes *= 5;
    }
    return limits;
}

void Program::begin()
{
    m_connectNext = m_options.connectTo;
    if (m_options.host) {
        startHosting(suggestedChatName(), suggestedName(), m_settings.hostingAccess(),
            m_options.port >= 0 ? m_options.port : m_settings.hostingPort());
    } else if (!connectNext()) {
        comeBack();
    }
}

/// To the chat that was open last, and hosting, if it was on: one is not the other where one was elsewhere while hosting.
void Program::comeBack()
{
    const QUrl last(m_settings.openChat());
    const auto known = m_servers.find(last);
    const bool elsewhere = known && known->signedIn && !known->hosted;
    if (elsewhere) {
        openKnown(*known);
    }
    if (m_settings.hostingOn()) {
        m_hostsBeside = elsewhere || !known;
        hostAgain();
    }
}

/// At the port of the last time, though any was chosen then: it is where others look for it.
void Program::hostAgain()
{
    const auto own = m_servers.hosted();
    const int port = m_settings.hostingPort() > 0 || !own ? m_settings.hostingPort() : own->url.port();
    startHosting(suggestedChatName(), suggestedName(), m_settings.hostingAccess(), port);
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
    m_reading.reset();
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
    if (known->hosted) {
        m_host.state() == EmbeddedServer::Running ? openHosted() : hostAgain();
    } else {
        openKnown(*known);
    }
}

/// Shows what is kept of it, and connects once its token was found.
void Program::openKnown(const ServerList::Entry &known)
{
    beginChat({known.url, known.name, {}, known.user, known.id});
    m_reading = std::make_unique<QObject>();
    const auto isThere = [this, url = known.url] { return m_chat && m_chat->server() == url; };
    // A wallet may be slow, locked, or never answer: where nothing is kept to be read meanwhile, one can sign in. What it says
    // later is taken while nothing else was begun.
    m_clock.after(walletPatience, m_reading.get(), [this, known, isThere] {
        if (isThere() && m_chat->rooms()->isLoaded()) {
            return;
        }
        endChat();
        m_entering = true;
        m_signIn.open(known.url.toString());
    });
    m_tokens.read(known.url, m_reading.get(), [this, known, isThere](const QString &token) {
        if (isThere()) {
            m_reading.reset();
            if (!token.isEmpty()) {
                m_chat->startWith(token);
                return;
            }
            endChat();
            m_servers.setSignedIn(known.url, false);
            openServer(known.url.toString());
        } else if (!token.isEmpty() && m_signIn.state() != SignIn::Busy) {
            beginChat({known.url, known.name, token, known.user, known.id});
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
    m_reading.reset();
    m_entering = false;
    m_signIn.cancel();
    m_settings.setOpenChat({});
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
    const auto enterAsOwner = [this] { m_owner.enter(m_hosted, m_settings.displayName(), m_host.ownerKey()); };
    m_reading = std::make_unique<QObject>();
    if (!known || !known->signedIn) {
        return enterAsOwner();
    }
    m_tokens.read(m_hosted, m_reading.get(), [this, known, enterAsOwner](const QString &token) {
        if (token.isEmpty()) {
            enterAsOwner();
        } else {
            beginChat({m_hosted, m_host.name(), token, known->user});
        }
    });
    // A wallet may be slow, locked, or never answer: whoever hosts needs nothing out of it.
    m_clock.after(walletPatience, m_reading.get(), [this, enterAsOwner] {
        m_reading.reset();
        enterAsOwner();
    });
}

void Program::beginChat(const Account &account)
{
    setNotice({});
    m_reading.reset();
    m_entering = false;
    m_signIn.cancel(); // what failed before is not what the welcome page says the next time
    endChat();
    if (!account.token.isEmpty()) {
        m_tokens.write(account.server, account.token);
    }
    m_servers.noteUse(account.server, account.serverName, account.user, true, account.serverId);
    if (account.server == m_hosted) {
        m_servers.setHosted(account.server);
    }
    m_chat = std::make_unique<ChatSession>(account, m_options.dataDirectory, &m_clock, historyLimits());
    ChatSession *chat = m_chat.get();
    connect(chat, &ChatSession::ended, this, &Program::chatEnded);
    connect(chat->rooms(), &Rooms::totalsChanged, this, &Program::unreadChanged);
    connect(chat->conversation(), &Conversation::detailsChanged, this, &Program::windowTitleChanged);
    connect(chat, &ChatSession::serverNameChanged, this, &Program::windowTitleChanged);
    connect(chat->connection(), &Connection::stateChanged, this, &Program::othersConnectedChanged);
    connect(chat->connection(), &Connection::serverKnown, this,
        [this, server = account.server](const QString &id) { m_servers.setId(server, id); });
    connect(chat->moderating(), &Moderating::accessChanged, this, [this, chat] {
        if (isHostedHere()) {
            m_host.noteAccess(chat->moderating()->access());
        }
    });
    connect(chat->messageActions(), &MessageActions::copyWanted, this, &Program::copyToClipboard);
    connect(chat->messageActions(), &MessageActions::addressWanted, this, &Program::openWebAddress);
    connect(chat->inbox(), &Inbox::deleted, &m_notifier, &Notifier::withdrawMessage);
    connect(chat->inbox(), &Inbox::notify, this,
        [this](qint64 room, const QString &roomName, const QString &author, const QString &text, bool isMention, qint64 message) {
            notify({room, message, tr("%1 in %2").arg(author, roomName), text, isMention});
        });
    connect(chat->rooms(), &Rooms::totalsChanged, this, &Program::withdrawRead);
    chat->oneself()->setIdle(m_idle.isIdle());
    if (!account.token.isEmpty()) {
        chat->start();
    }
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
    m_notifier.withdrawAll();
    for (QObject *part : {static_cast<QObject *>(old), static_cast<QObject *>(old->connection()),
             static_cast<QObject *>(old->rooms()), static_cast<QObject *>(old->conversation()),
             static_cast<QObject *>(old->inbox()), static_cast<QObject *>(old->moderating())}) {
        part->disconnect(this);
    }
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
    m_settings.setOpenChat({});
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
