// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hearth {

/// What happens to the files of a running server, and what it still says about what is stored.
class TestHearthdDisk : public QObject
{
    Q_OBJECT

    QString data() const { return m_folder->filePath(u"data"_s); }
    QString file(const QString &name) const { return data() + u'/' + name; }

    /// A room of Ada's, and her in it.
    void begin(HearthdProcess &hearthd)
    {
        QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
        RestProbe rest(hearthd.url());
        m_token = rest.registered(u"ada"_s);
        m_room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"Lounge"_s}}, m_token).json.value("id"_L1).toInteger();
        m_ada = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(m_ada->enter({{u"token"_s, m_token}}));
    }
    QJsonObject says(const QString &text)
    {
        return m_ada->call(u"send_message"_s, QJsonObject {{u"room"_s, m_room}, {u"text"_s, text}});
    }
    static QString epoch(const QUrl &server)
    {
        RestProbe rest(server);
        return rest.get(u"/healthz"_s).json.value("epoch"_L1).toString();
    }
    QStringList stored(const QUrl &server) const
    {
        RestProbe rest(server);
        QStringList texts;
        const auto page = rest.get(u"/api/messages/%1?limit=200"_s.arg(m_room), m_token);
        for (const QJsonValue &message : page.json.value("messages"_L1).toArray())
            texts.append(message["text"_L1].toString());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_token.clear();
    }
    void cleanup() { m_ada.reset(); }

    void whatCannotBeKeptIsNotAckedAndTheServerEnds_data()
    {
        // What is done to which file, what is said of it, and how the folder is afterwards.
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("keepsAll");
        QTest::newRow("database deleted") << u"hearth.db"_s << u"delete"_s << u"hearth.db was deleted"_s << false;
        QTest::newRow("database moved") << u"hearth.db"_s << u"move"_s << u"hearth.db was moved away"_s << false;
        QTest::newRow("database replaced") << u"hearth.db"_s << u"replace"_s << u"hearth.db was replaced"_s << false;
        QTest::newRow("database emptied") << u"hearth.db"_s << u"empty"_s << u"hearth.db was cut short"_s << false;
        QTest::newRow("log deleted") << u"hearth.db-wal"_s << u"delete"_s << u"hearth.db-wal, which belongs"_s << true;
        QTest::newRow("log replaced") << u"hearth.db-wal"_s << u"replace"_s << u"hearth.db-wal, which belongs"_s << true;
        QTest::newRow("index deleted") << u"hearth.db-shm"_s << u"delete"_s << u"hearth.db-shm, which belongs"_s << true;
        QTest::newRow("folder moved") << QString() << u"move"_s << u"hearth.db was moved away"_s << false;
        QTest::newRow("folder replaced") << QString() << u"replace"_s << u"hearth.db was moved away"_s << false;
        QTest::newRow("folder deleted") << QString() << u"delete"_s << u"hearth.db was deleted"_s << false;
    }

    void whatCannotBeKeptIsNotAckedAndTheServerEnds()
    {
        QFETCH(QString, name);
        QFETCH(QString, done);
        QFETCH(QString, says);
        QFETCH(bool, keepsAll);
        HearthdProcess hearthd;
        begin(hearthd);
        QStringList acked;
        for (int i = 0; i < 10; ++i) {
            acked.append(QString::number(i));
            QVERIFY(this->says(acked.last()).value("ok"_L1).toBool());
        }
        const QString path = name.isEmpty() ? data() : file(name);
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        if (done == "delete"_L1) {
            QVERIFY(name.isEmpty() ? QDir(path).removeRecursively() : QFile::remove(path));
        } else if (done == "empty"_L1) {
            QVERIFY(QFile::resize(path, 0));
        } else {
            QVERIFY(QFile::rename(path, elsewhere));
            if (done == "replace"_L1)
                QVERIFY(name.isEmpty() ? QDir().mkpath(path) : QFile::copy(elsewhere, path));
        }

        const QJsonObject answer = this->says(u"lost"_s);
        QVERIFY(!answer.isEmpty());
        QVERIFY(!answer.value("ok"_L1).toBool());
        QCOMPARE(answer.value("error"_L1)["code"_L1].toString(), u"busy"_s);
        QVERIFY(!m_ada->next(u"server_closing"_s).isUndefined());
        QVERIFY(m_ada->waitForEnd());
        QVERIFY(hearthd.finished() > 0);
        // What was said before was how to own it, and how to reach it.
        const QString all = hearthd.errors();
        const QString errors = all.sliced(qMax(0, all.indexOf(u"hearthd: The "_s)));
        QVERIFY2(errors.startsWith(u"hearthd: The "_s) && errors.contains(says) && errors.endsWith(u'.'), qPrintable(errors));
        QCOMPARE(errors.count(u'\n'), 0);

        HearthdProcess again;
        if (keepsAll) {
            QVERIFY(again.serve(data()));
            QCOMPARE(stored(again.url()).first(acked.size()), acked);
        } else if (name.isEmpty() && done == "move"_L1) {
            QVERIFY(again.serve(elsewhere));
            QCOMPARE(stored(again.url()).first(acked.size()), acked);
        } else if (!name.isEmpty() && done == "move"_L1) {
            QVERIFY(QFile::rename(elsewhere, path));
            QVERIFY(again.serve(data()));
            QCOMPARE(stored(again.url()).first(acked.size()), acked);
        } else if (done == "replace"_L1 && !name.isEmpty()) {
            // What the other file has, and nothing of what was never in it.
            QVERIFY(again.serve(data()));
            QVERIFY(QFile::exists(file(u"hearth.db-wal.replaced"_s)));
        } else if (!name.isEmpty()) {
            // No empty chat that belongs to whoever comes first.
            again.run({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, data()});
            QVERIFY(again.finished() > 0);
            QVERIFY2(again.errors().contains(u"hearth.db is missing"_s), "it made a new one");
            QVERIFY(QFile::remove(file(u"hearth.lock"_s)));
            QFile::remove(file(u"hearth.db-wal"_s)); // some of what was in a database that somebody emptied
            HearthdProcess anew;
            QVERIFY(anew.serve(data()));
        }
    }

    void whatIsCutShortIsNoticedBeforeAnythingIsAckedBehindIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("percent"); // that is left of the file
        QTest::newRow("log, to nothing") << u"hearth.db-wal"_s << 0;
        QTest::newRow("log of a new chat") << u"hearth.db-wal"_s << 0;
        QTest::newRow("log, its end") << u"hearth.db-wal"_s << 90;
        QTest::newRow("database, to nothing") << u"hearth.db"_s << 0;
        QTest::newRow("database, its end") << u"hearth.db"_s << 90;
        QTest::newRow("index, to nothing") << u"hearth.db-shm"_s << 0;
        QTest::newRow("index, its end") << u"hearth.db-shm"_s << 90;
    }

    void whatIsCutShortIsNoticedBeforeAnythingIsAckedBehindIt()
    {
        QFETCH(QString, name);
        QFETCH(int, percent);
        HearthdProcess hearthd;
        begin(hearthd);
        const bool isNew = QLatin1StringView(QTest::currentDataTag()) == "log of a new chat"_L1;
        if (!isNew) {
            QVERIFY(says(u"in the database"_s).value("ok"_L1).toBool());
            ::kill(pid_t(hearthd.process().processId()), SIGTERM);
            QCOMPARE(hearthd.finished(), 0);
            QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
            m_ada = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, hearthd.url());
            QVERIFY(m_ada->enter({{u"token"_s, m_token}}));
        }
        for (int i = 0; i < 10; ++i)
            QVERIFY(says(u"in the log"_s).value("ok"_L1).toBool());
        const QString path = file(name);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() * percent / 100));
        QCOMPARE(says(u"lost"_s).value("error"_L1)["code"_L1].toString(), u"busy"_s);
        QVERIFY(m_ada->waitForEnd());
        QVERIFY(hearthd.finished() > 0);
        const QString errors = hearthd.errors();
        QVERIFY2(errors.contains(name) && errors.contains(u"was cut short"_s), qPrintable(errors));

        HearthdProcess again;
        if (name == "hearth.db"_L1) // who is told so puts a backup there
            return;
        QVERIFY(again.serve(data()));
        const QStringList texts = stored(again.url());
        QVERIFY(again.errors().contains(u"may not be the latest"_s));
        QCOMPARE(texts.size() >= 11, name == "hearth.db-shm"_L1); // which SQLite makes anew
        QVERIFY(isNew || texts.first() == "in the database"_L1);
    }

    void whatAnotherProgramTidiesIsNoCut()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        const auto run = [this](const QStringList &statements) {
            QString wrong;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
                database.setDatabaseName(file(u"hearth.db"_s));
                if (!database.open())
                    wrong = database.lastError().text();
                QSqlQuery query(database);
                for (const QString &statement : statements)
                    if (wrong.isEmpty() && !query.exec(statement))
                        wrong = query.lastError().text();
            }
            QSqlDatabase::removeDatabase(u"outside"_s);
            return wrong;
        };
        const auto sizeOf = [this](const QString &name) { return QFileInfo(file(name)).size(); };
        for (int i = 0; i < 50; ++i)
            QVERIFY(says(QString(4000, u'x')).value("ok"_L1).toBool());
        QCOMPARE(run({u"PRAGMA wal_checkpoint(TRUNCATE)"_s}), QString());
        QCOMPARE(sizeOf(u"hearth.db-wal"_s), 0);
        QVERIFY(says(u"after the log was emptied"_s).value("ok"_L1).toBool());
        const qint64 before = sizeOf(u"hearth.db"_s);
        QCOMPARE(run({u"UPDATE messages SET text = ''"_s, u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}), QString());
        QVERIFY(sizeOf(u"hearth.db"_s) < before);
        QVERIFY(says(u"after the database was made smaller"_s).value("ok"_L1).toBool());
        QVERIFY(says(u"and it goes on"_s).value("ok"_L1).toBool());
    }

    void aDatabaseIsHeldByWhateverPathAnotherServerComes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("symbolic link to the file") << u"symlink"_s;
        QTest::newRow("hard link") << u"hardlink"_s;
        QTest::newRow("symbolic link to the folder") << u"folder"_s;
    }

    void aDatabaseIsHeldByWhateverPathAnotherServerComes()
    {
        QFETCH(QString, kind);
        HearthdProcess hearthd;
        begin(hearthd);
        const QString other = m_folder->filePath(u"other"_s);
        if (kind == "folder"_L1) {
            QVERIFY(QFile::link(data(), other));
        } else {
            QVERIFY(QDir().mkpath(other));
            const QByteArray from = QFile::encodeName(file(u"hearth.db"_s));
            const QByteArray to = QFile::encodeName(other + u"/hearth.db"_s);
            QCOMPARE(
                kind == "symlink"_L1 ? ::symlink(from.constData(), to.constData()) : ::link(from.constData(), to.constData()), 0);
        }
        HearthdProcess second;
        second.run({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, other});
        QVERIFY(second.finished() > 0);
        const QString errors = second.errors();
        QVERIFY2(errors.startsWith(u"hearthd: Another Hearth server is using"_s), qPrintable(errors));
        QCOMPARE(errors.count(u'\n'), 0);
        QVERIFY(says(u"still here"_s).value("ok"_L1).toBool());
    }

    void otherProgramsReadAndBackUpMeanwhile()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        QVERIFY(says(u"before"_s).value("ok"_L1).toBool());
        const QString backup = m_folder->filePath(u"backup/hearth.db"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"backup"_s)));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(file(u"hearth.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(u"VACUUM INTO '%1'"_s.arg(backup)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        QVERIFY(says(u"after"_s).value("ok"_L1).toBool()); // its coming and going lost no file, and no lock
        HearthdProcess second;
        second.run({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, data()});
        QVERIFY(second.finished() > 0);
        HearthdProcess restored;
        QVERIFY(restored.serve(m_folder->filePath(u"backup"_s)));
        QCOMPARE(stored(restored.url()), QStringList {u"before"_s});
    }

    void aDatabaseThatIsPutBackHasAnotherEpoch()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        const QString before = epoch(hearthd.url());
        QCOMPARE(m_ada->session().value("server"_L1)["epoch"_L1].toString(), before);
        QVERIFY(says(u"before"_s).value("ok"_L1).toBool());
        hearthd.kill(); // after a kill it is the same one
        QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
        QCOMPARE(epoch(hearthd.url()), before);
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QCOMPARE(hearthd.finished(), 0);

        const QString backup = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(file(u"hearth.db"_s), backup));
        QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
        QCOMPARE(epoch(hearthd.url()), before);
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QCOMPARE(hearthd.finished(), 0);

        QVERIFY(QFile::remove(file(u"hearth.db"_s)));
        QVERIFY(QFile::copy(backup, file(u"hearth.db"_s)));
        QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
        const QString after = epoch(hearthd.url());
        QVERIFY(!after.isEmpty() && after != before);
        QVERIFY(hearthd.errors().contains(u"may not be the latest"_s));
        SocketProbe ada(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(ada.enter({{u"token"_s, m_token}}));
        QCOMPARE(ada.session().value("server"_L1)["epoch"_L1].toString(), after);
    }

    void whereTheDiskTakesNoMoreNothingIsAckedThatIsNotStored()
    {
        HearthdProcess hearthd;
        hearthd.process().setChildProcessModifier([] {
            const rlimit largest {2 * 1024 * 1024, 2 * 1024 * 1024}; // of a file
            ::setrlimit(RLIMIT_FSIZE, &largest);
        });
        begin(hearthd);
        const QString padding(4000, u'x');
        QStringList acked;
        int refused = 0;
        for (int i = 0; i < 1000 && refused < 5; ++i) {
            const QString text = QString::number(i) + padding;
            const QJsonObject answer = says(text);
            QVERIFY2(!answer.isEmpty(), "it ended");
            if (answer.value("ok"_L1).toBool())
                acked.append(text);
            else
                ++refused;
        }
        QCOMPARE(refused, 5);
        QVERIFY(!acked.isEmpty());
        QVERIFY(!stored(hearthd.url()).isEmpty()); // what is there can still be read
        // Whoever goes on sending does not fill what is left with complaints.
        for (int i = 0; i < 400; ++i)
            QVERIFY(!says(padding).value("ok"_L1).toBool());
        const QString log = hearthd.errors();
        QVERIFY2(log.count(u'\n') < 450 && log.contains(u"There is more of this kind"_s), qPrintable(log.last(1000)));
        hearthd.kill();

        HearthdProcess again;
        QVERIFY(again.serve(data(), {u"--no-rate-limits"_s}));
        RestProbe rest(again.url());
        QStringList texts;
        bool more = true;
        for (qint64 after = 0; more;) {
            const auto page = rest.get(u"/api/messages/%1?limit=200&after=%2"_s.arg(m_room).arg(after), m_token);
            QCOMPARE(page.status, 200);
            for (const QJsonValue &message : page.json.value("messages"_L1).toArray()) {
                QCOMPARE(message["seq"_L1].toInteger(), ++after);
                texts.append(message["text"_L1].toString());
            }
            more = page.json.value("has_more"_L1).toBool();
        }
        QCOMPARE(texts, acked);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SocketProbe> m_ada;
    QString m_token;
    qint64 m_room = 0;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::TestHearthdDisk)
#include "tst_HearthdDisk.moc"
