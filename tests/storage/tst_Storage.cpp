// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageProbe.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

/// The threads of a Storage: what is answered when, in which order, and what a failure takes with it.
class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_unique<Storage>();
        const auto opened = m_storage->open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_probe = std::make_unique<StorageProbe>(*m_storage);
    }

    void cleanup()
    {
        m_storage.reset();
        m_probe.reset();
        m_folder.reset();
    }

    void whatWasStoredIsThereAfterClosingAndOpeningAgain()
    {
        QVERIFY(addUser(u"ada"_s));
        m_storage->close();
        m_storage = std::make_unique<Storage>();
        QVERIFY(m_storage->open(path()));
        StorageProbe probe(*m_storage);
        const auto found = probe.read([](Store &store) { return store.users().byUsername(u"ADA"_s); });
        QVERIFY(found && *found);
        QCOMPARE((*found)->user.username, u"ada"_s);
    }

    void nothingIsAnsweredFromInsideTheCall()
    {
        bool answered = false;
        m_storage->write<int>(this, [](Store &) { return 1; }, [&](Result<int>) { answered = true; });
        m_storage->read<int>(this, [](Store &) { return 1; }, [&](Result<int>) { answered = true; });
        QVERIFY(!answered);
        m_storage->close();
        QVERIFY(answered);
        answered = false;
        m_storage->write<int>(this, [](Store &) { return 1; }, [&](Result<int> result) { answered = !result; });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

private:
    QString path() const { return m_folder->filePath(u"data"_s); }
    Result<User> addUser(const QString &name)
    {
        return m_probe->write([name](Store &store) { return store.users().create(user(name)); });
    }
    static StoredUser user(const QString &name)
    {
        StoredUser stored;
        stored.user.username = name;
        stored.user.displayName = name;
        stored.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        return stored;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<StorageProbe> m_probe;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_Storage.moc"
