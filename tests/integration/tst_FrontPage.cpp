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
        QHash<QByteArray, QByteArray> headers;
    };

    static Page get(const ServerFixture &f, const QString &path, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkAccessManager network;
        QUrl url = f.server->url();
        url.setPath(path);
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            return {};
        Page page {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            page.headers.insert(name.toLower(), value);
        return page;
    }

    /// The paths of what the page consists of.
    static QString named(const Page &page, const QString &pattern)
    {
        return QRegularExpression(pattern).match(QString::fromUtf8(page.body)).captured(1);
    }

private Q_SLOTS:
    void aBrowserIsGivenTheClient_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/", "/login", "/register", "/dashboard", "/account", "/rooms/7", "/rooms/7/12", "/i/some-Code_1"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aBrowserIsGivenTheClient()
    {
        QFETCH(QString, path);
        ServerFixture f;
        const Page page = get(f, path);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.headers["content-type"], QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.headers["content-security-policy"].startsWith("default-src 'none'; script-src 'self'; style-src 'self'; "));
        QCOMPARE(page.headers["x-content-type-options"], QByteArray("nosniff"));
        QVERIFY(page.body.contains("<h1>The test</h1>"));
        QVERIFY(page.body.contains("127.0.0.1:" + QByteArray::number(f.server->url().port())));
        QVERIFY(!page.body.contains('@'));
        // Nothing that the policy would not let run.
        QVERIFY(!page.body.contains("style=") && !page.body.contains("<style") && !page.body.contains("<script>"));
        QVERIFY(!page.body.contains("onclick"));
    }

    void whatItConsistsOfIsKeptForEver()
    {
        ServerFixture f;
        const Page page = get(f, u"/"_s);
        const std::pair<QString, QByteArray> parts[] = {{u"src=\"(/app-[0-9a-f]{12}\\.js)\""_s, "text/javascript; charset=utf-8"},
            {u"href=\"(/app-[0-9a-f]{12}\\.css)\""_s, "text/css; charset=utf-8"},
            {u"href=\"(/icon-[0-9a-f]{12}\\.svg)\""_s, "image/svg+xml"},
            {u"data-emoji=\"(/emoji-[0-9a-f]{12}\\.txt)\""_s, "text/plain; charset=utf-8"}};
        for (const auto &[pattern, type] : parts) {
            const Page part = get(f, named(page, pattern), {{"Accept-Encoding", "identity"}});
            QCOMPARE(part.status, 200);
            QCOMPARE(part.headers["content-type"], type);
            QVERIFY(part.headers["cache-control"].contains("immutable"));
            QVERIFY(part.body.size() > 100);
            QVERIFY(!part.headers.contains("content-encoding"));
        }
    }

    void theScriptIsCompressedAndSmall()
    {
        ServerFixture f;
        const Page page = get(f, u"/"_s);
        qsizetype size = page.body.size();
        for (const QString &pattern : {u"src=\"(/app-[^\"]+)\""_s, u"href=\"(/app-[^\"]+)\""_s, u"data-emoji=\"([^\"]+)\""_s}) {
            // Asked for by hand, the answer is not unpacked.
            const Page part = get(f, named(page, pattern), {{"Accept-Encoding", "gzip, deflate"}});
            QCOMPARE(part.headers["content-encoding"], QByteArray("gzip"));
            QVERIFY(part.headers["vary"].contains("Accept-Encoding"));
            QVERIFY(part.body.startsWith("\x1f\x8b"));
            size += part.body.size();
        }
        QVERIFY2(size < 150'000, qPrintable(QString::number(size)));
    }

    void aPageThatIsKnownIsNotSentAgain()
    {
        ServerFixture f;
        const QByteArray tag = get(f, u"/dashboard"_s).headers["etag"];
        QVERIFY(tag.size() > 2);
        const Page again = get(f, u"/rooms/3"_s, {{"If-None-Match", tag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(get(f, u"/"_s, {{"If-None-Match", "\"another\""}}).status, 200);
    }

    void theServersNameIsTextAndNothingElse()
    {
        ServerFixture f;
        f.stop();
        f.config.name = u"<b>\"@ADDRESS@\" & co"_s;
        f.start();
        const QByteArray body = get(f, u"/"_s).body;
        QVERIFY(body.contains("<h1>&lt;b&gt;&quot;@ADDRESS@&quot; &amp; co</h1>"));
        QVERIFY(body.contains("data-server=\"&lt;b&gt;&quot;@ADDRESS@&quot; &amp; co\""));
    }

    void aLinkSaysTheSameWhateverItIsWorthAndIsKeptNowhere()
    {
        ServerFixture f;
        const Page page = get(f, u"/i/some-Code_1"_s);
        QVERIFY(page.body.contains("127.0.0.1:" + QByteArray::number(f.server->url().port()) + "/i/some-Code_1<"));
        QVERIFY(page.body.contains("Hearth program"));
        QCOMPARE(page.headers["cache-control"], QByteArray("no-store"));
        QCOMPARE(page.headers["referrer-policy"], QByteArray("no-referrer"));
        QVERIFY(!page.headers.contains("etag"));
        QByteArray another = get(f, u"/i/another"_s).body;
        QCOMPARE(another.replace("/i/another<", "/i/some-Code_1<"), page.body);
    }

    void whatNamesNoPageIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path :
            {u"/i/"_s, u"/i/a/b"_s, u"/i/<b>"_s, u"/i/"_s + QString(129, u'a'), u"/rooms"_s, u"/rooms/"_s, u"/rooms/0"_s,
                u"/rooms/x"_s, u"/rooms/1/2/3"_s, u"/rooms/12345678901234567"_s, u"/Login"_s, u"/app.js"_s, u"/index.html"_s})
            QTest::addRow("%s", qPrintable(path.first(std::min<qsizetype>(path.size(), 20)))) << path;
    }

    void whatNamesNoPageIsNotFound()
    {
        QFETCH(QString, path);
        ServerFixture f;
        QCOMPARE(f.rest->get(path).errorCode(), u"not_found"_s);
        // Who looks at it is shown the page, which says so.
        const Page page = get(f, path, {{"Accept", "text/html,*/*;q=0.8"}});
        QCOMPARE(page.status, 404);
        QVERIFY(page.body.contains("<div id=\"app\""));
        QCOMPARE(get(f, u"/api/nothing"_s, {{"Accept", "text/html"}}).headers["content-type"],
            QByteArray("application/json; charset=utf-8"));
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
