// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

#include <QHash>
#include <QJsonObject>

namespace hearth {

/// How much of what others said stays on this machine.
struct HistoryLimits
{
    bool keepsMessages = true; ///< false: only what was written here and is not sent yet
    int messagesOfRoom = 2000; ///< the newest ones
    qint64 bytes = 200LL * 1024 * 1024; ///< of the file; then the rooms go whose last message is the oldest
};

/// Messages of a room as they are in the file: without gaps.
struct KeptPage
{
    QList<Message> messages; ///< oldest first
    bool hasOlder = false; ///< in the file
};

/// What the messages of a room in the file reach up to: all until `seq`, as it was after `change`.
struct KeptNumbers
{
    Seq seq = 0; ///< 0: none of them are there
    ChangeNumber change = 0;

    friend bool operator==(const KeptNumbers &, const KeptNumbers &) = default;
};

struct KeptRoom
{
    Room room;
    KeptNumbers numbers;
    std::optional<Message> last = {}; ///< the newest of them
};

struct KeptDraft
{
    QString text;
    QDateTime roomCreatedAt; ///< of the room it is for: a server that was put back gives an id to another one; invalid: not known
};

/// Other words for a message that are to be saved, and that the server has not answered for.
struct KeptEdit
{
    QDateTime roomCreatedAt; ///< as with a draft
    MessageId message;
    QString before; ///< what it said when it was begun to be edited
    QString words;

    friend bool operator==(const KeptEdit &, const KeptEdit &) = default;
};

/// Up to where a room is read, as somebody marked it here.
struct KeptRead
{
    Seq seq = 0;
    bool isBack = false; ///< what comes after it was marked as unread; otherwise what comes up to it was read

    friend bool operator==(const KeptRead &, const KeptRead &) = default;
};

/// What the file knows when it is opened.
struct KeptState
{
    QString serverId; ///< empty: not known
    std::optional<QString> epoch;
    QList<KeptRoom> rooms;
    RoomId last; ///< the room that `page` is of
    KeptPage page;
    QList<QJsonObject> outbox; ///< in the order of writing
    QHash<RoomId, KeptDraft> drafts;
    QHash<RoomId, KeptEdit> edits;
    QHash<RoomId, KeptRead> reads; ///< which the server does not know yet
};

} // namespace hearth
