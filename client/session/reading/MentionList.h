// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace hearth {

class DiskHistory;
class RestClient;
class RoomListModel;

/// What others said to one, in whatever room: what names one or replies to one, the newest first. As the server has it, page by
/// page; where it cannot be asked, of what is kept on this machine. It is asked for when somebody looks, and follows what is said
/// and what changes from then on. An entry is {messageId, seq, roomId, room, author, text, time}.
class MentionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /// There is more than what is on this machine, which is what is shown.
    Q_PROPERTY(bool ofThisMachine READ isOfThisMachine NOTIFY changed)
public:
    static constexpr qsizetype mostOfThisMachine = 100;
    static constexpr int pageSize = 50;
    enum Role { EntryRole = Qt::UserRole + 1 };

    /// All of them must outlive it.
    MentionList(UserId self, RestClient *rest, DiskHistory *history, const RoomListModel *rooms, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{EntryRole, "entry"}}; }

    int count() const { return int(m_messages.size()); }
    bool isLoading() const { return m_request != nullptr; }
    bool isOfThisMachine() const { return m_isOfThisMachine; }
    /// Asks anew. What is there stays until the answer.
    Q_INVOKABLE void look();
    /// One page more, if there is one.
    Q_INVOKABLE void more();

    /// Messages that came.
    void takeNew(const QList<Message> &messages);
    /// A message is not what it was.
    void take(const Message &message);
    void rename(const Author &now);

Q_SIGNALS:
    void changed();

private:
    void ask(std::optional<qint64> before);
    void askThisMachine();
    void show(const QList<Message> &messages, bool isOfThisMachine);
    /// Those of rooms that are known here.
    QList<Message> known(const QList<Message> &messages) const;

    const UserId m_self;
    RestClient *const m_rest;
    DiskHistory *const m_history;
    const RoomListModel *const m_rooms;
    QList<Message> m_messages;
    std::optional<qint64> m_next; ///< there are more
    bool m_isOfThisMachine = false;
    bool m_isKnown = false; ///< since then it is followed
    std::unique_ptr<QObject> m_request; ///< its context
};

} // namespace hearth
