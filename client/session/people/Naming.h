// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "text/NameSpans.h"

#include <QObject>
#include <QPointer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth {

class People;
class RoomListModel;
class TimelineModel;
struct Author;
struct NamedInMessage;

/// By which names the texts of messages name people and rooms. Whom a message names, the server says, by their numbers; which
/// rooms, is found among those that the reader knows.
class Naming : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// Rises whenever a name may be known that was not.
    Q_PROPERTY(int known READ known NOTIFY knownChanged)
public:
    /// All of them must outlive it. Of two rooms of one name, one of the first list is meant.
    Naming(UserId self, const People *people, const QList<RoomListModel *> &rooms, QObject *parent = nullptr);

    int known() const { return m_known; }
    /// Somebody may be known who was not. Told once for all that is learnt in one go: every name on the screen is looked up anew.
    void learn();
    /// Somebody is called otherwise: every name on the screen is looked up anew.
    void rename(const Author &now);
    /// The names by which `text` names anybody or anything, a NamesInText; null for none. `named`: what the timeline says. To be
    /// asked with what is `known`, so that a binding asks again. `words`: those in it of which the reader wants to be told.
    Q_INVOKABLE QVariant in(const QString &text, const QVariant &named, const QStringList &words, int known) const;
    /// Whether somebody is drawn by another name than the one that stands there.
    Q_INVOKABLE static bool renames(const QVariant &names);
    /// The text with guests called as they call themselves, for the server makes their usernames. Likewise.
    Q_INVOKABLE QString shown(const QString &text, int known) const;
    /// The text of a message as it stands where one writes: guests are called as in shown(). stored() takes that back.
    Q_INVOKABLE QString asWritten(const QString &text);
    /// What is sent and kept of what stands where one writes.
    Q_INVOKABLE QString stored(const QString &text) const;
    /// The same of a message that is quoted: without the marks of its formatting.
    Q_INVOKABLE QString quoted(const QString &text, int known) const;
    /// What is read here: guests who are gone are known by what they said.
    void setTimeline(const TimelineModel *timeline);
    /// The first room among them; 0 for none.
    Q_INVOKABLE static qint64 firstRoom(const QVariant &names);
    /// What the room is called that a name leads to.
    Q_INVOKABLE QString roomName(qint64 room) const;

Q_SIGNALS:
    void knownChanged();
    /// A text may name a room that is not known here. Told while something is drawn: to be taken later.
    void roomsMissed() const;

private:
    void addPeople(NamesInText &names, const QString &text, const NamedInMessage &named) const;

    const UserId m_self;
    const People *const m_people;
    const QList<RoomListModel *> m_rooms;
    const QList<NamedRoom> &roomNames() const;
    void learnGuests(int first, int last);
    /// What they call themselves; empty where none such is known.
    QString nameOfGuest(const QString &username) const;
    /// Likewise, as it is shown.
    QString guest(const QString &username) const;
    template <typename Called>
    static QString replaced(const QString &text, Called called);

    QPointer<const TimelineModel> m_timeline;
    QHash<QString, QString> m_guests; ///< what they call themselves, by username
    QHash<QString, QString> m_written; ///< usernames of guests, by how they are called where one writes
    int m_known = 0;
    bool m_tells = false; ///< it will be told soon
    mutable std::optional<QList<NamedRoom>> m_roomNames; ///< none: to be made anew
};

} // namespace hearth
