// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/MessageActions.h"

#include "DiskHistory.h"
#include "FakeClock.h"
#include "Samples.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "net/SocketClient.h"
#include "session/MessageCommands.h"
#include "session/ServerEvents.h"
#include "session/files/ReceivedFiles.h"
#include "session/people/Moderating.h"
#include "session/people/People.h"
#include "session/writing/Composition.h"
#include "session/writing/Outbox.h"

#include <QJSEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace Qt::StringLiterals;

/// The table of what can be done to a message, over an outbox that sends nothing.
class tst_MessageActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void everyOfferHasWordsAndAPicture();
    void doesWhatIsOffered();
    void doesNotDoWhatIsNotOffered();
    void keysDoTheSame();
    void anEditWaitsForAConnectionAndDeletingNeedsOne();
    void givesUpAnEditWithoutATrace();
    void repliesAndShowsTheOriginal();
    void offersWithoutAConnectionWhatIsKeptUntilThereIsOne();
    void togglesWhatOneChose();
    void pinsWhereOneMay();
    void throwsOutWhoWroteItAlsoOnceTheyAreGone();
    void reportsWhatSomebodyElseWrote();
    void callsAMessageWithoutWordsByItsFiles();
    void doesWithEachFileWhatIsOffered();
    void whatSomebodyWroteWhomOneBlockedIsShownOnceItIsAskedFor();

private:
    QJSValue row(const QString &values) { return m_engine.evaluate(u"({%1})"_s.arg(values)); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    QJSEngine m_engine;
    DiskHistory m_history {m_folder.path()};
    Outbox m_outbox {&m_history, ada.id, &m_clock, [](RoomId, const QDateTime &) { return Outbox::RoomIs::TheOne; },
        [](const events::SendMessage &, const JsonAnswer &) {}};
    SocketClient m_socket {&m_clock};
    MessageCommands m_commands {&m_socket};
    RoomListModel m_rooms;
    Composition m_composition {&m_commands, &m_history, &m_rooms, &m_clock};
    RestClient m_rest {QUrl(u"http://127.0.0.1:9"_s)};
    People m_people;
    ServerEvents m_events;
    Moderating m_moderating {user(ada), &m_events, &m_rest, &m_clock, &m_rooms, &m_people};
    ReceivedFiles m_files {&m_rest, m_folder.filePath(u"opened"_s), &m_clock};
    Blocked m_blocked {&m_events, &m_rest};
    Avatars m_avatars {&m_rest};
    MessageActions m_actions {&m_outbox, &m_commands, &m_composition, &m_moderating, ada.id, &m_people, &m_blocked, &m_avatars,
        &m_rest, {&m_rooms}, &m_files};
};

void tst_MessageActions::offersWhatCanBeDone_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("of somebody else") << u"seq: 3, text: 'a', address: '', isOwn: false, deleted: false, state: 'sent'"_s
                                      << QStringList {u"copyText"_s, u"unreadFrom"_s};
    QTest::newRow("with an address") << u"seq: 3, text: 'a', address: 'a.b', isOwn: false, deleted: false, state: 'sent'"_s
                                     << QStringList {u"openAddress"_s, u"copyText"_s, u"unreadFrom"_s};
    QTest::newRow("one's own") << u"messageId: 9, seq: 3, text: 'a', address: '', isOwn: true, deleted: false, state: 'sent'"_s
                               << QStringList {u"react"_s, u"reply"_s, u"copyText"_s, u"edit"_s, u"delete"_s};
    QTest::newRow("a reply")
        << u"messageId: 9, seq: 3, text: 'a', address: '', isOwn: false, deleted: false, state: 'sent', reply: {id: 5, seq: 1}"_s
        << QStringList {u"react"_s, u"reply"_s, u"showOriginal"_s, u"copyText"_s, u"unreadFrom"_s};
    QTest::newRow("on its way") << u"seq: 0, text: 'a', address: '', isOwn: true, deleted: false, state: 'sending'"_s
                                << QStringList {u"copyText"_s};
    QTest::newRow("not sent") << u"seq: 0, text: 'a', address: '', isOwn: true, deleted: false, state: 'failed'"_s
                              << QStringList {u"retry"_s, u"discard"_s, u"copyText"_s};
    const QString files = u"files: [{id: 4, name: 'a.txt', program: false}, {id: 5, name: 'b.exe', program: true}]"_s;
    QTest::newRow("with files, and one is a program")
        << u"messageId: 9, seq: 3, text: '', address: '', isOwn: true, deleted: false, state: 'sent', "_s + files
        << QStringList {u"openFile:0"_s, u"saveFile:0"_s, u"saveFileAs:0"_s, u"saveFile:1"_s, u"saveFileAs:1"_s, u"react"_s,
               u"reply"_s, u"copyText"_s, u"edit"_s, u"delete"_s};
    QTest::newRow("with files on their way") << u"seq: 0, text: 'a', address: '', isOwn: true, deleted: false, state: 'sending', "_s
            + files << QStringList {u"discard"_s, u"copyText"_s};
    QTest::newRow("deleted") << u"seq: 3, text: '', address: '', isOwn: false, deleted: true, state: 'sent'"_s
                             << QStringList {u"unreadFrom"_s};
}

void tst_MessageActions::offersWhatCanBeDone()
{
    QFETCH(const QString, values);
    QFETCH(const QStringList, names);
    QStringList offered;
    for (const QVariant &offer : m_actions.offers(row(values)))
        offered << offer.toMap().value(u"name"_s).toString();
    QCOMPARE(offered, names);
}

void tst_MessageActions::everyOfferHasWordsAndAPicture()
{
    for (const char *values : {"seq: 3, text: 'a', address: 'a.b', isOwn: false, deleted: false, state: 'sent'",
             "seq: 0, text: 'a', address: '', isOwn: true, deleted: false, state: 'failed'"}) {
        for (const QVariant &offer : m_actions.offers(row(QString::fromLatin1(values)))) {
            QVERIFY(!offer.toMap().value(u"text"_s).toString().isEmpty());
            QVERIFY(!offer.toMap().value(u"icon"_s).toString().isEmpty());
        }
    }
    QVERIFY(!m_actions.shortcuts().isEmpty());
    for (const QVariant &shortcut : m_actions.shortcuts())
        QVERIFY(!shortcut.toMap().value(u"keys"_s).toString().isEmpty());
}

void tst_MessageActions::doesWhatIsOffered()
{
    QSignalSpy copied(&m_actions, &MessageActions::copyWanted);
    QSignalSpy opened(&m_actions, &MessageActions::addressWanted);
    QSignalSpy unread(&m_actions, &MessageActions::unreadFromWanted);
    const QJSValue of = row(u"seq: 3, text: 'see a.b', address: 'a.b', isOwn: false, deleted: false, state: 'sent'"_s);
    QVERIFY2(m_actions.act(u"copyText"_s, of), "one goes on writing");
    QCOMPARE(copied.value(0).value(0).toString(), u"see a.b"_s);
    QVERIFY2(!m_actions.act(u"openAddress"_s, of), "another window has the keyboard");
    QCOMPARE(opened.value(0).value(0).toString(), u"a.b"_s);
    m_actions.act(u"unreadFrom"_s, of);
    QCOMPARE(unread.value(0).value(0).toLongLong(), 3);
    Room room;
    room.id = RoomId {7};
    QVERIFY(m_outbox.add(room, u"discarded"_s));
    m_history.flush();
    const QString clientId = m_outbox.entries().first().message.clientId;
    m_actions.act(
        u"discard"_s, row(u"seq: 0, text: '', isOwn: true, deleted: false, state: 'failed', clientId: '%1'"_s.arg(clientId)));
    QVERIFY(m_outbox.entries().isEmpty());
}

void tst_MessageActions::doesNotDoWhatIsNotOffered()
{
    QSignalSpy copied(&m_actions, &MessageActions::copyWanted);
    const QJSValue deleted = row(u"seq: 3, text: 'kept by a row that is old', isOwn: true, deleted: true, state: 'sent'"_s);
    m_actions.act(u"copyText"_s, deleted);
    m_actions.act(u"nothing"_s, deleted);
    m_actions.act(u"copyText"_s, QJSValue());
    QCOMPARE(copied.count(), 0);
}

void tst_MessageActions::keysDoTheSame()
{
    const QJSValue of = row(u"seq: 3, text: 'a', address: '', isOwn: false, deleted: false, state: 'sent'"_s);
    QCOMPARE(m_actions.actionFor(Qt::Key_C, Qt::ControlModifier, of), u"copyText"_s);
    QCOMPARE(m_actions.actionFor(Qt::Key_C, Qt::NoModifier, of), QString());
    QCOMPARE(m_actions.actionFor(Qt::Key_unknown, Qt::NoModifier, of), QString());
    const QJSValue deleted = row(u"seq: 3, text: '', isOwn: false, deleted: true, state: 'sent'"_s);
    QCOMPARE(m_actions.actionFor(Qt::Key_C, Qt::ControlModifier, deleted), QString());
}

void tst_MessageActions::anEditWaitsForAConnectionAndDeletingNeedsOne()
{
    const QJSValue mine = row(u"messageId: 9, seq: 3, text: 'first', isOwn: true, deleted: false, state: 'sent'"_s);
    m_composition.setRoom(RoomId {7});
    QSignalSpy failed(&m_composition, &Composition::failed);
    QVERIFY2(m_actions.act(u"edit"_s, mine), "one writes");
    QCOMPARE(m_composition.editing(), 9);
    QCOMPARE(m_composition.words(), u"first"_s);
    m_composition.setWords(u"second"_s);
    m_composition.save();
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_composition.words(), u"second"_s);
    QVERIFY(m_composition.isWaiting() && !m_composition.isSaving());
    m_composition.setWords(u"second, and third"_s); // which is not what was to be saved
    QVERIFY(!m_composition.isWaiting());

    QSignalSpy asked(&m_actions, &MessageActions::deletionAsked);
    QSignalSpy kept(&m_actions, &MessageActions::deletionFailed);
    QVERIFY2(!m_actions.act(u"delete"_s, mine), "one is asked");
    QCOMPARE(asked.value(0).value(0).toLongLong(), 9);
    QVERIFY(kept.isEmpty());
    m_actions.deleteMessage(9);
    QCOMPARE(kept.count(), 1);
}

void tst_MessageActions::offersWithoutAConnectionWhatIsKeptUntilThereIsOne()
{
    Room direct; // in which all may pin
    direct.id = RoomId {8};
    direct.kind = RoomKind::Direct;
    direct.membership.emplace();
    m_rooms.upsert(direct);
    m_actions.setRoom(direct.id);
    const QString values
        = u"messageId: 9, seq: 3, text: 'a', address: '', author: 'Ben', authorId: 2, isOwn: %1, deleted: false, state: 'sent', online: %2"_s;
    const auto names = [&](bool isOwn, bool online) {
        QStringList names;
        for (const QVariant &offer : m_actions.offers(row(values.arg(QVariant(isOwn).toString(), QVariant(online).toString()))))
            names.append(offer.toMap().value(u"name"_s).toString());
        return names;
    };
    for (const QString &name : {u"react"_s, u"edit"_s, u"pin"_s, u"delete"_s})
        QVERIFY2(names(true, true).contains(name), qPrintable(name));
    QCOMPARE(names(true, false), QStringList({u"reply"_s, u"copyText"_s, u"edit"_s, u"profile"_s}));
    QCOMPARE(names(false, false), QStringList({u"reply"_s, u"copyText"_s, u"profile"_s, u"unreadFrom"_s}));

    // By its keys it is refused at once, and nothing is asked first.
    QSignalSpy failed(&m_actions, &MessageActions::changeFailed);
    QSignalSpy asked(&m_actions, &MessageActions::deletionAsked);
    QSignalSpy wanted(&m_actions, &MessageActions::reactionWanted);
    const QJSValue mine = row(values.arg(u"true"_s, u"false"_s));
    int refused = 0;
    for (const auto &[name, key, modifiers] : {std::tuple {u"delete"_s, Qt::Key_Delete, Qt::KeyboardModifiers()},
             {u"react"_s, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier}}) {
        QCOMPARE(m_actions.actionFor(key, modifiers, mine), name);
        QVERIFY(!m_actions.act(name, mine));
        QCOMPARE(failed.size(), ++refused);
    }
    QVERIFY(asked.isEmpty() && wanted.isEmpty());
}

void tst_MessageActions::givesUpAnEditWithoutATrace()
{
    m_composition.setRoom(RoomId {7});
    m_composition.edit(MessageId {9}, u"first"_s);
    m_composition.setRoom(RoomId {8});
    QCOMPARE(m_composition.editing(), 0);
    m_composition.setRoom(RoomId {7});
    QCOMPARE(m_composition.editing(), 9);
    // Saved as it was: there is nothing to send.
    m_composition.save();
    QCOMPARE(m_composition.editing(), 0);
    m_composition.edit(MessageId {9}, u"first"_s);
    Message deleted = message(3, ada);
    deleted.id = MessageId {9};
    deleted.roomId = RoomId {7};
    deleted.deleted = true;
    deleted.text.clear();
    m_composition.take(deleted);
    QCOMPARE(m_composition.editing(), 0);
    // Words that were begun stay, to be taken elsewhere.
    m_composition.edit(MessageId {9}, u"first"_s);
    m_composition.setWords(u"a long story"_s);
    m_composition.take(deleted);
    QCOMPARE(m_composition.words(), u"a long story"_s);
    m_composition.cancel();
    QCOMPARE(m_composition.words(), QString());
}

void tst_MessageActions::repliesAndShowsTheOriginal()
{
    m_composition.setRoom(RoomId {7});
    QVERIFY(m_actions.act(
        u"reply"_s, row(u"messageId: 9, seq: 3, author: 'Ben', text: 'first', isOwn: false, deleted: false, state: 'sent'"_s)));
    QCOMPARE(m_composition.reply(), MessageId {9});
    QCOMPARE(m_composition.replyAuthor(), u"Ben"_s);
    // An edit comes before it, and it is there again after that.
    m_composition.edit(MessageId {5}, u"mine"_s);
    m_composition.cancel();
    QCOMPARE(m_composition.editing(), 0);
    QCOMPARE(m_composition.replyText(), u"first"_s);
    m_composition.setRoom(RoomId {8});
    QVERIFY(!m_composition.reply());
    m_composition.setRoom(RoomId {7});
    Message edited = message(3, ben, 0, u"second"_s);
    edited.id = MessageId {9};
    m_composition.take(edited);
    QCOMPARE(m_composition.replyText(), u"second"_s);
    edited.deleted = true;
    m_composition.take(edited);
    QVERIFY2(!m_composition.reply(), "there is nothing to reply to");
    QSignalSpy wanted(&m_actions, &MessageActions::messageWanted);
    m_actions.act(
        u"showOriginal"_s, row(u"messageId: 9, seq: 3, isOwn: true, deleted: false, state: 'sent', reply: {id: 5, seq: 1}"_s));
    QCOMPARE(wanted.value(0).value(0).toLongLong(), 5);
    QCOMPARE(wanted.value(0).value(1).toLongLong(), 1);
}

void tst_MessageActions::togglesWhatOneChose()
{
    QSignalSpy failed(m_actions.reactions(), &Reacting::failed);
    const QString values = u"messageId: 9, seq: 3, deleted: %1, state: 'sent', reactions: [{emoji: '🎂', count: 2, mine: true}]"_s;
    m_actions.toggle(u"🎂"_s, row(values.arg(u"true"_s)));
    QVERIFY2(failed.isEmpty(), "there is nothing left to choose one for");
    m_actions.toggle(u"🎂"_s, row(values.arg(u"false"_s)));
    QCOMPARE(failed.size(), 1); // asked, without a connection
    QVERIFY2(!m_actions.reactions()->recent().contains(u"🎂"_s), "it was taken back, which is no use of it");
    m_actions.toggle(u"🍰"_s, row(values.arg(u"false"_s)));
    QVERIFY(m_actions.reactions()->recent().contains(u"🍰"_s));
}

void tst_MessageActions::pinsWhereOneMay()
{
    const auto offered = [this](const QString &values) {
        QStringList names;
        for (const QVariant &offer : m_actions.offers(row(values)))
            names << offer.toMap().value(u"name"_s).toString();
        return names.filter(u"pin"_s);
    };
    const QString plain = u"messageId: 9, seq: 3, text: 'a', deleted: false, state: 'sent'"_s;
    Room direct;
    direct.id = RoomId {8};
    direct.kind = RoomKind::Direct;
    direct.membership.emplace();
    m_rooms.upsert(direct);
    m_actions.setRoom(RoomId {7});
    QCOMPARE(offered(plain), QStringList());
    m_actions.setRoom(RoomId {8});
    QCOMPARE(offered(plain), QStringList {u"pin"_s});
    QCOMPARE(offered(plain + u", pinned: true"_s), QStringList {u"unpin"_s});
    QCOMPARE(offered(u"messageId: 9, seq: 3, text: '', deleted: true, state: 'sent'"_s), QStringList());
    QSignalSpy failed(&m_actions, &MessageActions::changeFailed);
    QVERIFY2(m_actions.act(u"pin"_s, row(plain)), "one goes on writing");
    QVERIFY(failed.value(0).value(0).toString().startsWith(u"There is no connection."_s));
}

void tst_MessageActions::throwsOutWhoWroteItAlsoOnceTheyAreGone()
{
    const auto offered = [this](const QString &values) {
        QStringList names;
        for (const QVariant &offer : m_actions.offers(row(values)))
            names << offer.toMap().value(u"name"_s).toString();
        return names.filter(QRegularExpression(u"ban|erase|shutOut"_s));
    };
    const QStringList all {u"ban"_s, u"erase"_s, u"shutOut"_s};
    const QString gone = u"messageId: 9, seq: 3, author: 'Gus', authorId: 99, authorIsGuest: true, text: 'a', state: 'sent'"_s;
    m_actions.setRoom(RoomId {7});
    QCOMPARE(offered(gone), QStringList());
    User host = user(ada);
    host.role = Role::Owner;
    m_moderating.setSelf(host);
    QCOMPARE(offered(gone), all);
    QCOMPARE(offered(gone + u", deleted: true"_s), all);
    QCOMPARE(offered(gone + u", isOwn: true"_s), QStringList());
    QCOMPARE(offered(gone + u", kind: 'notice'"_s), QStringList());
    QSignalSpy wanted(&m_actions, &MessageActions::throwOutWanted);
    QVERIFY(!m_actions.act(u"shutOut"_s, row(gone)));
    QCOMPARE(wanted.value(0), (QList<QVariant> {u"shutOut"_s, 99, u"Gus"_s, true}));
    m_people.setMembers(RoomId {7}, {host});
    QCOMPARE(offered(u"messageId: 9, seq: 3, authorId: %1, text: 'a', state: 'sent'"_s.arg(ada.id.value)), QStringList());
    m_moderating.setSelf(user(ada));
}

void tst_MessageActions::reportsWhatSomebodyElseWrote()
{
    const auto isOffered = [this](const QString &values) {
        const QVariantList offers = m_actions.offers(row(values));
        return std::ranges::any_of(offers, [](const QVariant &offer) { return offer.toMap().value(u"name"_s) == u"report"_s; });
    };
    const QString plain = u"messageId: 9, seq: 3, author: 'Gus', authorId: 99, text: 'rude', state: 'sent'"_s;
    m_actions.setRoom(RoomId {7});
    QVERIFY(isOffered(plain));
    for (const QString &not_ : {u", isOwn: true"_s, u", deleted: true"_s, u", kind: 'notice'"_s})
        QVERIFY2(!isOffered(plain + not_), qPrintable(not_));
    QSignalSpy wanted(&m_actions, &MessageActions::reportWanted);
    QVERIFY2(!m_actions.act(u"report"_s, row(plain)), "the dialog has the keyboard");
    QCOMPARE(wanted.value(0), (QList<QVariant> {7, 9, u"Gus"_s, u"rude"_s}));
    QVERIFY(!m_actions.act(u"report"_s, row(plain + u", isOwn: true"_s)));
    QCOMPARE(wanted.size(), 1);
}

void tst_MessageActions::callsAMessageWithoutWordsByItsFiles()
{
    QSignalSpy copied(&m_actions, &MessageActions::copyWanted);
    QSignalSpy asked(&m_actions, &MessageActions::deletionAsked);
    const QJSValue of = row(u"messageId: 9, seq: 3, text: '', address: '', isOwn: true, deleted: false, state: 'sent', "
                            "files: [{id: 4, name: 'a.txt'}, {id: 5, name: 'b.txt'}]"_s);
    m_actions.act(u"copyText"_s, of);
    QCOMPARE(copied[0][0].toString(), u"[a.txt] [b.txt]"_s);
    m_actions.act(u"delete"_s, of);
    QCOMPARE(asked[0][2].toString(), u"[a.txt] [b.txt]"_s);
    m_actions.act(u"reply"_s, of);
    QCOMPARE(m_composition.replyText(), u"[a.txt]"_s);
}

void tst_MessageActions::doesWithEachFileWhatIsOffered()
{
    const QJSValue of = row(u"messageId: 9, seq: 3, text: '', address: '', isOwn: true, deleted: false, state: 'sent', "
                            "files: [{id: 4, name: 'a.txt', size: 3}, {id: 5, name: 'b.exe', size: 3, program: true}]"_s);
    const auto state = [this](qint64 id) { return m_files.state(id, 0).value(u"state"_s).toString(); };
    m_files.setSaveFolder(m_folder.path());
    m_actions.act(u"openFile:1"_s, of);
    m_actions.act(u"saveFile:7"_s, of);
    m_actions.act(u"openFile"_s, row(u"messageId: 9"_s));
    QCOMPARE(state(4), u""_s);
    QCOMPARE(state(5), u""_s); // a program is never opened
    m_actions.act(u"openFile:0"_s, of);
    m_actions.act(u"saveFile:1"_s, of);
    QCOMPARE(state(4), u"loading"_s);
    QCOMPARE(state(5), u"loading"_s);
    m_files.cancel(4);
    QCOMPARE(state(4), u""_s);
}

void tst_MessageActions::whatSomebodyWroteWhomOneBlockedIsShownOnceItIsAskedFor()
{
    const QJSValue of = row(
        u"messageId: 9, authorId: 7, seq: 3, text: 'a', address: 'a.b', isOwn: false, deleted: false, state: 'sent'"_s);
    const auto first = [&] { return m_actions.offers(of).value(0).toMap().value(u"name"_s).toString(); };
    QCOMPARE(first(), u"openAddress"_s);
    m_events.take(u"block_changed"_s, QJsonObject {{u"user_id"_s, 7}, {u"blocked"_s, true}});
    QCOMPARE(first(), u"unfold"_s);
    QVERIFY(m_blocked.folds(7, 9, m_blocked.revision()) && !m_blocked.folds(8, 9, m_blocked.revision()));
    const int before = m_blocked.revision();
    m_actions.act(u"unfold"_s, of);
    QVERIFY(m_blocked.revision() > before);
    QCOMPARE(first(), u"openAddress"_s);
    QVERIFY(m_blocked.folds(7, 10, m_blocked.revision())); // the others stay as they are
    m_events.take(u"block_changed"_s, QJsonObject {{u"user_id"_s, 7}, {u"blocked"_s, false}});
    QVERIFY(!m_blocked.folds(7, 10, m_blocked.revision()));
}

QTEST_GUILESS_MAIN(tst_MessageActions)
#include "tst_MessageActions.moc"
