// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Emoticons.h"

#include "text/TextTraits.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Faces made of characters, where they stand alone.
class tst_Emoticons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatStandsAlone_data();
    void findsWhatStandsAlone();
    void meansAnEmojiEach_data();
    void meansAnEmojiEach();
};

void tst_Emoticons::findsWhatStandsAlone_data()
{
    QTest::addColumn<QString>("text"); // "¦" is where one writes
    QTest::addColumn<QString>("emoji"); // empty for none
    const auto row = [](const char *name, const QString &text, const QString &emoji) { QTest::newRow(name) << text << emoji; };
    row("alone", u":)¦"_s, u"🙂"_s);
    row("behind a word", u"so :)¦"_s, u"🙂"_s);
    row("before a blank", u"so :)¦ there"_s, u"🙂"_s);
    row("on a line of its own", u"so\n<3¦\nthere"_s, u"❤️"_s);
    row("the whole one, not a part of it", u">:(¦"_s, u"😠"_s);
    row("in a quote", u"> :D¦"_s, u"😄"_s);
    row("with a nose", u":-P¦"_s, u"😛"_s);
    row("after one that was turned", u"🙂 ;)¦"_s, u"😉"_s);
    row("nothing", u"¦"_s, u""_s);
    row("a blank", u" ¦"_s, u""_s);
    row("words", u"so¦"_s, u""_s);
    row("past it", u":) ¦"_s, u""_s);
    row("before its end", u":¦)"_s, u""_s);
    row("before a letter", u":D¦ad"_s, u""_s);
    row("before a mark", u":)¦)"_s, u""_s);
    row("at the end of a word", u"so:)¦"_s, u""_s);
    row("behind a bracket", u"(see :)¦"_s, u"🙂"_s);
    row("within brackets", u"(:)¦"_s, u""_s);
    row("in a web address", u"http:/¦"_s, u""_s);
    row("at the end of one", u"https://example.org/:)¦"_s, u""_s);
    row("in a path", u"c:\\¦"_s, u""_s);
    row("a time", u"10:3¦"_s, u""_s);
    row("an item", u"B)¦"_s, u""_s);
    row("escaped", u"\\:)¦"_s, u""_s);
    row("in inline code", u"`a :)¦"_s, u""_s);
    row("between its marks", u"`a :)¦ b`"_s, u""_s);
    row("with two marks", u"``a ` :)¦"_s, u""_s);
    row("after inline code", u"`a` :)¦"_s, u"🙂"_s);
    row("in a block of code", u"```\na :)¦"_s, u""_s);
    row("in the line of its fence", u"``` :)¦"_s, u""_s);
    row("after a block of code", u"```\na\n```\n:)¦"_s, u"🙂"_s);
}

void tst_Emoticons::findsWhatStandsAlone()
{
    QFETCH(QString, text);
    const qsizetype end = text.indexOf(u'¦');
    text.remove(end, 1);
    const auto found = emoticonAt(text, end);
    QTEST(found ? found->emoji.toString() : QString(u""_s), "emoji");
    if (found) {
        QVERIFY(found->start < end);
        QVERIFY(found->start == 0 || text[found->start - 1].isSpace());
    }
    QVERIFY(!emoticonAt(text, -1));
    QVERIFY(!emoticonAt(text, text.size() + 1));
}

void tst_Emoticons::meansAnEmojiEach_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {":)", ":-)", "=)", ":D", ":-D", "xD", "XD", ":'D", ";)", ";-)", ":P", ":p", ";P", ":*", "B-)", "O:)",
             ":(", ":-(", "=(", ":'(", ">:(", ":|", ":/", ":-\\", ":O", ":o", "-_-", ">_<", ">.<", "<3", "</3", "\\o/"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void tst_Emoticons::meansAnEmojiEach()
{
    QFETCH(QString, typed);
    const auto found = emoticonAt(typed, typed.size());
    QVERIFY(found);
    QCOMPARE(found->start, 0);
    const auto runs = emojiRuns(found->emoji);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].length, found->emoji.size());
}

QTEST_APPLESS_MAIN(tst_Emoticons)
#include "tst_Emoticons.moc"
