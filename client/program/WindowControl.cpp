// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/WindowControl.h"

#include "platform/Settings.h"
#include "program/HostedChat.h"
#include "session/ChatSession.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

WindowControl::WindowControl(HostedChat *hosting, const Settings *settings, bool trayAvailable, bool minimized, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_settings(settings)
    , m_trayAvailable(trayAvailable)
    , m_inTray(minimized && trayAvailable)
{
    connect(hosting, &HostedChat::stopQuestionWanted, this, [this] { ask(u"stop"_s); });
    connect(hosting, &HostedChat::stopped, this, &WindowControl::finishEnding);
    connect(hosting, &HostedChat::failed, this, &WindowControl::finishEnding);
}

int WindowControl::unread() const
{
    return m_chat ? m_chat->rooms()->unreadTotal() : 0;
}

QString WindowControl::title() const
{
    const QString program = QGuiApplication::applicationDisplayName();
    if (!m_chatShown || !m_chat) {
        return program;
    }
    const QString room = m_chat->conversation()->name();
    const QString place = room.isEmpty() ? m_chat->serverName() : u"%1 – %2"_s.arg(room, m_chat->serverName());
    return unread() > 0 ? u"(%1) %2"_s.arg(QString::number(unread()), place) : place;
}

void WindowControl::setChat(ChatSession *chat)
{
    if (m_chat) {
        m_chat->disconnect(this);
        m_chat->rooms()->disconnect(this);
        m_chat->conversation()->disconnect(this);
    }
    m_chat = chat;
    if (chat) {
        connect(chat->rooms(), &Rooms::totalsChanged, this, &WindowControl::unreadChanged);
        connect(chat->rooms(), &Rooms::totalsChanged, this, &WindowControl::titleChanged);
        connect(chat->conversation(), &Conversation::detailsChanged, this, &WindowControl::titleChanged);
        connect(chat, &ChatSession::serverNameChanged, this, &WindowControl::titleChanged);
    }
    Q_EMIT unreadChanged();
    Q_EMIT titleChanged();
}

void WindowControl::setChatShown(bool shown)
{
    if (std::exchange(m_chatShown, shown) != shown) {
        Q_EMIT titleChanged();
    }
}

void WindowControl::show()
{
    m_inTray = false;
    Q_EMIT wanted();
}

void WindowControl::setTrayAvailable(bool available)
{
    if (std::exchange(m_trayAvailable, available) == available) {
        return;
    }
    Q_EMIT trayAvailableChanged();
    if (!available && m_inTray) {
        show();
    }
}

void WindowControl::close()
{
    const bool hosting = m_hosting->isRunning() || m_hosting->server()->state() == EmbeddedServer::Starting;
    if (m_trayAvailable && (hosting || m_settings->closeToTray())) {
        m_inTray = true;
        Q_EMIT unwanted();
    } else {
        quit();
    }
}

void WindowControl::quit()
{
    if (m_hosting->othersConnected() > 0 && m_hosting->isRunning()) {
        ask(u"quit"_s);
    } else {
        end();
    }
}

void WindowControl::ask(const QString &question)
{
    if (m_question != question) {
        m_question = question;
        Q_EMIT questionChanged();
    }
    show();
}

void WindowControl::answer(bool yes)
{
    const QString question = std::exchange(m_question, {});
    Q_EMIT questionChanged();
    if (yes && question == "quit"_L1) {
        end();
    } else if (yes && question == "stop"_L1) {
        m_hosting->stopNow();
    } else if (question == "stop"_L1) {
        m_hosting->goOn();
    }
}

void WindowControl::end()
{
    if (std::exchange(m_ending, true)) {
        return;
    }
    Q_EMIT unwanted();
    if (m_hosting->isRunning()) {
        m_hosting->stopNow();
    } else if (m_hosting->server()->state() != EmbeddedServer::Stopping) {
        Q_EMIT finished();
    }
}

void WindowControl::finishEnding()
{
    if (m_ending) {
        Q_EMIT finished();
    }
}

} // namespace hearth
