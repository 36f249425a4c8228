// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "text/WebAddresses.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hearth {

Program::Program(const ProgramOptions &options, bool trayAvailable, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_trayAvailable(trayAvailable)
    , m_inTray(options.minimized && trayAvailable)
    , m_settings(options.dataDirectory)
    , m_tokens(options.dataDirectory, KeptTokens::Keep::SecretService)
    , m_servers(options.dataDirectory, &m_clock)
    , m_signIn(&m_clock)
    , m_host(options.dataDirectory, &m_settings)
    , m_owner(&m_tokens, &m_clock)
    , m_page(u"welcome"_s)
{
    m_host.setListenAddress(options.listen);
    connect(&m_signIn, &SignIn::stateChanged, this, &Program::settleSignIn);
    connect(&m_signIn, &SignIn::signedIn, this,
        [this] { beginChat({m_signIn.server(), m_signIn.serverName(), m_signIn.token(), m_signIn.user(), m_signIn.serverId()}); });
    connect(&m_host, &EmbeddedServer::stateChanged, this, &Program::settleHost);
    connect(&m_host, &EmbeddedServer::connectedCountChanged, this, &Program::othersConnectedChanged);
    connect(&m_owner, &OwnerEntry::entered, this, &Program::beginChat);
    connect(&m_owner, &OwnerEntry::failed, this, &Program::setNotice);
    connect(&m_servers, &ServerList::removed, this, [this](const QUrl &url) { m_tokens.remove(url); });
    connect(&m_settings, &Settings::keptHistoryChanged, this, [this] {
        if (m_chat) {
            m_chat->setHistoryLimits(historyLimits());
        }
    });
    connect(&m_notifier, &Notifier::unserved, this, &Program::balloonWanted);
    connect(&m_notifier, &Notifier::chosen, this, &Program::showMessage);
    connect(&m_notifier, &Notifier::replied, this, [this](qint64 room, const QString &text) {
        if (m_chat) {
            m_chat->sending()->sendTo(room, text);
        }
    });
    connect(&m_idle, &IdleWatch::idleChanged, this, [this](bool idle) {
        if (m_chat) {
            m_chat->oneself()->setIdle(idle);
        }
    });
    connect(this, &Program::chatChanged, this, &Program::windowTitleChanged);
    connect(this, &Program::pageChanged, this, &Program::windowTitleChanged);
    connect(this, &Program::unreadChanged, this, &Program::windowTitleChanged);
}

Program::~Program() = default;

bool Program::isHostedHere() const
{
    return m_chat && m_host.state() == EmbeddedServer::Running && m_chat->server() == m_hosted;
}

int Program::othersConnected() const
{
    const bool oneself = isHostedHere() && m_chat->connection()->isOnline();
    return std::max(0, m_host.connectedCount() - (oneself ? 1 : 0));
}

QString Program::suggestedName() const
{
    return m_options.username.isEmpty() ? m_settings.displayName() : m_options.username;
}

QString Program::suggestedChatName() const
{
    if (!m_options.hostName.isEmpty()) {
        return m_options.hostName;
    }
    QString before = m_settings.hostingName();
    if (!before.isEmpty()) {
        return before;
    }
    const QString name = suggestedName();
    return name.isEmpty() ? tr("Our chat") : tr("%1’s chat").arg(name);
}

QString Program::windowTitle() const
{
    QString program = QGuiApplication::applicationDisplayName();
    if (m_page != "chat"_L1 || !m_chat) {
        return program;
    }
    const QString place = m_chat->conversation()->name().isEmpty()
        ? m_chat->serverName()
        : u"%1 – %2"_s.arg(m_chat->conversation()->name(), m_chat->serverName());
    return unread() > 0 ? u"(%1) %2"_s.arg(unread()).arg(place) : place;
}

void Program::startHosting(const QString &name, const QString &yourName, const QString &access, int port)
{
    setNotice({});
    m_settings.setDisplayName(yourName.trimmed());
    m_host.start(name, access, port);
}

void Program::stopHosting()
{
    m_settings.setHostingOn(false);
    if (othersConnected() > 0) {
        ask(u"stop"_s);
    } else {
        m_host.stop();
    }
}

void Program::settleHost()
{
    if (m_host.state() == EmbeddedServer::Running) {
        m_hosted = m_host.localUrl();
        m_settings.setHostingOn(true);
        const bool beside = std::exchange(m_hostsBeside, false);
        if (!connectNext() && !beside) {
            enterHosted();
        }
    } else if (m_host.state() == EmbeddedServer::Failed) {
        if (m_chat && m_chat->server() == m_hosted) { // it could not go on; the welcome page says why
            endChat();
            show(u"welcome"_s);
        }
        connectNext();
    } else if (m_host.state() == EmbeddedServer::Stopped && m_chat && m_chat->server() == m_hosted) {
        endChat();
        show(u"welcome"_s);
    }
    Q_EMIT hostedHereChanged();
    Q_EMIT othersConnectedChanged();
    if (m_ending && (m_host.state() == EmbeddedServer::Stopped || m_host.state() == EmbeddedServer::Failed)) {
        Q_EMIT finished();
    }
}

void Program::showWindow()
{
    m_inTray = false;
    Q_EMIT windowWanted();
}

void Program::showMessage(qint64 roomId, qint64 messageId)
{
    if (m_chat) {
        m_chat->conversation()->open(roomId);
        show(u"chat"_s);
        Q_EMIT messageWanted(messageId);
    }
    showWindow();
}

void Program::notify(const Notifier::Notice &notice)
{
    if (m_settings.notifications() && !m_settings.doNotDisturb()) {
        m_notifier.show(notice);
    }
}

void Program::withdrawRead()
{
    const QList<qint64> rooms = m_notifier.rooms();
    for (qint64 id : rooms) {
        const Room *room = m_chat ? m_chat->rooms()->find(RoomId {id}) : nullptr;
        if (!room || !room->membership || room->membership->unread == 0) {
            m_notifier.withdraw(id);
        }
    }
}

void Program::setTrayAvailable(bool available)
{
    if (std::exchange(m_trayAvailable, available) == available) {
        return;
    }
    Q_EMIT trayAvailableChanged();
    if (!available && m_inTray) {
        showWindow();
    }
}

void Program::copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Program::openWebAddress(const QString &address)
{
    if (const QUrl url = webAddress(address); url.isValid()) {
        QDesktopServices::openUrl(url);
    }
}

void Program::closeWindow()
{
    const bool hosting = m_host.state() == EmbeddedServer::Running || m_host.state() == EmbeddedServer::Starting;
    if (m_trayAvailable && (hosting || m_settings.closeToTray())) {
        m_inTray = true;
        Q_EMIT windowUnwanted();
    } else {
        quit();
    }
}

void Program::quit()
{
    if (othersConnected() > 0 && m_host.state() == EmbeddedServer::Running) {
        ask(u"quit"_s);
    } else {
        endAll();
    }
}

void Program::ask(const QString &question)
{
    if (m_question != question) {
        m_question = question;
        Q_EMIT questionChanged();
    }
    showWindow();
}

void Program::answer(bool yes)
{
    const QString question = std::exchange(m_question, {});
    Q_EMIT questionChanged();
    if (yes && question == "quit"_L1) {
        endAll();
    } else if (yes && question == "stop"_L1) {
        m_host.stop();
    } else if (question == "stop"_L1) {
        m_settings.setHostingOn(true);
    }
}

void Program::endAll()
{
    if (m_ending) {
        return;
    }
    m_ending = true;
    Q_EMIT windowUnwanted();
    if (m_host.state() == EmbeddedServer::Running) {
        m_host.stop();
    } else if (m_host.state() != EmbeddedServer::Stopping) {
        Q_EMIT finished();
    }
}

void Program::show(const QString &page)
{
    if (m_page != page) {
        m_page = page;
        Q_EMIT pageChanged();
    }
    if (page == "chat"_L1 && m_chat) {
        m_settings.setOpenChat(m_chat->server().toString());
    }
}

void Program::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

} // namespace hearth
