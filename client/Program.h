// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EmbeddedServer.h"
#include "ProgramOptions.h"
#include "core/Clock.h"
#include "platform/IdleWatch.h"
#include "platform/Notifier.h"
#include "platform/Settings.h"
#include "profile/KeptTokens.h"
#include "profile/OwnerEntry.h"
#include "profile/ServerList.h"
#include "profile/SignIn.h"
#include "session/ChatSession.h"

namespace hearth {

/// Composition of the desktop program, and the one object that QML is given: which page is shown, which server one is
/// on, hosting, and when to end. GUI thread.
class Program : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it")
    Q_PROPERTY(hearth::EmbeddedServer *host READ host CONSTANT)
    Q_PROPERTY(hearth::ServerList *servers READ servers CONSTANT)
    Q_PROPERTY(hearth::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(hearth::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(hearth::ChatSession *chat READ chat NOTIFY chatChanged) ///< null until signed in somewhere
    Q_PROPERTY(QString page READ page NOTIFY pageChanged) ///< "welcome", "signIn" or "chat"
    Q_PROPERTY(bool trayAvailable READ trayAvailable NOTIFY trayAvailableChanged)
    Q_PROPERTY(bool hostedHere READ isHostedHere NOTIFY hostedHereChanged) ///< the chat is the one this program hosts
    Q_PROPERTY(int othersConnected READ othersConnected NOTIFY othersConnectedChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged) ///< "quit", "stop" or "": waits for answer()
    Q_PROPERTY(QString suggestedName READ suggestedName CONSTANT)
    Q_PROPERTY(QString suggestedChatName READ suggestedChatName CONSTANT)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) ///< why entering one's own chat failed; else empty
public:
    Program(const ProgramOptions &options, bool trayAvailable, QObject *parent = nullptr);
    ~Program() override;

    EmbeddedServer *host() { return &m_host; }
    ServerList *servers() { return &m_servers; }
    SignIn *signIn() { return &m_signIn; }
    Settings *settings() { return &m_settings; }
    ChatSession *chat() const { return m_chat.get(); }
    QString page() const { return m_page; }
    bool trayAvailable() const { return m_trayAvailable; }
    /// A window that was closed into a tray comes back when that goes.
    void setTrayAvailable(bool available);
    bool isHostedHere() const;
    int othersConnected() const;
    QString question() const { return m_question; }
    QString suggestedName() const;
    QString suggestedChatName() const;
    QString windowTitle() const;
    QString notice() const { return m_notice; }
    int unread() const { return m_chat ? m_chat->rooms()->unreadTotal() : 0; }

    /// Whether it begins without a window: as the command line says, where there is a tray.
    bool beginsInTray() const { return m_options.minimized && m_trayAvailable; }
    /// Does what the command line asked for, else what was on when the program was closed. Once the window is there.
    void begin();

    /// With a token from before straight to the chat, else to the sign-in page; the sign-in says why if neither works.
    Q_INVOKABLE void openServer(const QString &address);
    /// Back to the welcome page; one stays signed in, and connected.
    Q_INVOKABLE void leaveServer();
    Q_INVOKABLE void signOut();
    /// Another server answers than the one that one signed in to: forgets that one's token, and goes to the sign-in page.
    Q_INVOKABLE void signInAnew();
    Q_INVOKABLE void startHosting(const QString &name, const QString &yourName, const QString &access, int port);
    Q_INVOKABLE void stopHosting(); ///< asks first if others are connected
    Q_INVOKABLE void openHosted();
    Q_INVOKABLE void copyToClipboard(const QString &text);
    /// A web address that stands in a message, in the browser. Anything else than http and https is not opened.
    Q_INVOKABLE void openWebAddress(const QString &address);
    Q_INVOKABLE void closeWindow(); ///< into the tray, or quit()
    Q_INVOKABLE void quit(); ///< asks first if others are connected
    Q_INVOKABLE void answer(bool yes);
    void showWindow();
    /// The very message, in its room; 0: the room.
    void showMessage(qint64 roomId, qint64 messageId);

Q_SIGNALS:
    void chatChanged();
    void pageChanged();
    void hostedHereChanged();
    void othersConnectedChanged();
    void questionChanged();
    void windowTitleChanged();
    void unreadChanged();
    void noticeChanged();
    void windowWanted();
    void windowUnwanted();
    void trayAvailableChanged();
    /// A message worth a desktop notification, where no service of the desktop takes one.
    void balloonWanted(const hearth::Notifier::Notice &notice);
    void messageWanted(qint64 messageId);
    void finished();

private:
    void show(const QString &page);
    void beginChat(const Account &account);
    void endChat();
    void chatEnded(const QString &errorCode, const QString &errorMessage);
    void notify(const Notifier::Notice &notice);
    void withdrawRead();
    void settleSignIn();
    /// Joins what the command line says; false where there is nothing to join but what is hosted here.
    bool connectNext();
    void comeBack();
    HistoryLimits historyLimits() const;
    void openKnown(const ServerList::Entry &known);
    void settleHost();
    void enterHosted();
    void hostAgain();
    void ask(const QString &question);
    void endAll();
    void setNotice(const QString &notice);

    const ProgramOptions m_options;
    bool m_trayAvailable;
    bool m_inTray = false; ///< the window is
    SystemClock m_clock;
    Settings m_settings;
    KeptTokens m_tokens;
    ServerList m_servers;
    SignIn m_signIn;
    EmbeddedServer m_host;
    OwnerEntry m_owner;
    IdleWatch m_idle;
    Notifier m_notifier;
    std::unique_ptr<QObject> m_reading; ///< the context while a token is looked for
    std::unique_ptr<ChatSession> m_chat;
    QString m_page;
    QString m_question;
    QString m_notice;
    QString m_connectNext; ///< from the command line, until it is known whether this program hosts that very chat
    QString m_guestName; ///< enter as this guest once the server answers
    QUrl m_hosted; ///< the address by which this program is in its own chat
    bool m_hostsBeside = false; ///< what is hosted is not the chat to open
    bool m_entering = false; ///< openServer() waits for the server's answer
    bool m_ending = false;
};

} // namespace hearth
