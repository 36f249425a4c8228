// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TextTraits.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Where a text has emoji, and marks that reach too far.
class tst_TextTraits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEmojiWhole_data();
    void findsEmojiWhole();
    void sequencesAreDrawnWhole();
    void staysWithinAnyText();
    void piledMarks();
    void namesThatRunLeftAreSetApart();
    void isCutBetweenCharacters();
};

void tst_TextTraits::findsEmojiWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("runs");
    const auto row = [](const char *name, const QString &text, const QStringList &runs) { QTest::newRow(name) << text << runs; };
    row("one", u"a \U0001F600 b"_s, {u"\U0001F600"_s});
    row("neighbours", u"\U0001F600\U0001F601 \U0001F602"_s, {u"\U0001F600\U0001F601"_s, u"\U0001F602"_s});
    row("a tone", u"x\U0001F44D\U0001F3FDy"_s, {u"\U0001F44D\U0001F3FD"_s});
    row("a key", u"1\uFE0F\u20E3 #\u20E3 1 # *"_s, {u"1\uFE0F\u20E3"_s, u"#\u20E3"_s});
    row("digits before a key", u"12\uFE0F\u20E3"_s, {u"2\uFE0F\u20E3"_s});
    row("joined", u"\u2764\uFE0F\u200D\U0001F525!"_s, {u"\u2764\uFE0F\u200D\U0001F525"_s});
    row("a flag of two", u"\U0001F3F3\uFE0F\u200D\U0001F308"_s, {u"\U0001F3F3\uFE0F\u200D\U0001F308"_s});
    row("a country", u"in \U0001F1E9\U0001F1EA."_s, {u"\U0001F1E9\U0001F1EA"_s});
    row("half a country", u"\U0001F1E9"_s, {});
    row("a region", u"\U0001F3F4\U000E0067\U000E0062\U000E007F x"_s, {u"\U0001F3F4\U000E0067\U000E0062\U000E007F"_s});
    row("a man who runs", u"\U0001F3C3\U0001F3FF\u200D\u2642\uFE0F"_s, {u"\U0001F3C3\U0001F3FF\u200D\u2642\uFE0F"_s});
    row("joined without a selector", u"\u2764\u200D\U0001F525!"_s, {u"\u2764\u200D\U0001F525"_s});
    row("without its selector", u"\U0001F3C3\u200D\u2642 a"_s, {u"\U0001F3C3\u200D\u2642"_s});
    row("a family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s, {u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s});
    row("letters' kin", u"\u2713 \u2764 \u260E \u00A9 \u2192"_s, {});
    row("asked to be pictures", u"\u2764\uFE0F \u00A9\uFE0F"_s, {u"\u2764\uFE0F"_s, u"\u00A9\uFE0F"_s});
    row("asked to be text", u"\u231A\uFE0E"_s, {});
    row("words", u"no 123 emoji – here…"_s, {});
}

void tst_TextTraits::findsEmojiWhole()
{
    QFETCH(QString, text);
    QFETCH(QStringList, runs);
    QStringList found;
    for (const TextRun &run : emojiRuns(text))
        found.append(text.mid(run.start, run.length));
    QCOMPARE(found, runs);
    QCOMPARE(hasEmoji(text), !runs.isEmpty());
}

void tst_TextTraits::sequencesAreDrawnWhole()
{
    QCOMPARE(withWholeEmoji(u"press 1\uFE0F\u20E3, #\uFE0F\u20E3 or 2\u20E3"_s), u"press 1\u20E3, #\u20E3 or 2\u20E3"_s);
    QCOMPARE(withWholeEmoji(u"\u2764\uFE0F\u200D\U0001F525 \U0001F3F3\uFE0F\u200D\U0001F308!"_s),
        u"\u2764\u200D\U0001F525 \U0001F3F3\u200D\U0001F308!"_s);
    QCOMPARE(withWholeEmoji(u"\U0001F3C3\U0001F3FF\u200D\u2642\uFE0F"_s), u"\U0001F3C3\U0001F3FF\u200D\u2642"_s);
    // Only there: elsewhere the selector is what makes a picture.
    QCOMPARE(withWholeEmoji(u"\u2764\uFE0F 1\uFE0F \uFE0F\u20E3 a\uFE0F\u20E3 1\u20E3"_s),
        u"\u2764\uFE0F 1\uFE0F \uFE0F\u20E3 a\uFE0F\u20E3 1\u20E3"_s);
    QCOMPARE(withWholeEmoji(u"\u20E3"_s), u"\u20E3"_s);
    QCOMPARE(withWholeEmoji(QString()), QString());
    // Where the digits are of the font of words, they are on no keys.
    QCOMPARE(inOneFont(u"press 1\uFE0F\u20E3, #\uFE0F\u20E3 or 2\u20E3!"_s), u"press 1, # or 2!"_s);
    QCOMPARE(inOneFont(u"1\uFE0F\u20E3\u2764\uFE0F\u200D\U0001F525\u2764\uFE0F"_s), u"1\u2764\u200D\U0001F525\u2764\uFE0F"_s);
    QCOMPARE(inOneFont(u"a\u20E3 \U0001F44D\U0001F3FD"_s), u"a\u20E3 \U0001F44D\U0001F3FD"_s);
    QCOMPARE(inOneFont(QString()), QString());
}

void tst_TextTraits::staysWithinAnyText()
{
    QRandomGenerator random(20260101); // the same each time
    const QString pieces[] = {u"\u200D"_s, u"\uFE0F"_s, u"1"_s, u"\u20E3"_s, u"\U0001F600"_s, u"\U0001F1E9"_s, u"\U0001F3FD"_s,
        u"\u2764"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00)), u"a"_s, u"\U000E0067"_s};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int piece = random.bounded(10); piece > 0; --piece)
            text += pieces[random.bounded(int(std::size(pieces)))];
        qsizetype end = 0;
        for (const TextRun &run : emojiRuns(text)) {
            QVERIFY(run.start >= end && run.length > 0 && run.start + run.length <= text.size());
            end = run.start + run.length;
        }
    }
}

void tst_TextTraits::piledMarks()
{
    QVERIFY(pilesMarks(u"a\u0301\u0302\u0303\u0304\u0305"_s));
    QVERIFY(!pilesMarks(u"é e\u0302\u0301 \u0e19\u0e49\u0e33"_s));
    QVERIFY(!pilesMarks(u"\u2764\uFE0F\uFE0F\uFE0F\uFE0F"_s));
    // With such as enclose a letter between them, or of them alone; and beyond the BMP.
    QVERIFY(pilesMarks(u"a\u0301\u0302\u0489\u0301\u0302\u0489"_s));
    QVERIFY(pilesMarks(u"a\u0489\u0489\u0489\u0489"_s));
    QVERIFY(pilesMarks(u"a\U0001D185\U0001D185\U0001D185\U0001D185"_s));
    QVERIFY(!pilesMarks(u"葛\U000E0100葛\U000E0100 1\uFE0F\u20E3 2\uFE0F\u20E3"_s));
    QVERIFY(!pilesMarks(QString(8000, u'x')));
}

void tst_TextTraits::namesThatRunLeftAreSetApart()
{
    QCOMPARE(isolatedName(u"Ada 1é"_s), u"Ada 1é"_s);
    QCOMPARE(isolatedName(u"\u05D0\u05D1"_s), u"\u2068\u05D0\u05D1\u2069"_s);
    QCOMPARE(isolatedName(u"a \u0645"_s), u"\u2068a \u0645\u2069"_s);
    QCOMPARE(isolatedName(u"\U0001E900\U0001E922"_s), u"\u2068\U0001E900\U0001E922\u2069"_s); // Adlam
    QCOMPARE(isolatedName(u"\U00010437 ada \U0001F600"_s), u"\U00010437 ada \U0001F600"_s);
}

void tst_TextTraits::isCutBetweenCharacters()
{
    QCOMPARE(wholeBeginning(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(wholeBeginning(u"abc"_s, 2), u"ab"_s);
    QCOMPARE(wholeBeginning(QString(), 2), QString());
    QCOMPARE(wholeBeginning(u"a\U0001F600b"_s, 2), u"a"_s);
    QCOMPARE(wholeBeginning(u"a\U0001F600b"_s, 3), u"a\U0001F600"_s);
    QCOMPARE(wholeBeginning(u"ae\u0301b"_s, 2), u"a"_s);
    QCOMPARE(wholeBeginning(u"a\U0001F44D\U0001F3FDb"_s, 3), u"a"_s);
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    for (qsizetype most = 1; most < 1 + family.size(); ++most)
        QCOMPARE(wholeBeginning(u"a"_s + family + u"b"_s, most), u"a"_s);
    QCOMPARE(wholeBeginning(u"a"_s + family + u"b"_s, 1 + family.size()), u"a"_s + family);
    // Whatever somebody piles up, it ends.
    QCOMPARE(wholeBeginning(u"a"_s + QString(10'000, QChar(0x301)), 300).size(), 300);
}

QTEST_GUILESS_MAIN(tst_TextTraits)
#include "tst_TextTraits.moc"
