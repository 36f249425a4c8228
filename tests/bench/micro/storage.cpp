// SPDX-License-Identifier: GPL-3.0-or-later
#include "Storage.h"
#include "SqliteDatabase.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
const QString text = u"What is for lunch today? I would say: soup, then bread and cheese, and an apple."_s;

/// A database on disk with rooms of two, and whoever else is asked for.
class Bench
{
public:
    Bench()
        : Bench(QString())
    {
    }
    /// In `folder`, which is kept; empty: in one of its own, which is not.
    explicit Bench(const QString &folder)
    {
        if (!m_storage.open(folder.isEmpty() ? m_folder.path() : folder))
            qFatal("The database could not be opened");
    }

    /// Gives `count` jobs at once and returns when the last is answered.
    template <typename T, typename Job>
    void together(int count, Job job)
    {
        int left = count;
        QEventLoop loop;
        for (int i = 0; i < count; ++i)
            m_storage.write<T>(&loop, job(i), [&](const Result<T> &result) {
                if (!result)
                    qFatal("A job failed");
                if (--left == 0)
                    loop.quit();
            });
        loop.exec();
    }
    template <typename T, typename Job>
    void readTogether(int count, Job job)
    {
        int left = count;
        QEventLoop loop;
        for (int i = 0; i < count; ++i)
            m_storage.read<T>(&loop, job, [&](const Result<T> &) {
                if (--left == 0)
                    loop.quit();
            });
        loop.exec();
    }
    template <typename T>
    T read(std::function<Result<T>(Store &)> job)
    {
        QEventLoop loop;
        std::optional<T> value;
        m_storage.read<T>(&loop, std::move(job), [&](Result<T> result) {
            value = std::move(result.value());
            loop.quit();
        });
        loop.exec();
        return *value;
    }

    QList<User> addUsers(int count)
    {
        QList<User> users(count);
        together<User>(count, [&, from = m_users](int i) {
            return [&, from, i](Store &store) -> Result<User> {
                StoredUser user;
                user.user.username = u"user%1"_s.arg(from + i);
                user.user.displayName = u"User %1"_s.arg(from + i);
                user.createdAt = noon;
                const auto made = store.users().create(user);
                users[i] = *made;
                return made;
            };
        });
        m_users += count;
        return users;
    }
    RoomId addRoom(const User &owner, const QList<User> &others)
    {
        RoomId room;
        together<Room>(1, [&](int) {
            return [&](Store &store) -> Result<Room> {
                const auto made = store.rooms().create(
                    {{}, u"room %1"_s.arg(owner.id.value), {}, RoomKind::Public, owner.id, noon, 0, 0, {}});
                room = made->id;
                for (const User &other : others)
                    (void)store.rooms().join(room, other.id, RoomRole::Member, noon);
                return made;
            };
        });
        return room;
    }

private:
    QTemporaryDir m_folder {u"hearth-micro-XXXXXX"_s}; // not in /tmp, which may be memory
    Storage m_storage {SqliteDatabase::make()};
    int m_users = 0;
};

/// `range` appends at once, each to a room of two of its own, with a client_id as every client sends.
void append(benchmark::State &state)
{
    Bench database;
    const int count = int(state.range());
    const QList<User> users = database.addUsers(count * 2);
    QList<RoomId> rooms;
    for (int i = 0; i < count; ++i)
        rooms << database.addRoom(users[i * 2], {users[i * 2 + 1]});
    int turn = 0;
    for (auto _ : state) {
        ++turn;
        database.together<AppendedMessage>(count, [&](int i) {
            const NewMessage message {rooms[i], users[i * 2].author(), text, u"0f3a%1-%2"_s.arg(turn).arg(i), {}, noon};
            return [message](Store &store) { return store.messages().append(message); };
        });
    }
    state.SetItemsProcessed(state.iterations() * count);
}

/// `range` people enter one room at once, as new members, are seen, and get its (empty) latest page.
void join(benchmark::State &state)
{
    Bench database;
    const int count = int(state.range());
    const RoomId room = database.addRoom(database.addUsers(1).first(), {});
    for (auto _ : state) {
        state.PauseTiming();
        const QList<User> users = database.addUsers(count);
        state.ResumeTiming();
        database.together<StoredMembership>(count, [&](int i) {
            return [room, id = users[i].id](Store &store) { return store.rooms().join(room, id, RoomRole::Member, noon); };
        });
        database.together<void>(
            count, [&](int i) { return [id = users[i].id](Store &store) { return store.users().touch(id, noon, {}); }; });
        database.readTogether<StoredPage>(count, [room](Store &store) { return store.messages().page(room, {}); });
    }
    state.SetItemsProcessed(state.iterations() * count);
}

/// Pages of 50 of one long room: at its start, in the middle, at its end.
class LongRoom
{
public:
    static LongRoom &instance()
    {
        static LongRoom room;
        return room;
    }
    StoredPage page(Seq before)
    {
        return m_database.read<StoredPage>(
            [room = m_room, before](Store &store) { return store.messages().page(room, {before, {}, 50}); });
    }
    Seq size() const { return m_size; }

private:
    LongRoom()
        : m_database(qEnvironmentVariable("HEARTH_BENCH_DATA"))
    {
        const auto rooms = m_database.read<QList<Room>>([](Store &store) { return store.rooms().all(); });
        if (rooms.isEmpty())
            fill();
        else
            m_room = rooms.first().id;
    }
    void fill()
    {
        const User user = m_database.addUsers(1).first();
        m_room = m_database.addRoom(user, {});
        const NewMessage message {m_room, user.author(), text, {}, {}, noon};
        constexpr int step = 1000;
        for (Seq stored = 0; stored < m_size; stored += step * 100)
            m_database.together<int>(100, [&](int) {
                return [&](Store &store) -> Result<int> {
                    for (int i = 0; i < step; ++i)
                        if (const auto appended = store.messages().append(message); !appended)
                            return appended.error();
                    return 0;
                };
            });
    }

    Bench m_database;
    RoomId m_room;
    Seq m_size = std::max(100'000, qEnvironmentVariableIntValue("HEARTH_BENCH_MESSAGES"));
};

void page(benchmark::State &state)
{
    LongRoom &room = LongRoom::instance();
    const Seq before = 51 + (room.size() - 51) * state.range() / 100;
    Seq turn = 0;
    std::vector<qint64> nanoseconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(room.page(std::min(room.size(), before + turn++ * 50 % 10'000)));
        nanoseconds.push_back(timer.nsecsElapsed());
    }
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto percentile = [&](std::size_t percent) { return double(nanoseconds[nanoseconds.size() * percent / 100]) / 1000; };
    state.counters["p50_us"] = percentile(50);
    state.counters["p99_us"] = percentile(99);
}

BENCHMARK(append)->Arg(1)->Arg(10)->Arg(100)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(join)->Arg(1)->Arg(100)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(page)->ArgName("percent")->Arg(0)->Arg(50)->Arg(99)->MeasureProcessCPUTime()->UseRealTime();

} // namespace
