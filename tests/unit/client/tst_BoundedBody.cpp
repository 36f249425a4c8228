// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/BoundedBody.h"

#include <QBuffer>
#include <QTest>

using namespace hearth;

class tst_BoundedBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTakesAllThatMayCome();
    void itStopsAtMore();
    void itMakesRoomForWhatIsThere();
};

void tst_BoundedBody::itTakesAllThatMayCome()
{
    QByteArray sent = "four";
    QBuffer from(&sent);
    QVERIFY(from.open(QIODevice::ReadWrite));
    BoundedBody body(8);
    QVERIFY(body.take(from));
    from.write("more");
    from.seek(4);
    QVERIFY(body.take(from));
    QVERIFY(!body.isTooLarge());
    QCOMPARE(body.bytes(), QByteArray("fourmore"));
}

void tst_BoundedBody::itStopsAtMore()
{
    QByteArray sent = "nine bytes"; // ten
    QBuffer from(&sent);
    QVERIFY(from.open(QIODevice::ReadOnly));
    BoundedBody body(9);
    QVERIFY(!body.take(from));
    QVERIFY(body.isTooLarge());
    QVERIFY(body.bytes().size() <= 9);
    QVERIFY(!body.take(from));
}

void tst_BoundedBody::itMakesRoomForWhatIsThere()
{
    QByteArray sent(1000, 'x');
    QBuffer from(&sent);
    QVERIFY(from.open(QIODevice::ReadOnly));
    BoundedBody body(64 * 1024 * 1024);
    QVERIFY(body.take(from));
    QCOMPARE(body.bytes().size(), 1000);
    QVERIFY(body.bytes().capacity() < 64 * 1024);
}

QTEST_GUILESS_MAIN(tst_BoundedBody)
#include "tst_BoundedBody.moc"
