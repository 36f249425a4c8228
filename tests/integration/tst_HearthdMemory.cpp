// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"
#include "wire/BarePeer.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What a server that is attacked has of the machine's memory, and what it keeps afterwards.
class tst_HearthdMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_hearthd = std::make_unique<HearthdProcess>(); }
    void howeverManyAskItStaysWithinItsBudget_data();
    void howeverManyAskItStaysWithinItsBudget();
    void howeverManyBeginItStaysWithinItsBudget_data();
    void howeverManyBeginItStaysWithinItsBudget();
    void afterManyWhoReadNothingItIsAsBefore_data();
    void afterManyWhoReadNothingItIsAsBefore();

private:
    bool serve(const QStringList &options = {}, const QString &query = u"?limit=200"_s);
    std::vector<std::unique_ptr<BarePeer>> manyWhoReadNothing() const;
    /// From now on VmHWM is the most that there was since now: to register, a password is hashed in 64 MB.
    void forgetPeak()
    {
        QFile refs(u"/proc/%1/clear_refs"_s.arg(m_hearthd->process().processId()));
        if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1)
            qFatal("the peak stays");
    }
    /// `name` of /proc/PID/status, in megabytes.
    qint64 megabytes(const QString &name = u"VmRSS"_s)
    {
        QFile status(u"/proc/%1/status"_s.arg(m_hearthd->process().processId()));
        const QRegularExpression line(u"%1:\\s+(\\d+) kB"_s.arg(name));
        return status.open(QIODevice::ReadOnly) ? line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024
                                                : -1;
    }

    /// Beside the budget, in megabytes, whatever that is: the few pages that are read and written into answers just now, the cache of the database for that, and
    /// what the allocator keeps of it all.
    static constexpr int underWay = 64;

    QTemporaryDir m_place;
    std::unique_ptr<HearthdProcess> m_hearthd;
    QByteArray m_question; ///< for a page of half a megabyte, or what the row says
};

/// With a room in which 200 long messages are.
bool tst_HearthdMemory::serve(const QStringList &options, const QString &query)
{
    const QString folder = m_place.filePath(
        QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()));
    if (!m_hearthd->serve(folder, QStringList {u"--no-rate-limits"_s} + options))
        return false;
    RestProbe rest(m_hearthd->url());
    const QString token = rest.registered(u"ada"_s);
    const qint64 room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"long"_s}}, token).json.value("id"_L1).toInteger();
    SocketProbe ada(EngineWire::Kind::WebSocket, m_hearthd->url());
    if (!ada.enter({{u"token"_s, token}}))
        return false;
    for (int i = 0; i < 200; ++i)
        ada.call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, QString(7900, u'x')}});
    m_question = u"GET /api/messages/%1%2 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %3\r\n\r\n"_s
                     .arg(QString::number(room), query, token)
                     .toLatin1();
    return megabytes() > 0;
}

std::vector<std::unique_ptr<BarePeer>> tst_HearthdMemory::manyWhoReadNothing() const
{
    std::vector<std::unique_ptr<BarePeer>> peers;
    for (int i = 0; i < 300; ++i) {
        peers.push_back(std::make_unique<BarePeer>(quint16(m_hearthd->url().port()), 4096));
        peers.back()->send(m_question.repeated(20));
    }
    return peers;
}

void tst_HearthdMemory::howeverManyAskItStaysWithinItsBudget_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("head"); // so many bytes more of it
    QTest::newRow("pages that are read for each") << u"?limit=200"_s << 0; // half a megabyte
    QTest::newRow("the latest page, which is in memory") << QString() << 0; // 400 KB
    QTest::newRow("pages around a message") << u"?around=100&limit=200"_s << 0;
    QTest::newRow("who asks with long heads") << u"?around=100&limit=200"_s << 15'000;
}

void tst_HearthdMemory::howeverManyAskItStaysWithinItsBudget()
{
    QFETCH(QString, query);
    QFETCH(int, head);
    constexpr int budget = 64; // MB
    const QString bytes = QString::number(budget * 1024 * 1024);
    QVERIFY(serve({u"--max-memory"_s, bytes, u"--max-memory-per-address"_s, bytes}, query));
    m_question.replace("Host: localhost", "Host: localhost\r\nX: " + QByteArray(head, 'x'));
    const qint64 before = megabytes();
    forgetPeak();
    for (int round = 0; round < 2; ++round) {
        const auto peers = manyWhoReadNothing();
        // How much it comes to hold depends on what the system's buffers take first: so long, or until somebody goes for it.
        std::ignore = QTest::qWaitFor(
            [&] { return std::ranges::any_of(peers, [](const auto &peer) { return peer->hasEnded(); }); }, 5000);
    }
    const qint64 most = megabytes(u"VmHWM"_s);
    QVERIFY2(most < before + budget + underWay, qPrintable(u"%1 MB, %2 before"_s.arg(most).arg(before)));
}

void tst_HearthdMemory::howeverManyBeginItStaysWithinItsBudget_data()
{
    QTest::addColumn<int>("peers");
    QTest::addColumn<QByteArray>("begun");
    const auto bodyOf = [](int bytes) {
        return "POST /api/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 130000\r\n\r\n"
            + QByteArray(bytes, '{');
    };
    QTest::newRow("bodies of which all but a little comes") << 1500 << bodyOf(129'000);
    QTest::newRow("bodies of which half comes") << 2000 << bodyOf(66'000);
    QTest::newRow("bodies of which a little comes") << 4000 << bodyOf(9'000);
    QTest::newRow("heads without an end") << 3000 << "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(15'000, 'a');
}

void tst_HearthdMemory::howeverManyBeginItStaysWithinItsBudget()
{
    QFETCH(int, peers);
    QFETCH(QByteArray, begun);
    constexpr int budget = 64; // MB
    const QString bytes = QString::number(budget * 1024 * 1024);
    QVERIFY(serve({u"--max-memory"_s, bytes, u"--max-memory-per-address"_s, bytes}));
    const qint64 before = megabytes();
    forgetPeak();
    std::vector<std::unique_ptr<BarePeer>> all;
    RestProbe rest(m_hearthd->url());
    for (int i = 0; i < peers; ++i) {
        all.push_back(std::make_unique<BarePeer>(quint16(m_hearthd->url().port())));
        all.back()->trySending(begun);
        if (i % 100 == 0)
            std::ignore = rest.get(u"/healthz"_s); // it has read what came before, nearly; of this address, it may go as well
    }
    QTRY_COMPARE_WITH_TIMEOUT(rest.get(u"/healthz"_s).status, 200, 60'000);
    QTRY_VERIFY2_WITH_TIMEOUT(megabytes(u"VmHWM"_s) > before + budget / 2, "it was asked for much", 60'000);
    const qint64 most = megabytes(u"VmHWM"_s);
    QVERIFY2(most < before + budget + underWay, qPrintable(u"%1 MB, %2 before"_s.arg(most).arg(before)));
}

void tst_HearthdMemory::afterManyWhoReadNothingItIsAsBefore_data()
{
    QTest::addColumn<int>("budget"); // MB; 0: the usual one
    QTest::addColumn<int>("mayStay"); // MB
    QTest::newRow("of a quarter of the memory") << 0 << 50;
    QTest::newRow("of 64 MB") << 64 << 48; // from 11 to 35 stay, as the allocator comes to give back
}

void tst_HearthdMemory::afterManyWhoReadNothingItIsAsBefore()
{
    QFETCH(int, budget);
    QFETCH(int, mayStay);
    const QString bytes = QString::number(budget * 1024 * 1024);
    QVERIFY(serve(budget ? QStringList {u"--max-memory"_s, bytes, u"--max-memory-per-address"_s, bytes} : QStringList()));
    const qint64 before = megabytes();
    for (int round = 0; round < 3; ++round) {
        const auto peers = manyWhoReadNothing();
        // How much it comes to hold depends on what the system's buffers take first: so long, or until it is a lot.
        std::ignore = QTest::qWaitFor([&] { return megabytes() > before + mayStay; }, 5000);
        QVERIFY2(megabytes(u"VmHWM"_s) > before + mayStay / 2, "it was asked for much");
    }
    QTRY_VERIFY2_WITH_TIMEOUT(megabytes() < before + mayStay, qPrintable(QString::number(megabytes())), 60'000);
}

QTEST_GUILESS_MAIN(tst_HearthdMemory)
#include "tst_HearthdMemory.moc"
