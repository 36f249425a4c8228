// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "profile/SignIn.h"
#include "session/ChatSession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace hearth {

/// What a person at the desktop has: a profile, a way in, and a chat once signed in.
struct Persona
{
    /// Long enough for sanitizers on a busy machine.
    static constexpr int patience = 30000;

    bool find(const QUrl &server) { return find(server.toString()); }
    bool find(const QString &address)
    {
        signIn.open(address);
        return QTest::qWaitFor([this] { return signIn.state() == SignIn::Ready || signIn.state() == SignIn::Failed; }, patience)
            && signIn.state() == SignIn::Ready;
    }
    bool isIn()
    {
        return QTest::qWaitFor([this] { return !signIn.token().isEmpty() || !signIn.errorCode().isEmpty(); }, patience)
            && !signIn.token().isEmpty();
    }
    bool registers(const QUrl &server, const QString &name)
    {
        if (!find(server))
            return false;
        signIn.registerAccount(name, QStringLiteral("correct horse"), QString());
        return isIn();
    }
    bool entersAsGuest(const QUrl &server, const QString &name)
    {
        if (!find(server))
            return false;
        signIn.enterAsGuest(name);
        return isIn();
    }
    /// Starts chatting; starting anew is what happens when the program is started again.
    void chats()
    {
        chat.reset();
        chat = std::make_unique<ChatSession>(
            Account {signIn.server(), signIn.serverName(), signIn.token(), signIn.user()}, profile.path(), &clock);
        chat->start();
    }
    bool isInARoom()
    {
        return QTest::qWaitFor(
            [this] { return chat->conversation()->roomId() != 0 && !chat->conversation()->timeline()->paging()->loadingNewer(); },
            patience);
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < chat->conversation()->timeline()->count(); ++row)
            texts.append(get(row, TimelineModel::TextRole).toString());
        return texts;
    }
    QVariant get(int row, TimelineModel::Role role) const
    {
        return chat->conversation()->timeline()->data(chat->conversation()->timeline()->index(row), role);
    }
    bool allSent() const
    {
        for (int row = 0; row < chat->conversation()->timeline()->count(); ++row)
            if (get(row, TimelineModel::StateRole).toString() != u"sent")
                return false;
        return true;
    }

    SystemClock clock;
    QTemporaryDir profile;
    SignIn signIn {&clock};
    std::unique_ptr<ChatSession> chat;
};

} // namespace hearth
