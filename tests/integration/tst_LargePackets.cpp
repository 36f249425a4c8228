// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"
#include "wire/PollingClient.h"
#include "wire/RawClient.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// The largest packet that the server's port takes, by default, over both transports: 128 KB.
class tst_LargePackets : public QObject
{
    Q_OBJECT

    static constexpr qsizetype most = 128 * 1024;

    /// A packet of Socket.IO with so many bytes.
    static QByteArray packet(const QByteArray &head, const QByteArray &filling, const QByteArray &tail, qsizetype size)
    {
        const qsizetype room = size - head.size() - tail.size();
        return head + filling.repeated(room / filling.size()) + QByteArray(room % filling.size(), ' ') + tail;
    }

    /// The next frame but for that of its own coming, which can wait.
    static std::optional<RawClient::Frame> besidesPresence(RawClient &socket)
    {
        const auto next = socket.frame();
        return next && next->payload.startsWith("42[\"presence\"") ? socket.frame() : next;
    }

private Q_SLOTS:
    void whatIsLargerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("filling");
        QTest::addColumn<QByteArray>("tail");
        const QByteArray begun = "27[\"typing\",{\"room\":1,\"typing\":true,\"more\":";
        QTest::newRow("a plain event") << begun + '"' << QByteArray("x") << QByteArray("\"}]");
        QTest::newRow("an event of many values") << begun + "[0" << QByteArray(",0") << QByteArray("]}]");
        QTest::newRow("an event with escapes") << begun + '"' << QByteArray("\\n") << QByteArray("\"}]");
    }

    void whatIsLargerIsRefused()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, filling);
        QFETCH(const QByteArray, tail);
        ServerFixture f;
        const QByteArray connect = "40{\"token\":\"" + f.rest->registered(u"ada"_s).toUtf8() + "\"}";

        RawClient socket(quint16(f.server->port()));
        QVERIFY(socket.upgrade("/socket.io/?EIO=4&transport=websocket") && socket.frame());
        socket.sendText(connect);
        QVERIFY(socket.frame()->payload.startsWith("40{") && socket.frame()->payload.startsWith("42[\"session\""));
        socket.sendText('4' + packet(head, filling, tail, most));
        const auto answer = besidesPresence(socket);
        QVERIFY(answer);
        QVERIFY2(answer->payload.startsWith("437[{\"ok\":false"), answer->payload.left(200).constData()); // there is no such room
        socket.sendText('4' + packet(head, filling, tail, most + 1));
        const auto refusal = besidesPresence(socket);
        QVERIFY(refusal);
        QCOMPARE(refusal->opcode, 8);
        QCOMPARE(refusal->closeCode(), 1009);
        QCOMPARE(refusal->payload.mid(2), "a packet is too large");

        PollingClient polling(quint16(f.server->port()), "/socket.io/");
        QVERIFY(polling.open());
        QCOMPARE(PollingClient::summary(polling.post(connect)), "200 ok");
        QCOMPARE(PollingClient::summary(polling.post('4' + packet(head, filling, tail, most))), "200 ok");
        const auto refused = polling.post('4' + packet(head, filling, tail, most + 1));
        QVERIFY(refused);
        QCOMPARE(refused->status, 400);
        QVERIFY2(refused->body.contains("A packet is too large"), refused->body.constData());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_LargePackets)
#include "tst_LargePackets.moc"
