// SPDX-License-Identifier: GPL-3.0-or-later
#include "AtHostileServer.h"
#include "net/EngineClient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtEndian>

using namespace hearth;
using namespace Qt::StringLiterals;

class tst_HostileServerFrames : public AtHostileServer
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAnyFrame_data();
    void survivesAnyFrame();
    void takesAMessageAsLargeAsItMayBe();
    void refusesAFrameThatIsTooLarge();
    void refusesAMessageThatIsTooLarge();
    void neverGivesSomebodyElseTheOutbox();
    void takesAFramesMessagesInTogether();
    void dealsWithWhatWasSaidBeforeAnythingElse();

private:
    /// A message of the room, of so many bytes: there is a field in it that this program does not know yet.
    QString messageOf(qsizetype bytes) const;
};

void tst_HostileServerFrames::survivesAnyFrame_data()
{
    QTest::addColumn<QString>("frame");
    const auto event = [](const char *name, const QByteArray &argument) {
        QTest::newRow(name + QByteArray(" ") + argument.left(40))
            << u"42[\"%1\",%2]"_s.arg(QLatin1StringView(name), QString::fromUtf8(argument));
    };
    for (const char *frame :
        {"", "9", "x", "0{}", "0", "1", "3", "5", "6", "4", "49", "40", "41", "42", "42{}", "42[]", "42[{}]", "42[1]", "42[null]",
            "42[", "42\"x\"", "42/other,[\"message\",{}]", "43", "43[]", "431", "431[]", "431[7]", "43999999999999999[]",
            "4399999999999999999999[]", "44", "44{}", "44[]", "451-[\"x\",{\"_placeholder\":true,\"num\":0}]",
            "45999999999-[\"x\"]", "461-1[{}]", "42[\"message\"]", "42[\"unknown event\",{}]", "42[\"session\",{}]"})
        QTest::newRow(frame[0] ? frame : "empty") << QString::fromUtf8(frame);
    QTest::newRow("deep") << "42[\"message\","_L1 + QString(20000, u'[') + QString(20000, u']') + u']';
    QTest::newRow("not text") << QString(QChar(0xD800)) + QChar(0);
    for (const char *name :
        {"message", "user_joined", "user_left", "typing", "presence", "room_created", "room_updated", "room_deleted", "room_read"})
        for (const char *argument : {"null", "7", "\"x\"", "[]", "{}", "{\"id\":-1}", "{\"id\":1e300,\"room_id\":7,\"seq\":0.5}",
                 "{\"id\":\"x\",\"room_id\":[],\"user\":{}}"})
            event(name, argument);
    Message hostile = message(11);
    hostile.id = MessageId {1001}; // the id of another message
    event("message", jsonText(hostile).utf8());
    hostile = message(5);
    hostile.id = MessageId {9}; // the seq of another message
    event("message", jsonText(hostile).utf8());
    event("message", jsonText(message(maxWireInteger)).utf8());
    event("message", jsonText(message(11, RoomId {8})).utf8());
    event("room_deleted", "{\"id\":7}");
    event("room_deleted", "{\"id\":4711}");
    event("room_read", "{\"room_id\":7,\"last_read_seq\":9007199254740991,\"unread\":9007199254740991}");
    event("user_left", jsonText(events::MemberChanged {RoomId {7}, ScriptedServer::user()}).utf8());
    event("user_left", jsonText(events::MemberChanged {RoomId {4711}, ScriptedServer::user()}).utf8());
    event("typing", jsonText(events::TypingChanged {RoomId {4711}, ScriptedServer::user(), true}).utf8());
}

void tst_HostileServerFrames::survivesAnyFrame()
{
    QFETCH(QString, frame);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s)); // there may be a line in the log
    qWarning("so that one comes");
    QVERIFY(isInTheRoom());
    QCOMPARE(m_session->conversation()->timeline()->count(), 10);
    m_server->say(frame);
    QVERIFY(isAnswering());
    // Either the connection was given up, or it goes on as if nothing had been said.
    if (m_session->connection()->isOnline() && m_session->conversation()->roomId() == 7) {
        onPage = [this](const QUrlQuery &) { return page(1, 12, false); };
        m_clock->advance(Arrivals::frame); // not gathered with the one before
        m_server->emitEvent(events::message, toJson(message(12)));
        QTRY_VERIFY(m_session->conversation()->timeline()->rowOfMessage(1012) >= 0 || !m_session->connection()->isOnline());
    }
}

QString tst_HostileServerFrames::messageOf(qsizetype bytes) const
{
    QJsonObject object = toJson(message(11));
    object.insert(u"later"_s, u"@"_s);
    QString frame = u"42[\"message\",%1]"_s.arg(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return frame.replace(u'@', QString(bytes - frame.size() + 1, u'x'));
}

void tst_HostileServerFrames::takesAMessageAsLargeAsItMayBe()
{
    QVERIFY(isInTheRoom());
    m_server->say(messageOf(EngineClient::maxMessageBytes));
    QVERIFY(isAnswering());
    QVERIFY(m_session->connection()->isOnline());
    m_clock->advance(Arrivals::frame);
    QTRY_VERIFY(m_session->conversation()->timeline()->rowOfMessage(1011) >= 0);
}

/// Its head alone is there: what it announces is not waited for.
void tst_HostileServerFrames::refusesAFrameThatIsTooLarge()
{
    QVERIFY(isInTheRoom());
    QByteArray head = QByteArray::fromHex("817f0000000000000000");
    qToBigEndian<quint64>(EngineClient::maxMessageBytes + 1, head.data() + 2);
    m_server->sayRaw(head);
    QTRY_VERIFY(!m_session->connection()->isOnline());
    // Not for another reason: QWebSocket gives up a frame, too, of which nothing comes for five seconds.
    QCOMPARE(m_session->connection()->errorMessage(), EngineClient::tr("The server sent more than this program takes."));
}

/// Every frame of it may come, and it is as good as any other, but for its size.
void tst_HostileServerFrames::refusesAMessageThatIsTooLarge()
{
    QVERIFY(isInTheRoom());
    m_server->say(messageOf(EngineClient::maxMessageBytes + 1)); // leaves in frames of 512 KB
    QTRY_VERIFY(!m_session->connection()->isOnline());
    // Not for another reason: QWebSocket gives up a frame, too, of which nothing comes for five seconds.
    QCOMPARE(m_session->connection()->errorMessage(), EngineClient::tr("The server sent more than this program takes."));
    QVERIFY(m_session->conversation()->timeline()->rowOfMessage(1011) < 0);
}

void tst_HostileServerFrames::neverGivesSomebodyElseTheOutbox()
{
    QVERIFY(isInTheRoom());
    QVERIFY(m_session->sending()->send(u"for my friends"_s));
    m_server->stop();
    QTRY_VERIFY(!m_session->connection()->isOnline());
    m_server->heard.clear();
    m_server->greeting[1].replace("\"id\":1"_L1, "\"id\":2"_L1); // the session of another user
    QVERIFY(m_server->listen());
    QSignalSpy ended(m_session.get(), &ChatSession::ended);
    m_session->connection()->tryNow();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), u"unauthorized"_s);
    for (const QString &frame : std::as_const(m_server->heard))
        QVERIFY(!frame.contains("send_message"_L1));
}

void tst_HostileServerFrames::takesAFramesMessagesInTogether()
{
    QVERIFY(isInTheRoom());
    QSignalSpy inserted(m_session->conversation()->timeline(), &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(m_session->rooms(), &Rooms::totalsChanged);
    m_session->reading()->setVisible(false, false);
    for (Seq seq = 11; seq <= 210; ++seq)
        m_server->emitEvent(events::message, toJson(message(seq)));
    QVERIFY(isAnswering());
    m_clock->advance(Arrivals::frame);
    QCOMPARE(m_session->conversation()->timeline()->rows().contiguousFrom(1), 210);
    QCOMPARE(m_session->rooms()->unreadTotal(), 210);
    QCOMPARE(inserted.size(), 2); // the first one, which nothing was gathered with, and all others
    QVERIFY2(counted.size() <= 4, qPrintable(QString::number(counted.size())));
    QCOMPARE(m_pages.size(), 1);
}

void tst_HostileServerFrames::dealsWithWhatWasSaidBeforeAnythingElse()
{
    QVERIFY(isInTheRoom());
    m_session->reading()->setVisible(false, false);
    for (Seq seq = 11; seq <= 13; ++seq)
        m_server->emitEvent(events::message, toJson(message(seq)));
    m_server->emitEvent(events::roomRead, toJson(events::RoomRead {RoomId {7}, 12, 1}));
    QVERIFY(isAnswering()); // and no time passed
    QCOMPARE(m_session->conversation()->timeline()->rows().contiguousFrom(1), 13);
    QCOMPARE(m_session->rooms()->unreadTotal(), 1);
}

QTEST_GUILESS_MAIN(tst_HostileServerFrames)
#include "tst_HostileServerFrames.moc"
