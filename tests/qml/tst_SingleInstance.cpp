// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SingleInstance.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Where two programs of one profile meet, and who else can come there: nobody.
class tst_SingleInstance : public QObject
{
    Q_OBJECT
    static constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;

private Q_SLOTS:
    void init() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }

    void theSecondShowsTheFirst()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QVERIFY(first.claim());
        QCOMPARE(first.problem(), QString());
        QVERIFY2(first.socketPath().startsWith(m_runtime.path() + u'/'), qPrintable(first.socketPath()));
        QVERIFY(QFileInfo::exists(first.socketPath()));
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
        SingleInstance second(profile.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(again.size(), 1);
        QTemporaryDir other;
        SingleInstance third(other.path());
        QVERIFY(third.claim());
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QFile left(first.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(first.claim());
        QCOMPARE(first.problem(), QString());
    }

    void aRuntimeFolderOfOthersIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("runtime");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("open to all") << QByteArray("/tmp");
        QTest::newRow("not there") << QByteArray("/nowhere");
    }

    void aRuntimeFolderOfOthersIsNotUsed()
    {
        QFETCH(QByteArray, runtime);
        qputenv("XDG_RUNTIME_DIR", runtime);
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY2(first.socketPath().startsWith(profile.path() + u'/'), qPrintable(first.socketPath()));
        QVERIFY(first.claim());
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
        SingleInstance second(profile.path());
        QVERIFY(!second.claim());
    }

    void whatCannotBeHadIsSaid()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        QTemporaryDir folder;
        const QString profile = folder.filePath(QString(150, u'x')); // longer than a socket's path may be
        QVERIFY(QDir().mkpath(profile));
        SingleInstance first(profile);
        QVERIFY(first.claim());
        QVERIFY2(first.problem().contains(profile) && first.problem().endsWith(u'.'), qPrintable(first.problem()));
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_SingleInstance.moc"
