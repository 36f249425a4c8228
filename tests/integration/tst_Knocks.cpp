// SPDX-License-Identifier: GPL-3.0-or-later
#include "Knocking.h"
#include "ServerFixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace hearth {

/// Knocking where one has to be invited: Ada hosts, Bob has an account, and Cem waits before the door.
class tst_Knocks : public QObject
{
    Q_OBJECT

    struct House
    {
        House()
        {
            f.stop();
            f.config.ownerKey = u"a secret of the one who runs it"_s;
            f.start();
            const QJsonObject ada {
                {u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}, {u"invite"_s, f.config.ownerKey}};
            adasToken = f.rest->post(u"/api/register"_s, ada).json.value("token"_L1).toString();
            bobsToken = f.rest->registered(u"bob"_s);
            setAccess(u"invite"_s);
            host = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, f.server->url());
            QVERIFY(host->enter({{u"token"_s, adasToken}}));
            member = std::make_unique<SocketProbe>(EngineWire::Kind::Polling, f.server->url());
            QVERIFY(member->enter({{u"token"_s, bobsToken}}));
        }
        void setAccess(const QString &access)
        {
            QCOMPARE(f.rest->send("PATCH", u"/api/server"_s, "{\"access\": \"" + access.toUtf8() + "\"}", adasToken).status, 200);
        }
        RestAnswer knock(const QString &name) { return f.rest->post(u"/api/knock"_s, {{u"display_name"_s, name}}); }
        QString secret(const QString &name) { return knock(name).json.value("knock"_L1).toString(); }
        RestAnswer state(const QString &secret) { return f.rest->get(u"/api/knock/"_s + secret); }
        RestAnswer answer(qint64 id, bool admit, const QString &token)
        {
            return f.rest->send("POST", u"/api/knocks/%1"_s.arg(id), admit ? R"({"admit": true})" : R"({"admit": false})", token);
        }

        ServerFixture f;
        QString adasToken;
        QString bobsToken;
        std::unique_ptr<SocketProbe> host;
        std::unique_ptr<SocketProbe> member;
    };

private Q_SLOTS:
    void whoIsLetInIsAGuestWhoStays()
    {
        House h;
        const auto made = h.knock(u" Cem "_s);
        QCOMPARE(made.status, 202);
        const QString secret = made.json.value("knock"_L1).toString();
        QCOMPARE(h.state(secret).json.value("state"_L1).toString(), u"waiting"_s);
        const QJsonObject told = h.host->next(u"knock"_s).toObject();
        QCOMPARE(told.value("display_name"_L1).toString(), u"Cem"_s);
        QCOMPARE(told.value("address"_L1).toString(), u"127.0.0.1"_s);
        QCOMPARE(h.f.rest->get(u"/api/knocks"_s, h.adasToken).json.value("knocks"_L1).toArray().size(), 1);
        const qint64 id = told.value("id"_L1).toInteger();
        QVERIFY(h.host->call(u"answer_knock"_s, QJsonObject {{u"id"_s, id}, {u"admit"_s, true}}).value("ok"_L1).toBool());
        QCOMPARE(h.host->next(u"knock_gone"_s)["id"_L1].toInteger(), id);
        const auto in = h.state(secret);
        QCOMPARE(in.json.value("state"_L1).toString(), u"admitted"_s);
        QCOMPARE(in.json.value("user"_L1)["role"_L1].toString(), u"guest"_s);
        const QString token = in.json.value("token"_L1).toString();
        QCOMPARE(h.f.rest->get(u"/api/me"_s, token).json.value("display_name"_L1).toString(), u"Cem"_s);
        QCOMPARE(h.state(secret).json.value("token"_L1).toString(), token); // an answer may be lost on the way
        h.setAccess(u"open"_s);
        h.setAccess(u"invite"_s);
        QCOMPARE(h.f.rest->get(u"/api/me"_s, token).status, 200); // as who was invited
        QCOMPARE(h.f.rest->get(u"/api/invites"_s, h.adasToken).json.value("invites"_L1).toArray().at(0)["note"_L1].toString(),
            u"Knocked: Cem"_s);
        QCOMPARE(h.answer(id, true, h.adasToken).status, 404); // once
    }

    void whoWaitsIsAnsweredAsSoonAsItIsDecided()
    {
        House h;
        const QString secret = h.secret(u"Cem"_s);
        QNetworkAccessManager network;
        const auto poll = [&] {
            return std::unique_ptr<QNetworkReply>(
                network.get(QNetworkRequest(h.f.server->url().resolved(QUrl(u"/api/knock/%1?wait=25"_s.arg(secret))))));
        };
        const auto one = poll();
        const auto other = poll();
        QTRY_VERIFY(one->isFinished() || other->isFinished()); // whichever came first: one waits at a time
        QNetworkReply &former = one->isFinished() ? *one : *other;
        QNetworkReply &latter = one->isFinished() ? *other : *one;
        QVERIFY(former.readAll().contains("waiting"));
        QVERIFY(!latter.isFinished());
        QCOMPARE(h.answer(h.host->next(u"knock"_s)["id"_L1].toInteger(), false, h.adasToken).status, 204);
        QTRY_VERIFY(latter.isFinished());
        QVERIFY(latter.readAll().contains("refused"));
        const auto third = poll(); // decided: at once
        QTRY_VERIFY(third->isFinished());
    }

    void membersHearNothingAndDecideNothing()
    {
        House h;
        h.secret(u"Cem"_s);
        const qint64 id = h.host->next(u"knock"_s)["id"_L1].toInteger();
        QCOMPARE(h.member->countAfterSync(u"knock"_s), 0);
        QCOMPARE(h.f.rest->get(u"/api/knocks"_s, h.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(h.answer(id, true, h.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(h.member->call(u"answer_knock"_s, QJsonObject {{u"id"_s, id}, {u"admit"_s, true}})
                     .value("error"_L1)["code"_L1]
                     .toString(),
            u"forbidden"_s);
        QCOMPARE(h.f.rest->get(u"/api/knocks"_s).status, 401);
        QCOMPARE(h.answer(id, false, h.adasToken).status, 204);
        QCOMPARE(h.member->countAfterSync(u"knock_gone"_s), 0);
    }

    void nobodyKnocksWhereThatLeadsNowhere()
    {
        House h;
        QCOMPARE(h.knock(u"  "_s).errorField(), u"display_name"_s);
        QCOMPARE(h.state(u"nonsense"_s).errorCode(), u"not_found"_s);
        QCOMPARE(h.f.rest->get(u"/api/knock/%1?wait=soon"_s.arg(h.secret(u"Cem"_s))).errorField(), u"wait"_s);
        h.setAccess(u"open"_s);
        QCOMPARE(h.knock(u"Dan"_s).errorCode(), u"forbidden"_s);
        h.setAccess(u"closed"_s);
        QCOMPARE(h.knock(u"Dan"_s).errorCode(), u"access_closed"_s);
    }

    void whoWaitsHearsThatTheDoorWasOpenedOrClosed()
    {
        House h;
        const QString cem = h.secret(u"Cem"_s);
        h.setAccess(u"open"_s);
        QCOMPARE(h.state(cem).json.value("state"_L1).toString(), u"admitted"_s);
        h.setAccess(u"invite"_s);
        const QString dan = h.secret(u"Dan"_s);
        h.setAccess(u"closed"_s);
        QCOMPARE(h.state(dan).json.value("state"_L1).toString(), u"refused"_s);
    }

    void itIsForgottenAfterTenMinutes()
    {
        House h;
        const QString secret = h.secret(u"Cem"_s);
        const qint64 id = h.host->next(u"knock"_s)["id"_L1].toInteger();
        h.f.clock.advance(Knocking::remembered);
        QCOMPARE(h.host->next(u"knock_gone"_s)["id"_L1].toInteger(), id);
        QCOMPARE(h.state(secret).errorCode(), u"not_found"_s);
        QCOMPARE(h.answer(id, true, h.adasToken).errorCode(), u"not_found"_s);
        QVERIFY(h.f.rest->get(u"/api/knocks"_s, h.adasToken).json.value("knocks"_L1).toArray().isEmpty());
    }

    void fromOneAddressFewKnockAndNotOften()
    {
        House h;
        QStringList said;
        for (int i = 0; i < 7; ++i)
            said << h.knock(u"Cem %1"_s.arg(i)).errorCode();
        QCOMPARE(said.count(QString()), Knocking::mostOfAddress);
        QVERIFY(said.contains(u"limit_reached"_s));
        QCOMPARE(said.last(), u"rate_limited"_s);
        for (int i = 0; i < Knocking::mostOfAddress; ++i)
            QCOMPARE(h.answer(h.host->next(u"knock"_s)["id"_L1].toInteger(), false, h.adasToken).status, 204);
        h.f.clock.advance(std::chrono::minutes(1));
        QCOMPARE(h.knock(u"Cem again"_s).status, 202); // who was answered waits no more
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Knocks)
#include "tst_Knocks.moc"
