// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Characters.h"

#include "model/Rules.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Characters as people see them, and as the server counts them.
class tst_Characters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initialsAreWhole_data();
    void initialsAreWhole();
    void whatIsLeftIsWhatTheServerTakes();
    void keysThatWrite();
    void whatIsTooMuchGoesWhole();
};

void tst_Characters::initialsAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *what, const QString &name, const QString &initials) {
        QTest::newRow(what) << name << initials;
    };
    row("one word", u"ada"_s, u"A"_s);
    row("two", u"ada lovelace"_s, u"AL"_s);
    row("three", u" ada  king_lovelace "_s, u"AL"_s);
    row("none", u" . "_s, u"?"_s);
    row("empty", QString(), u"?"_s);
    row("a letter beyond the BMP", u"\U00010437da"_s, u"\U0001040F"_s);
    row("an emoji", u"\U0001F600 ada"_s, u"\U0001F600A"_s);
    row("an emoji with a tone", u"\U0001F44D\U0001F3FDben"_s, u"\U0001F44D\U0001F3FD"_s);
    row("a family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467 x"_s, u"\U0001F468\u200D\U0001F469\u200D\U0001F467X"_s);
    row("a flag", u"\U0001F1E9\U0001F1EAde"_s, u"\U0001F1E9\U0001F1EA"_s);
    row("a heart on fire", u"\u2764\uFE0F\u200D\U0001F525"_s, u"\u2764\uFE0F\u200D\U0001F525"_s);
    row("a mark of its own", u"e\u0301mile"_s, u"E\u0301"_s);
}

void tst_Characters::initialsAreWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(Characters().initials(name), initials);
}

void tst_Characters::whatIsLeftIsWhatTheServerTakes()
{
    const Characters characters;
    for (const QString &one : {u"a"_s, u"é"_s, u"\U0001F600"_s, u"\u2764\uFE0F"_s, u"e\u0301"_s}) {
        const auto most = rules::maxMessage / int(one.toUcs4().size());
        for (const int count : {most, most + 1}) {
            const QString text = one.repeated(count);
            QCOMPARE(characters.leftInMessage(text) >= 0, rules::messageText(text).has_value());
            QCOMPARE(characters.isMessage(text), rules::messageText(text).has_value());
        }
    }
    QVERIFY(!characters.isMessage(u" \n "_s));
}

void tst_Characters::keysThatWrite()
{
    const Characters characters;
    for (const QString &text : {u"a"_s, u" "_s, u"ß"_s, u"\U0001F600"_s})
        QVERIFY(characters.isPrintable(text));
    for (const QString &text : {QString(), u"\r"_s, u"\t"_s, u"\u001b"_s, u"\u007f"_s, u"\b"_s})
        QVERIFY(!characters.isPrintable(text));
}

void tst_Characters::whatIsTooMuchGoesWhole()
{
    const Characters characters;
    const QString balloon = u"\U0001F388"_s;
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QCOMPARE(characters.surplus(balloon.repeated(64), 128, 64), 0);
    QCOMPARE(characters.surplus(balloon.repeated(66), 132, 64), 4);
    QCOMPARE(characters.surplus(u"abc"_s, 1, 2), 1); // the one that was typed, and not the last one
    QCOMPARE(characters.surplus(u"ae\u0301"_s, 3, 2), 2);
    QCOMPARE(characters.surplus(u"a"_s + family, 1 + int(family.size()), 4), int(family.size()));
    QCOMPARE(characters.surplus(u"abc"_s, 0, 2), 0); // it was too long before
    QCOMPARE(characters.surplus(QString(32'000, u'x'), 32'000, 64), 32'000 - 64);
    QCOMPARE(characters.surplus(QString(), 0, 64), 0);
}

QTEST_GUILESS_MAIN(tst_Characters)
#include "tst_Characters.moc"
