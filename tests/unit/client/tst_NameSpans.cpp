// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NameSpans.h"

#include "FakeClock.h"
#include "Samples.h"
#include "models/Bounds.h"
#include "models/RoomListModel.h"
#include "models/timeline/TimelineModel.h"
#include "session/people/Naming.h"
#include "session/people/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// Where texts name people and rooms, and by which names.
class tst_NameSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhomAndWhatATextNames_data();
    void findsWhomAndWhatATextNames();
    void isBounded();
    void roomsHaveAddressesOfTheirOwn();
    void knowsPeopleByTheirNumbers();
    void knowsStrangersByTheirOrder();
    void showsWhoIsCalledOtherwiseByTheirNameOfNow();
    void learnsNames();
    void guestsAreCalledByTheirOwnNames();
};

void tst_NameSpans::findsWhomAndWhatATextNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // people in (), the reader in [], rooms in {}, words in <>
    const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
    row("nobody", u"ben ada room General"_s, u"ben ada room General"_s);
    row("somebody", u"hey @ben, look"_s, u"hey (@ben), look"_s);
    row("the reader", u"@Ada and @ben."_s, u"[@Ada] and (@ben)."_s);
    row("a name that ends like a sentence", u"ask @dot. now, @dot.."_s, u"ask (@dot.) now, (@dot.)."_s);
    row("everyone", u"@room: (@ROOM)"_s, u"[@room]: ([@ROOM])"_s);
    row("whom it does not name", u"@cem @bend ben@ben.example @@ben"_s, u"@cem @bend ben@ben.example @@ben"_s);
    row("rooms", u"#general, #Coffee Talk!"_s, u"{#general}, {#Coffee Talk}!"_s);
    row("the longer of two", u"#Coffee talk and #coffee"_s, u"{#Coffee talk} and {#coffee}"_s);
    row("what is no room", u"#generally a#general ##general #1 &#general"_s, u"#generally a#general ##general #1 &#general"_s);
    row("in an address", u"https://x.example/#general http://@ben.example/"_s,
        u"https://x.example/#general http://@ben.example/"_s);
    row("beside marks", u"*@ben* (#general)"_s, u"*(@ben)* ({#general})"_s);
    row("words of the reader's", u"a Cup of tea, cups @ben cup."_s, u"a <Cup> of tea, cups (@ben) <cup>."_s);
    row("words in addresses", u"https://cup.example/ cup"_s, u"https://cup.example/ <cup>"_s);
    row("one after the other", u"@ben@ada #general#coffee"_s, u"(@ben)@ada {#general}#coffee"_s);
}

void tst_NameSpans::findsWhomAndWhatATextNames()
{
    QFETCH(QString, text);
    const NamesInText names {{u"ben"_s, u"ada"_s, u"dot."_s}, u"ada"_s, true, true,
        {{u"Coffee"_s, RoomId {1}}, {u"General"_s, RoomId {2}}, {u"Coffee talk"_s, RoomId {3}}, {u"General"_s, RoomId {4}}},
        {u"cup"_s, u"see"_s}};
    QString shown = text;
    const QList<NameSpan> places = nameSpans(text, names);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const QLatin1StringView marks = place->kind == NameSpan::Kind::Person ? "()"_L1
            : place->kind == NameSpan::Kind::Reader                           ? "[]"_L1
            : place->kind == NameSpan::Kind::Room                             ? "{}"_L1
                                                                              : "<>"_L1;
        shown.insert(place->start + place->length, marks.at(1)).insert(place->start, marks.at(0));
        QVERIFY(place->room.value != 4); // of one name, the first
    }
    QTEST(shown, "shown");
}

void tst_NameSpans::isBounded()
{
    const NamesInText names {{u"ben"_s}, {}, false, false, {{u"General"_s, RoomId {2}}}};
    QCOMPARE(nameSpans(u"@ben #general "_s.repeated(1000), names).size(), 200);
    QVERIFY(nameSpans(u"@#"_s.repeated(4000), names).isEmpty());
    QVERIFY(nameSpans({}, names).isEmpty());
    NamesInText words;
    words.words = {u"a"_s, u"b"_s};
    QCOMPARE(nameSpans(u"a b "_s.repeated(1000), words).size(), 200);
    // A name is no word.
    words.people = {u"ben"_s};
    words.words = {u"ben"_s};
    const QList<NameSpan> places = nameSpans(u"@ben ben"_s, words);
    QCOMPARE(places.size(), 2);
    QVERIFY(places[0].kind == NameSpan::Kind::Person && places[1].kind == NameSpan::Kind::Word);
    QVERIFY(nameSpans(u"@ben #general"_s, {}).isEmpty());
    QVERIFY(roomsNamedIn(u"# "_s.repeated(300) + u"#general"_s, names.rooms).isEmpty());
    Message message = samples::message(1);
    message.mentions.fill(ben.id, 10'000);
    QCOMPARE(bounded(message).mentions.size(), 100);
}

void tst_NameSpans::roomsHaveAddressesOfTheirOwn()
{
    QCOMPARE(roomOfAddress(roomAddress(RoomId {7})), RoomId {7});
    for (const QString &other : {u"https://example.org/7"_s, u"hearth-room:"_s, u"hearth-room:x"_s, u"7"_s, QString()})
        QVERIFY(!roomOfAddress(other).isValid());
}

void tst_NameSpans::knowsPeopleByTheirNumbers()
{
    People people;
    people.setMembers(RoomId {7}, {user(ada), user(ben)});
    RoomListModel own;
    RoomListModel others;
    own.upsert(room(7, u"General"_s));
    others.upsert(room(8, u"Garden"_s, std::nullopt));
    const Naming naming(ada.id, &people, {&own, &others});
    const auto in = [&](const QString &text, const QVariant &named) { return naming.in(text, named, {}, naming.known()); };
    const auto named = [](const QList<UserId> &users, bool everyone = false, bool reader = false) {
        return QVariant::fromValue(NamedInMessage {users, everyone, reader});
    };
    const auto some = in(u"@Ben @ada @media #garden"_s, named({ben.id, ada.id})).value<NamesInText>();
    QCOMPARE(some.people, (QStringList {u"ben"_s, u"ada"_s}));
    QCOMPARE(some.reader, u"ada"_s);
    QCOMPARE(some.rooms, (QList<NamedRoom> {{u"Garden"_s, RoomId {8}}}));
    QCOMPARE(Naming::firstRoom(QVariant::fromValue(some)), 8);
    QCOMPARE(naming.roomName(8), u"Garden"_s);
    const auto all = in(u"@room"_s, named({}, true, true)).value<NamesInText>();
    QVERIFY(all.everyone && all.everyoneIsReader && all.people.isEmpty());
    QVERIFY(!in(u"@room"_s, named({}, true, false)).value<NamesInText>().everyoneIsReader); // the reader said it
    // A text alone names nobody.
    QVERIFY(in(u"@ben @room #1 #x"_s, {}).isNull());
    QCOMPARE(Naming::firstRoom(in(u"@ben"_s, {})), 0);
}

void tst_NameSpans::knowsStrangersByTheirOrder()
{
    People people;
    people.setMembers(RoomId {7}, {user(ben)});
    const Naming naming(ada.id, &people, {});
    const auto names = [&](const QString &text, const QList<UserId> &users, bool everyone = false) {
        return naming.in(text, QVariant::fromValue(NamedInMessage {users, everyone, false}), {}, 0).value<NamesInText>();
    };
    const NamesInText all = names(u"@Zoe, @room, @ben and @ada: @zoe!"_s, {UserId {9}, ben.id, ada.id}, true);
    QCOMPARE(all.people, (QStringList {u"zoe"_s, u"ben"_s, u"ada"_s}));
    QCOMPARE(all.reader, u"ada"_s);
    // With something else behind an @, the stranger could be either.
    QCOMPARE(names(u"@zoe @media @ben"_s, {UserId {9}, ben.id}).people, QStringList {u"ben"_s});
}

void tst_NameSpans::showsWhoIsCalledOtherwiseByTheirNameOfNow()
{
    People people;
    User robert = user(ben); // who was @ben when it was said
    robert.username = u"Robert"_s;
    User gus = user(Author {UserId {9}, u"gustav"_s, u"Gus"_s}); // who was a guest
    people.setMembers(RoomId {7}, {user(ada), robert, gus});
    const Naming naming(ada.id, &people, {});
    const auto names = [&](const QString &text, const QList<UserId> &users) {
        return naming.in(text, QVariant::fromValue(NamedInMessage {users, false, false}), {}, 0).value<NamesInText>();
    };
    const NamesInText found = names(u"@Ben, @ada and @guest-7abcde."_s, {ben.id, ada.id, gus.id});
    QCOMPARE(found.people, (QStringList {u"ben"_s, u"ada"_s, u"guest-7abcde"_s}));
    QCOMPARE(found.shown.value(u"ben"_s), u"Robert"_s);
    QCOMPARE(found.shown.value(u"guest-7abcde"_s), u"gustav"_s);
    QVERIFY(!found.shown.contains(u"ada"_s));
    QCOMPARE(found.reader, u"ada"_s);
    QVERIFY(names(u"@robert"_s, {ben.id}).shown.isEmpty()); // said since then
    QVERIFY(names(u"@ben @media"_s, {ben.id}).people.isEmpty()); // could be either
}

void tst_NameSpans::learnsNames()
{
    People people;
    RoomListModel own;
    Naming naming(ada.id, &people, {&own});
    QSignalSpy known(&naming, &Naming::knownChanged);
    own.upsert(room(7, u"General"_s));
    QTRY_COMPARE(known.size(), 1);
    QVERIFY(!naming.in(u"#general"_s, {}, {}, 1).isNull());
    own.setUnread(RoomId {7}, 3, 1); // no name
    QCoreApplication::processEvents();
    QCOMPARE(known.size(), 1);
    // Many at once are told once.
    for (int id = 100; id < 200; ++id)
        own.upsert(room(id, u"Room %1"_s.arg(id)));
    own.upsert(room(7, u"Kitchen"_s));
    QVERIFY(naming.in(u"#general"_s, {}, {}, 1).isNull() && !naming.in(u"#kitchen"_s, {}, {}, 1).isNull()); // but known at once
    QTRY_COMPARE(known.size(), 2);
    QCOMPARE(naming.known(), 2);
}

void tst_NameSpans::guestsAreCalledByTheirOwnNames()
{
    User guest = user({UserId {3}, u"guest-ab12"_s, u"Cem"_s});
    guest.role = Role::Guest;
    User rightToLeft = guest;
    rightToLeft.id = UserId {4};
    rightToLeft.username = u"guest-cd34"_s;
    rightToLeft.displayName = u"\u05d0\u05d1"_s;
    People people;
    people.setMembers(RoomId {7}, {user(ben), guest, rightToLeft});
    Naming naming(ada.id, &people, {});
    QCOMPARE(naming.shown(u"@guest-AB12, @ben, @guest-zz99 and guest-ab12@guest-ab12."_s, 0),
        u"@Cem (guest), @ben, @guest-zz99 and guest-ab12@guest-ab12."_s);
    QCOMPARE(naming.shown(u"@guest-cd34!"_s, 0), u"@\u2068\u05d0\u05d1\u2069 (guest)!"_s);
    const auto names = naming.in(u"@guest-ab12 @ben"_s, QVariant::fromValue(NamedInMessage {{guest.id, ben.id}}), {}, 0);
    QVERIFY(Naming::renames(names));
    QCOMPARE(names.value<NamesInText>().shown, (QHash<QString, QString> {{u"guest-ab12"_s, u"Cem (guest)"_s}}));
    QVERIFY(!Naming::renames(naming.in(u"@ben"_s, QVariant::fromValue(NamedInMessage {{ben.id}}), {}, 0)));
    // Who is gone is known by what they said, now and from then on.
    FakeClock clock;
    TimelineModel timeline(ada, &clock);
    timeline.merge({message(1, {UserId {5}, u"guest-ef56"_s, u"Dan"_s})});
    naming.setTimeline(&timeline);
    QCOMPARE(naming.shown(u"@guest-ef56"_s, 0), u"@Dan (guest)"_s);
    QSignalSpy known(&naming, &Naming::knownChanged);
    timeline.merge({message(2), message(3, {UserId {6}, u"guest-gh78"_s, u"Eve"_s})});
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(naming.shown(u"@guest-gh78"_s, 1), u"@Eve (guest)"_s);
    const auto gone = naming.in(u"@guest-gh78"_s, QVariant::fromValue(NamedInMessage {{UserId {6}}}), {}, 1);
    QCOMPARE(gone.value<NamesInText>().shown.value(u"guest-gh78"_s), u"Eve (guest)"_s);
}

QTEST_GUILESS_MAIN(tst_NameSpans)
#include "tst_NameSpans.moc"
