// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/SearchCompleting.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/choosing/PeopleMatches.h"
#include "session/people/Everybody.h"
#include "session/rooms/Rooms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = SearchOperator::Kind;

/// What anybody looks through; with more typed it is others.
constexpr qsizetype most = 30;
constexpr Kind kinds[] = {Kind::From, Kind::In, Kind::Before, Kind::After, Kind::On, Kind::Has, Kind::Mentions};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

SearchCompleting::SearchCompleting(const Author &self, Everybody *everybody, Rooms *rooms, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_everybody(everybody)
    , m_rooms(rooms)
    , m_clock(clock)
{
    connect(everybody, &Everybody::changed, this, [this] {
        if (m_kind == Kind::From)
            fill();
    });
}

void SearchCompleting::look(const QString &text, int cursor)
{
    const QString before = text.first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const auto written = SearchQuery::written(before);
    m_text = text;
    m_end = before.size();
    m_kind.reset();
    if (!written.isEmpty() && written.last().isOpen) {
        const SearchOperator &last = written.last().as;
        m_kind = last.kind;
        m_start = last.at;
        m_typed = last.value;
        if (last.kind == Kind::From)
            m_everybody->want();
    } else {
        m_start = before.lastIndexOf(u' ') + 1;
        m_typed = before.sliced(m_start);
    }
    fill();
}

void SearchCompleting::close()
{
    m_kind.reset();
    set({});
}

void SearchCompleting::fill()
{
    Entries entries;
    if (!m_kind) {
        entries = begun();
    } else {
        switch (*m_kind) {
        case Kind::From: entries = people(); break;
        case Kind::In: entries = rooms(); break;
        case Kind::Before:
        case Kind::After:
        case Kind::On: entries = days(); break;
        case Kind::Has:
        case Kind::Mentions: entries = things(); break;
        }
    }
    set(entries.first(std::min(entries.size(), most)));
}

void SearchCompleting::set(const Entries &entries)
{
    m_list.setEntries(entries);
    Q_EMIT openChanged();
}

QVariantMap SearchCompleting::chosen(int row) const
{
    if (row < 0 || row >= m_list.count())
        return {};
    const QString replacement = m_list.entries()[row].text;
    QString text = m_text;
    // What follows has a space before it already.
    const bool hasSpace = replacement.endsWith(u' ') && m_end < text.size() && text[m_end] == u' ';
    text.replace(m_start, m_end - m_start + (hasSpace ? 1 : 0), replacement);
    return {{u"text"_s, text}, {u"cursor"_s, int(m_start + replacement.size())}};
}

QVariantList SearchCompleting::operators() const
{
    const QString texts[] = {tr("Who said it"), tr("In which room"), tr("Before a day"), tr("After a day"), tr("On a day"),
        tr("With a file, an image or a link"), tr("Mentions you")};
    QVariantList operators;
    for (const Kind kind : kinds)
        operators.append(QVariantMap {{u"operator"_s, SearchOperator::name(kind) + u':'}, {u"text"_s, texts[int(kind)]}});
    return operators;
}

QString SearchCompleting::nameOf(Kind kind, const QString &value) const
{
    const QString folded = rules::foldedName(value);
    if (kind == Kind::From)
        for (const User &user : m_everybody->users())
            if (rules::foldedName(user.username) == folded)
                return user.displayName;
    if (kind == Kind::In)
        for (const Room &room : m_rooms->list()->rooms())
            for (const Shared<User> &user : room.users)
                if (room.kind == RoomKind::Direct && user->id != m_self.id && rules::foldedName(user->username) == folded)
                    return room.name;
    return {};
}

SearchCompleting::Entries SearchCompleting::begun() const
{
    Entries entries;
    if (m_typed.size() < 2) // so short it is a word
        return entries;
    const QVariantList all = operators();
    for (const QVariant &one : all) {
        const QString begins = one.toMap().value(u"operator"_s).toString();
        if (begins.startsWith(m_typed, Qt::CaseInsensitive))
            entries.append({u"operator"_s, begins, one.toMap().value(u"text"_s).toString(), {}, {}, begins});
    }
    return entries;
}

SearchCompleting::Entries SearchCompleting::people() const
{
    QHash<UserId, User> known;
    for (const Room &room : m_rooms->list()->rooms())
        for (const Shared<User> &user : room.users)
            known.insert(user->id, *user);
    for (const User &user : m_everybody->users())
        known.insert(user.id, user);
    known.remove(m_self.id);
    QList<PersonMatch> candidates;
    for (const User &user : std::as_const(known))
        candidates.append({user, true, 0});
    Entries entries;
    const auto add = [&entries](
                         const QString &name, const QString &detail, const QString &status, const QString &value, UserId id) {
        entries.append({u"person"_s, name, detail, {}, status, SearchOperator::text(Kind::From, value) + u' ', id.value});
    };
    const bool isSelfMeant = matchOf(u"me", m_typed) <= NameMatch::Beginning
        || matchOf(m_self.username, m_typed) <= NameMatch::Beginning
        || matchOf(m_self.displayName, m_typed) <= NameMatch::Beginning;
    if (isSelfMeant)
        add(m_self.displayName, tr("You"), {}, u"me"_s, m_self.id);
    for (const PersonMatch &person : matchingPeople(candidates, m_typed)) {
        const bool isGuest = person.user.role == Role::Guest; // whose username says nothing
        add(person.user.displayName, isGuest ? tr("Guest") : u'@' + person.user.username, presenceStatusName(person.user.status),
            person.user.username, person.user.id);
    }
    return entries;
}

SearchCompleting::Entries SearchCompleting::rooms() const
{
    struct Match
    {
        NameMatch match;
        CompletionList::Entry entry;
    };
    QList<Match> matches;
    for (const RoomListModel *list : {m_rooms->list(), static_cast<RoomListModel *>(m_rooms->publicRooms())})
        for (const Room &room : list->rooms()) {
            QString value = room.name;
            if (room.kind == RoomKind::Direct) {
                const auto other = std::ranges::find_if(
                    room.users, [this](const Shared<User> &user) { return user->id != m_self.id; });
                if (room.users.size() > 2 || other == room.users.end())
                    continue; // nobody's name says which one is meant
                value = (*other)->username;
            }
            const QString kind = room.kind == RoomKind::Direct ? u"person"_s : u"room"_s;
            if (const NameMatch match = matchOf(room.name, m_typed); match != NameMatch::None)
                matches.append({match,
                    {kind, room.name, room.membership ? QString() : tr("You are not in it"), {}, {},
                        SearchOperator::text(Kind::In, value) + u' '}});
        }
    std::ranges::stable_sort(matches, {}, &Match::match);
    Entries entries;
    for (const Match &match : std::as_const(matches))
        entries.append(match.entry);
    return entries;
}

SearchCompleting::Entries SearchCompleting::days() const
{
    const QDate today = m_clock->now().toLocalTime().date();
    Entries entries;
    const auto add = [&](const QString &name, QDate day) {
        const QString text = dayText(day);
        const bool isMeant = text.startsWith(m_typed) || matchOf(name, m_typed) <= NameMatch::WordBeginning;
        if (isMeant)
            entries.append({u"day"_s, name, text, {}, {}, SearchOperator::text(*m_kind, text) + u' '});
    };
    // As people write days where they live.
    QDate typed = SearchQuery::day(m_typed);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        typed = typed.isValid() ? typed : QLocale().toDate(m_typed, format);
    if (typed.isValid() && typed.year() < 2000) // two digits of a year mean one of this century
        typed = typed.addYears(100);
    if (typed.isValid() && typed.year() >= 2000 && typed.year() < 9999)
        return {{u"day"_s, QLocale().toString(typed, QLocale::LongFormat), dayText(typed), {}, {},
            SearchOperator::text(*m_kind, dayText(typed)) + u' '}};
    add(tr("Today"), today);
    add(tr("Yesterday"), today.addDays(-1));
    add(tr("A week ago"), today.addDays(-7));
    add(tr("A month ago"), today.addMonths(-1));
    add(tr("A year ago"), today.addYears(-1));
    add(tr("First day of this month"), QDate(today.year(), today.month(), 1));
    add(tr("First day of this year"), QDate(today.year(), 1, 1));
    return entries;
}

SearchCompleting::Entries SearchCompleting::things() const
{
    const std::tuple<QString, QString, QString> all[] = {{u"file"_s, u"file"_s, tr("With a file")},
        {u"image"_s, u"image"_s, tr("With an image")}, {u"link"_s, u"link"_s, tr("With a link")},
        {u"me"_s, u"mention"_s, tr("Mentions you")}};
    Entries entries;
    for (const auto &[value, kind, name] : all)
        if ((value == u"me") == (m_kind == Kind::Mentions) && value.startsWith(m_typed, Qt::CaseInsensitive)
            && value.compare(m_typed, Qt::CaseInsensitive) != 0)
            entries.append({kind, name, value, {}, {}, SearchOperator::text(*m_kind, value) + u' '});
    return entries;
}

} // namespace hearth
