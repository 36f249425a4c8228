// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineRoles.h"

#include "model/Rules.h"
#include "models/timeline/DayNames.h"
#include "models/timeline/TimelineLayout.h"
#include "models/timeline/TimelineRows.h"
#include "text/WebAddresses.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A row, and the one above it.
struct At
{
    At(const TimelineRoles::Read &read, int at)
        : read(read)
        , row(read.rows.at(at))
        , message(row.message)
        , placed {message, row.day}
    {
        if (at > 0)
            above.emplace(layout::Placed {read.rows.at(at - 1).message, read.rows.at(at - 1).day});
    }
    const layout::Placed *before() const { return above ? &*above : nullptr; }
    bool isFirstUnread() const { return !row.pending && message.seq == read.firstUnread; }

    const TimelineRoles::Read &read;
    const TimelineRow &row;
    const Message &message;
    const layout::Placed placed;
    std::optional<layout::Placed> above;
};

/// What a row says to its view under a name.
struct Said
{
    const char *name;
    QVariant (*value)(const At &at);
};

/// In the order of TimelineRoles::Role.
constexpr Said table[] {
    {"kind", [](const At &at) { return QVariant(QString(messageKindName(at.message.kind))); }},
    {"messageId", [](const At &at) { return QVariant(at.message.id.value); }},
    {"clientId", [](const At &at) { return QVariant(at.message.clientId); }},
    {"seq", [](const At &at) { return QVariant(at.message.seq); }},
    {"author", [](const At &at) { return QVariant(at.message.author.displayName); }},
    {"authorId", [](const At &at) { return QVariant(at.message.author.id.value); }},
    {"authorIsGuest", [](const At &at) { return QVariant(at.message.author.username.startsWith(rules::guestPrefix)); }},
    {"text", [](const At &at) { return QVariant(at.message.deleted ? QString() : at.message.text); }},
    {"time", [](const At &at) { return QVariant(at.message.createdAt.toLocalTime()); }},
    {"clock", [](const At &at) { return QVariant(layout::clockText(at.message.createdAt.toLocalTime().time())); }},
    {"isOwn", [](const At &at) { return QVariant(at.row.isBy(at.read.self)); }},
    {"state", [](const At &at) { return QVariant(!at.row.pending ? u"sent"_s
                                         : at.row.failed         ? u"failed"_s
                                                                 : u"sending"_s); }},
    {"error", [](const At &at) { return QVariant(at.row.error); }},
    {"showAuthor", [](const At &at) { return QVariant(at.isFirstUnread() || layout::startsGroup(at.before(), at.placed)); }},
    {"showDay", [](const At &at) { return QVariant(layout::startsDay(at.before(), at.placed)); }},
    {"dayText", [](const At &at) { return QVariant(at.read.days.name(at.row.day)); }},
    {"gapText", [](const At &at) { return QVariant(layout::gapText(at.before(), at.placed)); }},
    {"isFirstUnread", [](const At &at) { return QVariant(at.isFirstUnread()); }},
    {"isEmojiOnly", [](const At &at) { return QVariant(at.row.emojiOnly); }},
    {"isMention", [](const At &at) { return QVariant(at.row.mention); }},
    {"named", [](const At &at) { return QVariant(at.row.named()); }},
    {"reply", [](const At &at) { return QVariant(at.row.reply()); }},
    {"deleted", [](const At &at) { return QVariant(at.message.deleted); }},
    {"reactions", [](const At &at) { return QVariant(at.row.reactions(at.read.self)); }},
    {"address", [](const At &at) { return QVariant(at.message.deleted ? QString() : firstWebAddress(at.message.text)); }},
    {"files", [](const At &at) { return QVariant(at.row.files()); }},
    {"parts", [](const At &at) { return QVariant(at.row.parts()); }},
    // What only the view knows, by its name, has no other in TimelineRoles::Role.
    {"pinned", [](const At &at) { return QVariant(at.message.pinned && !at.message.deleted); }},
    // When it was given other words last, in milliseconds since 1970; 0: never.
    {"edited",
        [](const At &at) {
            return QVariant(
                at.message.deleted || !at.message.editedAt.isValid() ? qint64(0) : at.message.editedAt.toMSecsSinceEpoch());
        }},
};
constexpr int firstRole = TimelineRoles::KindRole;
static_assert(std::size(table) >= TimelineRoles::PartsRole - firstRole + 1);

} // namespace

QHash<int, QByteArray> TimelineRoles::names()
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < int(std::size(table)); ++i)
        names.insert(firstRole + i, table[i].name);
    return names;
}

QVariant TimelineRoles::value(const Read &read, int row, int role)
{
    const int at = (role == Qt::DisplayRole ? int(TextRole) : role) - firstRole;
    return at >= 0 && at < int(std::size(table)) ? table[at].value(At(read, row)) : QVariant();
}

} // namespace hearth
