// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Notice.h"

#include "model/JsonReader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr Notice::What all[] {Notice::What::Renamed, Notice::What::Topic, Notice::What::Archived, Notice::What::Unarchived,
    Notice::What::Pinned, Notice::What::Members, Notice::What::Kind, Notice::What::Posting, Notice::What::NamingAll,
    Notice::What::Role};

/// "Ada", "Ada and Bob", "Ada, Bob and 3 others"
QString names(const QList<Author> &people, qint64 count)
{
    constexpr qsizetype mostInASentence = 3;
    const qsizetype shown = std::min(people.size(), mostInASentence);
    QString text;
    for (qsizetype i = 0; i < shown; ++i) {
        const bool isLast = i + 1 == count;
        text += (i == 0 ? QString() : isLast ? u" and "_s : u", "_s) + people[i].displayName;
    }
    const qint64 others = count - shown;
    if (others > 0)
        text += (shown > 0 ? u" and %1 %2"_s : u"%1 %2"_s).arg(QString::number(others), others == 1 ? u"other"_s : u"others"_s);
    return text;
}

/// Whether its text is a word of the wire, as `to`.
bool isWord(Notice::What what)
{
    return what >= Notice::What::Kind;
}

QList<Author> peopleFromJson(const QJsonValue &json)
{
    QList<Author> people;
    for (const QJsonValue &person : json.toArray())
        if (const auto author = authorFromJson(person.toObject()); author && people.size() < Notice::mostNamed)
            people.append(*author);
    return people;
}

} // namespace

QLatin1StringView noticeName(Notice::What what)
{
    switch (what) {
    case Notice::What::Renamed: return "renamed"_L1;
    case Notice::What::Topic: return "topic"_L1;
    case Notice::What::Archived: return "archived"_L1;
    case Notice::What::Unarchived: return "unarchived"_L1;
    case Notice::What::Pinned: return "pinned"_L1;
    case Notice::What::Members: return "members"_L1;
    case Notice::What::Kind: return "kind"_L1;
    case Notice::What::Posting: return "who_may_post"_L1;
    case Notice::What::NamingAll: return "who_may_name_all"_L1;
    case Notice::What::Role: return "role"_L1;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Notice &notice, const Author &by)
{
    const QString &who = by.displayName;
    switch (notice.what) {
    case Notice::What::Renamed: return who + u" renamed the room to "_s + notice.text + u'.';
    case Notice::What::Topic:
        return who + (notice.text.isEmpty() ? u" took the topic away."_s : u" set the topic: "_s + notice.text);
    case Notice::What::Archived: return who + u" archived the room."_s;
    case Notice::What::Unarchived: return who + u" opened the room again."_s;
    case Notice::What::Pinned: return who + u" pinned a message."_s;
    case Notice::What::Kind:
        return who + (notice.text == "public"_L1 ? u" opened the room to everyone."_s : u" made the room private."_s);
    case Notice::What::Posting:
        return who + (notice.text == "moderators"_L1 ? u" left posting to moderators."_s : u" let everyone post."_s);
    case Notice::What::NamingAll:
        return who
            + (notice.text == "moderators"_L1   ? u" left @room to moderators."_s
                    : notice.text == "usual"_L1 ? u" left @room to moderators where many are here."_s
                                                : u" let everyone use @room."_s);
    case Notice::What::Role:
        return who + u" made "_s + (notice.joined.isEmpty() ? QString() : notice.joined.first().displayName)
            + (notice.text == "owner"_L1 ? u" an owner."_s : u" a "_s + notice.text + u'.');
    case Notice::What::Members: break;
    }
    QStringList sentences;
    if (notice.joinedCount > 0)
        sentences << names(notice.joined, notice.joinedCount) + u" joined."_s;
    if (notice.leftCount > 0)
        sentences << names(notice.left, notice.leftCount) + u" left."_s;
    return sentences.join(u' ');
}

void writeFields(JsonWriter &json, const Notice &notice)
{
    json.field("what", noticeName(notice.what));
    if (notice.what == Notice::What::Renamed)
        json.field("name", notice.text);
    if (notice.what == Notice::What::Topic)
        json.field("topic", notice.text);
    if (isWord(notice.what))
        json.field("to", notice.text);
    if (notice.what == Notice::What::Role && !notice.joined.isEmpty())
        json.field("user", notice.joined.first());
    if (notice.what != Notice::What::Members)
        return;
    json.field("joined", notice.joined);
    json.field("joined_count", notice.joinedCount);
    json.field("left", notice.left);
    json.field("left_count", notice.leftCount);
}

std::optional<Notice> noticeFromJson(const QJsonValue &json)
{
    const QString name = json["what"_L1].toString();
    for (const Notice::What what : all) {
        if (noticeName(what) != name)
            continue;
        Notice notice {what};
        if (what == Notice::What::Renamed)
            notice.text = json["name"_L1].toString();
        if (what == Notice::What::Topic)
            notice.text = json["topic"_L1].toString();
        if (isWord(what))
            notice.text = json["to"_L1].toString();
        if (what == Notice::What::Role)
            notice.joined = peopleFromJson(QJsonArray {json["user"_L1].toObject()});
        if (what == Notice::What::Members) {
            notice.joined = peopleFromJson(json["joined"_L1]);
            notice.joinedCount = std::max<qint64>(json["joined_count"_L1].toInteger(), notice.joined.size());
            notice.left = peopleFromJson(json["left"_L1]);
            notice.leftCount = std::max<qint64>(json["left_count"_L1].toInteger(), notice.left.size());
        }
        return notice;
    }
    return std::nullopt;
}

} // namespace hearth
