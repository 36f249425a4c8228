// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NameOrder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearth;

/// In which order names of rooms and people stand.
class tst_NameOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsAsPeopleExpect_data();
    void standsAsPeopleExpect();
};

void tst_NameOrder::standsAsPeopleExpect_data()
{
    QTest::addColumn<QStringList>("names"); // in their order
    QTest::newRow("letters") << QStringList {u"Attic"_s, u"cellar"_s, u"Garden"_s};
    QTest::newRow("numbers") << QStringList {u"Room"_s, u"Room 1"_s, u"Room 2"_s, u"Room 10"_s, u"Room 10 b"_s, u"Room 100"_s};
    QTest::newRow("zeros") << QStringList {u"0"_s, u"001"_s, u"2"_s, u"010"_s, u"Room 07"_s, u"Room 8"_s};
    QTest::newRow("numbers before letters") << QStringList {u"3rd floor"_s, u"20th floor"_s, u"Attic"_s};
    QTest::newRow("long numbers") << QStringList {u"Load 123456789"_s, u"Load 1234567890"_s, u"Load 2234567890"_s};
    QTest::newRow("accents") << QStringList {u"Anna"_s, u"Åsa"_s, u"Bo"_s, u"Émile"_s, u"Fu"_s};
    QTest::newRow("nothing but accents") << QStringList {u"Resume"_s, u"résumé"_s};
    QTest::newRow("other letters") << QStringList {u"Zoe"_s, u"Оля"_s, u"李小龙"_s};
}

void tst_NameOrder::standsAsPeopleExpect()
{
    QFETCH(const QStringList, names);
    QStringList sorted(names.rbegin(), names.rend());
    std::ranges::sort(sorted, {}, nameOrder);
    QCOMPARE(sorted, names);
}

QTEST_GUILESS_MAIN(tst_NameOrder)
#include "tst_NameOrder.moc"
