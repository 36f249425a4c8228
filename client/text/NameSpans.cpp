// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NameSpans.h"

#include "model/AtName.h"
#include "text/WebAddresses.h"
#include "text/WordSpans.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype mostSpans = 200;
constexpr QLatin1StringView roomScheme("hearth-room:");

/// The # begins a word there.
bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() && !before.isMark() && before != u'#' && before != u'&' && before != u'/' && before != u'_';
}

bool endsWord(QStringView text, qsizetype at)
{
    return at == text.size() || (!text[at].isLetterOrNumber() && !text[at].isMark() && text[at] != u'_');
}

const NamedRoom *roomAt(QStringView text, qsizetype at, const QList<NamedRoom> &rooms)
{
    const NamedRoom *longest = nullptr;
    const QStringView rest = text.sliced(at + 1);
    for (const NamedRoom &room : rooms)
        if (!room.name.isEmpty() && (!longest || room.name.size() > longest->name.size())
            && rest.startsWith(room.name, Qt::CaseInsensitive) && endsWord(rest, room.name.size()))
            longest = &room;
    return longest;
}

/// Calls `found` for each room that is named: where, and which.
template <typename Found>
void forEachRoom(QStringView text, const QList<NamedRoom> &rooms, Found found)
{
    qsizetype tried = 0;
    for (qsizetype at = rooms.isEmpty() ? -1 : text.indexOf(u'#'); at >= 0 && tried < mostSpans; at = text.indexOf(u'#', at + 1)) {
        tried += beginsWord(text, at) ? 1 : 0;
        if (const NamedRoom *room = beginsWord(text, at) ? roomAt(text, at, rooms) : nullptr)
            found(at, *room);
    }
}

} // namespace

QString roomAddress(RoomId room)
{
    return roomScheme + QString::number(room.value);
}

RoomId roomOfAddress(const QString &address)
{
    return {address.startsWith(roomScheme) ? QStringView(address).sliced(roomScheme.size()).toLongLong() : 0};
}

QList<NamedRoom> roomsNamedIn(QStringView text, const QList<NamedRoom> &rooms)
{
    QList<NamedRoom> named;
    forEachRoom(text, rooms, [&named](qsizetype, const NamedRoom &room) {
        if (!named.contains(room) && named.size() < mostSpans)
            named.append(room);
    });
    return named;
}

bool mayNameRoom(QStringView text)
{
    for (qsizetype at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1))
        if (beginsWord(text, at) && !endsWord(text, at + 1))
            return true;
    return false;
}

QList<NameSpan> nameSpans(QStringView text, const NamesInText &names)
{
    QList<NameSpan> places;
    if (!names.people.isEmpty() || names.everyone) {
        for (auto found = nextAtName(text, 0); found && places.size() < mostSpans; found = nextAtName(text, found->at + 1)) {
            NameSpan::Kind kind = NameSpan::Kind::Person;
            const QStringView word = found->meant([&](QStringView word) {
                const QString folded = rules::foldedName(word.toString());
                const bool isPerson = names.people.contains(folded);
                const bool isReader = isPerson ? folded == names.reader : names.everyoneIsReader;
                kind = isReader ? NameSpan::Kind::Reader : NameSpan::Kind::Person;
                return isPerson || (names.everyone && word.compare(u"room", Qt::CaseInsensitive) == 0);
            });
            if (!word.isEmpty())
                places.append({found->at, word.size() + 1, kind, {}});
        }
    }
    forEachRoom(text, names.rooms, [&places](qsizetype at, const NamedRoom &room) {
        if (places.size() < mostSpans)
            places.append({at, room.name.size() + 1, NameSpan::Kind::Room, room.id});
    });
    const auto words = wordSpans(text, names.words, mostSpans - places.size());
    for (const TextRun &word : words)
        if (std::ranges::none_of(places, [&word](const NameSpan &place) {
                return place.start < word.start + word.length && word.start < place.start + place.length;
            }))
            places.append({word.start, word.length, NameSpan::Kind::Word, {}});
    std::ranges::sort(places, {}, &NameSpan::start);
    const QList<WebAddress> addresses = places.isEmpty() ? QList<WebAddress>() : webAddresses(text);
    qsizetype end = 0;
    places.removeIf([&](const NameSpan &place) {
        const bool isTaken = place.start < end
            || std::ranges::any_of(
                addresses,
                [&place](const WebAddress &address) {
                    return place.start < address.start + address.length && address.start < place.start + place.length;
                });
        if (!isTaken)
            end = place.start + place.length;
        return isTaken;
    });
    return places;
}

} // namespace hearth
