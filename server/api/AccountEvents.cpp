// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountEvents.h"

#include "Authenticator.h"
#include "Chat.h"

#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcAccounts, "hearth.server.accounts", QtInfoMsg)
}

QString sessionName(const QByteArray &session)
{
    return QString::fromLatin1(session.toHex());
}

AccountEvents::AccountEvents(Authenticator &authenticator, Chat &chat, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authenticator(authenticator)
    , m_chat(chat)
    , m_clock(clock)
{
    connect(&authenticator, &Authenticator::userAdded, this,
        [this](const User &user, const QString &address) { m_chat.addUser(user, address); });
    connect(&authenticator, &Authenticator::memberAdded, this,
        [this](const StoredMembership &membership) { m_chat.rooms.addMember(membership); });
    connect(&authenticator, &Authenticator::sessionEnded, this,
        [this](const QByteArray &session) { m_chat.bus.publish(SessionEnded {sessionName(session)}); });
    connect(&authenticator.exclusions(), &Exclusions::userChanged, this, [this](const User &user) { m_chat.changeUser(user); });
    connect(&authenticator.accounts(), &Accounts::userChanged, this, [this](const User &user) { m_chat.changeUser(user); });
    connect(
        &authenticator.guestAccounts(), &GuestAccounts::userChanged, this, [this](const User &user) { m_chat.changeUser(user); });
    connect(&authenticator, &Authenticator::guestsGone, this, [this](const QList<UserId> &guests) { m_chat.removeGuests(guests); });
}

void AccountEvents::startSweeping()
{
    sweep();
    if (m_sweeps++ % (std::chrono::hours(24) / sweepInterval) == 0) {
        m_authenticator.expireSessions(m_chat.presence.connectedPeople());
        m_chat.audit.expire();
    }
    m_clock.after(sweepInterval, this, [this] { startSweeping(); });
}

void AccountEvents::sweep()
{
    m_authenticator.expireGuests(m_chat.presence.connectedGuests(), this, [](const Result<QList<UserId>> &gone) {
        if (!gone)
            qCWarning(lcAccounts, "Guests whose time is over were not removed: %ls", qUtf16Printable(gone.error().message));
    });
}

} // namespace hearth
