// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Clock;

/// Who is typing in the current room, as a sentence. Never oneself. A name goes when its message arrives, when its
/// owner stops, or 6 s after the last word of it.
class TypingNotice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its typing notice")
    /// "Ada is typing", "Ada and Ben are typing", "Several people are typing"; empty when nobody is.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
public:
    TypingNotice(UserId self, Clock *clock, QObject *parent = nullptr);

    QString text() const { return m_text; }

    void setRoom(RoomId room);
    void setTyping(RoomId room, const User &user, bool typing);
    void stopped(RoomId room, UserId user);
    void rename(const Author &now);
    void clear();

Q_SIGNALS:
    void textChanged();

private:
    struct Typist
    {
        UserId id;
        QString name;
        quint64 timer = 0;
    };

    void refresh();

    const UserId m_self;
    Clock *const m_clock;
    RoomId m_room;
    QHash<RoomId, QList<Typist>> m_typists; ///< in the order in which they began
    QString m_text;
};

} // namespace hearth
