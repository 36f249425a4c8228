// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

class tst_RestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOtherPathWantsAToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("logout") << QByteArray("POST") << u"/api/logout"_s;
        QTest::newRow("me") << QByteArray("GET") << u"/api/me"_s;
        QTest::newRow("rooms") << QByteArray("GET") << u"/api/rooms"_s;
        QTest::newRow("new room") << QByteArray("POST") << u"/api/rooms"_s;
        QTest::newRow("room") << QByteArray("GET") << u"/api/rooms/1"_s;
        QTest::newRow("members") << QByteArray("GET") << u"/api/rooms/1/members"_s;
        QTest::newRow("messages") << QByteArray("GET") << u"/api/messages/1"_s;
        QTest::newRow("users") << QByteArray("GET") << u"/api/users"_s;
    }

    void everyOtherPathWantsAToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        ServerFixture f;
        for (const QString &token : {QString(), u"nonsense"_s, QString(43, u'A')}) {
            const auto answer = f.rest->send(method, path, method == "POST" ? "{}" : "", token);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.errorCode(), u"unauthorized"_s);
            QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        }
    }

    void aPathThatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
            {"/api", "/api/", "/api/nothing", "/api/rooms/", "/api/rooms/x", "/api/rooms/0", "/api/rooms/-1", "/api/rooms/01",
                "/api/rooms/1/", "/api/rooms/1/walls", "/api/rooms/9007199254740992", "/api/messages", "/nothing", "/healthz/x"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aPathThatIsNotThereIsNotFound()
    {
        QFETCH(QString, path);
        ServerFixture f;
        const auto answer = f.rest->get(path, f.rest->registered(u"ada"_s));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.errorCode(), u"not_found"_s);
    }

    void aMethodThatAPathDoesNotTakeIsTold()
    {
        ServerFixture f;
        const auto answer = f.rest->send("DELETE", u"/api/rooms"_s, {});
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.errorCode(), u"method_not_allowed"_s);
        QCOMPARE(answer.headers.value("allow"), QByteArray("GET, POST"));
        QCOMPARE(f.rest->get(u"/api/login"_s).headers.value("allow"), QByteArray("POST"));
    }

    void healthIsToldToAnyone()
    {
        ServerFixture f;
        const auto answer = f.rest->get(u"/healthz"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("status"_L1).toString(), u"ok"_s);
        QCOMPARE(answer.json.value("version"_L1).toString(), QStringLiteral(HEARTH_VERSION));
        QCOMPARE(answer.json.value("name"_L1).toString(), u"The test"_s);
        QCOMPARE(answer.json.value("access"_L1).toString(), u"open"_s);
        QCOMPARE(answer.json.value("program"_L1).toString(), u"hearth"_s);
        QVERIFY(!QUuid::fromString(answer.json.value("epoch"_L1).toString()).isNull());
        const auto head = f.rest->send("HEAD", u"/healthz"_s, {});
        QCOMPARE(head.status, 200);
        QVERIFY(head.json.isEmpty());
    }

    void preflightsAreAnswered()
    {
        ServerFixture f;
        QCOMPARE(f.rest->send("OPTIONS", u"/api/rooms"_s, {}).status, 204);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RestPaths)
#include "tst_RestPaths.moc"
