// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/AccountFolders.h"

#include "Samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace hearth;
using namespace hearth::samples;

/// What goes when an account goes, and what is never touched.
class tst_AccountFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_mine = fill(accountFolder(m_place->path(), here, ada));
        m_other = fill(accountFolder(m_place->path(), there, ben));
    }
    void accountsNeverShareAFolder();
    void removedOneLeavesTheOthers();
    void othersThanTheNamedOnesGo();
    void whatACrashLeftGoesTheNextTime();
    void nothingElseIsEverRemoved();
    void movedOneNeverReplacesAnother();

private:
    static const inline QUrl here {u"http://here:5005"_s};
    static const inline QUrl there {u"http://there:5005"_s};

    static QString fill(const QString &folder)
    {
        QDir().mkpath(folder);
        QFile file(folder + "/history.db"_L1);
        file.open(QIODevice::WriteOnly);
        file.write(folder.toUtf8());
        return folder;
    }
    /// Once all is deleted that was to be.
    QStringList left(const QString &folder = u"accounts"_s) const
    {
        QThreadPool::globalInstance()->waitForDone();
        return QDir(m_place->filePath(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    static QString nameOf(const QString &folder) { return QFileInfo(folder).fileName(); }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_mine;
    QString m_other;
};

void tst_AccountFolders::accountsNeverShareAFolder()
{
    QSet<QString> folders;
    for (const QUrl &server : {here, there})
        for (const Author &author : {ada, ben, Author {ada.id, u"other"_s, u"Ada Lovelace"_s}})
            folders.insert(accountFolder(u"/profile"_s, server, author));
    QCOMPARE(folders.size(), 6);
}

void tst_AccountFolders::removedOneLeavesTheOthers()
{
    accountfolders::remove(m_mine);
    QVERIFY(!QFileInfo::exists(m_mine)); // at once: whoever comes back begins with nothing
    QCOMPARE(left(), {nameOf(m_other)});
    accountfolders::remove(m_mine); // which is not there
    fill(m_mine);
    accountfolders::remove(m_mine);
    QCOMPARE(left(), {nameOf(m_other)});
}

void tst_AccountFolders::othersThanTheNamedOnesGo()
{
    accountfolders::removeOthers(m_place->path(), {m_other});
    QVERIFY(!QFileInfo::exists(m_mine));
    QCOMPARE(left(), {nameOf(m_other)});
    accountfolders::removeOthers(m_place->filePath(u"nowhere"_s), {});
    accountfolders::removeOthers(m_place->path(), {});
    QCOMPARE(left(), QStringList());
}

void tst_AccountFolders::whatACrashLeftGoesTheNextTime()
{
    fill(m_mine + ".gone"_L1);
    accountfolders::removeOthers(m_place->path(), {m_mine, m_other});
    QCOMPARE(left().size(), 2);
    fill(m_mine + ".gone"_L1);
    accountfolders::remove(m_mine);
    QCOMPARE(left(), {nameOf(m_other)});
}

void tst_AccountFolders::nothingElseIsEverRemoved()
{
    const QString name = u"0123456789abcdef01234567"_s;
    const QString accounts = m_place->filePath(u"accounts/"_s);
    fill(accounts + "notes"_L1);
    fill(accounts + "0123456789ABCDEF01234567"_L1);
    fill(accounts + name + "0"_L1);
    fill(accounts + name + ".gone.tar"_L1);
    fill(m_place->filePath(u"server/"_s + name)); // not below `accounts`
    QFile(accounts + name).open(QIODevice::WriteOnly); // not a folder
    const QString link = accounts + "aaaaaaaaaaaaaaaaaaaaaaaa"_L1;
    QVERIFY(QFile::link(m_place->filePath(u"server"_s), link));
    const QStringList before = left();
    accountfolders::removeOthers(m_place->path(), {m_mine, m_other});
    for (const QString &folder : {accounts + "notes"_L1, m_place->filePath(u"server/"_s + name), link, m_place->path(), QString()})
        accountfolders::remove(folder);
    QCOMPARE(left(), before);
    QCOMPARE(left(u"server"_s), {name});
}

void tst_AccountFolders::movedOneNeverReplacesAnother()
{
    accountfolders::move(m_mine, m_other);
    accountfolders::move(m_mine, m_mine);
    QCOMPARE(left().size(), 2);
    const QString to = accountFolder(m_place->path(), there, ada);
    accountfolders::move(m_mine, to);
    QVERIFY(QFileInfo::exists(to + "/history.db"_L1));
    QVERIFY(!QFileInfo::exists(m_mine));
}

QTEST_GUILESS_MAIN(tst_AccountFolders)
#include "tst_AccountFolders.moc"
