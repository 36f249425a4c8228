// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Attachment.h"
#include "model/text/FileName.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_FileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &written, const QString &clean) {
            QTest::newRow(name) << written << clean;
        };
        row("clean", u"Photo 1 (copy).jpeg"_s, u"Photo 1 (copy).jpeg"_s);
        row("another script", u"写真.jpg"_s, u"写真.jpg"_s);
        row("emoji with joiners", u"👩‍👧.png"_s, u"👩‍👧.png"_s);
        row("composed", u"u\u0308.txt"_s, u"\u00fc.txt"_s);
        row("a path", u"../../etc/passwd"_s, u"passwd"_s);
        row("a path of Windows", u"C:\\a\\b.exe"_s, u"b.exe"_s);
        row("only a path", u"a/b/"_s, u"file"_s);
        row("turned around", u"invoice\u202egpj.exe"_s, u"invoicegpj.exe"_s);
        row("isolated", u"\u2066a\u2069.txt"_s, u"a.txt"_s);
        row("invisible", u"a\u200b\ufeff\u00ad.txt"_s, u"a.txt"_s);
        row("controls", u"a\r\n\0b\x7f\u0085.txt"_s, u"ab.txt"_s);
        row("line separators", u"a\u2028b\u2029.txt"_s, u"ab.txt"_s);
        row("what Windows does not take", u"a<b>c:d\"e|f?g*h.txt"_s, u"a_b_c_d_e_f_g_h.txt"_s);
        row("a leading dot", u".bashrc"_s, u"bashrc"_s);
        row("dots and spaces", u" .. a.txt. . "_s, u"a.txt"_s);
        row("nothing left", u" . \u200b"_s, u"file"_s);
        row("nothing", {}, u"file"_s);
        row("a device", u"NUL"_s, u"_NUL"_s);
        row("a device with an extension", u"com1.tar.gz"_s, u"_com1.tar.gz"_s);
        row("a device with a small number", u"LPT\u00b9.txt"_s, u"_LPT\u00b9.txt"_s);
        row("no device", u"command.com"_s, u"command.com"_s);
        row("half a character", u"a"_s + QChar(0xd83d) + u".txt"_s, u"a\ufffd.txt"_s);
    }

    void namesAreCleaned()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, clean);
        QCOMPARE(cleanFileName(written), clean);
        QCOMPARE(cleanFileName(clean), clean);
    }

    void longNamesKeepTheirExtension()
    {
        for (const QString &letter : {u"a"_s, u"ü"_s, u"写"_s, u"👍"_s}) {
            const QString clean = cleanFileName(letter.repeated(5000 / letter.size()).left(3000) + u".tar.gz"_s);
            QVERIFY(clean.toUtf8().size() <= maxFileName);
            QVERIFY(clean.toUtf8().size() > maxFileName - 8);
            QVERIFY(clean.endsWith(u".gz"_s));
            QVERIFY(clean.isValidUtf16());
            QCOMPARE(cleanFileName(clean), clean);
        }
    }

    void blurHashes()
    {
        QVERIFY(isBlurHash(u"LEHV6nWB2yk8pyo0adR*.7kCMdnj"));
        QVERIFY(isBlurHash(u"00OZZy")); // one component
        for (const QStringView none : {u"", u"LEHV6n", u"LEHV6nWB2yk8pyo0adR*.7kCMdn", u"LEHV6nWB2yk8pyo0adR*.7kCMdn<", u"~~~~~~"})
            QVERIFY2(!isBlurHash(none), qPrintable(none.toString()));
    }
};

} // namespace hearth

QTEST_APPLESS_MAIN(hearth::tst_FileName)
#include "tst_FileName.moc"
