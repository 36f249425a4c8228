// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choosing/DestinationList.h"

#include <QPointer>

namespace hearth {

class ChatSession;

/// Going anywhere by a few letters: rooms, those with something unread first; once something is typed, people, public rooms
/// that one is not in, and what the program can be told to do.
class Switching : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::ChatSession *chat READ chat WRITE setChat NOTIFY chatChanged)
    Q_PROPERTY(QString typed MEMBER m_typed WRITE setTyped NOTIFY typedChanged)
    /// The names of the commands that can be called now, as Commands has them.
    Q_PROPERTY(QStringList offered MEMBER m_offered WRITE setOffered NOTIFY offeredChanged)
    /// It is looked at: as long as it is not, nothing is looked for.
    Q_PROPERTY(bool active MEMBER m_active WRITE setActive NOTIFY activeChanged)
    /// Only where something can be said: no archived rooms, none that one is not in, nothing to do.
    Q_PROPERTY(bool forWriting MEMBER m_forWriting WRITE setForWriting NOTIFY forWritingChanged)
    Q_PROPERTY(hearth::DestinationList *list READ list CONSTANT)
public:
    explicit Switching(QObject *parent = nullptr);
    ~Switching() override;

    ChatSession *chat() const;
    void setChat(ChatSession *chat);
    void setTyped(const QString &typed);
    void setOffered(const QStringList &offered);
    void setActive(bool active);
    void setForWriting(bool forWriting);
    DestinationList *list() { return &m_list; }

Q_SIGNALS:
    void chatChanged();
    void typedChanged();
    void offeredChanged();
    void activeChanged();
    void forWritingChanged();

private:
    void fill();
    void addRooms(QList<DestinationList::Destination> &destinations) const;
    void addPeople(QList<DestinationList::Destination> &destinations) const;
    void addPublicRooms(QList<DestinationList::Destination> &destinations) const;
    void addCommands(QList<DestinationList::Destination> &destinations) const;

    QPointer<ChatSession> m_chat;
    QString m_typed;
    QStringList m_offered;
    bool m_active = false;
    bool m_forWriting = false;
    DestinationList m_list;
};

} // namespace hearth
