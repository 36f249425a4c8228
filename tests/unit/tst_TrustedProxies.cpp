// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedProxies.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_TrustedProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastThatIsNoProxyIsTheClient_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("forwarded"); // one field each
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const QString &peer, const QByteArrayList &forwarded, const QString &client) {
            QTest::newRow(name) << peer << forwarded << client;
        };
        row("none", u"127.0.0.1"_s, {}, u"127.0.0.1"_s);
        row("one", u"127.0.0.1"_s, {"192.0.2.7"}, u"192.0.2.7"_s);
        row("what the client claims", u"127.0.0.1"_s, {"198.51.100.1, 192.0.2.7"}, u"192.0.2.7"_s);
        row("two proxies", u"127.0.0.1"_s, {"198.51.100.1, 192.0.2.7 ,10.1.2.3"}, u"192.0.2.7"_s);
        row("two fields", u"127.0.0.1"_s, {"198.51.100.1", "192.0.2.7", "10.1.2.3"}, u"192.0.2.7"_s);
        row("only proxies", u"127.0.0.1"_s, {"10.0.0.1, 10.0.0.2"}, u"10.0.0.1"_s);
        row("from a stranger", u"192.0.2.9"_s, {"192.0.2.7"}, u"192.0.2.9"_s);
        row("no address", u"127.0.0.1"_s, {"unknown"}, u"127.0.0.1"_s);
        row("no address behind a proxy", u"127.0.0.1"_s, {"192.0.2.7, x, 10.0.0.1"}, u"10.0.0.1"_s);
        row("empty", u"127.0.0.1"_s, {""}, u"127.0.0.1"_s);
        row("empty last", u"127.0.0.1"_s, {"192.0.2.7,"}, u"127.0.0.1"_s);
        row("with a port", u"127.0.0.1"_s, {"192.0.2.7:4711"}, u"192.0.2.7"_s);
        row("IPv6", u"127.0.0.1"_s, {"2001:db8::7"}, u"2001:db8::7"_s);
        row("IPv6 with a port", u"127.0.0.1"_s, {"[2001:db8::7]:4711"}, u"2001:db8::7"_s);
        row("half of IPv6", u"127.0.0.1"_s, {"["}, u"127.0.0.1"_s);
        row("IPv4 in IPv6", u"::ffff:127.0.0.1"_s, {"::ffff:192.0.2.7"}, u"192.0.2.7"_s);
        row("a proxy in IPv6", u"fd00::1"_s, {"192.0.2.7"}, u"192.0.2.7"_s);
        row("leading zeros", u"127.0.0.1"_s, {"010.0.0.1"}, u"127.0.0.1"_s);
        row("zeros", u"127.0.0.1"_s, {"192.0.00.7"}, u"127.0.0.1"_s);
        row("hexadecimal", u"127.0.0.1"_s, {"0x7f.0.0.2"}, u"127.0.0.1"_s);
        row("three numbers", u"127.0.0.1"_s, {"192.0.7"}, u"127.0.0.1"_s);
        row("leading zeros in IPv6", u"127.0.0.1"_s, {"::ffff:010.0.0.1"}, u"127.0.0.1"_s);
        row("a zone", u"127.0.0.1"_s, {"fe80::1%eth0"}, u"127.0.0.1"_s);
        row("endless", u"127.0.0.1"_s, {QByteArray(10'000, '1')}, u"127.0.0.1"_s);
    }

    void theLastThatIsNoProxyIsTheClient()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, forwarded);
        QFETCH(QString, client);
        TrustedProxies::Fields fields {{"host", "x"}};
        for (const QByteArray &field : std::as_const(forwarded))
            fields.append({"x-forwarded-for", field});
        const TrustedProxies proxies({u"127.0.0.1"_s, u"10.0.0.0/8"_s, u"fd00::/8"_s});
        QCOMPARE(proxies.client(QHostAddress(peer), fields).address, QHostAddress(client));
        QCOMPARE(TrustedProxies().client(QHostAddress(u"127.0.0.1"_s), fields).address, QHostAddress(QHostAddress::LocalHost));
    }

    void theSchemeIsAProxysWord()
    {
        const TrustedProxies proxies({u"127.0.0.1"_s});
        const auto scheme = [&](const QString &peer, QByteArrayView said) {
            return proxies.client(QHostAddress(peer), {{"x-forwarded-proto", said}}).scheme;
        };
        QCOMPARE(scheme(u"127.0.0.1"_s, "HTTPS"), "https");
        QCOMPARE(scheme(u"127.0.0.1"_s, "https, http"), "http");
        QCOMPARE(scheme(u"127.0.0.1"_s, "gopher"), "");
        QCOMPARE(scheme(u"192.0.2.7"_s, "https"), "");
    }

    void networksAreAddressesWithBits()
    {
        for (const QString &good : {u"127.0.0.1"_s, u"10.0.0.0/8"_s, u"0.0.0.0/0"_s, u"::1"_s, u"fd00::/8"_s, u"::/0"_s})
            QVERIFY2(TrustedProxies::isNetwork(good), qPrintable(good));
        for (const QString &bad : {QString(), u"10"_s, u"10.0.0.0/33"_s, u"10.0.0.0/-1"_s, u"10.0.0.0/x"_s, u"10.0.0.0/"_s,
                 u"proxy.example"_s, u"::/129"_s, u"fe80::1%eth0"_s})
            QVERIFY2(!TrustedProxies::isNetwork(bad), qPrintable(bad));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_TrustedProxies)
#include "tst_TrustedProxies.moc"
