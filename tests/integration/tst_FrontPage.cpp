// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

class tst_FrontPage : public QObject
{
    Q_OBJECT

    struct Page
    {
        int status = 0;
        QByteArray body;
        QByteArray type;
        QByteArray policy;
    };

    static Page get(const ServerFixture &f, const QString &path)
    {
        QNetworkAccessManager network;
        QUrl url = f.server->url();
        url.setPath(path);
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("content-type"), reply->rawHeader("content-security-policy")};
    }

private Q_SLOTS:
    void aBrowserIsToldWhatThisIsAndHowToJoin()
    {
        ServerFixture f;
        const Page page = get(f, u"/"_s);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.type, QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.policy.startsWith("default-src 'none'; script-src 'self'"));
        QVERIFY(page.body.contains("<h1>The test</h1>"));
        QVERIFY(page.body.contains("127.0.0.1:" + QByteArray::number(f.server->url().port())));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("style=") && !page.body.contains("<style"));
        QVERIFY(!page.body.contains('@'));
    }

    void itsStyleIsThere()
    {
        ServerFixture f;
        const QByteArray body = get(f, u"/"_s).body;
        const QRegularExpressionMatch link = QRegularExpression(u"href=\"(/[^\"]+\\.css)\""_s).match(QString::fromUtf8(body));
        QVERIFY(link.hasMatch());
        const Page style = get(f, link.captured(1));
        QCOMPARE(style.status, 200);
        QCOMPARE(style.type, QByteArray("text/css; charset=utf-8"));
        QVERIFY(style.body.contains("body {"));
    }

    void theServersNameIsTextAndNothingElse()
    {
        ServerFixture f;
        f.stop();
        f.config.name = u"<b>\"@ADDRESS@\" & co"_s;
        f.start();
        const QByteArray body = get(f, u"/"_s).body;
        QVERIFY(body.contains("<h1>&lt;b&gt;&quot;@ADDRESS@&quot; &amp; co</h1>"));
    }

    void aLinkForTheProgramSaysWhatToDoWithIt()
    {
        ServerFixture f;
        const Page page = get(f, u"/i/some-Code_1"_s);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.type, QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.policy.startsWith("default-src 'none'"));
        QVERIFY(page.body.contains("127.0.0.1:" + QByteArray::number(f.server->url().port()) + "/i/some-Code_1<"));
        QVERIFY(page.body.contains("Hearth program"));
        QVERIFY(!page.body.contains("<script") && !page.body.contains('@'));
        // Whether one is good, no page tells.
        QByteArray another = get(f, u"/i/another"_s).body;
        QCOMPARE(another.replace("/i/another<", "/i/some-Code_1<"), page.body);
        for (const QString &path : {u"/i/"_s, u"/i/a/b"_s, u"/i/<b>"_s, u"/i/"_s + QString(129, u'a')})
            QCOMPARE(f.rest->get(path).status, 404);
    }

    void onlyReadingIsTaken()
    {
        ServerFixture f;
        const auto answer = f.rest->send("POST", u"/"_s, "{}");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.errorCode(), u"method_not_allowed"_s);
        QCOMPARE(f.rest->send("HEAD", u"/"_s, {}).status, 200);
    }

    void whatIsNotThereIsNotFoundAsBefore()
    {
        ServerFixture f;
        for (const QString &path : {u"/nothing"_s, u"/api"_s, u"/favicon.ico"_s, u"/front.css"_s}) {
            const auto answer = f.rest->get(path);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.errorCode(), u"not_found"_s);
        }
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_FrontPage)
#include "tst_FrontPage.moc"
