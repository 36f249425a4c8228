// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept on this machine: what it takes to look through all of it for some words, as without a connection.
#include "DiskHistory.h"
#include "KeptSearch.h"
#include "Samples.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr Seq inARoom = 1000;

/// So many messages of nine words each, in rooms of a thousand.
void keep(DiskHistory &history, int count)
{
    for (qint64 room = 1; room <= count / inARoom; ++room) {
        QList<Message> messages;
        for (Seq seq = 1; seq <= inARoom; ++seq) {
            const QString text = u"the boat of %1 waits at pier %2 until noon"_s.arg(room).arg(seq);
            messages.append(samples::message(seq, seq % 2 ? samples::ada : samples::ben, seq, text));
            messages.last().id = MessageId {room * inARoom + seq};
            messages.last().roomId = RoomId {room};
        }
        history.keepPage(RoomId {room}, messages);
    }
}

void look(benchmark::State &state, const QString &words)
{
    const QTemporaryDir folder;
    DiskHistory history(folder.path(), {});
    const int count = int(state.range());
    keep(history, count);
    history.flush();
    const auto query = SearchQuery::parse(words);
    KeptQuestion question {*query, SearchFilter::of(*query, QTimeZone::utc())};
    for (qint64 room = 1; room <= count / inARoom; ++room)
        question.rooms.append(RoomId {room});
    QObject context;
    qsizetype found = 0;
    for (auto _ : state) {
        QEventLoop loop;
        history.search(question, &context, [&](const KeptFindings &findings) {
            found = findings.messages.size();
            loop.quit();
        });
        loop.exec();
    }
    state.SetItemsProcessed(state.iterations() * count);
    state.counters["found"] = double(found);
}

void rare(benchmark::State &state)
{
    look(state, u"\"pier 777\" until"_s);
}
BENCHMARK(rare)->Name("kept messages, words that few have")->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond);

void common(benchmark::State &state)
{
    look(state, u"boat"_s);
}
BENCHMARK(common)->Name("kept messages, a word that all have")->Arg(100'000)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
