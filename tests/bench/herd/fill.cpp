// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-herd-fill: people in groups of 100 who share their rooms, in a data folder that no server holds. Writes a line for
// each of them: the token, and what they have of their rooms, as the event sync says it. With --say, more is said in
// some of the rooms that are there.
#include "SqliteDatabase.h"
#include "Storage.h"
#include "sessions/Tokens.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int groupSize = 100;
constexpr int messagesBefore = 60; // in each room: more than a page

const QString words = u"What is for lunch today? I would say: soup, then bread and cheese, and an apple."_s;

Result<void> say(Store &store, RoomId room, const Author &author, int count)
{
    for (int i = 0; i < count; ++i) {
        const NewMessage message {room, author, words.left(20 + i * 37 % 60), {}, {}, QDateTime::currentDateTimeUtc()};
        if (const auto stored = store.messages().append(message); !stored)
            return stored.error();
    }
    return {};
}

Result<User> person(Store &store, int number)
{
    User user;
    user.username = u"herd-%1"_s.arg(number);
    user.displayName = u"Herd %1"_s.arg(number);
    user.role = Role::Member;
    return store.users().create({user, u"nothing matches this"_s, QDateTime::currentDateTimeUtc(), {}});
}

/// A group, with what each of them needs to return.
Result<QByteArray> group(Store &store, int number, int people, int rooms)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<User> users;
    for (int i = 0; i < people; ++i) {
        const auto user = person(store, number * groupSize + i);
        if (!user)
            return user.error();
        users.append(*user);
    }
    QByteArrayList have;
    for (int i = 0; i < rooms; ++i) {
        Room room;
        room.name = u"Herd %1 %2"_s.arg(number).arg(i);
        room.kind = RoomKind::Public;
        room.createdBy = users[0].id;
        room.createdAt = now;
        const auto made = store.rooms().create(room);
        if (!made)
            return made.error();
        if (const auto said = say(store, made->id, users[0].author(), messagesBefore); !said)
            return said.error();
        for (int member = 1; member < people; ++member) // who joins has read what was said
            if (const auto joined = store.rooms().join(made->id, users[member].id, RoomRole::Member, now); !joined)
                return joined.error();
        have.append('"' + QByteArray::number(made->id.value) + "\":[" + QByteArray::number(messagesBefore) + ",0]");
    }
    QByteArray lines;
    for (const User &user : std::as_const(users)) {
        const auto token = tokens::make();
        if (const auto stored = store.tokens().create(user.id, token.hash, now); !stored)
            return stored.error();
        lines += token.token.toLatin1() + " {" + have.join(',') + "}\n";
    }
    return lines;
}

/// In so many of the rooms, evenly among all.
Result<QByteArray> more(Store &store, int messages, int inRooms)
{
    const auto rooms = store.rooms().all();
    if (!rooms)
        return rooms.error();
    const qsizetype chosen = std::min<qsizetype>(inRooms, rooms->size());
    for (qsizetype i = 0; i < chosen; ++i) {
        const Room &room = (*rooms)[i * rooms->size() / chosen];
        const auto author = store.users().byId(room.createdBy);
        if (!author || !*author)
            return Error {ErrorCode::UserNotFound, u"A room has nobody who made it."_s};
        if (const auto said = say(store, room.id, (*author)->user.author(), messages); !said)
            return said.error();
    }
    return QByteArray();
}

/// One job after the other, and what each gave. Quits at the first error.
class Jobs : public QObject
{
public:
    using Job = std::function<Result<QByteArray>(Store &)>;

    Jobs(Storage &storage, QList<Job> jobs, QIODevice *out)
        : m_storage(storage)
        , m_jobs(std::move(jobs))
        , m_out(out)
    {
        next();
    }

private:
    void next()
    {
        if (m_jobs.isEmpty())
            return QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection), void();
        m_storage.write<QByteArray>(this, m_jobs.takeFirst(), [this](const Result<QByteArray> &lines) {
            if (!lines) {
                QTextStream(stderr) << "hearth-herd-fill: " << lines.error().message << '\n';
                return QCoreApplication::exit(1);
            }
            if (!lines->isEmpty())
                m_out->write(*lines);
            next();
        });
    }

    Storage &m_storage;
    QList<Job> m_jobs;
    QIODevice *const m_out;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"Folder of the database."_s, u"DIR"_s}, {u"people"_s, u"How many."_s, u"N"_s, u"0"_s},
        {u"rooms"_s, u"That each is in."_s, u"N"_s, u"20"_s}, {u"to"_s, u"Where the lines go."_s, u"FILE"_s},
        {u"say"_s, u"Messages in each of some rooms."_s, u"N"_s, u"0"_s}, {u"in"_s, u"How many rooms."_s, u"N"_s, u"100"_s}});
    parser.process(application);
    const auto number = [&parser](const QString &option) { return parser.value(option).toInt(); };
    QFile out(parser.value(u"to"_s));
    Storage storage {SqliteDatabase::make()};
    const auto opened = storage.open(parser.value(u"data"_s));
    if (!opened || (parser.isSet(u"to"_s) && !out.open(QIODevice::WriteOnly | QIODevice::Truncate))) {
        QTextStream(stderr) << "hearth-herd-fill: " << (opened ? out.errorString() : opened.error().message) << '\n';
        return 1;
    }
    QList<Jobs::Job> jobs;
    for (int first = 0, people = number(u"people"_s); first < people; first += groupSize)
        jobs.append([=, rooms = number(u"rooms"_s)](
                        Store &store) { return group(store, first / groupSize, std::min(groupSize, people - first), rooms); });
    if (number(u"say"_s) > 0)
        jobs.append(
            [=, messages = number(u"say"_s), rooms = number(u"in"_s)](Store &store) { return more(store, messages, rooms); });
    const Jobs running(storage, jobs, &out);
    const int status = application.exec();
    storage.close();
    return status;
}
