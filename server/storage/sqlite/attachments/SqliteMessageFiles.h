// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// The files of messages: bound to them when they are sent, gone with them, and beside the message what is told of them, so
/// that reading a page looks into no other table.
class SqliteMessageFiles
{
public:
    explicit SqliteMessageFiles(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// What the author uploaded to the room and has not sent yet. AttachmentNotFound (field attachments).
    Result<QList<Attachment>> toSend(const NewMessage &message);
    /// They were sent with it.
    Result<void> bind(const Message &message);
    /// The message has lost its words, and these as well.
    Result<void> remove(MessageId message);
    /// Of this part of a room that is deleted: of its messages up to this place.
    Result<void> removeUpTo(RoomId room, Seq seq);
    /// What was never sent in a room.
    Result<void> removeUnsentIn(RoomId room);

    /// As it is kept beside the message.
    static QString text(const QList<Attachment> &attachments);
    static QList<Attachment> fromText(const QString &text);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
