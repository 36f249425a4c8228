// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskHistory.h"
#include "profile/KeptFile.h"
#include "profile/KeptTokens.h"
#include "profile/PrivateFile.h"
#include "profile/ServerList.h"
#include "session/writing/Drafts.h"

#include "FakeClock.h"
#include "Samples.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace std::chrono_literals;

/// What stays on the disk between two runs: drafts, servers, tokens.
class tst_KeptFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draftsAreStoredHalfASecondAfterTheLastChange();
    void draftsSurviveTheEndOfTheProgram();
    void draftIsForNoOtherRoomOfTheSameId();
    void whatWasInOldFilesIsMoved();
    void aKeptFileHasWhatWasSavedLast();
    void serversComeLastUsedFirst();
    void serversAreLimited();
    void onesOwnChatIsOneEntryWhateverItsPort();
    void removingAServerSaysSo();
    void aListThatCannotBeReadIsNotAnEmptyOne();
    void tokensAreForOneServerAndOneProfile();
    void tokensAreReadableByTheirOwnerOnly();
    void tokensAreKeptWhereNoSecretServiceAnswers();
    void whichServerItWasIsKept();
    void aNewProfileIsItsOwnersAlone();
};

namespace {

QString tokenOf(KeptTokens &store, const QUrl &server)
{
    std::optional<QString> found;
    store.read(server, &store, [&](const QString &token) { found = token; });
    if (found)
        return u"answered from inside the call"_s;
    return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : u"never answered"_s;
}

KeptState stateIn(DiskHistory &history)
{
    std::optional<KeptState> state;
    history.read({}, {}, 0, &history, [&](const KeptState &kept) { state = kept; });
    return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : KeptState();
}

QHash<RoomId, KeptDraft> draftsIn(DiskHistory &history)
{
    return stateIn(history).drafts;
}

const Room lounge = room(7, u"Lounge"_s);
const Room attic = room(8, u"Attic"_s);

const QUrl here(u"http://here:5005"_s);
const QUrl there(u"http://there:5005"_s);

} // namespace

void tst_KeptFiles::draftsAreStoredHalfASecondAfterTheLastChange()
{
    QTemporaryDir folder;
    FakeClock clock;
    DiskHistory history(folder.path());
    Drafts drafts(&history, &clock);
    drafts.setDraft(lounge, u"hal"_s);
    clock.advance(400ms);
    drafts.setDraft(lounge, u"half"_s);
    clock.advance(499ms);
    QVERIFY(draftsIn(history).isEmpty());
    clock.advance(1ms);
    QCOMPARE(draftsIn(history).value(lounge.id).text, u"half"_s);
}

void tst_KeptFiles::draftsSurviveTheEndOfTheProgram()
{
    QTemporaryDir folder;
    FakeClock clock;
    DiskHistory history(folder.path());
    {
        Drafts drafts(&history, &clock);
        drafts.setDraft(lounge, u"seven"_s);
        drafts.setDraft(attic, u"eight"_s);
        drafts.setDraft(attic, {});
    }
    Drafts drafts(&history, &clock);
    drafts.setDraft(attic, u"written before the disk answered"_s);
    const auto kept = draftsIn(history);
    QCOMPARE(kept.size(), 1);
    drafts.restore(kept);
    QCOMPARE(drafts.draft(lounge), u"seven"_s);
    QCOMPARE(drafts.draft(attic), u"written before the disk answered"_s);
}

void tst_KeptFiles::draftIsForNoOtherRoomOfTheSameId()
{
    QTemporaryDir folder;
    FakeClock clock;
    DiskHistory history(folder.path());
    Drafts drafts(&history, &clock);
    drafts.setDraft(lounge, u"for the lounge"_s);
    Room other = lounge;
    other.createdAt = lounge.createdAt.addSecs(60);
    QCOMPARE(drafts.draft(other), QString());
    QCOMPARE(drafts.draft(lounge), u"for the lounge"_s);
}

void tst_KeptFiles::whatWasInOldFilesIsMoved()
{
    QTemporaryDir folder;
    QVERIFY(
        privatefile::save(folder.filePath(u"drafts.json"_s), {{u"drafts"_s, QJsonObject {{u"7"_s, u"half"_s}, {u"x"_s, u"?"_s}}}}));
    const QJsonObject unsent {{u"client_id"_s, u"c1"_s}, {u"text"_s, u"mine"_s}};
    QVERIFY(privatefile::save(folder.filePath(u"outbox.json"_s), {{u"messages"_s, QJsonArray {unsent, 3, QJsonObject()}}}));
    for (int start = 0; start < 2; ++start) {
        DiskHistory history(folder.path());
        const KeptState kept = stateIn(history);
        QCOMPARE(kept.drafts.size(), 1);
        QCOMPARE(kept.drafts.value(lounge.id).text, u"half"_s);
        QCOMPARE(kept.outbox, QList<QJsonObject> {unsent});
        QVERIFY(!QFile::exists(folder.filePath(u"drafts.json"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"outbox.json"_s)));
    }
}

void tst_KeptFiles::aKeptFileHasWhatWasSavedLast()
{
    QTemporaryDir folder;
    KeptFile file(folder.filePath(u"new/kept.json"_s));
    QVERIFY(file.load().isEmpty());
    for (int i = 1; i <= 1000; ++i)
        file.save({{u"number"_s, i}});
    file.flush();
    QCOMPARE(file.load(), (QJsonObject {{u"number"_s, 1000}}));
    file.save({{u"number"_s, 1001}});
    file.flush();
    QCOMPARE(KeptFile(folder.filePath(u"new/kept.json"_s)).load(), (QJsonObject {{u"number"_s, 1001}}));
}

void tst_KeptFiles::serversComeLastUsedFirst()
{
    QTemporaryDir folder;
    FakeClock clock;
    ServerList list(folder.path(), &clock);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.noteUse(here, u"Here"_s, user(ada), true);
    list.noteUse(there, u"There"_s, user(ben), false);
    clock.advance(1h);
    list.noteUse(here, u"Here!"_s, user(ada), true);
    list.setSignedIn(here, false);
    QCOMPARE(list.count(), 2);
    list.flush();
    const ServerList again(folder.path(), &clock);
    QCOMPARE(again.data(again.index(0), ServerList::NameRole).toString(), u"Here!"_s);
    QCOMPARE(again.data(again.index(0), ServerList::AddressRole).toString(), u"here"_s);
    QCOMPARE(again.data(again.index(1), ServerList::DisplayNameRole).toString(), u"Ben"_s);
    QCOMPARE(again.find(here)->user, user(ada));
    QVERIFY(!again.find(here)->signedIn);
    QVERIFY(!again.find(QUrl(u"http://elsewhere:5005"_s)));
}

void tst_KeptFiles::onesOwnChatIsOneEntryWhateverItsPort()
{
    QTemporaryDir folder;
    FakeClock clock;
    ServerList list(folder.path(), &clock);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(&list, &ServerList::removed);
    list.noteUse(there, u"There"_s, user(ada), true);
    list.noteUse(here, u"Ada's chat"_s, user(ada), true);
    list.setHosted(here);
    const QUrl moved(u"http://here:5006"_s);
    list.noteUse(moved, u"Ada's chat"_s, user(ada), true);
    list.setHosted(moved);
    list.noteUse(moved, u"Ada's chat"_s, user(ada), true);
    QCOMPARE(removed.size(), 1); // its token as well
    QCOMPARE(list.count(), 2);
    list.flush();
    const ServerList again(folder.path(), &clock);
    QCOMPARE(again.hosted()->url, moved);
    QVERIFY(!again.find(there)->hosted);
}

void tst_KeptFiles::serversAreLimited()
{
    QTemporaryDir folder;
    FakeClock clock;
    ServerList list(folder.path(), &clock);
    for (int i = 0; i < 60; ++i)
        list.noteUse(QUrl(u"http://host%1:5005"_s.arg(i)), {}, user(ada), false);
    QCOMPARE(list.count(), 50);
    QVERIFY(list.find(QUrl(u"http://host59:5005"_s)));
    QVERIFY(!list.find(QUrl(u"http://host0:5005"_s)));
}

void tst_KeptFiles::removingAServerSaysSo()
{
    QTemporaryDir folder;
    FakeClock clock;
    ServerList list(folder.path(), &clock);
    list.noteUse(here, {}, user(ada), true);
    QSignalSpy removed(&list, &ServerList::removed);
    list.remove(5);
    QCOMPARE(removed.size(), 0);
    list.remove(0);
    QCOMPARE(removed[0][0].toUrl(), here);
    QCOMPARE(removed[0][1].value<Author>(), ada);
    list.flush();
    QCOMPARE(ServerList(folder.path(), &clock).count(), 0);
}

void tst_KeptFiles::aListThatCannotBeReadIsNotAnEmptyOne()
{
    QTemporaryDir folder;
    FakeClock clock;
    QVERIFY(!ServerList(folder.path(), &clock).isKnown());
    {
        ServerList list(folder.path(), &clock);
        list.noteUse(here, {}, user(ada), true);
    }
    QVERIFY(ServerList(folder.path(), &clock).isKnown());
    const QString path = folder.filePath(u"servers.json"_s);
    QJsonArray servers = privatefile::load(path).value("servers"_L1).toArray();
    servers.append(u"of a later version"_s);
    privatefile::save(path, {{u"servers"_s, servers}});
    QCOMPARE(ServerList(folder.path(), &clock).count(), 1);
    QVERIFY(!ServerList(folder.path(), &clock).isKnown());
    QFile(path).open(QIODevice::WriteOnly); // nothing in it
    QVERIFY(!ServerList(folder.path(), &clock).isKnown());
}

void tst_KeptFiles::tokensAreForOneServerAndOneProfile()
{
    QTemporaryDir folder;
    QTemporaryDir otherFolder;
    KeptTokens store(folder.path(), KeptTokens::Keep::FileOnly);
    KeptTokens other(otherFolder.path(), KeptTokens::Keep::FileOnly);
    store.write(here, u"one"_s);
    store.write(there, u"two"_s);
    QCOMPARE(tokenOf(store, here), u"one"_s);
    QCOMPARE(tokenOf(store, there), u"two"_s); // before the disk has it
    QCOMPARE(tokenOf(other, here), QString());
    store.flush();
    KeptTokens again(folder.path(), KeptTokens::Keep::FileOnly);
    again.remove(here);
    QCOMPARE(tokenOf(again, here), QString());
    QCOMPARE(tokenOf(again, there), u"two"_s);
}

void tst_KeptFiles::tokensAreReadableByTheirOwnerOnly()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    KeptTokens store(profile, KeptTokens::Keep::FileOnly);
    store.write(here, u"one"_s);
    store.flush();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QCOMPARE(QFileInfo(profile + "/tokens.json"_L1).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(profile).permissions() & others, QFile::Permissions());
}

void tst_KeptFiles::tokensAreKeptWhereNoSecretServiceAnswers()
{
    // No session bus, no secret service, whatever machine this runs on.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QTemporaryDir folder;
    static int said = 0;
    said = 0;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { said += text.contains(u"secret service"_s) ? 1 : 0; });
    const auto handler = qScopeGuard([before] { qInstallMessageHandler(before); });
    {
        KeptTokens store(folder.path(), KeptTokens::Keep::SecretService);
        store.write(here, u"one"_s);
        QCOMPARE(tokenOf(store, here), u"one"_s);
        QCOMPARE(tokenOf(store, here), u"one"_s);
        QCOMPARE(said, 0); // what is in the file is not asked for elsewhere
        QTRY_COMPARE(said, 1); // offered to the service a moment later
    }
    KeptTokens again(folder.path(), KeptTokens::Keep::SecretService);
    QCOMPARE(tokenOf(again, here), u"one"_s);
    again.remove(here);
    QCOMPARE(tokenOf(again, here), QString());
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

void tst_KeptFiles::whichServerItWasIsKept()
{
    QTemporaryDir folder;
    FakeClock clock;
    {
        ServerList servers(folder.path(), &clock);
        servers.noteUse(here, u"Here"_s, user(ada), true, u"one"_s);
        servers.noteUse(there, u"There"_s, user(ben), true);
        servers.setId(there, u"two"_s);
        servers.setId(QUrl(u"http://nowhere:1"_s), u"three"_s);
    }
    ServerList servers(folder.path(), &clock);
    QCOMPARE(servers.count(), 2);
    QCOMPARE(servers.find(here)->id, u"one"_s);
    QCOMPARE(servers.find(there)->id, u"two"_s);
}

void tst_KeptFiles::aNewProfileIsItsOwnersAlone()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"a/b"_s);
    QVERIFY(makeProfileFolder(profile));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(!(QFileInfo(profile).permissions() & others));
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(profile, shared));
    QVERIFY(makeProfileFolder(profile)); // it was there: somebody's choice
    QVERIFY(QFileInfo(profile).permission(QFile::ReadGroup));
    QVERIFY(!makeProfileFolder(u"/proc/no/such"_s));
}

QTEST_GUILESS_MAIN(tst_KeptFiles)
#include "tst_KeptFiles.moc"
