// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosing.h"
#include "discovery/NearbyServers.h"
#include "profile/Account.h"
#include "profile/AskingIn.h"
#include "profile/ServerList.h"
#include "profile/SignIn.h"

#include <memory>

namespace hearth {

class ChatSession;
class KeptTokens;
class TrustedKeys;

/// The way into a chat on a server: with the token of the last time, else by signing in.
class Entering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has it")
    Q_PROPERTY(hearth::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(hearth::AskingIn *askingIn READ askingIn CONSTANT)
    Q_PROPERTY(hearth::ServerList *servers READ servers CONSTANT)
    Q_PROPERTY(hearth::NearbyServers *nearby READ nearby CONSTANT)
    Q_PROPERTY(hearth::Diagnosing *diagnosing READ diagnosing CONSTANT)
public:
    Entering(KeptTokens *tokens, ServerList *servers, const TrustedKeys *keys, Clock *clock, QObject *parent = nullptr);

    SignIn *signIn() { return &m_signIn; }
    AskingIn *askingIn() { return &m_askingIn; }
    ServerList *servers() { return m_servers; }
    NearbyServers *nearby() { return &m_nearby; }
    Diagnosing *diagnosing() { return &m_diagnosing; }

    /// With a token from before straight to the chat, else to the sign-in page; the sign-in says why if neither works.
    Q_INVOKABLE void open(const QString &address);
    /// Shows what is kept of it, and connects once its token was found.
    void openKnown(const ServerList::Entry &known);
    /// Likewise, and enters as this guest once the server answers, where one is not known there.
    void openAs(const QString &guestName, const QString &address);
    /// A link that opens this program (isProgramLink()): to where it leads, with the invitation that it may bring; or why not, in a
    /// sentence.
    QString follow(const QString &link);
    /// Back to the welcome page; one stays signed in, and connected.
    Q_INVOKABLE void leave();
    /// To the sign-in page, with the reason why one is not signed in any more.
    void askAgain(const QUrl &server, const Error &reason);
    /// Something else was begun.
    void stop();
    void stopReading() { m_reading.reset(); }

    /// The chat that one is in; null for none.
    void setChat(ChatSession *chat);

Q_SIGNALS:
    /// Whatever else is on its way is not wanted any more.
    void begun();
    /// Without a token where that is still looked for.
    void entered(const hearth::Account &account);
    /// It is the chat that this program hosts, or did.
    void hostedWanted();
    /// The chat that was begun cannot go on.
    void endWanted();
    void left();
    void pageWanted(const QString &page);

private:
    void knock(const QString &address);
    void followSignIn();
    void acceptIn(ChatSession &chat, const QString &invite, const QString &address);
    bool isIn(const QUrl &server) const;

    KeptTokens *const m_tokens;
    ServerList *const m_servers;
    const TrustedKeys *const m_keys;
    Clock *const m_clock;
    SignIn m_signIn;
    AskingIn m_askingIn;
    NearbyServers m_nearby;
    Diagnosing m_diagnosing;
    ChatSession *m_chat = nullptr;
    std::unique_ptr<QObject> m_reading; ///< the context while a token is looked for
    QString m_guestName;
    bool m_knocked = false; ///< waits for the server's answer
};

} // namespace hearth
