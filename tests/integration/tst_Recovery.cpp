// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace hearth {

/// Who forgot their password chooses another with a code from a host. Ada owns the server.
class tst_Recovery : public BothTransports
{
    Q_OBJECT

    static RestAnswer makeCode(Company &c, qint64 user, const QString &token)
    {
        return c.f.rest->post(u"/api/users/%1/password-reset"_s.arg(user), {}, token);
    }
    static QString code(Company &c, const SocketProbe &who)
    {
        return makeCode(c, who.userId(), c.adasToken).json.value("code"_L1).toString();
    }
    static RestAnswer recover(
        Company &c, const QString &username, const QString &code, const QString &password = u"battery staple"_s)
    {
        return c.f.rest->post(u"/api/recover"_s, {{u"username"_s, username}, {u"code"_s, code}, {u"password"_s, password}});
    }
    static int loginStatus(Company &c, const QString &username, const QString &password)
    {
        return c.f.rest->post(u"/api/login"_s, {{u"username"_s, username}, {u"password"_s, password}}).status;
    }

private Q_SLOTS:
    void aCodeGivesAnotherPasswordOnceAndEndsTheOtherSessions()
    {
        Company c(true);
        const auto made = makeCode(c, c.bob->userId(), c.adasToken);
        QCOMPARE(made.status, 201);
        const QString given = made.json.value("code"_L1).toString();
        QCOMPARE(given.size(), 14);
        const QJsonObject noted = c.f.rest->get(u"/api/audit"_s, c.adasToken).json.value("entries"_L1)[0].toObject();
        QCOMPARE(noted["action"_L1].toString(), u"recovery_code_made"_s);
        QCOMPARE(noted["target"_L1]["user"_L1]["id"_L1].toInteger(), c.bob->userId());
        QVERIFY(!made.json.value("expires_at"_L1).toString().isEmpty());
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 200); // until it is used, nothing changes
        QCOMPARE(loginStatus(c, u"bob"_s, u"correct horse"_s), 200);
        const auto back = recover(c, u"Bob"_s, given.toUpper().replace(u'-', u' '));
        QCOMPARE(back.status, 200);
        QCOMPARE(back.json.value("user"_L1)["username"_L1].toString(), u"bob"_s);
        QVERIFY(c.bob->waitForEnd());
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 401);
        QCOMPARE(c.f.rest->get(u"/api/me"_s, back.json.value("token"_L1).toString()).status, 200);
        QCOMPARE(loginStatus(c, u"bob"_s, u"correct horse"_s), 401);
        QCOMPARE(loginStatus(c, u"bob"_s, u"battery staple"_s), 200);
        const auto again = recover(c, u"bob"_s, given, u"another battery staple"_s);
        QCOMPARE(again.errorCode(), u"bad_credentials"_s);
        QCOMPARE(again.errorField(), u"code"_s);
        QCOMPARE(loginStatus(c, u"bob"_s, u"battery staple"_s), 200);
    }

    void onlyWhoStandsAboveMakesOne()
    {
        Company c(true);
        QCOMPARE(makeCode(c, c.cem->userId(), c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(makeCode(c, c.ada->userId(), c.adasToken).errorCode(), u"forbidden"_s); // nor for oneself
        QCOMPARE(c.f.rest->send("PATCH", u"/api/users/%1"_s.arg(c.bob->userId()), R"({"role": "admin"})", c.adasToken).status, 200);
        QCOMPARE(makeCode(c, c.ada->userId(), c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(makeCode(c, c.cem->userId(), c.bobsToken).status, 201);
        QCOMPARE(makeCode(c, 9999, c.adasToken).errorCode(), u"user_not_found"_s);
        const qint64 guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json["user"_L1]["id"_L1].toInteger();
        QCOMPARE(makeCode(c, guest, c.adasToken).errorCode(), u"forbidden"_s); // has no password
    }

    void aCodeIsOverAfterADayWithTheNextOneAndWithAnotherPassword()
    {
        Company c(true);
        const QString first = code(c, *c.bob);
        const QString second = code(c, *c.bob);
        QCOMPARE(recover(c, u"bob"_s, first).errorCode(), u"bad_credentials"_s);
        QCOMPARE(recover(c, u"cem"_s, second).errorCode(), u"bad_credentials"_s); // it is Bob's
        QCOMPARE(
            c.f.rest->post(u"/api/me/password"_s, {{u"old"_s, u"correct horse"_s}, {u"new"_s, u"battery staple"_s}}, c.bobsToken)
                .status,
            204);
        QCOMPARE(recover(c, u"bob"_s, second).errorCode(), u"bad_credentials"_s);
        const QString third = code(c, *c.cem);
        c.f.clock.advance(std::chrono::hours(24));
        QCOMPARE(recover(c, u"cem"_s, third).errorCode(), u"bad_credentials"_s);
    }

    void aCodeOutlivesARestart()
    {
        Company c(true);
        const QString given = code(c, *c.bob);
        c.f.stop();
        c.f.start();
        QCOMPARE(recover(c, u"bob"_s, given, u"short"_s).errorField(), u"password"_s); // which does not use it up
        QCOMPARE(recover(c, u"bob"_s, given).status, 200);
    }

    void whoIsShutOutStaysOut()
    {
        Company c(true);
        const QString given = code(c, *c.bob);
        QCOMPARE(
            c.f.rest->send("PATCH", u"/api/users/%1"_s.arg(c.bob->userId()), R"({"disabled": true})", c.adasToken).status, 200);
        QCOMPARE(recover(c, u"bob"_s, given).errorCode(), u"forbidden"_s);
    }

    void whoGuessesHasToWaitAndLearnsNotWhoIsThere()
    {
        Company c(true);
        const QString given = code(c, *c.bob);
        const auto nobody = recover(c, u"nobody"_s, u"aaaa-bbbb-cccc"_s);
        const auto bob = recover(c, u"bob"_s, u"aaaa-bbbb-cccc"_s);
        QCOMPARE(nobody.errorCode(), bob.errorCode());
        QCOMPARE(nobody.json, bob.json);
        QStringList said;
        for (int i = 0; i < 12; ++i)
            said << recover(c, u"bob"_s, u"aaaa-bbbb-%1"_s.arg(i)).errorCode();
        QCOMPARE(said.last(), u"rate_limited"_s);
        QCOMPARE(recover(c, u"bob"_s, given).errorCode(), u"rate_limited"_s); // also with the right one
        QCOMPARE(loginStatus(c, u"bob"_s, u"correct horse"_s), 429); // it is one guessing, whichever door
    }

    void ofTwoWhoUseItAtOnceOneGetsIn()
    {
        Company c(true);
        const QString given = code(c, *c.bob);
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (const QString &password : {u"battery staple"_s, u"another battery staple"_s}) {
            QNetworkRequest request(c.f.server->url().resolved(QUrl(u"/api/recover"_s)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            const QJsonObject body {{u"username"_s, u"bob"_s}, {u"code"_s, given}, {u"password"_s, password}};
            replies.emplace_back(network.post(request, QJsonDocument(body).toJson()));
        }
        QTRY_VERIFY(replies[0]->isFinished() && replies[1]->isFinished());
        const auto status = [&](int one) {
            return replies[size_t(one)]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(qMin(status(0), status(1)), 200);
        QCOMPARE(qMax(status(0), status(1)), 401);
    }

    void theDatabaseDoesNotKnowTheCode()
    {
        Company c(true);
        const QString given = code(c, *c.bob);
        c.f.stop();
        QDirIterator files(c.f.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains(given.toUtf8()), qPrintable(file.fileName()));
            QVERIFY2(!all.contains(QString(given).remove(u'-').toUtf8()), qPrintable(file.fileName()));
        }
        c.f.start();
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Recovery)
#include "tst_Recovery.moc"
