// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EmbeddedServer.h"
#include "profile/OwnerEntry.h"

#include <QHostAddress>

#include <memory>
#include <optional>

namespace hearth {

class ChatSession;
class KeptTokens;
class ServerList;
struct ProgramOptions;

/// The chat that this program hosts: beginning it, entering it as its owner, ending it.
class HostedChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has it")
    Q_PROPERTY(hearth::EmbeddedServer *server READ server CONSTANT)
    Q_PROPERTY(bool here READ isHere NOTIFY hereChanged) ///< the chat that one is in is the one this program hosts
    Q_PROPERTY(int othersConnected READ othersConnected NOTIFY othersConnectedChanged)
    Q_PROPERTY(QString suggestedName READ suggestedName CONSTANT)
    Q_PROPERTY(QString suggestedChatName READ suggestedChatName CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) ///< why entering one's own chat failed; else empty
public:
    HostedChat(const ProgramOptions &options, Settings *settings, KeptTokens *tokens, ServerList *servers, Clock *clock,
        QObject *parent = nullptr);

    EmbeddedServer *server() { return &m_server; }
    bool isRunning() const { return m_server.state() == EmbeddedServer::Running; }
    /// Whether this is the address by which the program is in its own chat.
    bool isAt(const QUrl &server) const;
    bool isHere() const;
    int othersConnected() const;
    QString suggestedName() const;
    QString suggestedChatName() const;
    QString notice() const { return m_notice; }

    Q_INVOKABLE void start(const QString &name, const QString &yourName, const QString &access, int port);
    /// Asks first if others are connected: stopQuestionWanted().
    Q_INVOKABLE void stop();
    void stopNow() { m_server.stop(); }
    /// It was not stopped: goes on with the next start of the program.
    void goOn();
    /// At the port of the last time. With `beside`, without going to its chat.
    void startAgain(bool beside);
    /// Whether it is hosted beside the chat that one is in; once.
    bool takeBeside() { return std::exchange(m_beside, false); }
    /// Goes to its chat.
    Q_INVOKABLE void open();
    /// With the token of the last time, else as the owner.
    void enter();
    /// The token was refused.
    void enterAsOwner();
    /// Something else was begun.
    void stopEntering() { m_reading.reset(); }

    /// The chat that one is in; null for none.
    void setChat(ChatSession *chat);

Q_SIGNALS:
    void hereChanged();
    void othersConnectedChanged();
    void noticeChanged();
    /// Its own chat is about to be entered.
    void entering();
    void entered(const hearth::Account &account);
    void stopQuestionWanted();
    /// Its own chat is the one that one is in.
    void pageWanted(const QString &page);
    void running();
    void failed();
    void stopped();

private:
    /// The one of the command line, or all of them: kept for the next time.
    void chooseAddress();
    /// On the address that was chosen, now or the last time.
    void listen(const QString &name, const QString &yourName, const QString &access, int port);
    void followServer();
    void followOwner();
    void setNotice(const QString &notice);

    const std::optional<QHostAddress> m_listen; ///< as the command line has it
    const QString m_wantedName; ///< of the person, from the command line
    const QString m_wantedChatName;
    Settings *const m_settings;
    KeptTokens *const m_tokens;
    ServerList *const m_servers;
    Clock *const m_clock;
    EmbeddedServer m_server;
    OwnerEntry m_owner;
    ChatSession *m_chat = nullptr;
    std::unique_ptr<QObject> m_reading; ///< the context while a token is looked for
    QUrl m_url;
    QString m_notice;
    EmbeddedServer::State m_before = EmbeddedServer::Stopped;
    bool m_beside = false;
};

} // namespace hearth
