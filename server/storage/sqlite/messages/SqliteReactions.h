// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// What people chose for a message: each of them in a table of its own, and beside the message what is told of them, which
/// is made from what it was before; so neither reading a message nor adding one to a thousand counts the thousand.
class SqliteReactions
{
public:
    explicit SqliteReactions(SqliteConnection &connection);

    /// Takes the steps one after the other; those that would be one emoji too many are named in `refused`. Whether it changed
    /// anything.
    Result<bool> take(Message &message, const QList<ReactionStep> &steps, QList<qsizetype> &refused);
    Result<void> removeAll(MessageId message);

    /// As it is kept beside the message.
    static QString text(const QList<Reaction> &reactions);
    static QList<Reaction> fromText(const QString &text);

private:
    Result<bool> add(Message &message, const ReactionStep &step);
    Result<bool> remove(Message &message, const ReactionStep &step);
    Result<QList<UserId>> first(MessageId message, const QString &emoji);

    SqliteConnection &m_connection;
};

} // namespace hearth
