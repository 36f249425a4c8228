// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QHash>

namespace hearth {

class SqliteRow;

/// The authors of a page. Their messages share the two names, which then are made once for each author.
using SqliteAuthors = QHash<UserId, Author>;

/// The message of a row that begins with the columns of messageColumns().
Message storedMessage(const SqliteRow &row, SqliteAuthors &authors);

/// Of `messages m JOIN users u`.
QString messageColumns();

/// The condition that `m` is one of those whose ids are bound, as jsonIds().
QString isOneOf();
/// A JSON array.
QString jsonIds(const QList<MessageId> &ids);

} // namespace hearth
