// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStorage.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Who goes before the answer: the asker, or the Storage.
class tst_StorageEndings : public OverStorage
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsGoneIsNotAnsweredButTheJobIsDone()
    {
        auto context = std::make_unique<QObject>();
        const auto count = [this](const auto &) { m_answers << u"gone"_s; };
        m_storage->write<User>(context.get(), [](Store &store) { return store.users().create(user(u"ada"_s)); }, count);
        m_storage->read<int>(context.get(), [](Store &) { return 0; }, count);
        context.reset();
        create(u"bob"_s);
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers, QStringList {u"bob"_s});
        QCOMPARE(storedNames(), (QStringList {u"ada"_s, u"bob"_s}));
    }

    void closingFinishesAndAnswersWhatWasGiven()
    {
        for (int i = 0; i < 300; ++i)
            create(u"user%1"_s.arg(i));
        m_storage->close();
        QCOMPARE(m_answers.size(), 300);
        create(u"late"_s);
        QCOMPARE(m_answers.size(), 300);
        QTRY_COMPARE(m_answers.size(), 301);
        QCOMPARE(m_answers.last(), u"internal"_s);
        reopen();
        QCOMPARE(storedNames().size(), 300);
    }

    void closingFromWithinAnAnswerKeepsTheOrder()
    {
        Gate gate;
        hold(gate);
        m_storage->write<int>(
            this, [](Store &) { return 0; },
            [this](Result<int>) {
                m_answers << u"closing"_s;
                m_storage->close();
                m_answers << u"closed"_s;
            });
        create(u"ada"_s);
        create(u"bob"_s);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 5);
        QCOMPARE(m_answers, (QStringList {u"held"_s, u"closing"_s, u"ada"_s, u"bob"_s, u"closed"_s}));
    }

    void destroyingFinishesWhatWasGivenWithoutAnswering()
    {
        for (int i = 0; i < 300; ++i)
            create(u"user%1"_s.arg(i));
        m_probe.reset();
        m_storage.reset();
        reopen();
        QCOMPARE(storedNames().size(), 300);
        QVERIFY(m_answers.isEmpty());
    }

    void anAnswerMayDestroyTheStorage()
    {
        Gate gate;
        hold(gate);
        m_storage->write<int>(
            this, [](Store &) { return 0; },
            [this](Result<int>) {
                m_probe.reset();
                m_storage.reset();
                m_answers << u"destroyed"_s;
            });
        create(u"ada"_s);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 2);
        reopen();
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
        QCOMPARE(m_answers, (QStringList {u"held"_s, u"destroyed"_s}));
    }

    void beforeItIsOpenEveryJobFails()
    {
        Storage storage {SqliteDatabase::make()};
        StorageProbe probe(storage);
        QCOMPARE(probe.write([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Internal);
        QCOMPARE(probe.read([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Internal);
        QCOMPARE(storage.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StorageEndings)
#include "tst_StorageEndings.moc"
