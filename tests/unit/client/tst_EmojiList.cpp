// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/EmojiList.h"

#include "FakeClock.h"
#include "Samples.h"
#include "model/Rules.h"
#include "models/choosing/EmojiCodes.h"
#include "net/SocketClient.h"
#include "session/MessageCommands.h"
#include "session/messages/Reacting.h"
#include "session/people/People.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace Qt::StringLiterals;

/// Which emoji there are, which are at hand, and who chose one.
class tst_EmojiList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNothingBeforeItIsWanted();
    void hasWhatUnicodeHas();
    void findsByTheBeginningsOfWords();
    void beginsWithWhatWasUsedLast();
    void knowsNamesAndKeywordsInThePersonsLanguage_data();
    void knowsNamesAndKeywordsInThePersonsLanguage();
    void hasSkinTones();
    void completesWhatIsTyped();
    void knowsThemAsOtherProgramsDo_data();
    void knowsThemAsOtherProgramsDo();
    void hasEveryEmojiThatItHasACodeFor();
    void leadsToEachGroup();
    void eachGroupBeginsBelowItsHeading();
    void keepsSixAtHand();
    void namesWhoChoseOne();

private:
    static QStringList shown(const EmojiList &list)
    {
        QStringList shown;
        for (int row = 0; row < list.count(); ++row)
            shown << list.emojiAt(row);
        return shown;
    }
};

void tst_EmojiList::hasNothingBeforeItIsWanted()
{
    EmojiList list;
    QSignalSpy counted(&list, &EmojiList::countChanged);
    list.setRecent({u"🎂"_s});
    list.setFilter(u"cake"_s);
    QCOMPARE(list.count(), 0);
    QCOMPARE(list.first(), -1);
    list.setWanted(true);
    QCOMPARE(counted.size(), 1);
    QVERIFY(shown(list).contains(u"🎂"_s) && list.count() < 20); // what was asked for meanwhile
    list.setWanted(false);
    QVERIFY(list.count() > 0);
}

void tst_EmojiList::hasWhatUnicodeHas()
{
    EmojiList list;
    list.setWanted(true);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list.count() > 1800);
    const QLocale plain = QLocale::c();
    const EmojiData &english = EmojiData::in(plain);
    QCOMPARE(english.nameOf(u"🎂"_s), u"birthday cake"_s);
    QCOMPARE(english.nameOf(u"#️⃣"_s), u"keycap: #"_s);
    QCOMPARE(english.nameOf(u"❤️"_s), u"red heart"_s);
    QCOMPARE(english.nameOf(u"a"_s), QString());
    for (int row = 0; row < list.count(); ++row)
        QVERIFY(!list.data(list.index(row), EmojiList::GroupRole).toString().isEmpty());
}

void tst_EmojiList::findsByTheBeginningsOfWords()
{
    EmojiList list;
    list.setWanted(true);
    list.setFilter(u"  CAKE birth "_s);
    QCOMPARE(shown(list), QStringList {u"🎂"_s});
    list.setFilter(u"celebrat"_s); // a keyword
    QVERIFY(shown(list).contains(u"🎂"_s) && shown(list).contains(u"🎉"_s));
    list.setFilter(u"ake"_s);
    QVERIFY(!shown(list).contains(u"🎂"_s));
    list.setFilter(u"qqq"_s);
    QCOMPARE(list.count(), 0);
    list.setFilter({});
    QVERIFY(list.count() > 1800);
}

void tst_EmojiList::beginsWithWhatWasUsedLast()
{
    EmojiList list;
    list.setWanted(true);
    const int all = list.count();
    list.setRecent({u"🎂"_s, u"👍"_s});
    QCOMPARE(shown(list).first(2), (QStringList {u"🎂"_s, u"👍"_s}));
    QCOMPARE(list.data(list.index(0), EmojiList::NameRole).toString(), u"birthday cake"_s);
    QCOMPARE(list.count(), all + 2);
    list.setFilter(u"thumbs up"_s);
    QCOMPARE(shown(list), QStringList {u"👍"_s});
}

void tst_EmojiList::knowsNamesAndKeywordsInThePersonsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name"); // of 👍
    QTest::addColumn<QString>("keyword");
    QTest::newRow("German") << u"de_DE"_s << u"Daumen hoch"_s << u"gut"_s;
    QTest::newRow("as in Switzerland") << u"de_CH"_s << u"Daumen hoch"_s << u"gut"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"pouce vers le haut"_s << u"main"_s;
    QTest::newRow("of Norway") << u"nb_NO"_s << u"tommel opp"_s << u"tommel"_s;
    QTest::newRow("of Taiwan") << u"zh_TW"_s << u"讚"_s << u"讚"_s;
    QTest::newRow("of a country that has none") << u"cy_GB"_s << u"thumbs up"_s << u"hand"_s;
    QTest::newRow("no language") << u"C"_s << u"thumbs up"_s << u"hand"_s;
}

void tst_EmojiList::knowsNamesAndKeywordsInThePersonsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, keyword);
    const QLocale here(locale);
    QTEST(EmojiData::in(here).nameOf(u"👍"_s), "name");
    QTEST(EmojiData::in(here).nameOf(u"👍🏽"_s), "name");
    EmojiList list(nullptr, here);
    list.setWanted(true);
    QVERIFY(list.count() > 1800);
    for (int row = 0; row < list.count(); ++row)
        QVERIFY(!list.data(list.index(row), EmojiList::NameRole).toString().isEmpty());
    list.setFilter(keyword);
    QVERIFY(shown(list).contains(u"👍"_s));
    list.setFilter(u"thumbs up"_s); // English is known to all
    QCOMPARE(shown(list).first(), u"👍"_s);
}

void tst_EmojiList::hasSkinTones()
{
    const QLocale plain = QLocale::c();
    const EmojiData &data = EmojiData::in(plain);
    QCOMPARE(data.withTone(u"👍"_s, 0), u"👍"_s);
    QCOMPARE(data.withTone(u"👍"_s, 1), u"👍🏻"_s);
    QCOMPARE(data.withTone(u"👍🏻"_s, 5), u"👍🏿"_s);
    QCOMPARE(data.withTone(u"👱‍♀️"_s, 3), u"👱🏽‍♀️"_s); // within a sequence
    QCOMPARE(data.withTone(u"🧑‍🤝‍🧑"_s, 2), u"🧑🏼‍🤝‍🧑🏼"_s); // both of them
    QCOMPARE(data.withTone(u"🎂"_s, 3), u"🎂"_s);
    QCOMPARE(data.withTone(u"👍"_s, 6), u"👍"_s);
    EmojiList list;
    list.setWanted(true);
    const int all = list.count();
    QSignalSpy changed(&list, &EmojiList::toneChanged);
    list.setTone(4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.count(), all);
    QVERIFY(shown(list).contains(u"👍🏾"_s) && !shown(list).contains(u"👍"_s));
    // Each of them is one that the server takes.
    for (const QString &emoji : shown(list))
        QCOMPARE(rules::emoji(emoji).value_or(QString()), emoji);
    QCOMPARE(EmojiList::matching(u"thumbs_up"_s, {}, 2).first().first, u"👍🏼"_s);
}

void tst_EmojiList::completesWhatIsTyped()
{
    const auto found = [](const QString &typed, const QStringList &recent = {}) {
        QStringList emoji;
        for (const auto &[one, name] : EmojiList::matching(typed, recent))
            emoji << one;
        return emoji;
    };
    QCOMPARE(found(u"birthday_cake"_s), QStringList {u"🎂"_s});
    QCOMPARE(found(u"THUMBS"_s).first(), u"👍"_s); // its name begins so
    QVERIFY(found(u"cake"_s, {u"🍥"_s}).first() == u"🍥"_s); // used last
    // Of keywords there are more with every version of Unicode's data: a name that fits comes first.
    QCOMPARE(found(u"sweet"_s, {u"🎂"_s}).first(2), (QStringList {u"🍠"_s, u"🎂"_s}));
    QVERIFY(found(u"qqq"_s).isEmpty());
}

void tst_EmojiList::knowsThemAsOtherProgramsDo_data()
{
    QTest::addColumn<QString>("emoji");
    const auto row = [](const char *typed, const QString &emoji) { QTest::newRow(typed) << emoji; };
    row("+1", u"👍"_s);
    row("-1", u"👎"_s);
    row("thumbsup", u"👍"_s);
    row("thumbs_up", u"👍"_s);
    row("thumbsdown", u"👎"_s);
    row("tada", u"🎉"_s);
    row("smile", u"😄"_s);
    row("joy", u"😂"_s);
    row("heart", u"❤️"_s);
    row("white_check_mark", u"✅"_s);
    row("100", u"💯"_s);
    row("x", u"❌"_s);
    row("e-mail", u"📧"_s);
    row("partying_face", u"🥳"_s);
    row("raised_hands", u"🙌"_s);
    row("rainbow_flag", u"🏳️‍🌈"_s);
}

void tst_EmojiList::knowsThemAsOtherProgramsDo()
{
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    QFETCH(QString, emoji);
    QCOMPARE(EmojiList::matching(typed, {}).value(0).first, emoji);
    const auto whole = EmojiList::matching(typed + u':', {});
    QCOMPARE(whole.value(0).first, emoji);
    QVERIFY(EmojiList::matching(typed.chopped(1) + u"qq:"_s, {}).isEmpty());
    EmojiList list;
    list.setWanted(true);
    list.setFilter(typed);
    QCOMPARE(list.emojiAt(0), emoji);
    for (const auto &locale : {QLocale(u"de_DE"_s), QLocale(u"ja_JP"_s)}) { // whatever one's language is
        EmojiList other(nullptr, locale);
        other.setWanted(true);
        other.setFilter(typed);
        QCOMPARE(other.emojiAt(0), emoji);
    }
}

void tst_EmojiList::hasEveryEmojiThatItHasACodeFor()
{
    const QLocale plain = QLocale::c();
    const auto codes = commonEmojiCodes();
    QVERIFY(codes.size() > 100);
    for (const auto &[emoji, names] : codes.asKeyValueRange()) {
        QVERIFY2(!EmojiData::in(plain).nameOf(emoji).isEmpty(), qPrintable(emoji));
        for (const QString &name : names)
            QCOMPARE(EmojiList::matching(name + u':', {}).value(0).first, emoji);
    }
}

void tst_EmojiList::leadsToEachGroup()
{
    EmojiList list;
    list.setWanted(true);
    list.setRecent({u"🎂"_s, u"👍"_s});
    QCOMPARE(list.groupAt(0), QString());
    QCOMPARE(list.firstOfGroup(u"Smileys & Emotion"_s), 2);
    const int flags = list.firstOfGroup(u"Flags"_s);
    QVERIFY(flags > 1000);
    QCOMPARE(list.groupAt(flags), u"Flags"_s);
    QVERIFY(list.groupAt(flags - 1) != u"Flags"_s);
    QCOMPARE(list.firstOfGroup(u"no such"_s), -1);
}

void tst_EmojiList::eachGroupBeginsBelowItsHeading()
{
    constexpr int columns = 8;
    EmojiList list;
    list.setWanted(true);
    QAbstractItemModelTester tester(&list);
    list.setRecent({u"🎂"_s, u"👍"_s, u"❤️"_s});
    list.setColumns(columns);
    const auto is = [&](int row, EmojiList::Role role) { return list.data(list.index(row), role); };
    QStringList headings;
    for (int row = 0; row < list.count(); ++row) {
        if (!is(row, EmojiList::HeadingRole).toBool())
            continue;
        headings.append(is(row, EmojiList::GroupRole).toString());
        QCOMPARE(row % columns, 0);
        for (int beside = row; beside < row + columns; ++beside)
            QCOMPARE(list.emojiAt(beside), QString());
        QCOMPARE(list.firstOfGroup(headings.last()), row + columns);
        QCOMPARE(list.groupAt(row), headings.last());
    }
    QCOMPARE(headings.size(), 10);
    QCOMPARE(headings.first(), QString()); // what was used last
    QCOMPARE(headings.last(), u"Flags"_s);

    // Every emoji is come to from the first, each once, and from the last back.
    QStringList there;
    for (int row = list.first(); row >= 0; row = list.neighbour(row, 1, 0))
        there.append(list.emojiAt(row));
    EmojiList plain;
    plain.setWanted(true);
    plain.setRecent(list.recent());
    QStringList all;
    for (int row = 0; row < plain.count(); ++row)
        all.append(plain.emojiAt(row));
    QCOMPARE(there, all);
    QCOMPARE(list.neighbour(list.first(), -1, 0), -1);
    // From line to line, past the headings; in a line that is shorter to its end.
    const int faces = list.firstOfGroup(u"Smileys & Emotion"_s);
    QCOMPARE(list.neighbour(list.first(), 0, 1), faces);
    QCOMPARE(list.neighbour(faces + 7, 0, -1), list.first() + 2);
    QCOMPARE(list.neighbour(faces, 0, 1), faces + columns);
    QCOMPARE(list.neighbour(list.first(), 0, -1), -1);
    int lines = 0;
    for (int row = list.first(); row >= 0; row = list.neighbour(row, 0, 1))
        ++lines;
    QCOMPARE(lines, list.count() / columns + 1 - 10);

    list.setFilter(u"cake"_s); // what fits best comes first, of whatever group
    QVERIFY(!list.emojiAt(0).isEmpty());
    QCOMPARE(list.first(), 0);
}

void tst_EmojiList::keepsSixAtHand()
{
    FakeClock clock;
    SocketClient socket(&clock);
    MessageCommands commands(&socket);
    People people;
    Reacting reactions(ada.id, &commands, &people);
    QCOMPARE(reactions.recent().size(), Reacting::mostRecent);
    const QStringList usual = reactions.recent();
    reactions.react(9, usual.last(), true);
    QCOMPARE(reactions.recent(), usual); // buttons that move are clicked wrongly
    QSignalSpy failed(&reactions, &Reacting::failed);
    reactions.react(9, u"🎂"_s, true);
    QCOMPARE(failed.size(), 1); // there is no connection
    QCOMPARE(reactions.recent(), QStringList {u"🎂"_s} + usual.first(5));
    // What a file says is not believed.
    reactions.setRecent({u"no emoji"_s, u"🎂"_s, u"🎂"_s});
    QCOMPARE(reactions.recent().size(), Reacting::mostRecent);
    QCOMPARE(reactions.recent().count(u"🎂"_s), 1);
    QVERIFY(!reactions.recent().contains(u"no emoji"_s));
}

void tst_EmojiList::namesWhoChoseOne()
{
    FakeClock clock;
    SocketClient socket(&clock);
    MessageCommands commands(&socket);
    People people;
    people.setMembers(RoomId {7}, {user(ada), user(ben)});
    const Reacting reactions(ada.id, &commands, &people);
    QCOMPARE(reactions.namesOf({2}, 1), u"Ben"_s);
    QCOMPARE(reactions.namesOf({2, 1}, 2), u"You and Ben"_s);
    QVERIFY(reactions.namesOf({2, 1, 3}, 70).startsWith(u"You, Ben and 68 other"_s)); // one of them is not known here
    QCOMPARE(reactions.namesOf({}, 0), QString());
}

QTEST_GUILESS_MAIN(tst_EmojiList)
#include "tst_EmojiList.moc"
