// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "platform/DesktopServices.h"
#include "platform/DoNotDisturb.h"
#include "platform/IdleWatch.h"
#include "platform/Settings.h"
#include "profile/KeptTokens.h"
#include "profile/ServerList.h"
#include "profile/TrustedKeys.h"
#include "program/Entering.h"
#include "program/GivenFiles.h"
#include "program/HostedChat.h"
#include "program/Notices.h"
#include "program/ProgramOptions.h"
#include "program/WindowControl.h"
#include "session/ChatSession.h"

namespace hearth {

/// Composition of the desktop program, and the one object that QML is given: an object for each concern, which page is
/// shown, and the chat that one is in. GUI thread.
class Program : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it")
    Q_PROPERTY(hearth::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(hearth::DoNotDisturb *doNotDisturb READ doNotDisturb CONSTANT)
    Q_PROPERTY(hearth::Entering *entering READ entering CONSTANT)
    Q_PROPERTY(hearth::HostedChat *hosting READ hosting CONSTANT)
    Q_PROPERTY(hearth::WindowControl *window READ window CONSTANT)
    Q_PROPERTY(hearth::DesktopServices *desktop READ desktop CONSTANT)
    Q_PROPERTY(hearth::GivenFiles *givenFiles READ givenFiles CONSTANT)
    Q_PROPERTY(hearth::ChatSession *chat READ chat NOTIFY chatChanged) ///< null until signed in somewhere
    Q_PROPERTY(QString page READ page NOTIFY pageChanged) ///< "welcome", "signIn" or "chat"
public:
    Program(const ProgramOptions &options, bool trayAvailable, QObject *parent = nullptr);
    ~Program() override;

    Settings *settings() { return &m_settings; }
    DoNotDisturb *doNotDisturb() { return &m_doNotDisturb; }
    Entering *entering() { return &m_entering; }
    HostedChat *hosting() { return &m_hosting; }
    WindowControl *window() { return &m_window; }
    DesktopServices *desktop() { return &m_desktop; }
    Notices *notices() { return &m_notices; }
    GivenFiles *givenFiles() { return &m_givenFiles; }
    ChatSession *chat() const { return m_chat.get(); }
    QString page() const { return m_page; }

    /// Does what the command line asked for, else what was on when the program was closed. Once the window is there.
    void begin();

    /// Another server answers than the one that one signed in to: forgets that one's token, and goes to the sign-in page.
    Q_INVOKABLE void signInAnew();
    /// The very message, in its room; 0: the room.
    void showMessage(qint64 roomId, qint64 messageId);
    /// Files to be sent, for which the window asks to whom; or why not, in a sentence.
    QString takeFiles(const QStringList &paths);

Q_SIGNALS:
    void chatChanged();
    void pageChanged();
    void messageWanted(qint64 messageId);

private:
    void wire();
    /// Accounts that the list of servers no longer names are nobody's.
    void removeOldAccounts();
    void forgetAccount(const QUrl &server, const Author &user);
    void show(const QString &page);
    void beginChat(const Account &account);
    void endChat();
    void tellOfChat();
    /// To the chat that was open last, and hosting, if it was on.
    void comeBack();
    HistoryLimits historyLimits() const;
    void chatEnded(const QString &errorCode, const QString &errorMessage);
    /// Joins what the command line says; false where there is nothing to join but what is hosted here.
    bool connectNext();

    const ProgramOptions m_options;
    SystemClock m_clock;
    Settings m_settings;
    DoNotDisturb m_doNotDisturb;
    KeptTokens m_tokens;
    ServerList m_servers;
    TrustedKeys m_keys;
    Entering m_entering;
    HostedChat m_hosting;
    WindowControl m_window;
    Notices m_notices;
    DesktopServices m_desktop;
    GivenFiles m_givenFiles;
    IdleWatch m_idle;
    std::unique_ptr<ChatSession> m_chat;
    QString m_page;
    QString m_connectNext; ///< from the command line, until it is known whether this program hosts that very chat
};

} // namespace hearth
