// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalAddresses.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_LocalAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAddressIsForOthersWhenItListensAtAllOfThem()
    {
        const QList<QHostAddress> local {QHostAddress(u"192.168.1.20"_s), QHostAddress(u"10.0.0.7"_s)};
        const QStringList expected {u"http://192.168.1.20:5005"_s, u"http://10.0.0.7:5005"_s};
        QCOMPARE(addressesForOthers(QUrl(u"http://0.0.0.0:5005"_s), local), expected);
        QCOMPARE(addressesForOthers(QUrl(u"http://[::]:5005"_s), local), expected);
    }

    void whoListensAtBothKindsIsReachedByBoth()
    {
        const QList<QHostAddress> local {QHostAddress(u"192.168.1.20"_s), QHostAddress(u"fd00::2"_s)};
        const QStringList expected {u"http://192.168.1.20:5005"_s, u"http://[fd00::2]:5005"_s};
        QCOMPARE(addressesForOthers(QUrl(u"http://[::]:5005"_s), local), expected);
        QCOMPARE(addressesForOthers(QUrl(u"http://0.0.0.0:5005"_s), local), expected.first(1));
        QCOMPARE(addressesOf(QHostAddress(QHostAddress::Any), local), local);
        QCOMPARE(addressesOf(QHostAddress(QHostAddress::AnyIPv4), local), local.first(1));
        QCOMPARE(addressesOf(local.last(), local), local.last(1));
    }

    void onANetworkOfIPv6AloneItsAddressesAreHandedOut()
    {
        const QList<QHostAddress> local {QHostAddress(u"2001:db8::7"_s)};
        QCOMPARE(addressesForOthers(QUrl(u"http://[::]:5005"_s), local), QStringList {u"http://[2001:db8::7]:5005"_s});
        QVERIFY(addressesForOthers(QUrl(u"http://0.0.0.0:5005"_s), local).isEmpty());
        QCOMPARE(addressesOf(QHostAddress(QHostAddress::AnyIPv4), local), QList {QHostAddress(QHostAddress::LocalHost)});
    }

    void theLikeliestComesFirstAndWhatMeansNothingElsewhereIsLeftOut()
    {
        const QHostAddress wire(u"192.168.1.20"_s), wire6(u"2001:db8::7"_s), unique(u"fd12:3456::7"_s),
            passing(u"2001:db8::dead"_s), tunnel(u"10.8.0.2"_s), bridge(u"172.17.0.1"_s);
        QHostAddress linkLocal(u"fe80::1"_s);
        linkLocal.setScopeId(u"eth0"_s);
        const QList<LocalAddress> found {{bridge, true, true}, {linkLocal}, {QHostAddress(u"169.254.3.4"_s)},
            {passing, true, false, true}, {wire6}, {unique}, {tunnel, false}, {wire}, {wire},
            {QHostAddress(QHostAddress::LocalHostIPv6)}};
        const QList<QHostAddress> expected {wire, wire6, unique, passing, tunnel, bridge};
        QCOMPARE(addressesForOthers(found), expected);
        QCOMPARE(addressesForOthers(QList<LocalAddress> {{linkLocal}}), QList {QHostAddress(QHostAddress::LocalHost)});
    }

    void eachAddressOfThisMachineIsOneToBeHandedOut()
    {
        const QList<QHostAddress> local = localAddresses();
        QVERIFY(!local.isEmpty());
        for (const QHostAddress &address : local)
            QVERIFY2(!address.isLinkLocal() && (!address.isLoopback() || local.size() == 1), qPrintable(address.toString()));
    }

    void nothingIsAddedToAnAddressThatSaysItAll()
    {
        const QList<QHostAddress> local {QHostAddress(u"192.168.1.20"_s)};
        QVERIFY(addressesForOthers(QUrl(u"http://192.168.1.20:5005"_s), local).isEmpty());
        QVERIFY(addressesForOthers(QUrl(u"http://127.0.0.1:5005"_s), local).isEmpty());
    }

    void withoutANetworkThereIsNothingToHandOut()
    {
        QVERIFY(addressesForOthers(QUrl(u"http://0.0.0.0:5005"_s), {QHostAddress(QHostAddress::LocalHost)}).isEmpty());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_LocalAddresses)
#include "tst_LocalAddresses.moc"
