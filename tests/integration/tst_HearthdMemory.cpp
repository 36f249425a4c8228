// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"
#include "wire/BarePeer.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What a server that was attacked keeps of its memory afterwards.
class tst_HearthdMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterManyWhoReadNothingItIsAsBefore();

private:
    qint64 megabytes()
    {
        QFile status(u"/proc/%1/status"_s.arg(m_hearthd.process().processId()));
        static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
        return status.open(QIODevice::ReadOnly)
            ? resident.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024
            : -1;
    }

    QTemporaryDir m_folder;
    HearthdProcess m_hearthd;
};

void tst_HearthdMemory::afterManyWhoReadNothingItIsAsBefore()
{
    constexpr int mayStay = 50; // MB
    QVERIFY(m_hearthd.serve(m_folder.path(), {u"--no-rate-limits"_s}));
    const QUrl url = m_hearthd.url();
    RestProbe rest(url);
    const QString token = rest.registered(u"ada"_s);
    const qint64 room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"long"_s}}, token).json.value("id"_L1).toInteger();
    SocketProbe ada(EngineWire::Kind::WebSocket, url);
    QVERIFY(ada.enter({{u"token"_s, token}}));
    for (int i = 0; i < 60; ++i)
        ada.call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, QString(7900, u'x')}});
    const qint64 before = megabytes();
    QVERIFY(before > 0);
    const QByteArray question = u"GET /api/messages/%1?limit=200 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %2\r\n\r\n"_s
                                    .arg(room)
                                    .arg(token)
                                    .toLatin1();
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<BarePeer>> peers;
        for (int i = 0; i < 300; ++i) {
            peers.push_back(std::make_unique<BarePeer>(quint16(url.port()), 4096));
            peers.back()->send(question.repeated(20));
        }
        QTRY_VERIFY_WITH_TIMEOUT(megabytes() > before + 2 * mayStay, 30'000);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(megabytes() < before + mayStay, qPrintable(QString::number(megabytes())), 60'000);
}

QTEST_GUILESS_MAIN(tst_HearthdMemory)
#include "tst_HearthdMemory.moc"
