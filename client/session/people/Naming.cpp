// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Naming.h"

#include "model/AtName.h"
#include "models/RoomListModel.h"
#include "models/timeline/TimelineModel.h"
#include "session/people/People.h"
#include "text/Formatting.h"
#include "text/TextTraits.h"

namespace hearth {

namespace {

/// More than anybody reads of; so many names take 1 MB.
constexpr qsizetype mostGuests = 5000;

/// What stands behind an @, each once, in the order in which the server names people; a few more than `most` at the most.
QStringList wordsAfterAt(const QString &text, qsizetype most)
{
    QStringList words;
    for (auto found = nextAtName(text, 0); found && words.size() <= most + 1; found = nextAtName(text, found->at + 1)) {
        QStringView word = found->name;
        while (!word.isEmpty() && AtName::endsSentences(word.back()))
            word.chop(1);
        const QString folded = rules::foldedName(word.toString());
        if (!folded.isEmpty() && !words.contains(folded))
            words.append(folded);
    }
    return words;
}

/// Whether the name is one of them, which it is not any more. A word does not end with what ends sentences, a name may.
bool takeWord(QStringList &words, QString name)
{
    if (words.removeOne(name))
        return true;
    while (!name.isEmpty() && AtName::endsSentences(name.back()))
        name.chop(1);
    return words.removeOne(name);
}

} // namespace

Naming::Naming(UserId self, const People *people, const QList<RoomListModel *> &rooms, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_people(people)
    , m_rooms(rooms)
{
    for (const RoomListModel *list : rooms) {
        connect(list, &RoomListModel::countChanged, this, &Naming::learn);
        connect(list, &RoomListModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // as a whole, so maybe by its name
                learn();
        });
    }
}

void Naming::learn()
{
    m_roomNames.reset();
    if (std::exchange(m_tells, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_tells = false;
            ++m_known;
            Q_EMIT knownChanged();
        },
        Qt::QueuedConnection);
}

void Naming::rename(const Author &now)
{
    if (const auto guest = m_guests.find(rules::foldedName(now.username)); guest != m_guests.end())
        *guest = now.displayName;
    learn();
}

const QList<NamedRoom> &Naming::roomNames() const
{
    if (m_roomNames)
        return *m_roomNames;
    QList<NamedRoom> &names = m_roomNames.emplace();
    for (const RoomListModel *list : m_rooms)
        for (const Room &room : list->rooms())
            if (room.kind != RoomKind::Direct)
                names.append({room.name, room.id});
    return names;
}

QVariant Naming::in(const QString &text, const QVariant &named, const QStringList &words, int known) const
{
    Q_UNUSED(known)
    NamesInText names;
    if (named.isValid())
        addPeople(names, text, named.value<NamedInMessage>());
    names.words = words;
    if (text.contains(u'#'))
        names.rooms = roomsNamedIn(text, roomNames());
    if (names.rooms.isEmpty() && mayNameRoom(text))
        Q_EMIT roomsMissed();
    return names.isEmpty() ? QVariant::fromValue(nullptr) : QVariant::fromValue(names);
}

void Naming::addPeople(NamesInText &names, const QString &text, const NamedInMessage &named) const
{
    names.everyone = named.everyone;
    names.everyoneIsReader = named.everyone && named.reader;
    QStringList words = wordsAfterAt(text, named.users.size());
    if (named.everyone)
        words.removeOne(QStringLiteral("room"));
    QStringList standing(named.users.size()); // how each stands there, folded
    for (qsizetype i = 0; i < named.users.size(); ++i) {
        const auto user = m_people->find(named.users[i]);
        const QString now = user ? rules::foldedName(user->username) : QString();
        if (!now.isEmpty() && takeWord(words, now))
            standing[i] = now;
    }
    // Who is not known here, as after leaving, or is called otherwise by now, is found by the order where nothing else stands behind
    // an @.
    const bool inOrder = words.size() == standing.count(QString());
    for (qsizetype i = 0; i < named.users.size(); ++i) {
        const bool stands = !standing[i].isEmpty();
        if (!stands && !inOrder)
            continue;
        const QString name = stands ? standing[i] : words.takeFirst();
        const auto user = stands ? std::nullopt : m_people->find(named.users[i]);
        const QString shown = user && user->role != Role::Guest ? user->username : guest(name);
        names.people.append(name);
        if (!shown.isEmpty())
            names.shown.insert(name, shown);
        if (named.users[i] == m_self)
            names.reader = name;
    }
}

void Naming::setTimeline(const TimelineModel *timeline)
{
    if (m_timeline == timeline)
        return;
    if (m_timeline)
        QObject::disconnect(m_timeline, nullptr, this, nullptr);
    m_timeline = timeline;
    if (!timeline)
        return;
    connect(timeline, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { learnGuests(first, last); });
    learnGuests(0, timeline->count() - 1);
}

void Naming::learnGuests(int first, int last)
{
    bool isNew = false;
    for (int row = first; row <= last; ++row) {
        const Author &author = m_timeline->rows().at(row).message.author;
        if (!author.username.startsWith(rules::guestPrefix) || m_guests.size() >= mostGuests)
            continue;
        QString &name = m_guests[rules::foldedName(author.username)];
        isNew |= std::exchange(name, author.displayName) != author.displayName;
    }
    if (isNew)
        learn();
}

QString Naming::nameOfGuest(const QString &username) const
{
    if (!username.startsWith(rules::guestPrefix))
        return {};
    const QString name = m_guests.value(username);
    return (name.isEmpty() ? m_people->nameOfGuest(username) : name).simplified();
}

QString Naming::guest(const QString &username) const
{
    const QString name = nameOfGuest(username);
    return name.isEmpty() ? QString() : tr("%1 (guest)").arg(isolatedName(name));
}

bool Naming::renames(const QVariant &names)
{
    return !names.value<NamesInText>().shown.isEmpty();
}

/// The text with each guest in it called by what `called` makes of their username, where that is anything.
template <typename Called>
QString Naming::replaced(const QString &text, Called called)
{
    if (!text.contains(u'@' + rules::guestPrefix, Qt::CaseInsensitive))
        return text;
    QString shown;
    qsizetype end = 0;
    for (auto found = nextAtName(text, 0); found; found = nextAtName(text, found->at + 1)) {
        QString name;
        const QStringView word = found->meant([&](QStringView word) {
            name = called(rules::foldedName(word.toString()));
            return !name.isEmpty();
        });
        if (word.isEmpty())
            continue;
        shown += QStringView(text).sliced(end, found->at + 1 - end);
        shown += name;
        end = found->at + 1 + word.size();
    }
    shown += QStringView(text).sliced(end);
    return shown;
}

QString Naming::shown(const QString &text, int known) const
{
    Q_UNUSED(known)
    return replaced(text, [this](const QString &username) { return guest(username); });
}

QString Naming::asWritten(const QString &text)
{
    return replaced(text, [this](const QString &username) {
        const QString name = nameOfGuest(username);
        if (name.isEmpty())
            return QString();
        QString called = tr("%1 (guest)").arg(name);
        if (m_written.value(called, username) != username) // another one of the same name
            called = tr("%1 (%2)").arg(name, username);
        m_written.insert(called, username);
        return called;
    });
}

QString Naming::stored(const QString &text) const
{
    QString stored = text;
    if (text.contains(u'@'))
        for (const auto &[called, username] : m_written.asKeyValueRange())
            stored.replace(u'@' + called, u'@' + username); // none begins with another: each ends with its bracket
    return stored;
}

QString Naming::quoted(const QString &text, int known) const
{
    return shown(plainWords(text), known);
}

qint64 Naming::firstRoom(const QVariant &names)
{
    const auto in = names.value<NamesInText>();
    return in.rooms.isEmpty() ? 0 : in.rooms.first().id.value;
}

QString Naming::roomName(qint64 id) const
{
    for (const RoomListModel *list : m_rooms)
        if (const Room *room = list->room(RoomId {id}))
            return room->name;
    return {};
}

} // namespace hearth
