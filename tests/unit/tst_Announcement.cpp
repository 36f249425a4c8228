// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/DiscoveryDatagram.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString someId = u"3f2b8c1a-5d6e-4f70-8a91-b2c3d4e5f607"_s;
const QString someKey(43, u'k');

Announcement studio()
{
    return {someId, u"Studio"_s, u"open"_s, u"Ada"_s, 4, someKey, u"0.1.0"_s};
}

QByteArrayList with(const QByteArray &entry)
{
    QByteArrayList txt = studio().toTxt();
    txt.removeIf([&](const QByteArray &one) { return one.startsWith(entry.left(entry.indexOf('=') + 1)); });
    return txt << entry;
}

} // namespace

class tst_Announcement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard()
    {
        QCOMPARE(Announcement::fromTxt(studio().toTxt()), studio());
        const Announcement least {someId, u"Küche 🔥"_s, u"invite"_s};
        QCOMPARE(Announcement::fromTxt(least.toTxt()), least);
        for (const auto kind :
            {DiscoveryDatagram::Kind::Answer, DiscoveryDatagram::Kind::Beacon, DiscoveryDatagram::Kind::Goodbye}) {
            const DiscoveryDatagram datagram {kind, 0x0102030405060708, 5105, studio()};
            QCOMPARE(DiscoveryDatagram::fromBytes(datagram.toBytes()), datagram);
        }
        const DiscoveryDatagram question {DiscoveryDatagram::Kind::Question, 7};
        QCOMPARE(DiscoveryDatagram::fromBytes(question.toBytes()), question);
    }

    /// As the contract has it.
    void theRecordIsAsOthersReadIt()
    {
        const QByteArrayList expected {"v=1", "id=3f2b8c1a-5d6e-4f70-8a91-b2c3d4e5f607", "name=Studio", "access=open", "host=Ada",
            "people=4", "tls=" + someKey.toLatin1(), "version=0.1.0"};
        QCOMPARE(studio().toTxt(), expected);
    }

    void noAnswerIsLongerThanItsQuestion()
    {
        const QString longName = QString::fromUcs4(U"𓀀").repeated(200);
        const Announcement longest {someId, longName, u"invite"_s, longName, 1'000'000, someKey, QString(100, u'9')};
        const QByteArray question = DiscoveryDatagram {DiscoveryDatagram::Kind::Question, 1}.toBytes();
        const QByteArray answer = DiscoveryDatagram {DiscoveryDatagram::Kind::Answer, 1, 65535, longest}.toBytes();
        QCOMPARE(question.size(), DiscoveryDatagram::size);
        QVERIFY2(answer.size() <= question.size(), qPrintable(QString::number(answer.size())));
        // What is cut is cut between characters, and can be read.
        const auto read = DiscoveryDatagram::fromBytes(answer);
        QVERIFY(read);
        QVERIFY(longName.startsWith(read->announcement->name));
        QVERIFY(read->announcement->name.size() >= 32);
        // A shorter question is none.
        QVERIFY(!DiscoveryDatagram::fromBytes(question.chopped(1)));
    }

    void whatIsShownIsOneLineThatShowsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("name");
        QTest::newRow("lines") << QByteArray("Stu\ndio\r\n\t now") << u"Stu dio now"_s;
        QTest::newRow("turned around") << QByteArray("Studio\u202Eoidu\u2066x") << u"Studiooidux"_s;
        QTest::newRow("nothing to see") << QByteArray("ab\u200B\uFEFF\uE000") << u"ab"_s;
        QTest::newRow("separators") << QByteArray("a\u2028b\u2029c") << u"a b c"_s;
        QTest::newRow("escape") << QByteArray("\x1b[31mred") << u"[31mred"_s;
        QTest::newRow("long") << QByteArray(250, 'n') << QString(64, u'n');
        QTest::newRow("markup stays text") << QByteArray("<b>&amp;") << u"<b>&amp;"_s;
    }

    void whatIsShownIsOneLineThatShowsWhatItIs()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, name);
        const auto heard = Announcement::fromTxt(with("name=" + said));
        QVERIFY(heard);
        QCOMPARE(heard->name, name);
        const auto host = Announcement::fromTxt(with("host=" + said));
        QVERIFY(host);
        QCOMPARE(host->host, name);
    }

    void whatIsNoneIsNotHeard_data()
    {
        QTest::addColumn<QByteArrayList>("txt");
        QTest::newRow("nothing") << QByteArrayList();
        QTest::newRow("another version") << with("v=2");
        QTest::newRow("no version") << with("v=");
        QTest::newRow("no id") << with("id=");
        QTest::newRow("no UUID") << with("id=../../etc/passwd");
        QTest::newRow("null id") << with("id=00000000-0000-0000-0000-000000000000");
        QTest::newRow("no name") << with("name=");
        QTest::newRow("a name that shows nothing") << with("name=\n\u202E\u200B");
        QTest::newRow("broken text") << with("name=\xff\xfe");
        QTest::newRow("unknown access") << with("access=everybody");
        QTest::newRow("a name of more than an entry holds") << with("name=" + QByteArray(300, 'n'));
        QTest::newRow("very many entries") << QByteArrayList(100, "a=b") + studio().toTxt();
    }

    void whatIsNoneIsNotHeard()
    {
        QFETCH(QByteArrayList, txt);
        QVERIFY(!Announcement::fromTxt(txt));
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        QVERIFY(!Announcement::fromTxt(with("people=-3"))->people);
        QVERIFY(!Announcement::fromTxt(with("people=99999999999999"))->people);
        QVERIFY(!Announcement::fromTxt(with("people=many"))->people);
        QCOMPARE(Announcement::fromTxt(with("people=0"))->people, 0);
        QCOMPARE(Announcement::fromTxt(with("tls=abc"))->fingerprint, QString());
        QCOMPARE(Announcement::fromTxt(with("version=" + QByteArray(200, '1')))->version, QString());
        QCOMPARE(Announcement::fromTxt(studio().toTxt() << "new=thing" << "=" << "" << "flag"), studio());
        QCOMPARE(Announcement::fromTxt(studio().toTxt() << "name=Another"), studio());
        QCOMPARE(Announcement::fromTxt(with("id={3F2B8C1A-5D6E-4F70-8A91-B2C3D4E5F607}")), studio());
    }

    void noBytesAreTooStrange()
    {
        QRandomGenerator random(15);
        const QByteArray good = DiscoveryDatagram {DiscoveryDatagram::Kind::Beacon, 9, 5005, studio()}.toBytes();
        int heard = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (random.bounded(2) == 0)
                bytes.truncate(random.bounded(bytes.size()));
            if (const auto read = DiscoveryDatagram::fromBytes(bytes)) {
                ++heard;
                QVERIFY(read->announcement || read->kind == DiscoveryDatagram::Kind::Question);
                QVERIFY(!read->announcement || read->announcement->name.size() <= Announcement::longestName);
            }
        }
        QVERIFY(heard > 0);
        QVERIFY(!DiscoveryDatagram::fromBytes({}));
        QVERIFY(!DiscoveryDatagram::fromBytes(good + QByteArray(DiscoveryDatagram::size, '\0')));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Announcement)
#include "tst_Announcement.moc"
