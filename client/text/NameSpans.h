// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace hearth {

/// What `#name` leads to.
struct NamedRoom
{
    QString name;
    RoomId id;

    friend bool operator==(const NamedRoom &, const NamedRoom &) = default;
};

/// Whom and what a message names, by the names that stand in it.
struct NamesInText
{
    QStringList people; ///< usernames, folded
    QString reader; ///< the reader's, folded; empty where they are not among them
    bool everyone = false; ///< by @room
    bool everyoneIsReader = false; ///< which the reader did not say
    QList<NamedRoom> rooms;
    QStringList words; ///< of which the reader wants to be told
    QHash<QString, QString> shown; ///< by username, folded: what is drawn behind the @ in its place

    bool isEmpty() const { return people.isEmpty() && !everyone && rooms.isEmpty() && words.isEmpty(); }
    friend bool operator==(const NamesInText &, const NamesInText &) = default;
};

/// Where one of them stands, a name with its @ or #, in UTF-16 units.
struct NameSpan
{
    enum class Kind { Person, Reader, Room, Word };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Person;
    RoomId room;

    friend bool operator==(const NameSpan &, const NameSpan &) = default;
};

/// In their order, without overlaps: what names somebody or a room is no other word; at most 200, and rooms behind the first 200 # only. What stands in a web address is a part of it.
QList<NameSpan> nameSpans(QStringView text, const NamesInText &names);

/// Those of `rooms` that the text names. Where one name begins with another, the longer one is meant; of two rooms of one name
/// the first.
QList<NamedRoom> roomsNamedIn(QStringView text, const QList<NamedRoom> &rooms);
/// Whether anything in it could be the name of a room.
bool mayNameRoom(QStringView text);

/// A room as an address that only this program knows: nothing that people write becomes one.
QString roomAddress(RoomId room);
RoomId roomOfAddress(const QString &address); ///< not valid for any other address

} // namespace hearth
