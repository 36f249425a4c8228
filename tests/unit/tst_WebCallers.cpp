// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebCallers.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_WebCallers : public QObject
{
    Q_OBJECT

    static constexpr QByteArrayView none = "(none)";

    /// They point into what is given.
    static WebCallers::Fields fields(QByteArrayView host, QByteArrayView origin)
    {
        WebCallers::Fields fields;
        if (host != none)
            fields.append({QByteArrayView("host"), host});
        if (origin != none)
            fields.append({QByteArrayView("origin"), origin});
        return fields;
    }

private Q_SLOTS:
    void itAnswersToNamesThatOnlyItsNetworkCanGive_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("answers");
        const auto row = [](const QByteArray &host, bool answers) { QTest::newRow(host.constData()) << host << answers; };
        row("127.0.0.1:5005", true);
        row("10.0.0.7", true);
        row("203.0.113.9:80", true);
        row("[::1]:5005", true);
        row("[2001:DB8:0::7]", true);
        row("[fe80::1%25eth0]:5005", true);
        row("localhost:5005", true);
        row("LOCALHOST", true);
        row("localhost.", true);
        row("study", true);
        row("my_nas-2:5005", true);
        row("study.local:5005", true);
        row("Study.LOCAL.", true);
        row("chat.example", true); // listed
        row("CHAT.example.:443", true);
        row("evil.example", false);
        row("evil.example:5005", false);
        row("chat.example.evil.example", false);
        row("evilchat.example", false);
        row("10.0.0.7.evil.example", false);
        row("127.0.0.1.nip.io", false);
        row("local.evil.example", false);
        row("evil.localhost.example", false);
        row("1.2.3", false);
        row("1.2.3.4.5", false);
        row("1.2.3.256", false);
        row("01.2.3.4", false);
        row("0x7f.0.0.1", false);
        row("a..local", false);
        row(".local", false);
        row("[::1", false);
        row("[::1]evil.example", false);
        row("[evil.example]", false);
        row("::1", false);
        row("localhost:0", false);
        row("localhost:65536", false);
        row("localhost:5005:1", false);
        row("localhost:+1", false);
        row("localhost@evil.example", false);
        row("evil.example@localhost", false);
        row("localhost/", false);
        row("localhost,evil.example", false);
        row("\xc3\xa4.local", false);
        row("", false);
        row(".", false);
        row(":5005", false);
        row(QByteArray(254, 'a'), false);
    }

    void itAnswersToNamesThatOnlyItsNetworkCanGive()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, answers);
        const WebCallers callers({}, {u"Chat.example"_s});
        const auto refused = callers.refuse(fields(host, none));
        QCOMPARE(!refused, answers);
        if (refused)
            QCOMPARE(refused->code, ErrorCode::WrongHost);
    }

    void withoutAnyHostNothingIsAsked() { QVERIFY(!WebCallers({}, {}).refuse(fields(none, none))); }

    void pagesOfItsOwnOfThisMachineAndOfTheListMayCall_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("may");
        const auto row = [](const QByteArray &host, const QByteArray &origin, bool may) {
            QTest::newRow((host + " asked by " + origin).constData()) << host << origin << may;
        };
        const QByteArray own = "10.0.0.7:5005";
        row(own, "http://10.0.0.7:5005", true);
        row(own, "http://10.0.0.7", false); // another port of the same machine is another program
        row(own, "http://10.0.0.7:8080", false);
        row(own, "http://10.0.0.8:5005", false);
        row(own, "http://localhost:3000", true);
        row(own, "http://localhost", true);
        row(own, "https://localhost:3000", true);
        row(own, "http://127.0.0.1:3000", true);
        row(own, "http://[::1]:3000", true);
        row(own, "HTTP://LOCALHOST:3000", true);
        row(own, "https://app.example", true); // listed
        row(own, "https://app.example:443", true);
        row(own, "https://APP.example", true);
        row(own, "http://app.example", false);
        row(own, "https://app.example:8443", false);
        row(own, "app://hearth", true); // listed
        row(own, "app://other", false);
        row(own, "https://evil.example", false);
        row(own, "https://app.example.evil.example", false);
        row(own, "https://evil.example/https://app.example", false);
        row(own, "https://app.example@evil.example", false);
        row(own, "https://app.example https://evil.example", false);
        row(own, "http://localhost.evil.example", false);
        row(own, "http://127.0.0.1.evil.example", false);
        row(own, "null", false);
        row(own, "", false);
        row(own, "//10.0.0.7:5005", false);
        row(own, "10.0.0.7:5005", false);
        row(own, "file://", false);
        row(own, "http://10.0.0.7:5005/", false); // no browser says so
        row("[2001:db8::7]:5005", "http://[2001:DB8:0:0::7]:5005", true);
        row("[2001:db8::7]:5005", "http://[2001:db8::8]:5005", false);
        row("study.local", "http://study.local", true);
        row("study.local:80", "http://study.local", true);
        // TLS ends before the server: the page's scheme is not the server's.
        row("study.local", "https://study.local", true);
        row("study.local:443", "https://study.local", true);
        row("study.local:8443", "https://study.local:8443", true);
        row("study.local:80", "https://study.local", false);
        row("study.local:443", "http://study.local", false);
        row("study.local:5005", "ftp://study.local:5005", false);
    }

    void pagesOfItsOwnOfThisMachineAndOfTheListMayCall()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(bool, may);
        const WebCallers callers({u"https://app.example"_s, u"app://hearth"_s}, {});
        const WebCallers::Fields request = fields(host, origin);
        const auto refused = callers.refuse(request);
        QCOMPARE(!refused, may);
        using Headers = QList<std::pair<QByteArray, QByteArray>>;
        const Headers vary {{"Vary", "Origin"}};
        if (may) {
            QCOMPARE(callers.corsHeaders(request), (Headers {{"Access-Control-Allow-Origin", origin}} + vary));
        } else {
            QCOMPARE(refused->code, ErrorCode::ForbiddenOrigin);
            QCOMPARE(callers.corsHeaders(request), vary);
        }
    }

    void ofTwoOriginsBothMustBeLetIn()
    {
        const WebCallers callers({}, {});
        WebCallers::Fields request = fields("study:5005", "http://study:5005");
        request.append({QByteArrayView("origin"), QByteArrayView("https://evil.example")});
        QVERIFY(callers.refuse(request));
        request.last().second = "http://localhost:1";
        QVERIFY(!callers.refuse(request));
    }

    void whatAPageElsewhereUsesWithoutSayingWhoItIs_data()
    {
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("dest");
        QTest::addColumn<bool>("may");
        QTest::newRow("a picture") << "cross-site"_ba << "no-cors"_ba << "image"_ba << false;
        QTest::newRow("a picture on another port") << "same-site"_ba << "no-cors"_ba << "image"_ba << false;
        QTest::newRow("a frame") << "cross-site"_ba << "navigate"_ba << "iframe"_ba << false;
        QTest::newRow("nothing more is said") << "cross-site"_ba << QByteArray() << QByteArray() << false;
        QTest::newRow("a link") << "cross-site"_ba << "navigate"_ba << "document"_ba << true;
        QTest::newRow("its own picture") << "same-origin"_ba << "no-cors"_ba << "image"_ba << true;
        QTest::newRow("a person") << "none"_ba << "navigate"_ba << "document"_ba << true;
    }

    void whatAPageElsewhereUsesWithoutSayingWhoItIs()
    {
        QFETCH(const QByteArray, site);
        QFETCH(const QByteArray, mode);
        QFETCH(const QByteArray, dest);
        QFETCH(const bool, may);
        WebCallers::Fields request = fields("study", none);
        request.append({QByteArrayView("sec-fetch-site"), QByteArrayView(site)});
        request.append({QByteArrayView("sec-fetch-mode"), QByteArrayView(mode)});
        request.append({QByteArrayView("sec-fetch-dest"), QByteArrayView(dest)});
        const auto refused = WebCallers({}, {}).refuse(request);
        QCOMPARE(!refused, may);
        if (refused)
            QCOMPARE(refused->code, ErrorCode::ForbiddenOrigin);
        QVERIFY(!WebCallers({u"*"_s}, {}).refuse(request));
        request.append({QByteArrayView("origin"), QByteArrayView("http://localhost:3000")}); // which may
        QVERIFY(!WebCallers({}, {}).refuse(request));
    }

    void aStarLetsAnyPageInButAnswersToNoOtherName()
    {
        const WebCallers callers({u"*"_s}, {});
        for (const QByteArray &origin : {"https://evil.example"_ba, "null"_ba, ""_ba})
            QVERIFY(!callers.refuse(fields("study", origin)));
        QCOMPARE(callers.refuse(fields("evil.example", "http://evil.example"))->code, ErrorCode::WrongHost);
        QCOMPARE(callers.corsHeaders(fields("study", "null")).first().second, "*");
    }

    /// The name that a page brought along leads here now: to the browser the page is the server's own.
    void aNameThatWasMadeToLeadHereGainsNothing()
    {
        const auto refused = WebCallers({}, {}).refuse(fields("evil.example:5005", "http://evil.example:5005"));
        QVERIFY(refused);
        QCOMPARE(refused->code, ErrorCode::WrongHost);
    }
};

} // namespace hearth

QTEST_APPLESS_MAIN(hearth::tst_WebCallers)
#include "tst_WebCallers.moc"
