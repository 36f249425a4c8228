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
