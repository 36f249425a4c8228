// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/Keywords.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class tst_Keywords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordStandsByItself_data();
    void aWordStandsByItself();
    void eachIsTakenOnceAndNotTooMany();
    void whoeverShowsThemIsTold();
};

void tst_Keywords::aWordStandsByItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << u"tea"_s << u"tea"_s << true;
    QTest::newRow("in another case") << u"Is there TEA?"_s << u"tea"_s << true;
    QTest::newRow("within a word") << u"a steamy teapot"_s << u"tea"_s << false;
    QTest::newRow("after one within a word") << u"teapot, tea"_s << u"tea"_s << true;
    QTest::newRow("two words") << u"the release train leaves"_s << u"Release Train"_s << true;
    QTest::newRow("with a number behind it") << u"tea2"_s << u"tea"_s << false;
    QTest::newRow("with signs of its own") << u"we write C++, mostly"_s << u"c++"_s << true;
    QTest::newRow("a sign needs no room") << u"see issue#12"_s << u"#12"_s << true;
    QTest::newRow("an accent is of the word") << u"the\u0301"_s << u"the"_s << false;
    QTest::newRow("in a script without spaces") << u"今日は会議です"_s << u"会議"_s << true;
    QTest::newRow("nothing") << QString() << u"tea"_s << false;
}

void tst_Keywords::aWordStandsByItself()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, found);
    QCOMPARE(Keywords::areIn(text, {u"elsewhere"_s, word}), found);
    QVERIFY(!Keywords::areIn(text, {}));
}

void tst_Keywords::eachIsTakenOnceAndNotTooMany()
{
    QCOMPARE(Keywords::fromText(u" tea ,, Release  train\nTEA, "_s), (QStringList {u"tea"_s, u"Release train"_s}));
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(QString::number(i).repeated(100));
    const QStringList taken = Keywords::fromText(many.join(u','));
    QCOMPARE(taken.size(), Keywords::most);
    QCOMPARE(taken.first().size(), Keywords::longest);
}

void tst_Keywords::whoeverShowsThemIsTold()
{
    Keywords keywords;
    QSignalSpy changed(&keywords, &Keywords::changed);
    keywords.set({u"tea"_s});
    keywords.set({u"tea"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(keywords.areIn(u"more tea"));
}

QTEST_GUILESS_MAIN(tst_Keywords)
#include "tst_Keywords.moc"
