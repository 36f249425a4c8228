// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Completing.h"

#include "model/AtName.h"
#include "models/choosing/EmojiList.h"
#include "models/choosing/PeopleMatches.h"
#include "session/ChatSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What anybody looks through; with more typed it is others.
constexpr qsizetype most = 30;
/// Of the newest messages in the room: who speaks there now.
constexpr int lately = 500;

QHash<UserId, Seq> latestSpeakers(const TimelineModel *timeline)
{
    QHash<UserId, Seq> speakers;
    for (int row = timeline ? timeline->count() - 1 : -1; row >= 0 && row >= timeline->count() - lately; --row) {
        const Message &message = timeline->rows().at(row).message;
        if (!speakers.contains(message.author.id))
            speakers.insert(message.author.id, message.seq);
    }
    return speakers;
}

} // namespace

Completing::Completing(QObject *parent)
    : QObject(parent)
{
}

void Completing::setChat(ChatSession *chat)
{
    if (m_chat == chat)
        return;
    m_chat = chat;
    if (chat) {
        connect(chat->members()->everybody(), &Everybody::changed, this, &Completing::fill);
        connect(chat->rooms()->publicRooms(), &RoomListModel::countChanged, this, &Completing::fill);
        connect(chat->conversation(), &Conversation::changed, this, &Completing::close);
    }
    close();
    Q_EMIT chatChanged();
}

void Completing::look(const QString &text, int cursor)
{
    const auto place = completionAt(text, cursor);
    if (!place || place->start != m_dismissed)
        m_dismissed = -1;
    show(m_dismissed < 0 ? place : std::nullopt);
}

void Completing::close()
{
    m_dismissed = -1;
    show(std::nullopt);
}

void Completing::dismiss()
{
    m_dismissed = m_place ? m_place->start : -1;
    show(std::nullopt);
}

void Completing::show(const std::optional<CompletionContext> &place)
{
    m_place = place;
    if (place && place->kind == CompletionContext::Kind::Person && m_chat)
        m_chat->members()->everybody()->want();
    if (place && place->kind == CompletionContext::Kind::Room && m_chat)
        m_chat->rooms()->refreshPublicRooms();
    fill();
}

void Completing::fill()
{
    QList<CompletionList::Entry> entries;
    if (m_place && m_chat)
        entries = m_place->kind == CompletionContext::Kind::Person ? people()
            : m_place->kind == CompletionContext::Kind::Room       ? rooms()
                                                                   : emoji();
    m_list.setEntries(entries.first(std::min(entries.size(), most)));
    if (std::exchange(m_wasOpen, isOpen()) != isOpen())
        Q_EMIT openChanged();
}

QVariantMap Completing::chosen(int row) const
{
    if (!isOpen() || row < 0 || row >= m_list.count())
        return {};
    return {{u"start"_s, int(m_place->start)}, {u"end"_s, int(m_place->start + 1 + m_place->typed.size())},
        {u"replacement"_s, m_list.entries()[row].text}};
}

bool Completing::isWritten(int row) const
{
    const QString typed = m_place ? m_place->typed : QString();
    return row >= 0 && row < m_list.count()
        && QStringView(m_list.entries()[row].text).sliced(1).trimmed().compare(typed, Qt::CaseInsensitive) == 0;
}

QVariant Completing::named(const QString &text, int known) const
{
    Q_UNUSED(known)
    if (!m_chat || !text.contains(u'@'))
        return {};
    QHash<QString, UserId> members;
    const QList<User> users = m_chat->members()->list()->users();
    for (const User &user : users)
        members.insert(rules::foldedName(user.username), user.id);
    NamedInMessage named;
    for (auto found = nextAtName(text, 0); found; found = nextAtName(text, found->at + 1)) {
        UserId who;
        const auto isMember = [&](QStringView word) { return (who = members.value(rules::foldedName(word.toString()))).isValid(); };
        const auto isEveryone = [](QStringView word) { return word.compare(u"room", Qt::CaseInsensitive) == 0; };
        if (!found->meant(isMember).isEmpty())
            named.users += named.users.contains(who) ? QList<UserId>() : QList<UserId> {who};
        else if (!named.everyone)
            named.everyone = !found->meant(isEveryone).isEmpty() && mayNameEveryone();
    }
    return named.users.isEmpty() && !named.everyone ? QVariant() : QVariant::fromValue(named);
}

bool Completing::mayNameEveryone() const
{
    return m_chat->moderating()->mayNameEveryone(m_chat->conversation()->roomId());
}

QList<CompletionList::Entry> Completing::people() const
{
    const UserId self = m_chat->oneself()->user().id;
    const QHash<UserId, Seq> speakers = latestSpeakers(m_chat->conversation()->timeline());
    QList<PersonMatch> candidates;
    QSet<UserId> inRoom {self};
    const QList<User> members = m_chat->members()->list()->users();
    for (const User &user : members) {
        // A guest who is not here does not come back as a rule, unless they have just spoken.
        const bool isGone = isGoneGuest(user) && !speakers.contains(user.id);
        if (user.id != self && !user.disabled && !isGone)
            candidates.append({user, true, speakers.value(user.id)});
        inRoom.insert(user.id);
    }
    const bool isDirect = m_chat->conversation()->kind() == roomKindName(RoomKind::Direct);
    if (!m_place->typed.isEmpty() && !isDirect)
        for (const User &user : m_chat->members()->everybody()->users())
            if (!inRoom.contains(user.id) && !user.disabled && !isGoneGuest(user))
                candidates.append({user, false, 0});
    QList<CompletionList::Entry> entries;
    qsizetype fitting = 0; // those that @room comes after
    for (const PersonMatch &person : matchingPeople(candidates, m_place->typed)) {
        const QString at = u'@' + person.user.username;
        const QString calledAt = person.user.role == Role::Guest ? tr("Guest") : at; // whose username says nothing
        const QString detail = person.inRoom ? calledAt : tr("%1, not in this room").arg(calledAt);
        fitting += person.inRoom && person.match <= NameMatch::Beginning ? 1 : 0;
        entries.append({u"person"_s, person.user.displayName, detail, {}, presenceStatusName(person.user.status), at + u' ',
            person.user.id.value});
    }
    if (!isDirect && mayNameEveryone() && matchOf(u"room", m_place->typed) <= NameMatch::Beginning)
        entries.insert(
            std::min<qsizetype>(fitting, 7), {u"everyone"_s, u"@room"_s, tr("Everyone in this room"), {}, {}, u"@room "_s});
    return entries;
}

QList<CompletionList::Entry> Completing::rooms() const
{
    struct Match
    {
        NameMatch match;
        bool joined;
        QString name;
    };
    QList<Match> matches;
    for (const RoomListModel *list : {m_chat->rooms()->list(), static_cast<RoomListModel *>(m_chat->rooms()->publicRooms())})
        for (const Room &room : list->rooms())
            if (const NameMatch match = matchOf(room.name, m_place->typed);
                room.kind != RoomKind::Direct && match != NameMatch::None)
                matches.append({match, room.membership.has_value(), room.name});
    std::ranges::stable_sort(matches, {}, [](const Match &match) { return std::pair(match.match, !match.joined); });
    QList<CompletionList::Entry> entries;
    for (const Match &match : std::as_const(matches))
        entries.append(
            {u"room"_s, match.name, match.joined ? QString() : tr("You are not in it"), {}, {}, u'#' + match.name + u' '});
    return entries;
}

QList<CompletionList::Entry> Completing::emoji() const
{
    QList<CompletionList::Entry> entries;
    const Reacting *reactions = m_chat->messageActions()->reactions();
    const auto found = EmojiList::matching(m_place->typed, reactions->recent(), reactions->tone());
    for (const auto &[emoji, name] : found)
        entries.append({u"emoji"_s, name, {}, emoji, {}, emoji + u' '});
    return entries;
}

} // namespace hearth
