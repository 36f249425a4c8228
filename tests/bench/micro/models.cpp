// SPDX-License-Identifier: GPL-3.0-or-later
// The client's models, with nobody listening to them: what they cost by themselves.
#include "FakeClock.h"
#include "Samples.h"
#include "models/MemberListModel.h"
#include "models/RoomListModel.h"
#include "models/timeline/TimelineModel.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int page = 50;

/// A page comes after all that is there, `range` messages; then the oldest page goes, so that the size stays.
void timelineAppend(benchmark::State &state)
{
    FakeClock clock;
    TimelineModel model(samples::ada, &clock);
    const int size = int(state.range());
    model.merge(samples::messages(1, size));
    Seq next = size + 1;
    for (auto _ : state) {
        state.PauseTiming();
        const QList<Message> messages = samples::messages(next, next + page - 1);
        next += page;
        state.ResumeTiming();
        model.merge(messages);
        model.trimOldest(size);
    }
    state.SetItemsProcessed(state.iterations() * page);
}
BENCHMARK(timelineAppend)->Name("timeline, a page at the end")->Arg(100)->Arg(100'000);

/// A page comes before all that is there: scrolling back.
void timelinePrepend(benchmark::State &state)
{
    FakeClock clock;
    const Seq last = 100'000'000;
    const Seq size = state.range();
    TimelineModel model(samples::ada, &clock);
    model.merge(samples::messages(last - size, last));
    Seq oldest = last - size;
    for (auto _ : state) {
        state.PauseTiming();
        const QList<Message> messages = samples::messages(oldest - page, oldest - 1);
        oldest -= page;
        state.ResumeTiming();
        model.merge(messages);
    }
    state.SetItemsProcessed(state.iterations() * page);
}
// A bounded number of times: each makes it longer.
BENCHMARK(timelinePrepend)->Name("timeline, a page at the start")->Arg(100)->Arg(100'000)->Iterations(500);

/// Everything that a delegate asks for when a row comes into view.
void timelineRow(benchmark::State &state)
{
    FakeClock clock;
    TimelineModel model(samples::ada, &clock);
    model.merge(samples::messages(1, 10'000));
    const QList<int> roles = model.roleNames().keys();
    int row = 0;
    for (auto _ : state) {
        const QModelIndex index = model.index(row++ % 10'000);
        for (const int role : roles)
            benchmark::DoNotOptimize(model.data(index, role));
    }
}
BENCHMARK(timelineRow)->Name("timeline, all roles of a row");

/// A message arrives in one of 200 rooms.
void roomMessage(benchmark::State &state)
{
    RoomListModel model;
    for (int i = 1; i <= 200; ++i)
        model.upsert(samples::room(i, u"Room %1"_s.arg(i)));
    Seq seq = 0;
    Message message = samples::message(1);
    for (auto _ : state) {
        message.roomId = RoomId {1 + seq % 200};
        message.seq = ++seq;
        model.noteMessage(message);
        model.setUnread(message.roomId, seq, 0);
    }
}
BENCHMARK(roomMessage)->Name("200 rooms, a message in one");

void roomsReplaced(benchmark::State &state)
{
    RoomListModel model;
    QList<Room> rooms;
    for (int i = 1; i <= 200; ++i)
        rooms.append(samples::room(i, u"Room %1"_s.arg(i)));
    for (auto _ : state)
        model.replaceAll(rooms);
}
BENCHMARK(roomsReplaced)->Name("200 rooms, the same list again");

QList<User> people(int count)
{
    QList<User> users;
    for (int i = 1; i <= count; ++i)
        users.append(samples::user({UserId {i}, u"user%1"_s.arg(i), u"User %1"_s.arg(i)}));
    return users;
}

void membersSet(benchmark::State &state)
{
    const QList<User> users = people(int(state.range()));
    MemberListModel model(UserId {1});
    for (auto _ : state)
        model.setUsers(users);
    state.SetItemsProcessed(state.iterations() * state.range());
}
BENCHMARK(membersSet)->Name("members, set")->Arg(100)->Arg(1000);

/// Somebody of `range` people goes away, or comes back.
void memberPresence(benchmark::State &state)
{
    QList<User> users = people(int(state.range()));
    MemberListModel model(UserId {1});
    model.setUsers(users);
    qsizetype turn = 0;
    for (auto _ : state) {
        User &user = users[turn++ * 37 % users.size()];
        user.status = user.status == PresenceStatus::Online ? PresenceStatus::Away : PresenceStatus::Online;
        model.update(user);
    }
}
BENCHMARK(memberPresence)->Name("members, one goes away")->Arg(100)->Arg(1000);

} // namespace
