// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;
class SqliteMessageTail;
class SqliteRow;

/// Messages that tell what happened to their room: a number says what, and beside it is the new name or topic, or who came and
/// went. People are kept by their ids, and named as they are called when it is read.
class SqliteNotices
{
public:
    explicit SqliteNotices(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// A new one at the end of its room. RoomNotFound.
    Result<Message> append(const NewNotice &notice, SqliteMessageTail &tail);
    /// Whether one tells since then that the message was pinned.
    Result<bool> toldOfPin(MessageId message, const QDateTime &since);
    /// Where all of them are, by room and place.
    Result<QList<StoredPlace>> places();
    /// Gives them what they tell, and the people in it their names. Costs nothing where there is none.
    Result<QList<Message>> fill(Result<QList<Message>> messages);

    /// The same with these people in it, too, of whom each is named and counted once, as far as can be known.
    static Notice with(Notice notice, const ComingsAndGoings &people);
    /// Whether it holds something that somebody wrote.
    static bool hasWords(qint64 number);

    /// Both as they are kept.
    static qint64 number(Notice::What what);
    static QString text(const Notice &notice);
    /// Without people's names. Nothing for a number that this version does not know.
    static std::optional<Notice> read(qint64 number, const QString &text);

private:
    Result<void> name(QList<Message> &messages);

    SqliteConnection &m_connection;
};

} // namespace hearth
