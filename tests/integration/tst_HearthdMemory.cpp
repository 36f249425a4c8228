// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;

const QByteArray upgrade = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"_ba;

} // namespace

/// What a real hearthd's memory does under an attack from one address, and afterwards.
class tst_HearthdMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryComesBackAfterAnAttack_data();
    void memoryComesBackAfterAnAttack();
};

void tst_HearthdMemory::memoryComesBackAfterAnAttack_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("bytes");
    const QByteArray post = "POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n";
    QTest::newRow("half-sent bodies") << post << 990 * kilobyte;
    // A text of 999,999 bytes, masked with zeros.
    QTest::newRow("partial messages") << upgrade + "\x81\xff\x00\x00\x00\x00\x00\x0f\x42\x3f\x00\x00\x00\x00"_ba << 990 * kilobyte;
}

void tst_HearthdMemory::memoryComesBackAfterAnAttack()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, bytes);
    QTemporaryDir folder;
    HearthdProcess server;
    QVERIFY(server.serve(folder.path(), {u"--max-memory=268435456"_s}));
    const auto resident = [&] {
        QFile status(u"/proc/%1/status"_s.arg(server.process().processId()));
        if (!status.open(QIODevice::ReadOnly))
            return qint64(-1);
        static const QRegularExpression line(u"VmRSS:\\s*(\\d+) kB"_s);
        return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * kilobyte;
    };
    const qint64 before = resident();
    QVERIFY(before > 0);
    qint64 most = before;
    std::vector<std::unique_ptr<QTcpSocket>> attackers;
    const QByteArray piece(64 * kilobyte, ' ');
    for (int i = 0; i < 200; ++i) {
        auto &one = attackers.emplace_back(std::make_unique<QTcpSocket>());
        one->connectToHost(server.url().host(), quint16(server.url().port()));
        QVERIFY(one->waitForConnected());
        one->write(head);
        for (qint64 sent = 0; sent + piece.size() <= bytes && one->state() == QAbstractSocket::ConnectedState; sent += piece.size()) {
            one->write(piece);
            if (!one->waitForBytesWritten(100))
                break; // as much as the server takes, now that it has had enough
        }
        most = std::max(most, resident());
    }
    // 200 MB were sent, of which a quarter of the budget may be held, and as much again be on its way out.
    QVERIFY2(most - before < 160 * megabyte, qPrintable(QString::number((most - before) / megabyte)));
    attackers.clear();
    QTRY_VERIFY2_WITH_TIMEOUT(resident() - before < 50 * megabyte,
        qPrintable(QString::number((resident() - before) / megabyte)), 60'000);
}

QTEST_GUILESS_MAIN(tst_HearthdMemory)
#include "tst_HearthdMemory.moc"
