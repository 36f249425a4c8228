// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverHearthd.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hearth {

/// What happens to the files of a running server, and what it still says about what is stored.
class tst_HearthdDisk : public OverHearthd
{
    Q_OBJECT

private Q_SLOTS:
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

    void aSecondSignalEndsItAtOnceAndLosesNothingThatWasAcked()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        QStringList acked;
        for (int i = 0; i < 20; ++i) {
            acked.append(QString::number(i));
            QVERIFY(says(acked.last()).value("ok"_L1).toBool());
        }
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QVERIFY(!m_ada->next(u"server_closing"_s).isUndefined()); // it is ending
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QVERIFY(hearthd.process().waitForFinished());
        QCOMPARE(hearthd.process().exitStatus(), QProcess::CrashExit);
        QVERIFY(hearthd.serve(data(), options()));
        QCOMPARE(stored(hearthd.url()).first(acked.size()), acked);
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

    /// As a backup tool may, for longer than the server waits.
    void whatAnotherProgramLocksIsToBeTriedAgain()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        QVERIFY(says(u"before"_s).value("ok"_L1).toBool());
        QJsonObject answer;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(file(u"hearth.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(u"BEGIN IMMEDIATE"_s), qPrintable(query.lastError().text()));
            answer = says(u"meanwhile"_s);
            QCOMPARE(stored(hearthd.url()), QStringList {u"before"_s}); // it can be read
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        const QJsonObject error = answer.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"busy"_s);
        QVERIFY(error.value("retry_after"_L1).toDouble() > 0);
        QVERIFY(says(u"after"_s).value("ok"_L1).toBool());
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
        QCOMPARE(ended(hearthd), 0);

        const QString backup = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(file(u"hearth.db"_s), backup));
        QVERIFY(hearthd.serve(data(), {u"--no-rate-limits"_s}));
        QCOMPARE(epoch(hearthd.url()), before);
        QCOMPARE(ended(hearthd), 0);

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

    void whereTheDiskTakesNoMoreNothingIsAckedThatIsNotStored_data()
    {
        QTest::addColumn<QString>("reserve");
        QTest::newRow("the usual reserve, which is free") << u"1073741824"_s;
        QTest::newRow("no reserve") << u"0"_s;
    }

    void whereTheDiskTakesNoMoreNothingIsAckedThatIsNotStored()
    {
        QFETCH(QString, reserve);
        HearthdProcess hearthd;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HEARTH_DISK_RESERVE"_s, reserve);
        hearthd.process().setProcessEnvironment(environment);
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
            else if (++refused)
                QCOMPARE(answer.value("error"_L1)["code"_L1].toString(), u"storage_full"_s);
        }
        QCOMPARE(refused, 5);
        QCOMPARE(m_ada->next(u"storage"_s)["full"_L1], QJsonValue(true)); // and everyone is told
        QVERIFY(!acked.isEmpty());
        QVERIFY(!stored(hearthd.url()).isEmpty()); // what is there can still be read
        // Whoever goes on sending does not fill what is left with complaints.
        for (int i = 0; i < 400; ++i)
            QVERIFY(!says(padding).value("ok"_L1).toBool());
        const QString log = hearthd.errors();
        QVERIFY2(log.count(u'\n') < 20 && log.contains(u"The disk takes no more"_s), qPrintable(log.right(1000)));
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
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_HearthdDisk)
#include "tst_HearthdDisk.moc"
