// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class MessageCommands;
class People;

/// Choosing emoji for messages: which are at hand, who chose which. The last ones used are at hand, each once, the newest
/// first.
class Reacting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
    /// The skin tone of those that can have one: 0 for none, 1 (light) to 5 (dark).
    Q_PROPERTY(int tone READ tone WRITE setTone NOTIFY toneChanged)
public:
    static constexpr qsizetype mostRecent = 6;

    /// Both must outlive it.
    Reacting(UserId self, MessageCommands *commands, const People *people, QObject *parent = nullptr);

    QStringList recent() const { return m_recent; }
    /// What was used before; what is missing is filled up with what many use.
    void setRecent(const QStringList &recent);
    int tone() const { return m_tone; }
    void setTone(int tone);
    /// It was chosen for something: it is at hand from now on.
    Q_INVOKABLE void noteUsed(const QString &emoji);
    /// Chooses an emoji for a message, or no longer. Ends in the message being changed, or in failed().
    Q_INVOKABLE void react(qint64 message, const QString &emoji, bool on);
    /// "You, Ben and 3 others": `users` are the first of `count`.
    Q_INVOKABLE QString namesOf(const QVariantList &users, int count) const;

Q_SIGNALS:
    void recentChanged();
    void toneChanged();
    /// Why it was not done, in a sentence.
    void failed(const QString &reason);

private:
    const UserId m_self;
    MessageCommands *const m_commands;
    const People *const m_people;
    QStringList m_recent;
    int m_tone = 0;
};

} // namespace hearth
