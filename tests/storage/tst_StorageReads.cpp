// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStorage.h"

#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Reads beside the writer.
class tst_StorageReads : public OverStorage
{
    Q_OBJECT

private Q_SLOTS:
    void readsDoNotWaitForTheWriter()
    {
        Gate gate;
        m_storage->write<User>(
            this,
            [&gate](Store &store) {
                auto made = store.users().create(user(u"ada"_s));
                gate.pass();
                return made;
            },
            [this](Result<User>) { m_answers << u"written"_s; });
        gate.waitUntilReached();
        const QStringList meanwhile = storedNames();
        QVERIFY(m_answers.isEmpty());
        gate.open();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(meanwhile, QStringList());
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
    }

    void twoReadsRunAtOnce()
    {
        Gate first;
        readUpTo(first);
        m_storage->read<int>(this, [](Store &) { return 0; }, [this](Result<int>) { m_answers << u"second"_s; });
        QTRY_COMPARE(m_answers, QStringList {u"second"_s});
        first.open();
        QTRY_COMPARE(m_answers.size(), 2);
    }

    void nobodyWaitsForWhatTakesLong()
    {
        Gate gate;
        m_storage->readLong<int>(
            this,
            [&gate](Store &) {
                gate.pass();
                return 0;
            },
            [this](Result<int>) { m_answers << u"long"_s; });
        gate.waitUntilReached();
        m_storage->readLong<int>(this, [](Store &) { return 0; }, [this](Result<int>) { m_answers << u"long, too"_s; });
        QCOMPARE(m_storage->waitingLongReads(), 1);
        Gate first; // of those that do not take long there are still two at once
        readUpTo(first);
        QCOMPARE(storedNames(), QStringList());
        QVERIFY(m_answers.isEmpty());
        first.open();
        QTRY_COMPARE(m_answers, QStringList {u"first"_s});
        gate.open();
        QTRY_COMPARE(m_answers, (QStringList {u"first"_s, u"long"_s, u"long, too"_s}));
        QCOMPARE(m_storage->waitingLongReads(), 0);
    }

    void aReadSeesWhatWasAnsweredBefore()
    {
        int seen = 0;
        for (int i = 1; i <= 50; ++i) {
            m_storage->write<User>(
                this, [i](Store &store) { return store.users().create(user(u"user%1"_s.arg(i))); },
                [this, &seen](Result<User> made) {
                    m_storage->read<std::optional<StoredUser>>(
                        this, [id = made->id](Store &store) { return store.users().byId(id); },
                        [&seen](Result<std::optional<StoredUser>> found) { seen += *found ? 1 : 1000; });
                });
        }
        QTRY_COMPARE(seen, 50);
    }

    void aReadSeesASingleMoment()
    {
        Gate gate;
        std::atomic<bool> same = false;
        m_storage->read<int>(
            this,
            [&](Store &store) {
                const auto before = store.users().all().value().size();
                gate.pass();
                same = store.users().all().value().size() == before;
                return 0;
            },
            [this](Result<int>) { m_answers << u"read"_s; });
        gate.waitUntilReached();
        create(u"ada"_s);
        QTRY_COMPARE(m_answers, QStringList {u"ada"_s});
        gate.open();
        QTRY_COMPARE(m_answers.size(), 2);
        QVERIFY(same);
    }

    void aReadMayNotWrite()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO users"_s));
        const auto refused = m_probe->read([](Store &store) { return store.users().create(user(u"ada"_s)); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Internal);
        QCOMPARE(storedNames(), QStringList());
    }

private:
    /// A read that is answered as "first"; it runs, and stands at the gate.
    void readUpTo(Gate &gate)
    {
        m_storage->read<int>(
            this,
            [&gate](Store &) {
                gate.pass();
                return 0;
            },
            [this](Result<int>) { m_answers << u"first"_s; });
        gate.waitUntilReached();
    }
};

QTEST_GUILESS_MAIN(tst_StorageReads)
#include "tst_StorageReads.moc"
