// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverHearthd.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hearth {

/// What happens to the database of a running server: it says so, acks nothing that is not kept, and nobody goes on with less
/// by mistake, or becomes the owner of what somebody has owned.
class tst_HearthdDamage : public OverHearthd
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeKeptIsNotAckedAndTheServerEnds_data()
    {
        // What is done to which file, what is said of it, and how the folder is afterwards.
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("then");
        QTest::newRow("database deleted") << u"hearth.db"_s << u"delete"_s << u"hearth.db was deleted"_s << u"missing"_s;
        QTest::newRow("database moved") << u"hearth.db"_s << u"move"_s << u"hearth.db was moved away"_s << u"whole elsewhere"_s;
        QTest::newRow("database replaced") << u"hearth.db"_s << u"replace"_s << u"hearth.db was replaced"_s << u"damaged"_s;
        QTest::newRow("database renamed over")
            << u"hearth.db"_s << u"replace by renaming"_s << u"hearth.db was replaced"_s << u"damaged"_s;
        QTest::newRow("database emptied") << u"hearth.db"_s << u"empty"_s << u"hearth.db was cut short"_s << u"damaged"_s;
        QTest::newRow("log deleted") << u"hearth.db-wal"_s << u"delete"_s << u"hearth.db-wal, which belongs"_s << u"whole"_s;
        QTest::newRow("log replaced") << u"hearth.db-wal"_s << u"replace"_s << u"hearth.db-wal, which belongs"_s << u"whole"_s;
        QTest::newRow("index deleted") << u"hearth.db-shm"_s << u"delete"_s << u"hearth.db-shm, which belongs"_s << u"whole"_s;
        QTest::newRow("folder moved") << QString() << u"move"_s << u"hearth.db was moved away"_s << u"whole elsewhere"_s;
        QTest::newRow("folder replaced") << QString() << u"replace"_s << u"hearth.db was moved away"_s << u""_s;
        QTest::newRow("folder deleted") << QString() << u"delete"_s << u"hearth.db was deleted"_s << u""_s;
    }

    void whatCannotBeKeptIsNotAckedAndTheServerEnds()
    {
        QFETCH(QString, name);
        QFETCH(QString, done);
        QFETCH(QString, says);
        QFETCH(QString, then);
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
        } else if (done == "replace by renaming"_L1) { // as a backup is put back
            QVERIFY(QFile::copy(path, elsewhere));
            QCOMPARE(std::rename(QFile::encodeName(elsewhere).constData(), QFile::encodeName(path).constData()), 0);
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

        if (then == "missing"_L1) {
            // No empty chat that belongs to whoever comes first.
            const QString refused = refusal(data());
            QVERIFY2(refused.contains(u"hearth.db is missing"_s), "it made a new one");
            QVERIFY(QFile::remove(file(u"hearth.lock"_s)));
            HearthdProcess anew;
            QVERIFY(anew.serve(data()));
        } else if (then == "damaged"_L1) {
            // Nobody goes on with less than what was acked by mistake.
            const QString refused = refusal(data());
            QVERIFY2(refused.contains(says) && refused.contains(file(u"hearth.damaged"_s)), qPrintable(refused));
            QCOMPARE(refusal(data()), refused);
            QCOMPARE(QFile::exists(file(u"hearth.db-wal.replaced"_s)), done.startsWith("replace"_L1));
        } else if (!then.isEmpty()) {
            QString folder = data();
            if (then == "whole elsewhere"_L1 && name.isEmpty())
                folder = elsewhere;
            else if (then == "whole elsewhere"_L1)
                QVERIFY(QFile::rename(elsewhere, path));
            HearthdProcess again;
            QVERIFY(again.serve(folder));
            QCOMPARE(stored(again.url()).first(acked.size()), acked);
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
            QCOMPARE(ended(hearthd), 0);
            QVERIFY(hearthd.serve(data(), options()));
            comeBack(hearthd);
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

        if (name != "hearth.db-shm"_L1) { // which SQLite makes anew
            const QString refused = refusal(data());
            QVERIFY2(refused.contains(name) && refused.contains(u"was cut short while"_s), qPrintable(refused));
            QVERIFY(QFile::remove(file(u"hearth.damaged"_s)));
        }
        if (name == "hearth.db"_L1) // who is told so puts a backup there
            return;
        HearthdProcess again;
        QVERIFY(again.serve(data()));
        const QStringList texts = stored(again.url());
        QVERIFY(again.errors().contains(name == "hearth.db-wal"_L1 ? u"is missing"_s : u"may not be the latest"_s));
        QCOMPARE(texts.size() >= 11, name == "hearth.db-shm"_L1);
        QVERIFY(isNew || texts.first() == "in the database"_L1);
    }

    void whatIsCutShortIsNoticedByAServerThatIsAskedToEnd_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("log") << u"hearth.db-wal"_s;
        QTest::newRow("database") << u"hearth.db"_s;
    }

    void whatIsCutShortIsNoticedByAServerThatIsAskedToEnd()
    {
        QFETCH(QString, name);
        HearthdProcess hearthd;
        begin(hearthd);
        QVERIFY(says(u"in the log"_s).value("ok"_L1).toBool());
        QVERIFY(QFile::resize(file(name), 0));
        QVERIFY(ended(hearthd) > 0);
        QVERIFY(hearthd.errors().contains(name + (name == "hearth.db"_L1 ? u" was cut"_s : u", which belongs"_s)));
        QVERIFY(refusal(data()).contains(name));
    }

    void whatIsTakenFromTheLogOfAKilledServerIsMissed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing") << u"nothing"_s;
        QTest::newRow("half of it") << u"half"_s;
        QTest::newRow("its last page") << u"page"_s;
        QTest::newRow("all of it") << u"empty"_s;
        QTest::newRow("the file") << u"delete"_s;
        QTest::newRow("its words, in the middle") << u"overwrite"_s;
        QTest::newRow("its beginning") << u"overwrite the head"_s;
    }

    void whatIsTakenFromTheLogOfAKilledServerIsMissed()
    {
        QFETCH(QString, what);
        HearthdProcess hearthd;
        begin(hearthd);
        QCOMPARE(ended(hearthd), 0); // so that the mark is of what is in the database
        QVERIFY(hearthd.serve(data(), options()));
        comeBack(hearthd);
        const QString before = epoch(hearthd.url());
        QStringList acked;
        for (int i = 0; i < 20; ++i) {
            acked.append(QString::number(i));
            QVERIFY(says(acked.last()).value("ok"_L1).toBool());
        }
        hearthd.kill();
        QFile log(file(u"hearth.db-wal"_s));
        const qint64 size = log.size();
        constexpr qint64 page = 4096 + 24;
        if (what == "half"_L1)
            QVERIFY(log.resize(size / 2));
        else if (what == "page"_L1)
            QVERIFY(log.resize(size - page));
        else if (what == "empty"_L1)
            QVERIFY(log.resize(0));
        else if (what == "delete"_L1)
            QVERIFY(log.remove());
        else if (what != "nothing"_L1)
            QVERIFY(log.open(QIODevice::ReadWrite) && log.seek(what == "overwrite"_L1 ? size / 2 : 0)
                && log.write(QByteArray(100, 'x')) == 100);
        log.close();
        QVERIFY(hearthd.serve(data(), options()));
        const bool isWhole = what == "nothing"_L1;
        QCOMPARE(stored(hearthd.url()) == acked, isWhole);
        QCOMPARE(epoch(hearthd.url()) == before, isWhole);
        const QString errors = hearthd.errors();
        QVERIFY2(errors.contains(u"hearth.db-wal, which belongs to the database, is missing"_s) != isWhole, qPrintable(errors));
        // What is left is what there is from then on.
        const QString after = epoch(hearthd.url());
        hearthd.kill();
        QVERIFY(hearthd.serve(data(), options()));
        QCOMPARE(epoch(hearthd.url()), after);
        QVERIFY(!hearthd.errors().contains(u"is missing"_s));
    }

    void aBackupIsPutBackAfterDamage()
    {
        HearthdProcess hearthd;
        begin(hearthd, true);
        QVERIFY(says(u"before"_s).value("ok"_L1).toBool());
        QCOMPARE(ended(hearthd), 0);
        const QString backup = m_folder->filePath(u"backup.db"_s);
        QVERIFY(QFile::copy(file(u"hearth.db"_s), backup));
        QVERIFY(hearthd.serve(data(), options()));
        comeBack(hearthd);
        QVERIFY(says(u"after"_s).value("ok"_L1).toBool());
        QVERIFY(QFile::resize(file(u"hearth.db"_s), 0));
        QVERIFY(!says(u"lost"_s).value("ok"_L1).toBool());
        QVERIFY(hearthd.finished() > 0);
        for (const QString &name : {u"hearth.db"_s, u"hearth.db-wal"_s, u"hearth.db-shm"_s})
            QVERIFY(QFile::remove(file(name)));
        QVERIFY(QFile::copy(backup, file(u"hearth.db"_s)));
        QVERIFY(refusal(data()).contains(u"hearth.damaged"_s)); // until somebody says that this is meant
        QVERIFY(QFile::remove(file(u"hearth.damaged"_s)));
        QVERIFY(hearthd.serve(data(), options()));
        QCOMPARE(stored(hearthd.url()), QStringList {u"before"_s});
        QVERIFY(!hearthd.errors().contains(u"/i/"_s));
    }

    void ownershipIsNotGivenAgainByADatabaseThatLostItsOwner_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("log of the first run emptied under the server") << u"cut"_s;
        QTest::newRow("log of the first run deleted after a kill") << u"deleted"_s;
        QTest::newRow("another database in its place") << u"another"_s;
    }

    void ownershipIsNotGivenAgainByADatabaseThatLostItsOwner()
    {
        QFETCH(QString, what);
        HearthdProcess hearthd;
        begin(hearthd, true);
        if (what == "cut"_L1) {
            QVERIFY(QFile::resize(file(u"hearth.db-wal"_s), 0));
            QVERIFY(!says(u"lost"_s).value("ok"_L1).toBool());
            QVERIFY(hearthd.finished() > 0);
            QVERIFY(refusal(data()).contains(u"hearth.db-wal"_s));
            QVERIFY(QFile::remove(file(u"hearth.damaged"_s))); // to go on with what is left; but that is nothing
        } else if (what == "deleted"_L1) {
            hearthd.kill();
            QVERIFY(QFile::remove(file(u"hearth.db-wal"_s)));
        } else {
            QCOMPARE(ended(hearthd), 0);
            HearthdProcess other;
            const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
            QVERIFY(other.serve(elsewhere));
            QCOMPARE(ended(other), 0);
            QVERIFY(QFile::remove(file(u"hearth.db"_s)));
            QVERIFY(QFile::copy(elsewhere + u"/hearth.db"_s, file(u"hearth.db"_s)));
        }
        const QString refused = refusal(data());
        QVERIFY2(refused.contains(u"nobody owns it"_s) && refused.contains(u"hearth.lock"_s), qPrintable(refused));
        QCOMPARE(refusal(data()), refused);
        QVERIFY(QFile::remove(file(u"hearth.lock"_s))); // as it was said
        QVERIFY(hearthd.serve(data(), options()));
        QString said;
        QTRY_VERIFY((said += hearthd.errors()).contains(u"/i/"_s));
    }

    void anEmptyDatabaseIsNotCalledMissing()
    {
        HearthdProcess hearthd;
        begin(hearthd);
        QCOMPARE(ended(hearthd), 0);
        QVERIFY(QFile::resize(file(u"hearth.db"_s), 0));
        const QString refused = refusal(data());
        QVERIFY2(refused.contains(u"hearth.db is empty (0 bytes)"_s), qPrintable(refused));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_HearthdDamage)
#include "tst_HearthdDamage.moc"
