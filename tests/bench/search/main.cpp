// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-search: how large the index of words is, and what it costs to make and to ask.
#include "Database.h"
#include "Latencies.h"
#include "SqliteDatabase.h"
#include "Store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int roomCount = 100;
constexpr int authorCount = 300;
constexpr int batch = 100;

uint64_t worked()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return uint64_t(time.tv_sec) * 1'000'000'000 + uint64_t(time.tv_nsec);
}

/// Some 200,000 words, of which the n-th is as often as 1 / (n + 2.7); the often ones are short.
class Language
{
public:
    Language()
    {
        constexpr int count = 200'000;
        const QString letters = u"eeeeeetttttaaaaoooiiinnnsssrrrhhlldducmfpgwybvk"_s;
        std::vector<double> shares;
        for (int rank = 1; rank <= count; ++rank) {
            const int length = std::clamp(
                int(2 + 1.1 * std::log10(rank) * std::uniform_real_distribution(0.7, 1.6)(m_random)), 2, 14);
            QString word;
            for (int i = 0; i < length; ++i)
                word += letters[int(m_random() % std::size_t(letters.size()))];
            m_words.append(word);
            shares.push_back(1 / (rank + 2.7));
        }
        m_choice = std::discrete_distribution<int>(shares.begin(), shares.end());
    }
    QString word() { return m_words[m_choice(m_random)]; }
    /// Of a rank between these.
    QString word(int from, int to) { return m_words[from + int(m_random() % unsigned(to - from))]; }
    QString text()
    {
        const int count = 1 + std::min(100, int(std::exponential_distribution(1.0 / 9)(m_random)));
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(word());
        return words.join(u' ');
    }
    int any(int count) { return int(m_random() % unsigned(count)); }

private:
    std::mt19937 m_random {20'261'127};
    QStringList m_words;
    std::discrete_distribution<int> m_choice;
};

template <typename T>
T whole(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return *result;
}

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_folder(folder)
        , m_database(SqliteDatabase::make())
    {
        QDir().mkpath(folder);
        check(m_database->hold(folder, false));
        m_connection = m_database->connection(DatabaseAccess::ReadWrite);
        check(m_connection->open());
        if (whole(m_connection->store().rooms().all()).isEmpty())
            makeRooms();
        rooms = whole(m_connection->store().rooms().all());
    }
    ~Bench()
    {
        m_connection.reset();
        m_database->release();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    Store &store() { return m_connection->store(); }
    template <typename Work>
    void together(Work work)
    {
        check(m_connection->begin());
        work();
        check(m_connection->commit());
    }
    qint64 fileBytes() const { return QFileInfo(QDir(m_folder).filePath(u"hearth.db"_s)).size(); }
    void emptyLog()
    {
        together([this] { check(store().emptyLog()); });
        m_connection->tidy();
    }
    /// Of texts, in UTF-8, and the work for each message in microseconds.
    qint64 append(Language &language, int count, bench::Latencies *batches = nullptr)
    {
        qint64 bytes = 0;
        QList<NewMessage> messages;
        for (int i = 0; i < count; ++i) {
            m_time = m_time.addMSecs(700);
            messages.append(
                {rooms[language.any(roomCount)].id, author(language.any(authorCount)), language.text(), {}, {}, m_time});
            bytes += messages.last().text.toUtf8().size();
        }
        const uint64_t begun = worked();
        together([&] {
            for (const NewMessage &message : std::as_const(messages))
                (void)whole(store().messages().append(message));
        });
        if (batches)
            batches->add(worked() - begun);
        return bytes;
    }
    static void check(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().message));
    }

    QList<Room> rooms;

private:
    static Author author(int number) { return {UserId {1 + number}, {}, {}}; }
    void makeRooms()
    {
        together([this] {
            for (int i = 0; i < authorCount; ++i) {
                StoredUser user;
                user.user.username = user.user.displayName = u"user%1"_s.arg(i);
                user.createdAt = m_time;
                (void)whole(store().users().create(user));
            }
            for (int i = 0; i < roomCount; ++i) {
                Room room;
                room.name = u"room %1"_s.arg(i);
                room.createdBy = UserId {1};
                room.createdAt = m_time;
                (void)whole(store().rooms().create(room));
            }
        });
    }

    const QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DatabaseConnection> m_connection;
    QDateTime m_time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void fill(Bench &bench, Language &language, qint64 count)
{
    qint64 bytes = 0;
    for (qint64 done = 0; done < count; done += 2000)
        bytes += bench.append(language, 2000);
    bench.emptyLog();
    const qint64 before = bench.fileBytes();
    const uint64_t begun = worked();
    bench::Latencies steps;
    for (bool more = true; more;)
        bench.together([&] {
            const uint64_t step = worked();
            more = whole(bench.store().search().index(128)).hasMore;
            steps.add(worked() - step);
        });
    const double micros = double(worked() - begun) / 1000 / double(count);
    bench.emptyLog();
    steps.sort();
    out() << "text " << bytes << " B, index " << bench.fileBytes() - before << " B, "
          << QString::number(double(bench.fileBytes() - before) / double(bytes), 'f', 2) << " times the text; " << micros
          << " us a message; a step p50 " << steps.quantileMs(0.5) << " p99 " << steps.quantileMs(0.99) << " max "
          << steps.quantileMs(1) << " ms\n";
    out().flush();
}

void ask(Bench &bench, const char *what, int times, SearchOrder order, qsizetype roomsOfAll, const std::function<QString()> &query)
{
    bench::Latencies took;
    qint64 found = 0;
    int incomplete = 0;
    for (int i = 0; i < times; ++i) {
        const SearchQuery parsed = whole(SearchQuery::parse(query()));
        SearchAsk asked {parsed, {}, {}};
        for (qsizetype room = 0; room < roomsOfAll; ++room)
            asked.rooms.append(bench.rooms[room].id);
        asked.order = order;
        const uint64_t begun = worked();
        const FoundMessages messages = whole(bench.store().search().find(asked));
        took.add(worked() - begun);
        found += messages.messages.size();
        incomplete += messages.isComplete ? 0 : 1;
    }
    took.sort();
    out() << qSetFieldWidth(44) << Qt::left << what << qSetFieldWidth(0) << " p50 " << took.quantileMs(0.5) << " p99 "
          << took.quantileMs(0.99) << " max " << took.quantileMs(1) << " ms; found " << double(found) / times << "; incomplete "
          << incomplete << '/' << times << '\n';
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"Folder of the database."_s, u"DIR"_s},
        {u"messages"_s, u"How many, in a new folder."_s, u"N"_s}, {u"times"_s, u"How often each is asked."_s, u"N"_s, u"200"_s}});
    parser.process(application);
    Bench bench(parser.value(u"data"_s));
    Language language;
    const int times = parser.value(u"times"_s).toInt();
    if (whole(bench.store().search().progress()).all == 0)
        fill(bench, language, parser.value(u"messages"_s).toLongLong());

    const auto all = bench.rooms.size();
    const auto rare = [&] { return language.word(50'000, 200'000); };
    const auto common = [&] { return language.word(0, 50); };
    const auto closed = [](const QString &word) { return u'"' + word + u'"'; };
    using enum SearchOrder;
    ask(bench, "a rare word, newest first", times, Newest, all, rare);
    ask(bench, "a rare word, by relevance", times, Relevance, all, rare);
    ask(bench, "a common word, newest first", times, Newest, all, common);
    ask(bench, "a common word, not as a beginning", times, Newest, all, [&] { return closed(common()); });
    ask(bench, "a common word, by relevance", times, Relevance, all, common);
    ask(bench, "a common word, in one room of 100", times, Newest, 1, common);
    ask(bench, "a rare word, in one room of 100", times, Newest, 1, rare);
    ask(bench, "one letter", times, Newest, all, [&] { return common().left(1); });
    ask(bench, "four letters of a word", times, Newest, all, [&] { return language.word(1000, 100'000).left(4); });
    ask(bench, "a rare and a common word", times, Newest, all, [&] { return rare() + u' ' + common(); });
    ask(bench, "two common words", times, Newest, all, [&] { return common() + u' ' + common(); });
    ask(bench, "a phrase of two common words", times, Newest, all, [&] { return closed(common() + u' ' + common()); });

    bench::Latencies batches;
    bench::Latencies steps;
    for (int i = 0; i < 200; ++i) {
        bench.append(language, batch, &batches);
        if (i % 5 == 4)
            bench.together([&] {
                const uint64_t begun = worked();
                (void)whole(bench.store().search().index(5 * batch));
                steps.add(worked() - begun);
            });
    }
    batches.sort();
    steps.sort();
    out() << "appending " << batch << ": p50 " << batches.quantileMs(0.5) << " p99 " << batches.quantileMs(0.99)
          << " ms; taking five times as many into the index: p50 " << steps.quantileMs(0.5) << " p99 " << steps.quantileMs(0.99)
          << " ms\n";
    return 0;
}
