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

/// Each with something that is drawn in another way than words are.
const QStringList formatted {u"**Good morning**, did _anybody_ see the ~~lamp~~ key? See [the list](https://example.org/list) 👍"_s,
    u"> Did anybody see the key of the cellar?\n> It is not on its hook.\nI put it back *yesterday* evening."_s,
    u"Three things:\n- the lamp in the `hall`\n- the **bell**, which nobody has heard since Tuesday, and which somebody should "
    u"look at\n"
    u"  - and its battery\n- the letter box"_s,
    u"It was this:\n```cpp\nint main()\n{\n    return key.isOnItsHook() ? 0 : 1; // and so on, longer than the window is wide, so "
    u"that it "
    u"has to be scrolled, again and again\n}\n```\nbut `isOnItsHook()` lies."_s,
    u"1. take the train\n2. keep some **soup**\n3. see https://example.org/a_b_c"_s, u"# News\n`all` of it"_s};

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
Result<qint64> append(Store &store, RoomId room, const QList<Author> &authors, const QStringList &said, int from, int to, int count)
{
    const QDateTime end = QDateTime::currentDateTimeUtc();
    for (int i = from; i < to; ++i) {
        const Author &author = authors[(i / 3) % authors.size()];
        const auto one = store.messages().append(
            {room, author, said[i % said.size()], {}, {}, end.addSecs((i - count) * qint64(240))});
        if (!one)
            return one.error();
    }
    for (const Author &author : authors)
        (void)store.rooms().join(room, author.id, RoomRole::Member, end);
    return 0;
}

} // namespace

QString fillRooms(const QString &dataDirectory, int inEachRoom, qint64 large, int inLarge, qint64 ofFormatted)
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
        const QStringList &said = room.id.value == ofFormatted ? formatted : sentences;
        for (int done = 0; done < count; done += inOneJob) {
            const auto stored = now<qint64>(storage, [&](Store &store) {
                return append(store, room.id, *authors, said, done, std::min(count, done + inOneJob), count);
            });
            if (!stored)
                return stored.error().message;
        }
    }
    storage.close();
    return {};
}

} // namespace hearth
