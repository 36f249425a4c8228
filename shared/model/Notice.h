// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Shared.h"
#include "model/User.h"

#include <optional>

namespace hearth {

/// What happened to a room, as its timeline tells it.
struct Notice
{
    enum class What {
        Renamed,
        Topic, ///< it has another one, or none
        Archived,
        Unarchived,
        Pinned, ///< the message that the notice replies to: so its words are what they are now, and nowhere else
        Members, ///< people came and went
        Kind, ///< it is public or private now
        Posting, ///< to whom posting is left
        NamingAll, ///< to whom naming everyone is left
        Role, ///< somebody is something else in it
    };
    /// Of people who came, and of those who left: more are counted, and not named.
    static constexpr qsizetype mostNamed = 20;

    What what = What::Renamed;
    QString text = {}; ///< the new name or topic; of Kind, Posting, NamingAll and Role what it is now, as on the wire
    QList<Author> joined = {}; ///< the first of them; of Role who it is
    qint64 joinedCount = 0;
    QList<Author> left = {};
    qint64 leftCount = 0;

    friend bool operator==(const Notice &, const Notice &) = default;
};

QLatin1StringView noticeName(Notice::What what);

/// A sentence in English, for who does not know better: "Ada renamed the room to Lounge." `by`: who did it.
QString sentenceOf(const Notice &notice, const Author &by);

void writeFields(JsonWriter &json, const Notice &notice);
/// Nothing for what is none, or one that this version does not know.
std::optional<Notice> noticeFromJson(const QJsonValue &json);

} // namespace hearth
