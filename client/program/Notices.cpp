// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Notices.h"

#include "platform/DoNotDisturb.h"
#include "platform/Settings.h"
#include "session/ChatSession.h"
#include "text/TextTraits.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
const QString admit = u"admit"_s;
constexpr qint64 reportsPlace = -(1LL << 62); ///< below that of everybody who knocks
} // namespace

Notices::Notices(const Settings *settings, const DoNotDisturb *doNotDisturb, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_doNotDisturb(doNotDisturb)
{
    connect(&m_notifier, &Notifier::unserved, this, &Notices::balloonWanted);
    connect(&m_notifier, &Notifier::chosen, this, &Notices::chosen);
    connect(&m_notifier, &Notifier::pressed, this, [this](qint64 place, const QString &button) {
        if (m_chat) {
            m_chat->moderating()->oversight()->knocks()->answer(-place, button == admit);
        }
    });
    connect(&m_notifier, &Notifier::replied, this, [this](qint64 room, const QString &text) {
        if (m_chat) {
            m_chat->sending()->sendTo(room, text);
        }
    });
}

void Notices::setChat(ChatSession *chat)
{
    if (m_chat) {
        m_chat->rooms()->disconnect(this);
        m_chat->inbox()->disconnect(this);
        m_chat->moderating()->oversight()->knocks()->disconnect(this);
        m_chat->members()->reports()->disconnect(this);
        m_notifier.withdrawAll();
    }
    m_chat = chat;
    if (!chat) {
        return;
    }
    const Knocks *knocks = chat->moderating()->oversight()->knocks();
    connect(knocks, &Knocks::came, this, [this](qint64 id, const QString &name, const QString &address) {
        if (m_settings->notifications() && !m_doNotDisturb->isOn()) {
            m_notifier.show({-id, 0, tr("%1 asks to be let in").arg(isolatedName(name)), tr("From %1").arg(address), false,
                {admit, tr("Let in"), u"refuse"_s, tr("Don't let in")}});
        }
    });
    connect(knocks, &Knocks::gone, this, [this](qint64 id) { m_notifier.withdraw(-id); });
    connect(chat->members()->reports(), &ReportBoard::came, this, [this](const QString &says, const QString &reason) {
        if (m_settings->notifications() && !m_doNotDisturb->isOn()) {
            m_notifier.show({reportsPlace, 0, says, reason});
        }
    });
    connect(chat->members()->reports(), &ReportBoard::cleared, this, [this] { m_notifier.withdraw(reportsPlace); });
    connect(chat->rooms(), &Rooms::totalsChanged, this, &Notices::withdrawRead);
    connect(chat->inbox(), &Inbox::deleted, this, [this](qint64 message) { m_notifier.withdrawMessage(message); });
    connect(chat->inbox(), &Inbox::heard, this, &Notices::speak);
    connect(chat->inbox(), &Inbox::notify, this,
        [this](qint64 room, const QString &roomName, const QString &author, const QString &text, bool isMention, qint64 message) {
            if (m_settings->notifications() && !m_doNotDisturb->isOn()) {
                m_notifier.show({room, message, tr("%1 in %2").arg(isolatedName(author), isolatedName(roomName)), text, isMention});
            }
        });
}

void Notices::speak(const QList<Inbox::Said> &messages)
{
    constexpr qsizetype most = 3; // that are read out one by one
    constexpr qsizetype longest = 300;
    if (m_doNotDisturb->isOn()) {
        return;
    }
    if (messages.size() > most) {
        Q_EMIT spoken(tr("%n new messages", "", int(messages.size())));
        return;
    }
    for (const Inbox::Said &message : messages) {
        Q_EMIT spoken(tr("%1: %2").arg(isolatedName(message.author), wholeBeginning(message.text, longest)));
    }
}

void Notices::withdrawRead()
{
    const QList<qint64> rooms = m_notifier.rooms();
    for (qint64 id : rooms) {
        const Room *room = m_chat->rooms()->find(RoomId {id});
        const bool isOfRoom = id > 0; // and not of somebody at the door
        if (isOfRoom && (!room || !room->membership || room->membership->unread == 0)) {
            m_notifier.withdraw(id);
        }
    }
}

} // namespace hearth
