// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SingleInstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Where two programs of one profile meet, and who else can come there: nobody.
class tst_SingleInstance : public QObject
{
    Q_OBJECT
    static constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;

private Q_SLOTS:
    void init() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }

    void theSecondShowsTheFirst()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QVERIFY(first.claim());
        QCOMPARE(first.problem(), QString());
        QVERIFY2(first.socketPath().startsWith(m_runtime.path() + u'/'), qPrintable(first.socketPath()));
        QVERIFY(QFileInfo::exists(first.socketPath()));
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
        SingleInstance second(profile.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(again.size(), 1);
        QTemporaryDir other;
        SingleInstance third(other.path());
        QVERIFY(third.claim());
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QFile left(first.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(first.claim());
        QCOMPARE(first.problem(), QString());
    }

    void aRuntimeFolderOfOthersIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("runtime");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("open to all") << QByteArray("/tmp");
        QTest::newRow("not there") << QByteArray("/nowhere");
    }

    void aRuntimeFolderOfOthersIsNotUsed()
    {
        QFETCH(QByteArray, runtime);
        qputenv("XDG_RUNTIME_DIR", runtime);
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY2(first.socketPath().startsWith(profile.path() + u'/'), qPrintable(first.socketPath()));
        QVERIFY(first.claim());
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
        SingleInstance second(profile.path());
        QVERIFY(!second.claim());
    }

    void whatCannotBeHadIsSaid()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        QTemporaryDir folder;
        const QString profile = folder.filePath(QString(150, u'x')); // longer than a socket's path may be
        QVERIFY(QDir().mkpath(profile));
        SingleInstance first(profile);
        QVERIFY(first.claim());
        QVERIFY2(first.problem().contains(profile) && first.problem().endsWith(u'.'), qPrintable(first.problem()));
    }

    void filesAreGivenToTheFirst()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QStringList taken;
        first.setReceiver([&taken](const QStringList &files) {
            taken += files;
            return files.contains(u"/bad"_s) ? u"Not this one."_s : QString();
        });
        QVERIFY(first.claim());
        const QStringList files {u"/a b"_s, u"/Über\n\u202egpj.exe"_s, u"/\"quoted\" \\"_s};
        QCOMPARE(given(profile.path(), files), QString());
        QCOMPARE(taken, files);
        QCOMPARE(given(profile.path(), {u"/bad"_s}), u"Not this one."_s);
        QCOMPARE(again.size(), 0);
    }

    void aLinkIsGivenToTheFirst()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QVERIFY(first.claim());
        const QString link = u"hearth://chat.example:5005/i/a\"b#c"_s;
        QVERIFY(!given(profile.path(), {}, link).isEmpty()); // nobody opens links yet
        QStringList taken;
        first.setOpener([&taken](const QString &one) {
            taken += one;
            return one.contains(u"bad"_s) ? u"Not this one."_s : QString();
        });
        QCOMPARE(given(profile.path(), {}, link), QString());
        QCOMPARE(taken, QStringList {link});
        QCOMPARE(given(profile.path(), {}, u"hearth://bad"_s), u"Not this one."_s);
        QVERIFY(!given(profile.path(), {}, u"hearth://"_s + QString(SingleInstance::longestLink, u'a')).isEmpty());
        QCOMPARE(taken.size(), 2); // the endless one was not asked about
        QCOMPARE(again.size(), 0);
    }

    void withoutAReceiverThatIsSaid()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(first.claim());
        QVERIFY(!given(profile.path(), {u"/a"_s}).isEmpty());
    }

    void whatIsNotUnderstoodIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("no object") << QByteArray("[1]\n");
        QTest::newRow("nothing to send") << QByteArray("{}\n");
        QTest::newRow("an empty list") << QByteArray("{\"send\":[]}\n");
        QTest::newRow("no list") << QByteArray("{\"send\":\"/a\"}\n");
        QTest::newRow("a link that is none") << QByteArray("{\"open\":[\"hearth://a\"]}\n");
        QTest::newRow("an empty link") << QByteArray("{\"open\":\"\"}\n");
        QTest::newRow("numbers") << QByteArray("{\"send\":[1,2]}\n");
        QTest::newRow("not absolute") << QByteArray("{\"send\":[\"/a\",\"b\"]}\n");
        QTest::newRow("with a zero") << QByteArray("{\"send\":[\"/a\\u0000b\"]}\n");
        QTest::newRow("deep") << QByteArray("{\"send\":") + QByteArray(100'000, '[') + '\n';
    }
    void whatIsNotUnderstoodIsNotTaken()
    {
        QFETCH(const QByteArray, said);
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        bool taken = false;
        first.setReceiver([&taken](const QStringList &) {
            taken = true;
            return QString();
        });
        QVERIFY(first.claim());
        QLocalSocket caller;
        caller.connectToServer(first.socketPath());
        QVERIFY(caller.waitForConnected());
        caller.write(said);
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QVERIFY(caller.readAll().contains("error"));
        QVERIFY(!taken);
    }

    void whoSaysTooMuchOrComesTooOftenIsSentAway()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(first.claim());
        QLocalSocket endless;
        endless.connectToServer(first.socketPath());
        QVERIFY(endless.waitForConnected());
        endless.write(QByteArray(4 * SingleInstance::mostBytes, 'x'));
        QTRY_COMPARE(endless.state(), QLocalSocket::UnconnectedState);
        std::vector<std::unique_ptr<QLocalSocket>> callers;
        int gone = 0;
        for (int i = 0; i < 3 * SingleInstance::mostCallers; ++i) {
            callers.push_back(std::make_unique<QLocalSocket>());
            connect(callers.back().get(), &QLocalSocket::disconnected, this, [&gone] { ++gone; });
            callers.back()->connectToServer(first.socketPath());
            QVERIFY(callers.back()->waitForConnected());
        }
        QTRY_VERIFY(gone >= 2 * SingleInstance::mostCallers);
        // Who stays says nothing, which is not waited for for ever.
        QTRY_COMPARE_WITH_TIMEOUT(gone, 3 * SingleInstance::mostCallers, 30000);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QVERIFY(!SingleInstance(profile.path()).claim());
        QTRY_COMPARE(again.size(), 1);
    }

    void whoNeverAnswersIsNotWaitedForForEver()
    {
        QTemporaryDir profile;
        QLocalServer silent;
        QVERIFY(silent.listen(SingleInstance(profile.path()).socketPath()));
        QCOMPARE(given(profile.path(), {u"/a"_s}), u"Hearth runs already and does not answer, so nothing was sent."_s);
    }

private:
    /// What a second start is told, which waits, as a program of its own does.
    static QString given(const QString &profile, const QStringList &files, const QString &link = {})
    {
        QString refusal = u"was the first one"_s;
        const std::unique_ptr<QThread> start(QThread::create([&] {
            SingleInstance second(profile);
            if (!second.claim(files, link))
                refusal = second.refusal();
        }));
        start->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(start->isFinished(), 30000); }();
        start->wait();
        return refusal;
    }

    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_SingleInstance.moc"
