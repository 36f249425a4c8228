// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QHash>
#include <QObject>
#include <QVariant>

namespace hearth {

class DayNames;
class TimelineRows;

/// What each row of a timeline says to its view: all of it stands in one table in the .cpp, by its name.
class TimelineRoles
{
    Q_GADGET
public:
    /// Those that are named in C++, too.
    enum Role {
        KindRole = Qt::UserRole + 1, ///< always "message"
        MessageIdRole,
        ClientIdRole,
        SeqRole,
        AuthorRole,
        AuthorIdRole,
        AuthorIsGuestRole,
        TextRole, ///< plain text, as its author wrote it
        TimeRole,
        ClockRole, ///< its hours and minutes, as the person's country writes them
        IsOwnRole,
        StateRole, ///< "sending", "sent" or "failed"
        ErrorRole,
        ShowAuthorRole,
        ShowDayRole,
        DayTextRole,
        GapTextRole,
        IsFirstUnreadRole,
        IsEmojiOnlyRole,
        IsMentionRole, ///< it names the reader
        NamedRole, ///< whom it names, a NamedInMessage; nothing for nobody
        ReplyRole, ///< what it replies to, as that is now: {id, seq, author, text, deleted}; nothing for none
        DeletedRole,
        ReactionsRole, ///< a list of {emoji, count, users: [id], mine}; nothing for none
        AddressRole, ///< the first web address in the text, empty for none
        FilesRole, ///< a list of its files, each as fileCard() has it; nothing for none
        PartsRole, ///< what its formatting makes of the text, see messageParts(); null where it has none
    };
    Q_ENUM(Role)

    static QHash<int, QByteArray> names();

    /// The whole timeline as somebody reads it.
    struct Read
    {
        const TimelineRows &rows;
        const DayNames &days;
        UserId self;
        Seq firstUnread; ///< 0: none
    };
    static QVariant value(const Read &read, int row, int role);
};

} // namespace hearth
