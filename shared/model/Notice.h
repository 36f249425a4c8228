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
    };
    /// Of people who came, and of those who left: more are counted, and not named.
    static constexpr qsizetype mostNamed = 20;

    What what = What::Renamed;
    QString text = {}; ///< the new name or topic
    QList<Author> joined = {}; ///< the first of them
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
