// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Who does not want to hear from whom.
class tst_StoreBlocks : public OverStore
{
    Q_OBJECT

    BlockStore &blocks() { return m_store->blocks(); }

private Q_SLOTS:
    void whatIsBlockedStaysSoUntilItIsNot()
    {
        const User bob = addUser(u"bob"_s);
        const StoredBlock block {m_ada.id, bob.id};
        QCOMPARE(*blocks().block(block, noon), true);
        QCOMPARE(*blocks().block(block, later), false);
        reopen();
        QCOMPARE(*blocks().all(), QList {block});
        QCOMPARE(*blocks().unblock(block), true);
        QCOMPARE(*blocks().unblock(block), false);
        QVERIFY(blocks().all()->isEmpty());
    }

    void itIsOfSomebodyAndHasALimit()
    {
        QCOMPARE(blocks().block({m_ada.id, UserId {999}}, noon).error().code, ErrorCode::UserNotFound);
        const User bob = addUser(u"bob"_s);
        const User cem = addUser(u"cem"_s);
        QVERIFY(blocks().block({m_ada.id, bob.id}, noon, 1));
        QCOMPARE(blocks().block({m_ada.id, cem.id}, noon, 1).error().code, ErrorCode::LimitReached);
        QVERIFY(blocks().block({bob.id, cem.id}, noon, 1)); // each has their own
    }
};

QTEST_GUILESS_MAIN(tst_StoreBlocks)
#include "tst_StoreBlocks.moc"
