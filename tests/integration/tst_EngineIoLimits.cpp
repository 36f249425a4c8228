// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace hearth;
using CloseReason = EngineSession::CloseReason;

class tst_EngineIoLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLargerThanMaxPayloadIsRefused();
    void aSlowWebSocketIsDroppedWhileOthersNoticeNothing();
    void aPollingClientThatFetchesNothingIsDropped();
    void oneLargeMessageIsNotSlowness();
    void aSmallMessageCountsForWhatItTakes();
};

void tst_EngineIoLimits::whatIsLargerThanMaxPayloadIsRefused()
{
    EngineFixture server([](EngineOptions &options) { options.maxPayload = 1000; });
    const auto fits = server.webSocket();
    fits->sendText(QByteArray(1000, '4'));
    QTRY_COMPARE(server.heard.size(), 1);
    fits->sendText(QByteArray(1001, '4'));
    const auto frame = fits->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(frame->closeCode(), 1009);
    QTRY_COMPARE(server.closed, QList {CloseReason::ProtocolError});

    // In pieces, each of which would fit.
    const auto pieces = server.webSocket();
    pieces->sendFrame(1, QByteArray(600, '4'), false);
    pieces->sendFrame(0, QByteArray(600, '4'), true);
    const auto closing = pieces->frame();
    QVERIFY(closing);
    QCOMPARE(closing->closeCode(), 1009);

    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    QCOMPARE(summary(polling.post(QByteArray(1000, '4'))), "200 ok");
    QCOMPARE(statusOf(polling.post(QByteArray(1001, '4'))), 400);
    QCOMPARE(statusOf(polling.get()), 400);
    QCOMPARE(server.heard.size(), 2);
}

void tst_EngineIoLimits::aSlowWebSocketIsDroppedWhileOthersNoticeNothing()
{
    EngineFixture server([](EngineOptions &options) { options.maxOutgoing = 256 * 1024; });
    const auto slow = server.webSocket();
    const auto good = server.webSocket();
    slow->stopReading();
    const QByteArray data(64 * 1024, 'x');
    const OutgoingMessage message = EngineFixture::text(data);
    int sent = 0;
    // The kernel takes the first megabytes; what counts is what it does not take.
    while (server.closed.isEmpty() && sent < 1000) {
        for (const auto &session : std::as_const(server.sessions))
            if (session)
                session->send(message);
        ++sent;
        QCOMPARE(payload(good->frame()), '4' + data);
    }
    QCOMPARE(server.closed, QList {CloseReason::TooSlow});
    QCOMPARE(server.engine->sessionCount(), 1);
    QVERIFY(server.sessions[1]->isOpen());
    server.sessions[1]->send(EngineFixture::text("still here"));
    QCOMPARE(payload(good->frame()), "4still here");
    // It does not read the close frame either, and is aborted.
    QTRY_COMPARE_WITH_TIMEOUT(server.http.connectionCount(), 1, 10'000);
}

void tst_EngineIoLimits::aPollingClientThatFetchesNothingIsDropped()
{
    EngineFixture server([](EngineOptions &options) { options.maxOutgoing = 1200; });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    for (int i = 0; i < 2; ++i) {
        server.sessions[0]->send(EngineFixture::text(QByteArray(900, 'x')));
        QCoreApplication::processEvents();
        QVERIFY(server.closed.isEmpty());
    }
    server.sessions[0]->send(EngineFixture::text(QByteArray(900, 'x')));
    QVERIFY2(server.closed.isEmpty(), "closed from inside send()");
    QTRY_COMPARE(server.closed, QList {CloseReason::TooSlow});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIoLimits::oneLargeMessageIsNotSlowness()
{
    EngineFixture server([](EngineOptions &options) { options.maxOutgoing = 1000; });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const QByteArray large(50'000, 'x');
    server.sessions[0]->send(EngineFixture::text(large));
    server.sessions[0]->send(EngineFixture::text("small"));
    QCoreApplication::processEvents();
    QVERIFY(server.closed.isEmpty());
    QCOMPARE(summary(client.get()),
        "200 4" + large
            + "\x1e"
              "4small");
    // It was fetched: from here on it excuses nothing.
    for (int i = 0; i < 3; ++i)
        server.sessions[0]->send(EngineFixture::text(QByteArray(900, 'x')));
    QTRY_COMPARE(server.closed, QList {CloseReason::TooSlow});
}

void tst_EngineIoLimits::aSmallMessageCountsForWhatItTakes()
{
#ifdef __GLIBC__
    constexpr int count = 10'000;
    const QByteArray data = QByteArrayLiteral("4/x,{\"message\":\"Invalid namespace\"}");
    std::vector<OutgoingMessage> messages;
    messages.reserve(2 * count);
    const auto before = ::mallinfo2().uordblks;
    qint64 counted = 0;
    for (int i = 0; i < count; ++i) {
        messages.push_back(OutgoingMessage({EnginePacket::text(QByteArray(data.constData(), data.size()))}));
        messages.push_back(OutgoingMessage::text(data.size(), [&](QByteArray &frame) { frame += data; }));
    }
    for (const OutgoingMessage &message : messages)
        counted += message.size();
    const auto taken = qint64(::mallinfo2().uordblks - before);
    QVERIFY2(counted >= taken, qPrintable(QString::number(taken / (2 * count))));
#else
    QSKIP("Only this C library says how much memory is in use");
#endif
}

QTEST_GUILESS_MAIN(tst_EngineIoLimits)
#include "tst_EngineIoLimits.moc"
