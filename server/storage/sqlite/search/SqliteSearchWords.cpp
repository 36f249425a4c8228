// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SqliteSearchWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// To be raised whenever of() makes something else.
constexpr int version = 1;
/// Of a word, in UTF-16 units: what is behind is compared with the text only.
constexpr qsizetype longestKey = 64;
/// Beginnings of words up to here are words of the index; longer ones are looked for among its words.
constexpr qsizetype longestBeginning = 3;
/// Rooms that are asked of the index. Each of them costs something for each that is found, as much as looking at some messages.
constexpr qsizetype mostRooms = 8;
/// Where nothing else is asked.
constexpr qsizetype mostRoomsAlone = 64;

const QString hasFile = u"+hf"_s;
const QString hasImage = u"+hi"_s;
const QString hasLink = u"+hl"_s;

QString roomWord(RoomId room)
{
    return u"+r"_s + QString::number(room.value);
}

QString authorWord(UserId user)
{
    return u"+u"_s + QString::number(user.value);
}

/// 0: everyone.
QString mentionWord(UserId user)
{
    return u"+m"_s + QString::number(user.value);
}

QStringView shortened(QStringView key, qsizetype length = longestKey)
{
    if (key.size() <= length)
        return key;
    return key.first(key[length - 1].isHighSurrogate() ? length + 1 : length);
}

QString beginningWord(QStringView beginning)
{
    return u'^' + beginning.toString();
}

/// Of two characters that follow each other.
QString pairWord(const SearchWord &first, const SearchWord &second)
{
    return first.key.toString().append(second.key);
}

void addWords(const SearchWords &text, QStringList &all)
{
    const SearchWord *before = nullptr;
    for (const SearchWord &word : text.all()) {
        all.append(shortened(word.key).toString());
        if (!word.isCharacter) {
            for (qsizetype length = 1; length <= longestBeginning; ++length)
                if (const QStringView beginning = shortened(word.key, length); beginning.size() < word.key.size())
                    all.append(beginningWord(beginning));
        } else if (before && before->isCharacter && text.gapBefore(word.place).isEmpty()) {
            all.append(pairWord(*before, word));
        }
        before = &word;
    }
}

QString quoted(QStringView word)
{
    return u'"' + word.toString().replace(u'"', u"\"\""_s) + u'"'; // no word has one
}

QString anyOf(const QStringList &expressions)
{
    return expressions.size() == 1 ? expressions.first() : u'(' + expressions.join(" OR "_L1) + u')';
}

QString allOf(const QStringList &expressions)
{
    return expressions.size() == 1 ? expressions.first() : u'(' + expressions.join(" AND "_L1) + u')';
}

QString beginsWith(QStringView key)
{
    if (key.size() > longestBeginning && shortened(key, longestBeginning).size() < key.size())
        return quoted(shortened(key)) + u'*';
    return anyOf({quoted(key), quoted(beginningWord(key))});
}

/// What any text with the term has.
QStringList matchOf(const SearchTerm &term)
{
    const SearchWords &words = term.words();
    const auto one = [&](const SearchWord &word) {
        const bool isBeginning = term.isPrefix() && word.next == words.places() && !word.isCharacter;
        return isBeginning ? beginsWith(word.key) : quoted(shortened(word.key));
    };
    QStringList all;
    for (int place = 0; place < words.places();) {
        const SearchWord &word = words.all()[words.firstAt(place)];
        if (word.next == place + 1) {
            const SearchWord *before = place > 0 ? &words.all()[words.firstAt(place) - 1] : nullptr;
            if (word.isCharacter && before && before->isCharacter && words.gapBefore(place).isEmpty())
                all.append(quoted(pairWord(*before, word))); // which has both
            else
                all.append(one(word));
        } else {
            QStringList parts;
            for (int part = place; part < word.next; ++part)
                parts.append(one(words.all()[words.firstAt(part) + (part == place ? 1 : 0)]));
            all.append(anyOf({one(word), allOf(parts)}));
        }
        place = word.next;
    }
    return all;
}

} // namespace

QString SqliteSearchWords::of(const Message &message)
{
    if (message.deleted || message.kind != MessageKind::Text)
        return {};
    QStringList all {roomWord(message.roomId), authorWord(message.author.id)};
    addWords(SearchWords(message.text), all);
    for (const Attachment &attachment : message.attachments)
        addWords(SearchWords(attachment.name), all);
    for (const UserId user : message.mentions)
        all.append(mentionWord(user));
    if (message.mentionsRoom)
        all.append(mentionWord({}));
    if (!message.attachments.isEmpty())
        all.append(hasFile);
    if (SearchFilter::hasImageIn(message))
        all.append(hasImage);
    if (SearchFilter::hasLinkIn(message))
        all.append(hasLink);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all.join(u' ');
}

QString SqliteSearchWords::match(const SearchAsk &ask)
{
    QStringList all;
    for (const SearchTerm &term : ask.query.terms())
        all += matchOf(term);
    QStringList people;
    for (const UserId user : ask.filter.from)
        people.append(quoted(authorWord(user)));
    if (!people.isEmpty())
        all.append(anyOf(people));
    if (ask.filter.mentioned.isValid())
        all.append(anyOf({quoted(mentionWord(ask.filter.mentioned)), quoted(mentionWord({}))}));
    if (ask.filter.hasFile)
        all.append(quoted(hasFile));
    if (ask.filter.hasImage)
        all.append(quoted(hasImage));
    if (ask.filter.hasLink)
        all.append(quoted(hasLink));
    if (ask.rooms.size() <= (all.isEmpty() ? mostRoomsAlone : mostRooms)) {
        QStringList rooms;
        for (const RoomId room : ask.rooms)
            rooms.append(quoted(roomWord(room)));
        if (!rooms.isEmpty())
            all.append(anyOf(rooms));
    }
    return all.isEmpty() ? QString() : allOf(all);
}

QString SqliteSearchWords::rules()
{
    return u"%1; %2"_s.arg(QString::number(version), SearchWords::rules());
}

} // namespace hearth
