// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/WebAddresses.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What in a text from the network leads to the browser, and what does not.
class tst_WebAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
    void saysWhereTheyAre();
    void opensNothingElse_data();
    void opensNothingElse();
    void leadsWhereItLeads();
    void hasALimit();
    void staysWithinAnyText();
};

void tst_WebAddresses::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const QString &text, const QStringList &addresses) {
        QTest::newRow(name) << text << addresses;
    };
    row("alone", u"https://example.org"_s, {u"https://example.org"_s});
    row("in capitals", u"HTTP://Example.org/A"_s, {u"HTTP://Example.org/A"_s});
    row("in a sentence", u"see http://example.org/a?b=c&d=e#f, please."_s, {u"http://example.org/a?b=c&d=e#f"_s});
    row("at its end", u"at https://example.org/a."_s, {u"https://example.org/a"_s});
    row("asked", u"is it https://example.org/?"_s, {u"https://example.org/"_s});
    row("in brackets", u"(https://example.org/a)"_s, {u"https://example.org/a"_s});
    row("with brackets of its own", u"https://example.org/wiki/Ada_(name)"_s, {u"https://example.org/wiki/Ada_(name)"_s});
    row("both", u"(https://example.org/wiki/Ada_(name))."_s, {u"https://example.org/wiki/Ada_(name)"_s});
    row("quoted", u"\"https://example.org\" «https://example.com»"_s, {u"https://example.org"_s, u"https://example.com"_s});
    row("as markup", u"<a href=\"https://example.org\">x</a>"_s, {u"https://example.org"_s});
    row("as markdown", u"[x](https://example.org)"_s, {u"https://example.org"_s});
    row("two lines", u"https://example.org/a\nhttps://example.com/b"_s, {u"https://example.org/a"_s, u"https://example.com/b"_s});
    row("a machine at home", u"http://192.168.1.20:5005/x"_s, {u"http://192.168.1.20:5005/x"_s});
    row("by its number", u"http://[::1]:5005/x and http://[::1]"_s, {u"http://[::1]:5005/x"_s, u"http://[::1]"_s});
    row("in other letters", u"https://bücher.example/straße"_s, {u"https://bücher.example/straße"_s});
    row("where words have no blanks", u"看https://example.org/a。"_s, {u"https://example.org/a"_s});
    row("none where the direction is turned", u"\u202Egpj.exe https://example.org/\u202C www.example.org a@example.org"_s, {});
    row("but in the next line", u"\u202Egpj.exe https://example.org/\nhttps://example.org/b"_s, {u"https://example.org/b"_s});
    row("nor where it is isolated", u"\u2067https://example.org/\u2069"_s, {});
    row("in Hebrew", u"https://example.org/\u05D0\u05D1/\u05D2 \u05D3"_s, {u"https://example.org/\u05D0\u05D1/\u05D2"_s});
    row("a host alone", u"see www.example.org, (WWW.example.org/a_(b)) and www.a.b:80/c?d#e."_s,
        {u"www.example.org"_s, u"WWW.example.org/a_(b)"_s, u"www.a.b:80/c?d#e"_s});
    row("no host", u"www. www.. www.x xwww.example.org a.www.example.org www.a@evil.example/"_s, {});
    row("mail", u"write to mail@example.org, <a.b+c@x.example.org>, or (D_e-f@EXAMPLE.com)."_s,
        {u"mail@example.org"_s, u"a.b+c@x.example.org"_s, u"D_e-f@EXAMPLE.com"_s});
    row("mail with its scheme", u"mailto:ada@example.org"_s, {});
    row("no mail",
        u"@ada a@b a@b.c a@.org a..b@example.org .@example.org a.@example.org @ada@example.org x@1.2.3.4 a@b@example.org a@example.org@c éa@example.org a@example.orgé"_s,
        {});
    row("all of them", u"a@example.org www.example.org https://example.org b@example.org"_s,
        {u"a@example.org"_s, u"www.example.org"_s, u"https://example.org"_s, u"b@example.org"_s});
    row("so does what has no width", u"https://example.org\u200B.evil.example"_s, {u"https://example.org"_s});
    row("and a zero", u"https://example.org"_s + QChar(0) + u"x"_s, {u"https://example.org"_s});
    row("inside a word", u"xhttps://example.org"_s, {});
    row("only its scheme", u"https:// and http://"_s, {});
    row("no scheme", u"example.org example.org/a"_s, {});
    row("other schemes",
        u"javascript:alert(1) file:///etc/passwd ftp://example.org data:text/html,x ssh://example.org smb://example.org"_s, {});
    row("a scheme in disguise", u"javascript:alert('http://')"_s, {});
    row("a name before the host", u"http://example.org@evil.example/ https://a:b@evil.example"_s, {});
    row("nowhere", u"http:///etc/passwd https://?x https://#x"_s, {});
    row("no number", u"http://example.org:99999/ http://[::g]/"_s, {});
    row("backslashes", u"http:\\\\example.org http://\\evil.example"_s, {});
}

void tst_WebAddresses::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    QStringList found;
    for (const WebAddress &address : webAddresses(text))
        found.append(text.mid(address.start, address.length));
    QCOMPARE(found, addresses);
    QCOMPARE(firstWebAddress(text).isEmpty(), addresses.isEmpty());
    for (const WebAddress &address : webAddresses(text))
        QCOMPARE(webAddress(address.url.toString(QUrl::FullyEncoded)), address.url); // what is clicked is what opens
}

void tst_WebAddresses::saysWhereTheyAre()
{
    const auto found = webAddresses(u"a \U0001F600 https://example.org!"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].start, 5);
    QCOMPARE(found[0].length, 19);
}

void tst_WebAddresses::opensNothingElse_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", " ", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "http:///x",
             "example.org", "x https://example.org", "https://example.org x", "https://example.org https://example.com",
             "--version", "https://a@example.org"})
        QTest::newRow(address[0] ? address : "empty") << QString::fromUtf8(address);
}

void tst_WebAddresses::opensNothingElse()
{
    QFETCH(QString, address);
    QVERIFY(!webAddress(address).isValid());
}

void tst_WebAddresses::leadsWhereItLeads()
{
    QCOMPARE(firstWebAddress(u"see https://Example.org/a b"_s), u"https://example.org/a"_s);
    QCOMPARE(firstWebAddress(u"https://bücher.example"_s), u"https://xn--bcher-kva.example"_s);
    QCOMPARE(firstWebAddress(u"no address"_s), QString());
    QCOMPARE(firstWebAddress(u"www.Example.org/a"_s), u"http://www.example.org/a"_s);
    QCOMPARE(firstWebAddress(u"to Ada@example.org."_s), u"mailto:Ada@example.org"_s);
}

void tst_WebAddresses::hasALimit()
{
    QCOMPARE(webAddresses(u"https://example.org "_s.repeated(1000)).size(), 20);
    QCOMPARE(webAddresses(u"https://example.org/"_s + QString(3000, u'x')).size(), 0);
    QCOMPARE(webAddresses(u"http"_s.repeated(4000)).size(), 0);
    QCOMPARE(webAddresses(u"http://"_s.repeated(2000)).size(), 0);
    QCOMPARE(webAddresses(u"a@"_s.repeated(4000)).size(), 0);
    QCOMPARE(webAddresses(u"www."_s.repeated(2000)).size(), 0);
    QCOMPARE(webAddresses(u"https://example.org/"_s + QString(1900, u')')).size(), 1);
}

void tst_WebAddresses::staysWithinAnyText()
{
    QRandomGenerator random(20260101); // the same each time
    const QString pieces[] = {u"http://"_s, u"https://"_s, u"a.b"_s, u"("_s, u")"_s, u"]"_s, u"["_s, u"."_s, u" "_s, u"\n"_s,
        u"@"_s, u":"_s, u"%"_s, u"%zz"_s, u"/"_s, u"?"_s, u"#"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\u202E"_s, u"ü"_s,
        u"\U0001F600"_s, u"\\"_s, u"&amp;<b>"_s, u"www."_s, u"a@b.cd"_s};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int piece = random.bounded(12); piece > 0; --piece)
            text += pieces[random.bounded(int(std::size(pieces)))];
        qsizetype end = 0;
        for (const WebAddress &address : webAddresses(text)) {
            QVERIFY2(address.start >= end && address.length > 4 && address.start + address.length <= text.size(), qPrintable(text));
            end = address.start + address.length;
            if (address.url.scheme() == "mailto"_L1) {
                QVERIFY2(address.url.path() == QStringView(text).sliced(address.start, address.length) && !address.url.hasQuery(),
                    qPrintable(text));
                continue;
            }
            QVERIFY2(
                address.url.scheme().startsWith("http"_L1) && !address.url.host().isEmpty() && address.url.userInfo().isEmpty(),
                qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(tst_WebAddresses)
#include "tst_WebAddresses.moc"
