// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Notifier.h"
#include "session/Inbox.h"

namespace hearth {

class ChatSession;
class DoNotDisturb;
class Settings;

/// What the desktop tells of messages that nobody looks at, and takes back once they are read; and what a screen reader is to
/// say of those that come in the room one is in, wherever the keyboard is. Neither while one is not to be disturbed.
class Notices : public QObject
{
    Q_OBJECT
public:
    Notices(const Settings *settings, const DoNotDisturb *doNotDisturb, QObject *parent = nullptr);

    /// The chat that one is in; null for none.
    void setChat(ChatSession *chat);

Q_SIGNALS:
    /// Somebody wants to see the very message.
    void chosen(qint64 roomId, qint64 messageId);
    /// No service of the desktop takes it.
    void balloonWanted(const hearth::Notifier::Notice &notice);
    void spoken(const QString &text);

private:
    void withdrawRead();
    void speak(const QList<Inbox::Said> &messages);

    const Settings *const m_settings;
    const DoNotDisturb *const m_doNotDisturb;
    Notifier m_notifier;
    ChatSession *m_chat = nullptr;
};

} // namespace hearth
