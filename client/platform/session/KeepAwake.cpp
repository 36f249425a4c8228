// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/session/KeepAwake.h"

#include "platform/session/Sandbox.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr uint suspend = 4; // of the portal's flags

} // namespace

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
{
}

KeepAwake::~KeepAwake()
{
    release();
}

void KeepAwake::hold(bool on)
{
    if (std::exchange(m_wanted, on) == on) {
        return;
    }
    if (!on) {
        release();
    } else if (isSandboxed()) {
        askPortal();
    } else {
        askLogind();
    }
}

void KeepAwake::askLogind()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"Hearth"_s << tr("Others are connected to the chat that is hosted here.") << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError() || !m_wanted || isHeld()) {
            return; // a descriptor that nobody keeps closes itself
        }
        m_lock = reply.value();
        Q_EMIT heldChanged();
    });
}

void KeepAwake::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << suspend << QVariantMap {{u"reason"_s, tr("Others are connected to the chat that is hosted here.")}};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            return;
        }
        const bool isTooMany = isHeld();
        const QString before = std::exchange(m_handle, reply.value().path());
        if (!m_wanted || isTooMany) {
            release();
            m_handle = before;
            return;
        }
        Q_EMIT heldChanged();
    });
}

void KeepAwake::release()
{
    const bool was = isHeld();
    m_lock = {}; // which closes it
    if (!m_handle.isEmpty()) {
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
            u"org.freedesktop.portal.Desktop"_s, std::exchange(m_handle, {}), u"org.freedesktop.portal.Request"_s, u"Close"_s));
    }
    if (was) {
        Q_EMIT heldChanged();
    }
}

} // namespace hearth
