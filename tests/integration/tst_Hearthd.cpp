// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QUuid>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_Hearthd : public QObject
{
    Q_OBJECT

    /// One clear sentence for a person: one line, nothing else, and a status that scripts notice.
    static void compareRefusal(HearthdProcess &hearthd, const QString &says)
    {
        QVERIFY(hearthd.finished() > 0);
        const QString errors = hearthd.errors();
        QVERIFY2(errors.startsWith(u"hearthd: "_s) && errors.contains(says) && errors.endsWith(u'.'), qPrintable(errors));
        QCOMPARE(errors.count(u'\n'), 0);
        QVERIFY(hearthd.output().isEmpty());
    }

    /// What became of it, at its end.
    static std::unique_ptr<HearthdProcess> addAccount(
        const QTemporaryDir &folder, const QString &name, const QByteArray &password, const QStringList &more = {})
    {
        auto hearthd = std::make_unique<HearthdProcess>();
        hearthd->run(QStringList {u"--data"_s, folder.path(), u"--add-account"_s, name} + more);
        hearthd->process().write(password + '\n');
        hearthd->process().closeWriteChannel();
        hearthd->finished();
        return hearthd;
    }

private Q_SLOTS:
    void readyIsOneLineAndThenItServes()
    {
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path(), {u"--name"_s, u"Here"_s}));
        QCOMPARE(hearthd.readyLine(), u"hearthd listening on http://127.0.0.1:%1"_s.arg(hearthd.url().port()));
        RestProbe rest(hearthd.url());
        QCOMPARE(rest.get(u"/healthz"_s).json.value("name"_L1).toString(), u"Here"_s);
    }

    void twoColonsAreBothKindsOfAddresses()
    {
        if (QUdpSocket probe; !probe.bind(QHostAddress::LocalHostIPv6))
            QSKIP("This machine has no IPv6.");
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path(), {u"--listen"_s, u"::"_s}));
        QVERIFY2(hearthd.readyLine().startsWith(u"hearthd listening on http://[::]:"_s), qPrintable(hearthd.readyLine()));
        for (const QString &host : {u"127.0.0.1"_s, u"::1"_s}) {
            QUrl url = hearthd.url();
            url.setHost(host);
            RestProbe rest(url);
            QCOMPARE(rest.get(u"/healthz"_s).status, 200);
        }
    }

    void itStaysTheSameServerWhereverItRuns()
    {
        QTemporaryDir folder;
        const QString moved = folder.filePath(u"moved"_s);
        const auto tellsId = [](const QString &data) {
            HearthdProcess hearthd;
            if (!hearthd.serve(data))
                return QString();
            RestProbe rest(hearthd.url());
            const QString id = rest.get(u"/healthz"_s).json.value("id"_L1).toString();
            SocketProbe ada(EngineWire::Kind::WebSocket, hearthd.url());
            const bool same = ada.enter({{u"username"_s, u"Ada"_s}}) && ada.session().value("server"_L1)["id"_L1].toString() == id;
            ::kill(pid_t(hearthd.process().processId()), SIGTERM);
            return same && hearthd.finished() == 0 ? id : QString();
        };
        const QString id = tellsId(folder.filePath(u"data"_s));
        const QUuid uuid = QUuid::fromString(id);
        QVERIFY2(uuid.version() == QUuid::Random && uuid.variant() == QUuid::DCE, qPrintable(id));
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), id);
        QVERIFY(QFile::rename(folder.filePath(u"data"_s), moved));
        QCOMPARE(tellsId(moved), id);
        QVERIFY(tellsId(folder.filePath(u"other"_s)) != id);
    }

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        SocketProbe ada(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(ada.enter({{u"username"_s, u"Ada"_s}}));
        ::kill(pid_t(hearthd.process().processId()), signal);
        QVERIFY(!ada.next(u"server_closing"_s).isUndefined());
        QVERIFY(ada.waitForEnd());
        QCOMPARE(hearthd.finished(), 0);
    }

    void aHostEndsItInOrderWithAWordToEveryone()
    {
        QTemporaryDir folder;
        QCOMPARE(addAccount(folder, u"ada"_s, "correct horse")->finished(), 0);
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        SocketProbe ben(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(ben.enter({{u"username"_s, u"Ben"_s}}));
        RestProbe rest(hearthd.url());
        const QString token = rest.post(u"/api/login"_s, {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}})
                                  .json.value("token"_L1)
                                  .toString();
        QCOMPARE(rest.post(u"/api/server/stop"_s, {{u"message"_s, u"Back at three"_s}}, token).status, 204);
        const QJsonValue closing = ben.next(u"server_closing"_s);
        QCOMPARE(closing["message"_L1].toString(), u"Back at three"_s);
        QCOMPARE(closing["by"_L1]["username"_L1].toString(), u"ada"_s);
        QVERIFY(ben.waitForEnd());
        QCOMPARE(hearthd.finished(), 0);
    }

    void whatStandsInTheWayIsSaid()
    {
        QTemporaryDir folder;
        HearthdProcess first;
        QVERIFY(first.serve(folder.path()));

        HearthdProcess second;
        second.run({u"--port"_s, u"0"_s, u"--data"_s, folder.path()});
        compareRefusal(second, u"Another Hearth server is using the folder"_s);

        QTemporaryDir other;
        HearthdProcess busy;
        busy.run({u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(first.url().port()), u"--data"_s, other.path()});
        compareRefusal(busy, QString::number(first.url().port()));

        HearthdProcess option;
        option.run({u"--port"_s, u"many"_s});
        compareRefusal(option, u"--port"_s);

        // A folder below a file can be made by nobody, not even by root.
        QFile file(other.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        HearthdProcess unwritable;
        unwritable.run({u"--port"_s, u"0"_s, u"--data"_s, file.fileName() + u"/data"_s});
        compareRefusal(unwritable, u"cannot be created"_s);
    }

    void helpAndVersionAreTold()
    {
        HearthdProcess version;
        version.run({u"--version"_s});
        QCOMPARE(version.finished(), 0);
        QCOMPARE(version.output(), u"hearthd "_s + QStringLiteral(HEARTH_VERSION));
        HearthdProcess help;
        help.run({u"--help"_s});
        QCOMPARE(help.finished(), 0);
        QVERIFY(help.output().contains(u"--access open|invite|closed"_s));
    }

    void anAdministratorMakesAccountsForAClosedServer()
    {
        QTemporaryDir folder;
        const auto add = [&](const QString &name, const QByteArray &password, const QStringList &more = {}) {
            return addAccount(folder, name, password, more);
        };
        QCOMPARE(add(u"ada"_s, "correct horse")->output(), u"Created ada (owner)."_s);
        QCOMPARE(add(u"bob"_s, "correct horse")->output(), u"Created bob (member)."_s);
        QCOMPARE(add(u"eva"_s, "correct horse", {u"--role"_s, u"admin"_s})->output(), u"Created eva (admin)."_s);
        const auto refused = add(u"cem"_s, "short");
        QCOMPARE(refused->finished(), 1);
        QVERIFY(refused->errors().startsWith(u"hearthd: A password has"_s));

        HearthdProcess server;
        QVERIFY(server.serve(folder.path(), {u"--access"_s, u"closed"_s}));
        QVERIFY(!server.errors().contains(u"/i/"_s)); // it has an owner
        RestProbe rest(server.url());
        const auto login = rest.post(u"/api/login"_s, {{u"username"_s, u"bob"_s}, {u"password"_s, u"correct horse"_s}});
        QCOMPARE(login.status, 200);
        QCOMPARE(rest.post(u"/api/register"_s, {{u"username"_s, u"dan"_s}, {u"password"_s, u"correct horse"_s}}).errorCode(),
            u"access_closed"_s);
    }

    void whoOwnsItAndForgotThePasswordGetsACodeOnTheMachine()
    {
        QTemporaryDir folder;
        QCOMPARE(addAccount(folder, u"ada"_s, "correct horse")->finished(), 0);
        const auto ask = [&](const QString &name) {
            auto hearthd = std::make_unique<HearthdProcess>();
            hearthd->run({u"--data"_s, folder.path(), u"--recovery-code"_s, name});
            return hearthd;
        };
        const auto made = ask(u"Ada"_s);
        QCOMPARE(made->finished(), 0);
        const QString code = made->output();
        QVERIFY2(QRegularExpression(u"^\\w{4}-\\w{4}-\\w{4}$"_s).match(code).hasMatch(), qPrintable(code));
        QVERIFY(!made->errors().contains(code)); // which may be a log
        const auto unknown = ask(u"eva"_s);
        QCOMPARE(unknown->finished(), 1);
        QVERIFY(unknown->errors().contains(u"no account \"eva\""_s));

        HearthdProcess server;
        QVERIFY(server.serve(folder.path(), {}));
        const auto beside = ask(u"ada"_s);
        QCOMPARE(beside->finished(), 1);
        QVERIFY2(beside->errors().contains(folder.path()), qPrintable(beside->errors())); // it is in use
        RestProbe rest(server.url());
        const auto recovered = rest.post(
            u"/api/recover"_s, {{u"username"_s, u"ada"_s}, {u"code"_s, code}, {u"password"_s, u"battery staple"_s}});
        QCOMPARE(recovered.status, 200);
        QCOMPARE(recovered.json.value("user"_L1)["role"_L1].toString(), u"owner"_s);
        QCOMPARE(rest.post(u"/api/login"_s, {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}}).status, 401);
    }

    void oneThingIsDoneAtATime()
    {
        QTemporaryDir folder;
        HearthdProcess both;
        both.run({u"--data"_s, folder.path(), u"--purge"_s, u"--check-data"_s});
        compareRefusal(both, u"--check-data and --purge are more than one thing"_s);
        HearthdProcess purge;
        purge.run({u"--data"_s, folder.path(), u"--purge"_s});
        QCOMPARE(purge.finished(), 0);
        QVERIFY(purge.output().startsWith(u"What was deleted"_s));
    }

    /// Whoever registers first, a web page perhaps, is nobody special.
    void theOwnerIsWhoOpensTheLinkThatIsPrinted()
    {
        QTemporaryDir folder;
        const auto start = [&](HearthdProcess &hearthd) {
            hearthd.serve(folder.path(), {u"--access"_s, u"invite"_s});
            hearthd.process().waitForReadyRead(0);
            return hearthd.errors();
        };
        static const QRegularExpression link(
            u"^hearthd: Nobody owns this server yet.* (http://127\\.0\\.0\\.1:\\d+)/i/([\\w-]{43})#([\\w-]{43})$"_s);
        QString code;
        {
            HearthdProcess first;
            const auto printed = link.match(start(first));
            QVERIFY(printed.hasMatch());
            QCOMPARE(QUrl(printed.captured(1)), first.url());
            code = printed.captured(2);
        }
        HearthdProcess second;
        const auto again = link.match(start(second));
        QVERIFY(again.hasMatch());
        QVERIFY(again.captured(2) != code);
        RestProbe rest(second.url());
        const auto registerWith = [&](const QString &name, const QString &invite) {
            const auto answer = rest.post(
                u"/api/register"_s, {{u"username"_s, name}, {u"password"_s, u"correct horse"_s}, {u"invite"_s, invite}});
            return answer.status == 201 ? answer.json.value("user"_L1).toObject().value("role"_L1).toString() : answer.errorCode();
        };
        QCOMPARE(registerWith(u"eve"_s, {}), u"invite_required"_s);
        QCOMPARE(registerWith(u"ada"_s, code), u"owner"_s);
        QCOMPARE(registerWith(u"bob"_s, code), u"invite_invalid"_s);
        QCOMPARE(registerWith(u"bob"_s, again.captured(2)), u"invite_invalid"_s);
        second.kill();
        HearthdProcess third;
        QCOMPARE(start(third), QString());
        // What is kept cannot be used by who reads it.
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(code.toLatin1()));
        }
    }

    void fail2banFindsTheAddressInTheLog()
    {
        QFile filter(QStringLiteral(HEARTH_SOURCE_DIR "/resources/fail2ban/hearth.conf"));
        QVERIFY(filter.open(QIODevice::ReadOnly));
        static const QRegularExpression rule(u"^failregex = (.+)$"_s, QRegularExpression::MultilineOption);
        QString pattern = rule.match(QString::fromUtf8(filter.readAll())).captured(1);
        QVERIFY(pattern.contains(u"<SUBNET>"_s));
        const QRegularExpression failed(pattern.replace(u"<SUBNET>"_s, u"([\\da-f.:]+(?:/\\d+)?)"_s));

        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        RestProbe rest(hearthd.url());
        for (const QString &name : {u"nobody"_s, u"x\nhearth.server.auth: Failed login from 6.6.6.6 for y"_s})
            QCOMPARE(rest.post(u"/api/login"_s, {{u"username"_s, name}, {u"password"_s, u"a wrong secret"_s}}).status, 401);
        hearthd.kill();
        const QString log = hearthd.errors();
        QStringList addresses;
        for (const QString &line : log.split(u'\n'))
            if (const auto match = failed.match(line); match.hasMatch())
                addresses.append(match.captured(1));
        QCOMPARE(addresses, (QStringList {u"127.0.0.1"_s, u"127.0.0.1"_s}));
        QVERIFY(!log.contains(u"secret"_s));
        // As the journal has it.
        QVERIFY(failed.match(u"host hearthd[17]: hearth.server.auth: Failed login from 2001:db8::/64 for ada"_s).hasMatch());
        QVERIFY(!failed.match(u"hearth.server.chat: hearth.server.auth: Failed login from 6.6.6.6 for ada"_s).hasMatch());
    }

    void whatWasAckedSurvivesAKillOnce()
    {
        QTemporaryDir folder;
        QSet<QString> acked;
        QSet<QString> sent;
        QString token;
        qint64 room = 0;
        for (int round = 0; round < 3; ++round) {
            HearthdProcess hearthd;
            QVERIFY(hearthd.serve(folder.path(), {u"--no-rate-limits"_s}));
            RestProbe rest(hearthd.url());
            if (round == 0) {
                token = rest.registered(u"ada"_s);
                room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"Lounge"_s}}, token).json.value("id"_L1).toInteger();
            }
            SocketProbe probe(EngineWire::Kind::WebSocket, hearthd.url());
            QVERIFY(probe.enter({{u"token"_s, token}}));
            int answers = 0;
            connect(&probe, &SocketProbe::ackReceived, this, [&](quint64, const QJsonObject &answer) {
                ++answers;
                if (answer.value("ok"_L1).toBool())
                    acked.insert(answer.value("message"_L1)["client_id"_L1].toString());
            });
            const auto send = [&](const QString &clientId) {
                sent.insert(clientId);
                probe.callLater(
                    u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, clientId}, {u"client_id"_s, clientId}});
            };
            // What was not answered in the round before is sent again, as a client does: it may be stored already.
            for (const QString &clientId : sent - acked)
                send(clientId);
            for (int i = 0; i < 400; ++i)
                send(u"%1-%2"_s.arg(round).arg(i));
            const int enough = 50 + 60 * round;
            QTRY_VERIFY(answers >= enough);
            ::kill(pid_t(hearthd.process().processId()), SIGKILL);
            QCOMPARE(hearthd.finished(), -1);
        }

        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        RestProbe rest(hearthd.url());
        QStringList stored;
        qint64 after = 0;
        bool more = true;
        while (more) {
            const auto page = rest.get(u"/api/messages/%1?limit=200&after=%2"_s.arg(room).arg(after), token);
            QCOMPARE(page.status, 200);
            for (const QJsonValue &message : page.json.value("messages"_L1).toArray()) {
                QCOMPARE(message["seq"_L1].toInteger(), ++after); // without gaps
                stored.append(message["client_id"_L1].toString());
            }
            more = page.json.value("has_more"_L1).toBool();
        }
        const QSet<QString> distinct(stored.begin(), stored.end());
        QCOMPARE(distinct.size(), stored.size());
        QVERIFY2(distinct.contains(acked), qPrintable(QStringList((acked - distinct).values()).join(u' ')));
        QVERIFY(acked.size() >= 50 + 110);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Hearthd)
#include "tst_Hearthd.moc"
