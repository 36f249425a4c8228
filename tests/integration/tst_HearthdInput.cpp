// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace hearth {

/// What hearthd is told besides its command line: by standard input, and while it runs.
class tst_HearthdInput : public QObject
{
    Q_OBJECT

    static int addAccount(HearthdProcess &hearthd, const QString &folder, const QByteArray &input)
    {
        hearthd.run({u"--data"_s, folder, u"--add-account"_s, u"ada"_s});
        hearthd.process().write(input);
        hearthd.process().closeWriteChannel();
        return hearthd.finished();
    }

    static void hangUp(HearthdProcess &hearthd) { ::kill(pid_t(hearthd.process().processId()), SIGHUP); }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Whether it has said so on standard error.
    static bool hasSaid(HearthdProcess &hearthd, const QByteArray &words)
    {
        QByteArray said;
        hearthd.process().setReadChannel(QProcess::StandardError);
        while (!(said += hearthd.process().readAllStandardError()).contains(words))
            if (!hearthd.process().waitForReadyRead(30'000))
                return false;
        return true;
    }

    static bool ignoresHangUp(HearthdProcess &hearthd)
    {
        const QByteArray status = read(u"/proc/%1/status"_s.arg(hearthd.process().processId()));
        const qsizetype at = status.indexOf("SigIgn:");
        return at >= 0
            && (status.sliced(at + 7, status.indexOf('\n', at) - at - 7).trimmed().toULongLong(nullptr, 16) & (1u << (SIGHUP - 1)));
    }

private Q_SLOTS:
    /// Not even one that comes before there is anything that could hear it.
    void aHangUpNeverEndsIt()
    {
        if (!QFile::exists(u"/proc/self/status"_s))
            QSKIP("There is no /proc to look into.");
        QTemporaryDir folder;
        HearthdProcess hearthd;
        hearthd.run({u"--data"_s, folder.path(), u"--add-account"_s, u"ada"_s}); // waits for the password
        QTRY_VERIFY(ignoresHangUp(hearthd));
        hangUp(hearthd);
        hearthd.process().write("correct horse\n");
        hearthd.process().closeWriteChannel();
        QCOMPARE(hearthd.finished(), 0);
    }

    void whoPipelinesAndLeavesWritesNothingIntoTheLog()
    {
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        for (int i = 0; i < 50; ++i) {
            QTcpSocket client;
            client.connectToHost(hearthd.url().host(), quint16(hearthd.url().port()));
            QVERIFY(client.waitForConnected());
            client.write(QByteArray("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(20));
            QVERIFY(client.waitForBytesWritten());
            client.abort(); // before anything of it is read
        }
        QCOMPARE(RestProbe(hearthd.url()).get(u"/healthz"_s).status, 200);
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QCOMPARE(hearthd.finished(), 0);
        const QStringList lines = hearthd.errors().split(u'\n');
        QVERIFY2(lines.filter(u"hearthd: "_s) == lines, qPrintable(lines.join(u'\n')));
    }

    void aPasswordEndsWhereItsLineEnds_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("password");
        QTest::newRow("line") << QByteArray("correct horse\n") << u"correct horse"_s;
        QTest::newRow("line of Windows") << QByteArray("correct horse\r\nmore\r\n") << u"correct horse"_s;
        QTest::newRow("no line end") << QByteArray("correct horse") << u"correct horse"_s;
        QTest::newRow("beyond ASCII") << QByteArray("r\xc3\xb6sti r\xc3\xb6sti\n") << u"rösti rösti"_s;
    }

    void aPasswordEndsWhereItsLineEnds()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, password);
        QTemporaryDir folder;
        HearthdProcess adding;
        QCOMPARE(addAccount(adding, folder.path(), input), 0);
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        RestProbe rest(hearthd.url());
        QCOMPARE(rest.post(u"/api/login"_s, {{u"username"_s, u"ada"_s}, {u"password"_s, password}}).status, 200);
    }

    void aPasswordThatIsNoTextIsRefused()
    {
        QTemporaryDir folder;
        HearthdProcess adding;
        QVERIFY(addAccount(adding, folder.path(), "r\xf6sti r\xf6sti\n") > 0);
        QCOMPARE(adding.errors(), u"hearthd: The password on standard input is not text in UTF-8."_s);
        HearthdProcess again;
        QCOMPARE(addAccount(again, folder.path(), "correct horse\n"), 0); // nobody has the name
    }

    void hangingUpReadsAnewWhatCanBe()
    {
        QTemporaryDir folder;
        const QString ini = folder.filePath(u"hearth.ini"_s);
        write(ini, "name = Before\n");
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.filePath(u"data"_s), {u"--config"_s, ini}));
        SocketProbe ada(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(ada.enter({{u"username"_s, u"Ada"_s}}));
        RestProbe rest(hearthd.url());
        const auto name = [&] { return rest.get(u"/healthz"_s).json.value("name"_L1).toString(); };
        QCOMPARE(name(), u"Before"_s);

        write(ini, "name = After\nhostnames = chat.example.org\n");
        hangUp(hearthd);
        QVERIFY(hasSaid(hearthd, "Read anew"));
        QCOMPARE(name(), u"After"_s);

        write(ini, "name = Wrong\nport 5\n");
        hangUp(hearthd);
        QVERIFY(hasSaid(hearthd, "Nothing was read anew. Line 2 of "));
        QCOMPARE(name(), u"After"_s);

        write(ini, "name = Wrong\nlog = /nowhere/at/all/hearth.log\n");
        hangUp(hearthd);
        QVERIFY(hasSaid(hearthd, "Nothing was read anew. The log /nowhere/at/all/hearth.log cannot be written."));
        QCOMPARE(name(), u"After"_s);

        for (int i = 0; i < 100; ++i)
            hangUp(hearthd);
        QCOMPARE(name(), u"After"_s);
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QVERIFY(!ada.next(u"server_closing"_s).isUndefined()); // was here all the time
        QCOMPARE(hearthd.finished(), 0);
    }

    void hangingUpOpensTheLogAnew()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(u"hearth.log"_s);
        write(log, "what was there\n");
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.filePath(u"data"_s), {u"--log"_s, log}));
        QVERIFY(QFile::rename(log, log + u".1"_s));
        hangUp(hearthd);
        QTRY_VERIFY(read(log).contains("Read anew"));
        QVERIFY(read(log + u".1"_s).startsWith("what was there\n"));
        QVERIFY(!read(log + u".1"_s).contains("Read anew"));
        hangUp(hearthd);
        QTRY_COMPARE(read(log).count("Read anew"), 2);
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        QCOMPARE(hearthd.finished(), 0);

        HearthdProcess unwritable;
        unwritable.run({u"--port"_s, u"0"_s, u"--data"_s, folder.filePath(u"other"_s), u"--log"_s, folder.path()});
        QVERIFY(unwritable.finished() > 0);
        QVERIFY(unwritable.errors().contains(u"cannot be written"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_HearthdInput)
#include "tst_HearthdInput.moc"
