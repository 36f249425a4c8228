// SPDX-License-Identifier: GPL-3.0-or-later
#include "AtHostileServer.h"
#include "MemoryPeak.h"

using namespace hearth;
using namespace Qt::StringLiterals;

/// A server that says as much as messages may say, and never stops.
class tst_HostileServerMessages : public AtHostileServer
{
    Q_OBJECT

#ifdef HEARTH_SANITIZED
    static constexpr qint64 mostMegabytes = 1'000; // sanitizers keep what was freed
#else
    /// Of the timeline, of what waits for the disk, of one batch on its way, and of this test's server.
    static constexpr qint64 mostMegabytes = 100;
#endif

private Q_SLOTS:
    void longMessagesFillNoMemory_data();
    void longMessagesFillNoMemory();
};

void tst_HostileServerMessages::longMessagesFillNoMemory_data()
{
    QTest::addColumn<Seq>("step");
    QTest::newRow("one after the other") << Seq(1);
    QTest::newRow("each after a gap") << Seq(2);
}

void tst_HostileServerMessages::longMessagesFillNoMemory()
{
    QFETCH(Seq, step);
    constexpr int batch = 50;
    QVERIFY(isInTheRoom());
    onPage = [](const QUrlQuery &query) { // there is more, and it never comes
        return ScriptedServer::Reply {query.hasQueryItem(u"after"_s) ? 503 : 200, R"({"messages":[],"has_more":true})"};
    };
    Message said = message(0);
    said.text = QString(8000, u'x');
    const MemoryPeak peak;
    Seq seq = 10;
    for (int i = 0; i < 3'000; i += batch) {
        for (int j = 0; j < batch; ++j) {
            seq += step;
            said.seq = seq;
            said.id = MessageId {1000 + seq};
            m_server->emitEvent(events::message, toJson(said));
        }
        QVERIFY(isAnswering());
        QVERIFY(m_session->connection()->isOnline());
        m_clock->advance(Arrivals::frame);
    }
    QVERIFY2(peak.megabytes() <= mostMegabytes, qPrintable(QString::number(peak.megabytes())));
}

QTEST_GUILESS_MAIN(tst_HostileServerMessages)
#include "tst_HostileServerMessages.moc"
