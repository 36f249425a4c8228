// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/HostedChat.h"

#include "core/Clock.h"
#include "net/ServerUrl.h"
#include "platform/Settings.h"
#include "profile/KeptTokens.h"
#include "profile/ServerList.h"
#include "program/ProgramOptions.h"
#include "session/ChatSession.h"

using namespace Qt::StringLiterals;

namespace hearth {

HostedChat::HostedChat(
    const ProgramOptions &options, Settings *settings, KeptTokens *tokens, ServerList *servers, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_listen(options.listen || !options.host ? options.listen : QHostAddress(QHostAddress::Any))
    , m_wantedName(options.username)
    , m_wantedChatName(options.hostName)
    , m_settings(settings)
    , m_tokens(tokens)
    , m_servers(servers)
    , m_clock(clock)
    , m_server(options.dataDirectory, settings)
    , m_owner(tokens, clock)
{
    connect(&m_server, &EmbeddedServer::stateChanged, this, &HostedChat::followServer);
    connect(&m_server, &EmbeddedServer::connectedCountChanged, this, &HostedChat::othersConnectedChanged);
    connect(&m_owner, &OwnerEntry::entered, this, &HostedChat::entered);
    connect(&m_owner, &OwnerEntry::failed, this, &HostedChat::setNotice);
}

bool HostedChat::isAt(const QUrl &server) const
{
    return addressOf(server) == addressOf(m_url);
}

bool HostedChat::isHere() const
{
    return m_chat && isRunning() && isAt(m_chat->server());
}

int HostedChat::othersConnected() const
{
    // The server knows of oneself before one is told so.
    return std::max(0, m_server.connectedCount() - (isHere() ? 1 : 0));
}

QString HostedChat::suggestedName() const
{
    return m_wantedName.isEmpty() ? m_settings->displayName() : m_wantedName;
}

QString HostedChat::suggestedChatName() const
{
    if (!m_wantedChatName.isEmpty()) {
        return m_wantedChatName;
    }
    const QString before = m_settings->hostingName();
    if (!before.isEmpty()) {
        return before;
    }
    const QString name = suggestedName();
    return name.isEmpty() ? tr("Our chat") : tr("%1’s chat").arg(name);
}

void HostedChat::start(const QString &name, const QString &yourName, const QString &access, int port)
{
    chooseAddress();
    listen(name, yourName, access, port);
}

void HostedChat::chooseAddress()
{
    m_settings->setHostingListen(m_listen && *m_listen != QHostAddress(QHostAddress::Any) ? m_listen->toString() : QString());
}

void HostedChat::listen(const QString &name, const QString &yourName, const QString &access, int port)
{
    const QHostAddress before(m_settings->hostingListen());
    m_server.setListenAddress(before.isNull() ? QHostAddress(QHostAddress::Any) : before);
    setNotice({});
    m_settings->setDisplayName(yourName.trimmed());
    m_server.start(name, access, port);
}

/// Though any was chosen then: it is where others look for it.
void HostedChat::startAgain(bool beside)
{
    m_beside = beside;
    const auto own = m_servers->hosted();
    const int port = m_settings->hostingPort() > 0 || !own ? m_settings->hostingPort() : own->url.port();
    if (m_listen) { // else who had it for this machine alone has it so again
        chooseAddress();
    }
    listen(suggestedChatName(), suggestedName(), m_settings->hostingAccess(), port);
}

void HostedChat::goOn()
{
    m_settings->setHostingOn(true);
}

void HostedChat::stop()
{
    m_settings->setHostingOn(false);
    if (othersConnected() > 0) {
        Q_EMIT stopQuestionWanted();
    } else {
        m_server.stop();
    }
}

void HostedChat::followServer()
{
    if (isRunning()) {
        m_url = m_server.localUrl();
        m_settings->setHostingOn(true);
        Q_EMIT running();
    } else if (m_server.state() == EmbeddedServer::Failed) {
        Q_EMIT failed();
    } else if (m_server.state() == EmbeddedServer::Stopped) {
        if (m_before == EmbeddedServer::Running) { // a host said so on the host page: the next start does not go on with it
            m_settings->setHostingOn(false);
        }
        Q_EMIT stopped();
    }
    m_before = m_server.state();
    Q_EMIT hereChanged();
    Q_EMIT othersConnectedChanged();
}

void HostedChat::open()
{
    if (isHere()) {
        Q_EMIT pageWanted(u"chat"_s);
    } else if (isRunning()) {
        enter();
    } else {
        startAgain(false);
    }
}

void HostedChat::enter()
{
    Q_EMIT entering();
    const auto known = m_servers->find(m_url);
    m_reading = std::make_unique<QObject>();
    if (!known || !known->signedIn) {
        return enterAsOwner();
    }
    m_tokens->read(m_url, m_reading.get(), [this, known](const QString &token) {
        if (token.isEmpty()) {
            enterAsOwner();
        } else {
            Q_EMIT entered({m_url, m_server.name(), token, known->user});
        }
    });
    // A wallet may be slow, locked, or never answer: whoever hosts needs nothing out of it.
    m_clock->after(KeptTokens::patience, m_reading.get(), [this] {
        m_reading.reset();
        enterAsOwner();
    });
}

void HostedChat::enterAsOwner()
{
    m_owner.enter(m_url, m_settings->displayName(), m_server.ownerKey(), m_servers->hosted().has_value());
}

void HostedChat::setChat(ChatSession *chat)
{
    if (m_chat) {
        m_chat->oneself()->disconnect(this);
        m_chat->oneself()->account()->disconnect(this);
        m_chat->connection()->disconnect(this);
        m_chat->moderating()->disconnect(this);
    }
    m_chat = chat;
    if (chat) {
        setNotice({});
        followOwner();
        connect(chat->connection(), &Connection::stateChanged, this, &HostedChat::othersConnectedChanged);
        connect(chat->moderating(), &Moderating::accessChanged, this, [this, chat] {
            if (isHere()) {
                m_server.noteAccess(chat->moderating()->access());
            }
        });
    }
    Q_EMIT hereChanged();
    Q_EMIT othersConnectedChanged();
}

/// In one's own chat: with which account, and whether its password is one that nobody chose.
void HostedChat::followOwner()
{
    Oneself *self = m_chat->oneself();
    const auto offer = [this, self] {
        self->account()->setMadePassword(isHere() ? m_owner.madePassword(self->username()) : QString());
    };
    connect(self, &Oneself::changed, this, [this, self, offer, known = self->username()]() mutable {
        if (const QString before = std::exchange(known, self->username()); isHere() && before != known) {
            m_owner.noteRenamed(before, known);
        }
        offer();
    });
    connect(self->account(), &OwnAccount::done, this, [this, self](const QString &action) {
        if (action == "password"_L1 && isHere()) {
            m_owner.noteChosen(self->username());
        }
    });
    offer();
}

void HostedChat::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

} // namespace hearth
