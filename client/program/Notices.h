// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Notifier.h"

namespace hearth {

class ChatSession;
class DoNotDisturb;
class Settings;

/// What the desktop tells of messages that nobody looks at, and takes back once they are read.
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

private:
    void withdrawRead();

    const Settings *const m_settings;
    const DoNotDisturb *const m_doNotDisturb;
    Notifier m_notifier;
    ChatSession *m_chat = nullptr;
};

} // namespace hearth
