// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CompletionContext.h"

#include "Samples.h"
#include "models/choosing/CompletionList.h"
#include "models/choosing/PeopleMatches.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// Which name is being begun where one writes, and who is meant by it.
class tst_CompletionContext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsBegun_data();
    void findsWhatIsBegun();
    void matchesAnyPartOfAName_data();
    void matchesAnyPartOfAName();
    void putsTheLikeliestFirst();
    void listsWhatThereIsToChoose();
};

void tst_CompletionContext::findsWhatIsBegun_data()
{
    QTest::addColumn<QString>("text"); // "|" is where one writes
    QTest::addColumn<QString>("begun"); // with its mark; empty for nothing
    const auto row = [](const char *name, const QString &text, const QString &begun) { QTest::newRow(name) << text << begun; };
    row("nothing", u"|"_s, u""_s);
    row("words", u"hello|"_s, u""_s);
    row("a mark alone", u"@|"_s, u"@"_s);
    row("a room's mark alone", u"see #|"_s, u"#"_s);
    row("somebody", u"hello @be|"_s, u"@be"_s);
    row("before other words", u"@be| and so on"_s, u"@be"_s);
    row("up to where one writes", u"hello @b|e"_s, u""_s);
    row("with dots and dashes", u"(@guest-a1.b|"_s, u"@guest-a1.b"_s);
    row("in letters of others", u"@Оль|"_s, u"@Оль"_s);
    row("after a line break", u"a\n@b|"_s, u"@b"_s);
    row("past it", u"@ben |"_s, u""_s);
    row("in an address of mail", u"mail ben@ex|"_s, u""_s);
    row("in a web address", u"https://example.org/@b|"_s, u""_s);
    row("two marks", u"@@b|"_s, u""_s);
    row("much", u"@"_s + QString(100, u'b') + u"|"_s, u""_s);
    row("a room", u"see #gard|"_s, u"#gard"_s);
    row("a fragment", u"/page#gard|"_s, u""_s);
    row("a heading", u"## gard|"_s, u""_s);
    row("an emoji", u"nice :th|"_s, u":th"_s);
    row("with its words", u":thumbs_u|"_s, u":thumbs_u"_s);
    row("after an emoji", u"🎉:ta|"_s, u":ta"_s);
    row("a colon", u"so:|"_s, u""_s);
    row("a smiley", u":D|"_s, u""_s);
    row("one with a nose", u":-D|"_s, u""_s);
    row("a dash in a name", u":t-re|"_s, u":t-re"_s);
    row("approval", u":+1|"_s, u":+1"_s);
    row("its opposite", u"no :-1|"_s, u":-1"_s);
    row("as other programs have it", u"so :tada:|"_s, u":tada:"_s);
    row("with a number", u":100:|"_s, u":100:"_s);
    row("a colon too many", u":tada::|"_s, u""_s);
    row("only colons", u"::|"_s, u""_s);
    row("somebody, with a colon", u"@ben:|"_s, u""_s);
    row("a line of a list", u"key:value:|"_s, u""_s);
    row("a sum", u"a 1+1|"_s, u""_s);
    row("a time", u"10:30|"_s, u""_s);
    row("numbers", u"at :30|"_s, u""_s);
    row("of a scheme", u"http:ab|"_s, u""_s);
    row("of C++", u"std::move|"_s, u""_s);
    row("in inline code", u"`a @b|"_s, u""_s);
    row("after inline code", u"`a` @b|"_s, u"@b"_s);
    row("in code with two marks", u"``a ` @b|"_s, u""_s);
    row("after code of another line", u"`a\n@b|"_s, u"@b"_s);
    row("in a block of code", u"```\n@b|"_s, u""_s);
    row("after a block of code", u"```\na\n```\n@b|"_s, u"@b"_s);
}

void tst_CompletionContext::findsWhatIsBegun()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto place = completionAt(text, cursor);
    const QString begun = place ? text[place->start] + place->typed : QString();
    QTEST(begun, "begun");
    if (place) {
        QCOMPARE(place->start + 1 + place->typed.size(), cursor);
        QCOMPARE(text[place->start],
            QChar(place->kind == CompletionContext::Kind::Person   ? u'@'
                    : place->kind == CompletionContext::Kind::Room ? u'#'
                                                                   : u':'));
    }
    QVERIFY(!completionAt(text, text.size() + 1) && !completionAt(text, -1));
}

void tst_CompletionContext::matchesAnyPartOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("match");
    const auto row = [](const char *tag, const QString &name, const QString &typed, NameMatch match) {
        QTest::newRow(tag) << name << typed << int(match);
    };
    row("nothing typed", u"Ada"_s, u""_s, NameMatch::Beginning);
    row("its beginning", u"Ada Lovelace"_s, u"aDa"_s, NameMatch::Beginning);
    row("of a word", u"Ada Lovelace"_s, u"love"_s, NameMatch::WordBeginning);
    row("of a word behind a dash", u"guest-ab"_s, u"ab"_s, NameMatch::WordBeginning);
    row("within", u"Ada Lovelace"_s, u"lace"_s, NameMatch::Within);
    row("the better of two", u"banana an"_s, u"an"_s, NameMatch::WordBeginning);
    row("not at all", u"Ada"_s, u"b"_s, NameMatch::None);
    row("without its accents", u"Čeněk Žižka"_s, u"ziz"_s, NameMatch::WordBeginning);
    row("in another script", u"Ольга"_s, u"ольг"_s, NameMatch::Beginning);
    row("a sharp s", u"Weiß"_s, u"weiss"_s, NameMatch::Whole);
    row("all of it", u"Ada Lovelace"_s, u"ada lovelace"_s, NameMatch::Whole);
}

void tst_CompletionContext::matchesAnyPartOfAName()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QTEST(int(matchOf(name, typed)), "match");
}

void tst_CompletionContext::putsTheLikeliestFirst()
{
    const auto person = [](qint64 id, const QString &username, const QString &name, bool inRoom, Seq spoke = 0,
                            PresenceStatus status = PresenceStatus::Online) {
        return PersonMatch {user({UserId {id}, username, name}, status), inRoom, spoke};
    };
    const QList<PersonMatch> people {person(1, u"anna"_s, u"Anna"_s, false), person(2, u"joan"_s, u"Joan"_s, true, 90),
        person(3, u"x"_s, u"Andy"_s, true), person(4, u"anja"_s, u"Zed"_s, true, 5), person(5, u"andi"_s, u"Andi"_s, true, 7),
        person(6, u"bo"_s, u"Bo"_s, true), person(7, u"ant"_s, u"Ant"_s, true, 0, PresenceStatus::Offline),
        person(8, u"y"_s, u"van an"_s, true), person(9, u"anders"_s, u"An Der"_s, true)};
    const auto ids = [&](const QString &typed) {
        QList<qint64> ids;
        for (const PersonMatch &match : matchingPeople(people, typed))
            ids.append(match.user.id.value);
        return ids;
    };
    // Who begins so and spoke last; who is gone after who is here; then words in names, parts of them, and others.
    QCOMPARE(ids(u"an"_s), (QList<qint64> {5, 4, 9, 3, 7, 8, 2, 1}));
    QCOMPARE(ids(u"anders"_s), QList<qint64> {9});
    QCOMPARE(ids(u"x"_s).first(), 3); // all of a name, whoever spoke
    QCOMPARE(ids(u""_s).first(3), (QList<qint64> {2, 5, 4}));
    QCOMPARE(ids(u"qq"_s), QList<qint64>());
}

void tst_CompletionContext::listsWhatThereIsToChoose()
{
    CompletionList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QList<CompletionList::Entry> entries {{u"person"_s, u"Ben"_s, u"@ben"_s, {}, u"online"_s, u"@ben "_s}};
    list.setEntries(entries);
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.data(list.index(0), CompletionList::DetailRole).toString(), u"@ben"_s);
    list.setEntries(entries); // the same: where one is in it stays
    QCOMPARE(reset.size(), 1);
}

QTEST_APPLESS_MAIN(tst_CompletionContext)
#include "tst_CompletionContext.moc"
