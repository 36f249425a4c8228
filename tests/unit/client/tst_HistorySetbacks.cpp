// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverHistory.h"

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace hearth;
using namespace hearth::samples;

/// Files that are not as they should be, and disks that do not do as they should: said, and never in the way.
class tst_HistorySetbacks : public OverHistory
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoDatabaseIsPutAside();
    void anotherProgramsDatabaseIsPutAside();
    void newerOneIsPutAsideAndWhatWasWrittenGoesOn();
    void damagedPageIsNoticedWhenItIsReached();
    void folderThatCannotBeMadeIsReplacedByMemory();
    void fileThatCannotBeWrittenIsReplacedByMemory();
    void fullDiskIsSaidOnceAndTriedAgain();

private:
    static inline const KeptEdit edit {morning, MessageId {9}, u"before"_s, u"after"_s};
    void fill()
    {
        history().keepRooms({room(7, u"General"_s)});
        history().keepPage(RoomId {7}, messages(1, 200));
        history().keepUnsent(u"c1"_s, {{u"client_id"_s, u"c1"_s}, {u"text"_s, u"mine"_s}}, this, {});
        history().keepDraft(RoomId {7}, {u"half a"_s, morning});
        history().keepEdit(RoomId {7}, edit);
        history().keepRead(RoomId {7}, {150, true});
        history().meet(u"server"_s, u"epoch"_s);
        history().flush();
    }
    /// What was written here cannot be had again from anywhere.
    static void verifyWritingIsThere(const KeptState &read)
    {
        QCOMPARE(read.outbox.size(), 1);
        QCOMPARE(read.outbox.first().value("text"_L1).toString(), u"mine"_s);
        QCOMPARE(read.drafts.value(RoomId {7}).text, u"half a"_s);
        QCOMPARE(read.edits.value(RoomId {7}), edit);
        QCOMPARE(read.reads.value(RoomId {7}).seq, 150);
        QVERIFY(read.reads.value(RoomId {7}).isBack);
        QCOMPARE(read.epoch, std::optional(u"epoch"_s)); // else positions of another server would be taken for this one's
    }
    /// It keeps what it is given, however it began.
    void verifyItWorks()
    {
        history().keepPage(RoomId {7}, messages(1, 10));
        QCOMPARE(state().page.messages.size(), 10);
    }
    QString aside() const { return path() + ".aside"_L1; }
};

void tst_HistorySetbacks::whatIsNoDatabaseIsPutAside()
{
    write(QByteArray(5000, 'x'));
    begin();
    QVERIFY(state().rooms.isEmpty());
    QCOMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"damaged"_s), qPrintable(m_notices.first()));
    QFile kept(aside());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(5000, 'x'));
    verifyItWorks();
    begin();
    QCOMPARE(state().page.messages.size(), 10);
    QCOMPARE(m_notices.size(), 1);
}

void tst_HistorySetbacks::anotherProgramsDatabaseIsPutAside()
{
    QDir().mkpath(m_folder);
    {
        HistoryDatabase database;
        database.openAsIs(path());
        QFile(path()).open(QIODevice::WriteOnly);
        QVERIFY(database.openAsIs(path()));
        QVERIFY(database.execute(u"CREATE TABLE rooms (id INTEGER)"_s));
    }
    begin();
    verifyItWorks();
    QVERIFY(QFile::exists(aside()));
    QCOMPARE(m_notices.size(), 1);
}

void tst_HistorySetbacks::newerOneIsPutAsideAndWhatWasWrittenGoesOn()
{
    fill();
    m_history.reset();
    {
        HistoryDatabase database;
        QCOMPARE(database.open(path()), HistoryDatabase::Trouble::None);
        QVERIFY(database.execute(u"PRAGMA user_version = 1000"_s));
    }
    begin();
    const KeptState read = state();
    QVERIFY(read.rooms.isEmpty());
    verifyWritingIsThere(read);
    QCOMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"newer"_s), qPrintable(m_notices.first()));
    verifyItWorks();
}

void tst_HistorySetbacks::damagedPageIsNoticedWhenItIsReached()
{
    fill();
    m_history.reset();
    // Where the messages are; the first pages, with the schema, stay whole.
    const qint64 size = QFileInfo(path()).size();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    for (qint64 at = 4096LL * 2; at < size; at += 4096)
        if (bytes.mid(at, 4096).contains("hello"))
            write(QByteArray(4096, '\xff'), at);
    begin();
    const KeptState read = state();
    QVERIFY(read.page.messages.isEmpty());
    verifyWritingIsThere(read);
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"damaged"_s), qPrintable(m_notices.first()));
    QTRY_COMPARE(m_emptied, 1); // what is still known has to be given to it again
    QVERIFY(QFile::exists(aside()));
    verifyItWorks();
    begin();
    QCOMPARE(state().page.messages.size(), 10);
}

void tst_HistorySetbacks::folderThatCannotBeMadeIsReplacedByMemory()
{
    QFile(m_place.filePath(u"a file"_s)).open(QIODevice::WriteOnly);
    m_folder = m_place.filePath(u"a file/account"_s);
    begin();
    verifyItWorks();
    QCOMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"folder"_s), qPrintable(m_notices.first()));
}

void tst_HistorySetbacks::fileThatCannotBeWrittenIsReplacedByMemory()
{
    // Not even the system's administrator writes a file where a folder is, or makes one below it.
    QDir().mkpath(path() + "/x"_L1);
    begin();
    verifyItWorks();
    QCOMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"written"_s), qPrintable(m_notices.first()));
}

void tst_HistorySetbacks::fullDiskIsSaidOnceAndTriedAgain()
{
#ifndef Q_OS_UNIX
    QSKIP("Only Unix has a limit that is like a full disk.");
#else
    fill();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = 1;
    setrlimit(RLIMIT_FSIZE, &full);
    std::optional<bool> stored;
    for (int i = 0; i < 2; ++i) {
        stored.reset();
        history().keepUnsent(u"c2"_s, {{u"text"_s, u"more"_s}}, this, [&](bool ok) { stored = ok; });
        QTRY_VERIFY(stored);
        QVERIFY(!*stored);
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY2(m_notices.first().contains(u"full"_s), qPrintable(m_notices.first()));
    QCOMPARE(state().page.messages.size(), 100); // all that was there still is
    stored.reset();
    history().keepUnsent(u"c2"_s, {{u"text"_s, u"more"_s}}, this, [&](bool ok) { stored = ok; });
    QTRY_VERIFY(stored);
    QVERIFY(*stored);
    QCOMPARE(m_notices.size(), 1);
#endif
}

QTEST_GUILESS_MAIN(tst_HistorySetbacks)
#include "tst_HistorySetbacks.moc"
