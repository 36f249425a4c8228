// SPDX-License-Identifier: GPL-3.0-or-later
#include "History.h"

#include "SqliteDatabase.h"
#include "Storage.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int inOneJob = 1000;

const QStringList sentences {u"Good morning"_s, u"Did anybody see the key of the cellar? It is not on its hook."_s,
    u"I put it back yesterday evening, but somebody may have taken it since."_s, u"yes"_s,
    u"The train is late again. Start without me, and keep some of the soup. I shall be there at half past seven, if "
    u"nothing else happens, and bring the bread that we talked about and the cheese."_s,
    u"Three things:\n- the lamp in the hall\n- the bell\n- the letter box"_s, u"\U0001F44D"_s, u"Thank you!"_s};

/// Runs one job on the writer and waits for it.
template <typename T>
Result<T> now(Storage &storage, std::function<Result<T>(Store &)> job)
{
    QEventLoop loop;
    Result<T> answer = Error {ErrorCode::Internal, u"no answer"_s};
    storage.write<T>(&loop, std::move(job), [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    return answer;
}

Result<QList<Author>> speakers(Store &store)
{
    StoredUser ben;
    ben.user.username = u"ben"_s;
    ben.user.displayName = u"Ben Müller"_s;
    ben.createdAt = QDateTime::currentDateTimeUtc();
    (void)store.users().create(ben); // there from the time before
    const auto users = store.users().all();
    if (!users)
        return users.error();
    QList<Author> authors;
    for (const StoredUser &user : *users)
        authors << user.user.author();
    return authors;
}

/// A message every four minutes, so that there are days and groups.
Result<qint64> append(Store &store, RoomId room, const QList<Author> &authors, int from, int to, int count)
{
    const QDateTime end = QDateTime::currentDateTimeUtc();
    for (int i = from; i < to; ++i) {
        const Author &author = authors[(i / 3) % authors.size()];
        const auto one = store.messages().append(
            {room, author, sentences[i % sentences.size()], {}, {}, end.addSecs((i - count) * qint64(240))});
        if (!one)
            return one.error();
    }
    for (const Author &author : authors)
        (void)store.rooms().join(room, author.id, Role::Member, end);
    return 0;
}

} // namespace

QString fillRooms(const QString &dataDirectory, int inEachRoom, qint64 large, int inLarge)
{
    Storage storage {SqliteDatabase::make()};
    if (const auto opened = storage.open(dataDirectory); !opened)
        return opened.error().message;
    const auto authors = now<QList<Author>>(storage, speakers);
    const auto rooms = now<QList<Room>>(storage, [](Store &store) { return store.rooms().all(); });
    if (!authors || !rooms)
        return u"the users and rooms cannot be read"_s;
    for (const Room &room : *rooms) {
        const int count = room.id.value == large ? inLarge : inEachRoom;
        for (int done = 0; done < count; done += inOneJob) {
            const auto stored = now<qint64>(storage,
                [&](Store &store) { return append(store, room.id, *authors, done, std::min(count, done + inOneJob), count); });
            if (!stored)
                return stored.error().message;
        }
    }
    storage.close();
    return {};
}

} // namespace hearth
