// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/messages/AuthorActions.h"
#include "session/messages/FileActions.h"
#include "session/messages/MessageSubject.h"
#include "session/messages/PinBoard.h"
#include "session/messages/Reacting.h"
#include "session/people/Blocked.h"
#include "session/people/Naming.h"
#include "session/portraits/Avatars.h"
#include "session/reading/Keywords.h"

#include <QJSValue>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Composition;
class MessageCommands;
class Moderating;
class Outbox;
class ReceivedFiles;

/// What can be done to a message, and doing it: what each row of a timeline is given. All of it stands in one table, each action with its name,
/// its words, its picture, its keys, whom it is offered to and what it does; its menu, its bar, its keys and what a screen reader offers are
/// made from that. A row is the item that shows the message, or a copy of its values; a binding that asks about an item follows it.
class MessageActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(hearth::Reacting *reactions READ reactions CONSTANT)
    Q_PROPERTY(hearth::PinBoard *pins READ pins CONSTANT)
    Q_PROPERTY(hearth::Naming *naming READ naming CONSTANT)
    Q_PROPERTY(hearth::Keywords *keywords READ keywords CONSTANT)
    Q_PROPERTY(hearth::ReceivedFiles *files READ files CONSTANT)
    Q_PROPERTY(hearth::Blocked *blocked READ blocked CONSTANT)
    Q_PROPERTY(hearth::Avatars *avatars MEMBER m_avatars CONSTANT)
public:
    /// All of them must outlive it.
    MessageActions(Outbox *outbox, MessageCommands *commands, Composition *composition, const Moderating *moderating, UserId self,
        const People *people, Blocked *blocked, Avatars *avatars, RestClient *rest, const QList<RoomListModel *> &rooms,
        ReceivedFiles *files, QObject *parent = nullptr);

    Reacting *reactions() { return &m_reactions; }
    PinBoard *pins() { return &m_pins; }
    Naming *naming() { return &m_naming; }
    Keywords *keywords() { return &m_keywords; }
    ReceivedFiles *files() const { return m_fileActions.files(); }
    Blocked *blocked() const { return m_blocked; }
    /// What can be done with it now, without a connection only what is kept here until there is one (words, and what is marked as
    /// unread): a list of {name, text, keys, icon, main, danger, inBar}. `main` is what Enter does.
    Q_INVOKABLE QVariantList offers(const QJSValue &row) const;
    /// Does it, if it can be done; what needs a connection ends in changeFailed() without one. True when one goes on writing then.
    Q_INVOKABLE bool act(const QString &name, const QJSValue &row);
    /// Chooses an emoji for it, or no longer if one did.
    Q_INVOKABLE void toggle(const QString &emoji, const QJSValue &row);
    /// The name of what these keys do to it; empty where they do nothing.
    Q_INVOKABLE QString actionFor(int key, int modifiers, const QJSValue &row) const;
    /// Every action with keys, for a list of them: {text, keys}.
    Q_INVOKABLE QVariantList shortcuts() const;
    /// What something in a message leads to: a page, or a room.
    Q_INVOKABLE void openAddress(const QString &address);
    Q_INVOKABLE void copy(const QString &text) { Q_EMIT copyWanted(text); }
    /// Shows it, wherever it is in the room.
    Q_INVOKABLE void show(qint64 message, qint64 seq) { Q_EMIT messageWanted(message, seq); }
    /// What deletionAsked() asks for, once it is meant. Ends in deleted() or deletionFailed().
    Q_INVOKABLE void deleteMessage(qint64 message);
    /// Pins a message, or takes it down. Ends in the message being changed, or in changeFailed().
    Q_INVOKABLE void pin(qint64 message, bool pinned);

    void setRoom(RoomId room); ///< the one that is shown

Q_SIGNALS:
    void copyWanted(const QString &text);
    /// Whoever opens it looks at it first: it is what somebody wrote.
    void addressWanted(const QString &address);
    /// One that a message names; the reader need not be in it.
    void roomWanted(qint64 room);
    void unreadFromWanted(qint64 seq);
    /// Somebody is to be looked at more closely.
    void profileWanted(qint64 user, const QString &displayName);
    /// Who wrote it is to be kept out, or what they wrote taken away: "ban", "erase" or "shutOut". Is that meant?
    void throwOutWanted(const QString &action, qint64 user, const QString &displayName, bool isGuest);
    /// It is to be shown to those who decide. Is that meant, and why?
    void reportWanted(qint64 room, qint64 message, const QString &author, const QString &text);
    /// An emoji is to be chosen for it.
    void reactionWanted(qint64 message);
    /// To be shown, wherever it is in the room.
    void messageWanted(qint64 message, qint64 seq);
    /// Somebody chose to delete it: is that meant?
    void deletionAsked(qint64 message, const QString &author, const QString &text, bool isOwn);
    void deleted(qint64 message);
    /// Why not, in a sentence.
    void deletionFailed(qint64 message, const QString &reason);
    /// Something else was not done to a message: why not in a sentence, and one that says what.
    void changeFailed(const QString &reason, const QString &sentence);

private:
    using Subject = MessageSubject;
    bool isOpen(const Subject &row) const; ///< it is there, and it and the room can still be changed
    bool mayWriteOf(const Subject &row) const; ///< reply to it; edit one's own
    bool mayPin(const Subject &row) const;
    /// Asks for it; `refused` is a sentence for the reason why it was not done.
    template <typename Command>
    void change(const Command &command, const char *refused);
    bool refuseOffline(); ///< false, for what needs a connection
    void actOnAuthor(const QString &action, const Subject &row);
    struct Action;
    struct Table;

    Outbox *const m_outbox;
    MessageCommands *const m_commands;
    Composition *const m_composition;
    Reacting m_reactions;
    PinBoard m_pins;
    Naming m_naming;
    Keywords m_keywords;
    FileActions m_fileActions;
    AuthorActions m_authorActions;
    const Moderating *const m_moderating;
    Blocked *const m_blocked;
    Avatars *const m_avatars;
    RoomId m_room;
};

} // namespace hearth
