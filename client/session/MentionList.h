// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class DiskHistory;
class RoomListModel;

/// What others said to one, in whatever room: what names one or replies to one, the newest first. Of what is kept on this
/// machine, so that it is there without a connection, too.
class MentionList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// A list of {messageId, seq, roomId, room, author, text, time}.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
public:
    static constexpr qsizetype most = 100;

    /// Both must outlive it.
    MentionList(UserId self, DiskHistory *history, const RoomListModel *rooms, QObject *parent = nullptr);

    const QVariantList &entries() const { return m_entries; }
    bool isLoading() const { return m_loading; }
    /// Asks anew. What is there stays until the answer.
    Q_INVOKABLE void look();
    /// A message is not what it was.
    void take(const Message &message);

Q_SIGNALS:
    void changed();

private:
    const UserId m_self;
    DiskHistory *const m_history;
    const RoomListModel *const m_rooms;
    QVariantList m_entries;
    bool m_loading = false;
};

} // namespace hearth
