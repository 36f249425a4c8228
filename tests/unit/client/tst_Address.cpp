// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Bounds.h"
#include "profile/Address.h"

#include "Samples.h"

#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// Where a server is, and how much of what it says is taken.
class tst_Address : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void saysWhatIsNoAddress_data();
    void saysWhatIsNoAddress();
    void saysWhichNumbersAreMeant();
    void findsTheCodeOfAnInvitation();
    void knowsThisMachine();
    void cutsWhatAServerMakesTooLong();
};

void tst_Address::understandsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *typed, const char *url, const char *shown) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url) << QString::fromUtf8(shown);
    };
    row("192.168.1.20", "http://192.168.1.20:5005", "192.168.1.20");
    row("hearth://192.168.1.20", "http://192.168.1.20:5005", "192.168.1.20");
    row("HEARTH://chat.example.org:8080/i/Ab_c-123#finger", "http://chat.example.org:8080", "chat.example.org:8080");
    row(" 192.168.1.20 ", "http://192.168.1.20:5005", "192.168.1.20");
    row("host:5005", "http://host:5005", "host");
    row("host:8080", "http://host:8080", "host:8080");
    row("http://host:5005/", "http://host:5005", "host");
    row("http://host", "http://host:5005", "host");
    row("HTTP://Host/some/path?x=1#y", "http://host:5005", "host");
    row("http://host:5005/i/code#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "http://host:5005#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "host");
    row("https://host:8443#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "http://host:8443#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "host:8443");
    row("host#AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh", "http://host:5005", "host"); // no fingerprint
    row("https://chat.example.org", "https://chat.example.org:443", "https://chat.example.org");
    row("https://chat.example.org:8443/", "https://chat.example.org:8443", "https://chat.example.org:8443");
    row("::1", "http://[::1]:5005", "[::1]");
    row("[::1]", "http://[::1]:5005", "[::1]");
    row("fe80::1%eth0", "http://[fe80::1%25eth0]:5005", "[fe80::1%eth0]");
    row("[fe80::1%252]:5006", "http://[fe80::1%252]:5006", "[fe80::1%2]:5006");
    row("[::1%lo]:5006", "http://[::1%25lo]:5006", "[::1%lo]:5006");
    row("http://[fe80::1%25eth0]:5006/", "http://[fe80::1%25eth0]:5006", "[fe80::1%eth0]:5006");
    row("1.example.org", "http://1.example.org:5005", "1.example.org");
    row("[2001:db8::7]:8080", "http://[2001:db8::7]:8080", "[2001:db8::7]:8080");
    row("http://user:secret@host/", "http://host:5005", "host");
}

void tst_Address::understandsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QFETCH(QString, shown);
    const auto understood = serverUrl(typed);
    QVERIFY(understood);
    QCOMPARE(understood->toString(), url);
    QCOMPARE(displayAddress(*understood), shown);
    QCOMPARE(*serverUrl(shown), addressOf(*understood));
}

void tst_Address::saysWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "   ", "two words", "ftp://host", "host:0", "host:99999", "http://", "://", "file:///etc/passwd",
             "host:port", "[::1", "127.1", "http://2130706433/", "0x7f.0.0.1", "192.168.1.256", "javascript:alert(1)"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("endless") << QString(100000, u'a');
}

void tst_Address::saysWhatIsNoAddress()
{
    QFETCH(QString, typed);
    const auto understood = serverUrl(typed);
    QVERIFY2(!understood, qPrintable(understood ? understood->toString() : QString()));
    QCOMPARE(understood.error().field, u"address"_s);
}

void tst_Address::saysWhichNumbersAreMeant()
{
    const auto understood = serverUrl(u"192.168.001.020:5005"_s);
    QVERIFY(!understood);
    QVERIFY2(understood.error().message.contains(u"192.168.1.20"_s), qPrintable(understood.error().message));
}

void tst_Address::findsTheCodeOfAnInvitation()
{
    const QString link = u" http://192.168.1.20:5005/i/Ab_c-123 "_s;
    QCOMPARE(serverUrl(link)->toString(), u"http://192.168.1.20:5005"_s);
    QCOMPARE(inviteIn(link), u"Ab_c-123"_s);
    QVERIFY(isProgramLink(u"hearth://host/"_s) && !isProgramLink(link) && !isProgramLink(u"hearth"_s));
    QCOMPARE(inviteIn(u"hearth://192.168.1.20:5005/i/Ab_c-123#finger"_s), u"Ab_c-123"_s);
    for (const QString &other : {u"192.168.1.20"_s, u"http://host/"_s, u"http://host/i/"_s, u"http://host/x/i/code"_s,
             u"http://host/i/code/more"_s, QString(), u"http://host/i/"_s + QString(250, u'a')})
        QCOMPARE(inviteIn(other), QString());
}

void tst_Address::knowsThisMachine()
{
    QVERIFY(isLoopback(*serverUrl(u"localhost"_s)));
    QVERIFY(isLoopback(*serverUrl(u"127.0.0.1"_s)));
    QVERIFY(isLoopback(*serverUrl(u"::1"_s)));
    QVERIFY(!isLoopback(*serverUrl(u"192.168.1.20"_s)));
}

void tst_Address::cutsWhatAServerMakesTooLong()
{
    Message huge = message(1, ben, 0, QString(1'000'000, u'x'));
    huge.author.displayName = QString(10'000, u'n') + u'\n';
    const Message cut = bounded(huge);
    QCOMPARE(cut.text.size(), 16000);
    QVERIFY(cut.author.displayName.size() <= 128);
    const QString longest = QString::fromUcs4(QList<char32_t>(8000, U'😀').constData(), 8000);
    QCOMPARE(bounded(message(1, ben, 0, longest)).text, longest); // the contract's limit is untouched
    QCOMPARE(bounded(messages(1, 1000)).size(), 200);
    Message notice = message(1);
    const Author endless {UserId {3}, QString(5000, u'n'), QString(5000, u'N')};
    notice.notice = Notice {Notice::What::Members, QString(5000, u't'), {ben, endless}, 2, {endless}, 1};
    const Notice told = *bounded(notice).notice;
    QVERIFY(told.text.size() <= 500 && told.joined[0] == ben);
    QVERIFY(told.joined[1].displayName.size() <= 128 && told.left[0].username.size() <= 64);
    QCOMPARE(bounded(room(1, u"two\nlines"_s)).name, u"two lines"_s);
}

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_Address.moc"
