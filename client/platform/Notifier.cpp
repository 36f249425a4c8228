// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Notifier.h"

#include "text/TextTraits.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/// A service that is started by being called has so long to come up.
constexpr int patienceMs = 5000;
constexpr qsizetype longestText = 300;

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
    , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
    m_bus.connect(service, path, service, u"NotificationReplied"_s, this, SLOT(takeReply(uint, QString)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Notifier::forgetService);
}

void Notifier::show(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT unserved(notice);
        return;
    }
    Shown &shown = m_rooms[notice.roomId];
    shown.notice = notice;
    shown.read = false;
    if (!m_knowsWhat) {
        askWhatItCan();
    } else if (shown.asking) {
        shown.stale = true;
    } else {
        tell(notice.roomId);
    }
}

void Notifier::askWhatItCan()
{
    if (std::exchange(m_asked, true)) {
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asked = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_knowsWhat = reply.isValid();
        m_can = m_knowsWhat ? reply.value() : QStringList();
        const QList<qint64> waiting = m_rooms.keys();
        for (qint64 room : waiting) {
            if (m_knowsWhat) {
                tell(room);
            } else {
                refused(m_rooms.take(room).notice);
            }
        }
    });
}

void Notifier::tell(qint64 roomId)
{
    Shown &shown = m_rooms[roomId];
    shown.asking = true;
    shown.stale = false;
    const Notice notice = shown.notice;
    QString text = wholeBeginning(notice.text, longestText);
    if (m_can.contains("body-markup"_L1)) {
        text = text.toHtmlEscaped(); // what people write is shown as written
    }
    QStringList actions = QStringList {u"default"_s, tr("Open")} + notice.buttons;
    if (notice.roomId > 0 && m_can.contains("inline-reply"_L1)) {
        actions << u"inline-reply"_s << tr("Reply");
    }
    const QVariantMap hints {
        {u"urgency"_s, QVariant::fromValue(uchar(notice.urgent ? 2 : 1))},
        {u"category"_s, notice.roomId > 0 ? u"im.received"_s : u"im"_s},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"x-kde-reply-placeholder-text"_s, tr("Reply…")},
    };
    const QVariantList arguments {
        QGuiApplication::applicationDisplayName(), shown.id, u"org.hearth.Hearth"_s, notice.title, text, actions, hints, -1};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"Notify"_s, arguments), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, roomId, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) {
            answered(roomId, reply.value());
        } else {
            m_rooms.remove(roomId);
            refused(notice);
        }
    });
}

void Notifier::answered(qint64 roomId, uint id)
{
    const auto shown = m_rooms.find(roomId);
    if (shown == m_rooms.end()) {
        return close(id);
    }
    shown->id = id;
    shown->asking = false;
    if (shown->read) {
        m_rooms.erase(shown);
        close(id);
    } else if (shown->stale) {
        tell(roomId);
    }
}

void Notifier::refused(const Notice &notice)
{
    Q_EMIT unserved(notice);
}

void Notifier::withdraw(qint64 roomId)
{
    const auto shown = m_rooms.find(roomId);
    if (shown == m_rooms.end()) {
        return;
    }
    if (shown->asking) {
        shown->read = true;
        shown->stale = false;
        return;
    }
    const uint id = shown->id;
    m_rooms.erase(shown);
    close(id);
}

void Notifier::withdrawMessage(qint64 messageId)
{
    for (auto shown = m_rooms.cbegin(); shown != m_rooms.cend(); ++shown)
        if (shown->notice.messageId == messageId)
            return withdraw(shown.key());
}

void Notifier::withdrawAll()
{
    const QList<qint64> all = m_rooms.keys();
    for (qint64 room : all) {
        withdraw(room);
    }
}

void Notifier::close(uint id)
{
    if (id != 0) {
        m_bus.asyncCall(call(u"CloseNotification"_s, {id}));
    }
}

void Notifier::forgetService()
{
    m_knowsWhat = false;
    m_rooms.removeIf([](const auto &entry) { return !entry->asking; });
}

qint64 Notifier::roomOf(uint id) const
{
    for (auto it = m_rooms.cbegin(); id != 0 && it != m_rooms.cend(); ++it) {
        if (it->id == id) {
            return it.key();
        }
    }
    return 0;
}

void Notifier::takeAction(uint id, const QString &action)
{
    const qint64 room = roomOf(id);
    if (room != 0 && action == "default"_L1) {
        Q_EMIT chosen(room, m_rooms.value(room).notice.messageId);
    } else if (room != 0 && m_rooms.value(room).notice.buttons.contains(action)) {
        Q_EMIT pressed(room, action);
    }
}

void Notifier::takeReply(uint id, const QString &text)
{
    if (const qint64 room = roomOf(id); room != 0 && !text.trimmed().isEmpty()) {
        Q_EMIT replied(room, text);
    }
}

void Notifier::takeClosed(uint id, uint)
{
    if (const qint64 room = roomOf(id); room != 0) {
        Shown &shown = m_rooms[room];
        shown.id = 0;
        if (!shown.asking) {
            m_rooms.remove(room);
        }
    }
}

} // namespace hearth
