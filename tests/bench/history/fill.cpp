// SPDX-License-Identifier: GPL-3.0-or-later
// hearth-fill: stores many messages in one room of a data folder that no server holds, the way the server stores them, and makes
// them searchable, which it would do for many minutes while something else is measured.
#include "SqliteDatabase.h"
#include "Storage.h"
#include "Store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int messagesInJob = 500;
constexpr int jobsAtOnce = 20;

/// Keeps the writer supplied until all is stored; messages are a few seconds apart and 20 to 180 characters long.
class Fill : public QObject
{
public:
    Fill(Storage &storage, RoomId room, const Author &author, qint64 count)
        : m_storage(storage)
        , m_room(room)
        , m_author(author)
        , m_left(count)
        , m_time(QDateTime::currentDateTimeUtc().addSecs(-count * 5))
    {
        for (int i = 0; i < jobsAtOnce; ++i)
            giveNext();
    }

private:
    void giveNext()
    {
        const qint64 count = std::min<qint64>(messagesInJob, m_left);
        if (count == 0) {
            if (m_waiting == 0)
                makeSearchable();
            return;
        }
        m_left -= count;
        ++m_waiting;
        m_storage.write<int>(
            this, [this, count](Store &store) { return append(store, count); },
            [this](const Result<int> &done) {
                --m_waiting;
                if (!done)
                    return QCoreApplication::exit(1);
                giveNext();
            });
    }
    void makeSearchable()
    {
        m_storage.write<SearchStep>(
            this, [](Store &store) { return store.search().index(messagesInJob); },
            [this](const Result<SearchStep> &step) {
                if (step && step.value().hasMore)
                    makeSearchable();
                else
                    QCoreApplication::exit(step ? 0 : 1);
            });
    }
    /// On the storage thread, one job after the other.
    Result<int> append(Store &store, qint64 count)
    {
        static const QString words = u"What is for lunch today? I would say: soup, then bread and cheese, and an apple. "_s
                                         .repeated(4);
        for (qint64 i = 0; i < count; ++i) {
            m_time = m_time.addSecs(5);
            const int length = 20 + int(m_stored++ * 37 % 160);
            const NewMessage message {m_room, m_author, words.mid(m_stored % 40, length), {}, {}, m_time};
            if (const auto appended = store.messages().append(message); !appended)
                return appended.error();
        }
        return 0;
    }

    Storage &m_storage;
    const RoomId m_room;
    const Author m_author;
    qint64 m_left;
    int m_waiting = 0;
    QDateTime m_time;
    qint64 m_stored = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"Folder of the database."_s, u"DIR"_s}, {u"room"_s, u"The room's id."_s, u"ID"_s},
        {u"user"_s, u"The author's id."_s, u"ID"_s}, {u"messages"_s, u"How many."_s, u"N"_s}});
    parser.process(application);
    Storage storage {SqliteDatabase::make()};
    if (const auto opened = storage.open(parser.value(u"data"_s)); !opened) {
        QTextStream(stderr) << "hearth-fill: " << opened.error().message << '\n';
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    const qint64 count = parser.value(u"messages"_s).toLongLong();
    const Author author {UserId {parser.value(u"user"_s).toLongLong()}, u"bench"_s, u"Bench"_s};
    Fill fill(storage, RoomId {parser.value(u"room"_s).toLongLong()}, author, count);
    const int status = application.exec();
    storage.close();
    QTextStream(stdout) << "{\"messages\":" << count << ",\"seconds\":" << double(clock.elapsed()) / 1000 << "}\n";
    return status;
}
