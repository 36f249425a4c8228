// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

#include <QVariant>

#include <memory>

namespace hearth {

/// A room of a list, with what is known of it here beside what the server says of it; and what a row shows of that.
struct RoomEntry
{
    enum Role {
        RoomIdRole = Qt::UserRole + 1,
        NameRole,
        TopicRole,
        KindRole, ///< "public", "private" or "direct"
        UnreadRole,
        MentionsRole, ///< of the unread ones, how many name the reader, as the server counts them
        CallsRole, ///< of the unread ones, how many are for the reader in particular, who wants to hear of them
        DraftRole,
        IsCurrentRole,
        MemberCountRole,
        JoinedRole,
        SectionRole, ///< "favourites", "rooms" or "direct"
        NotifyRole, ///< "all", "mentions" or "none"
        StatusRole, ///< of the other one in a direct room of two: "online", "away" or "offline"; else ""
        FavouriteRole,
        ArchivedRole,
        CreatedAtRole,
        CreatedByRole, ///< whose id
        PreviewRole, ///< who said what last, in one line; "" where that is not known here
    };

    /// Enough for a line; one has up to 8,000 characters.
    static constexpr int mostOfADraft = 200;

    /// The newest message that is known here.
    struct Last
    {
        Seq seq = 0;
        UserId author; ///< none where nobody said it
        QString name;
        QString line;
        std::shared_ptr<const Message> told = {}; ///< of what the line is in the program's own words; else null

        friend bool operator==(const Last &, const Last &) = default;
    };

    Room room;
    QString draft = {};
    bool favourite = false;
    Last last = {};
    QString sortName = {}; ///< where it stands, as it was when it was put there

    /// Where it belongs: favourites, then rooms, then direct ones, each by name.
    QString sortNameNow() const;
    /// To `self`, who looks at `current`.
    QVariant value(int role, UserId self, RoomId current) const;
    QString preview(UserId self) const;
    qint64 calls() const;
    static Last lastOf(const Message &message);

    static QHash<int, QByteArray> roleNames();
};

} // namespace hearth
