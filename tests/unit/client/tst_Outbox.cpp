// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Outbox.h"

#include "FakeClock.h"
#include "Samples.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace std::chrono_literals;

/// An outbox whose messages go nowhere until a test answers for the server.
class tst_Outbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsOneAfterTheOtherInOrder();
    void waitsForAConnection();
    void survivesTheEndOfTheProgram();
    void sendsAgainUnderTheSameIdWhenNoAnswerCame();
    void waitsOutARateLimit();
    void keepsWhatAFullDiskDoesNotTake();
    void failsForGoodWhenRefused();
    void goesOnAfterAFailedOne();
    void discardsOnlyWhatIsNotOnItsWay();
    void forgetsWhatCameBackAnotherWay();
    void doesNotBelieveAnAckAboutSomethingElse_data();
    void doesNotBelieveAnAckAboutSomethingElse();
    void refusesWhatBreaksTheRules();
    void readsOnlyItsOwnersFile();
    void survivesABrokenFile();

private:
    std::unique_ptr<Outbox> make()
    {
        return std::make_unique<Outbox>(
            m_path, ada.id, &m_clock, [this](const events::SendMessage &message, Outbox::Answer answer) {
                m_sent.append(message);
                m_answers.append(std::move(answer));
            });
    }
    static QJsonObject ack(const events::SendMessage &sent, Seq seq)
    {
        Message stored = message(seq, ada, 0, sent.text);
        stored.roomId = sent.room;
        stored.clientId = sent.clientId;
        return {{u"message"_s, toJson(stored)}};
    }
    void acknowledge(Seq seq) { m_answers.takeFirst()(ack(m_sent.last(), seq)); }
    void refuse(const Error &error) { m_answers.takeFirst()(error); }

    QTemporaryDir m_folder;
    QString m_path;
    FakeClock m_clock;
    QList<events::SendMessage> m_sent;
    QList<Outbox::Answer> m_answers;
};

void tst_Outbox::init()
{
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + "/outbox.json"_L1);
    m_sent.clear();
    m_answers.clear();
}

void tst_Outbox::sendsOneAfterTheOtherInOrder()
{
    const auto outbox = make();
    QSignalSpy sent(outbox.get(), &Outbox::sent);
    outbox->setOnline(true);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(outbox->add(RoomId {7}, text));
    QCOMPARE(m_sent.size(), 1);
    acknowledge(1);
    acknowledge(2);
    acknowledge(3);
    QCOMPARE(m_sent.size(), 3);
    QCOMPARE(m_sent[1].text, u"two"_s);
    QCOMPARE(sent.size(), 3);
    QCOMPARE(outbox->entries().size(), 0);
    QCOMPARE(m_sent[0].clientId.size(), 32);
    QVERIFY(m_sent[0].clientId != m_sent[1].clientId);
}

void tst_Outbox::waitsForAConnection()
{
    const auto outbox = make();
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    QCOMPARE(m_sent.size(), 0);
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 1);
}

void tst_Outbox::survivesTheEndOfTheProgram()
{
    auto outbox = make();
    QVERIFY(outbox->add(RoomId {7}, u"one"_s, MessageId {3}));
    QVERIFY(outbox->add(RoomId {8}, u"two"_s));
    const QString id = outbox->entries()[0].message.clientId;
    outbox.reset();
    outbox = make();
    outbox->setOnline(true);
    QCOMPARE(m_sent[0].clientId, id);
    QCOMPARE(m_sent[0].replyTo, MessageId {3});
    acknowledge(1);
    acknowledge(2);
    QCOMPARE(m_sent[1].text, u"two"_s);
    outbox.reset();
    QCOMPARE(make()->entries().size(), 0);
}

void tst_Outbox::sendsAgainUnderTheSameIdWhenNoAnswerCame()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    outbox->setOnline(false);
    refuse({ErrorCode::Unreachable, u"gone"_s});
    QVERIFY(!outbox->entries()[0].message.failed); // nobody knows, so it is still on its way
    m_clock.advance(1min);
    QCOMPARE(m_sent.size(), 1);
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].clientId, m_sent[0].clientId);
    refuse({ErrorCode::Unreachable, u"timed out, but still connected"_s});
    QCOMPARE(m_sent.size(), 2);
    m_clock.advance(1s);
    QCOMPARE(m_sent.size(), 3);
}

void tst_Outbox::waitsOutARateLimit()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    QVERIFY(outbox->add(RoomId {7}, u"two"_s));
    refuse({ErrorCode::RateLimited, u"slow down"_s, {}, 4s});
    QVERIFY(!outbox->entries()[0].message.failed);
    m_clock.advance(3999ms);
    QCOMPARE(m_sent.size(), 1);
    m_clock.advance(1ms);
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].clientId, m_sent[0].clientId);
}

void tst_Outbox::keepsWhatAFullDiskDoesNotTake()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    for (int i = 1; i <= 5; ++i) {
        refuse({ErrorCode::StorageFull, u"The disk is full."_s, {}, 10s});
        QVERIFY(!outbox->entries()[0].message.failed);
        m_clock.advance(10s);
        QCOMPARE(m_sent.size(), 1 + i);
    }
    acknowledge(5);
    QVERIFY(outbox->entries().isEmpty());
}

void tst_Outbox::failsForGoodWhenRefused()
{
    auto outbox = make();
    QSignalSpy changed(outbox.get(), &Outbox::changed);
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    refuse({ErrorCode::NotAMember, u"You are not in this room."_s});
    QVERIFY(outbox->entries()[0].message.failed);
    QCOMPARE(changed.size(), 2);
    outbox.reset();
    outbox = make();
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(outbox->entries()[0].message.error, u"You are not in this room."_s);
    outbox->retry(m_sent[0].clientId);
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].clientId, m_sent[0].clientId);
}

void tst_Outbox::goesOnAfterAFailedOne()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    QVERIFY(outbox->add(RoomId {8}, u"two"_s));
    refuse({ErrorCode::RoomNotFound, u"gone"_s});
    QCOMPARE(m_sent.size(), 2);
    acknowledge(1);
    QCOMPARE(outbox->entries().size(), 1);
}

void tst_Outbox::discardsOnlyWhatIsNotOnItsWay()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    const QString id = m_sent[0].clientId;
    QSignalSpy discarded(outbox.get(), &Outbox::discarded);
    outbox->discard(id);
    QCOMPARE(discarded.size(), 0);
    refuse({ErrorCode::NotAMember, u"no"_s});
    outbox->discard(id);
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(make()->entries().size(), 0);
}

void tst_Outbox::forgetsWhatCameBackAnotherWay()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    outbox->setOnline(false);
    refuse({ErrorCode::Unreachable, u"gone"_s});
    outbox->confirm(m_sent[0].clientId);
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 1);
}

void tst_Outbox::doesNotBelieveAnAckAboutSomethingElse_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another client_id") << u"client_id"_s << QJsonValue(u"another"_s);
    QTest::newRow("another room") << u"room_id"_s << QJsonValue(8);
    QTest::newRow("another author") << u"author"_s << toJson(message(1, ben)).value(u"author"_s);
}

void tst_Outbox::doesNotBelieveAnAckAboutSomethingElse()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const auto outbox = make();
    QSignalSpy sent(outbox.get(), &Outbox::sent);
    outbox->setOnline(true);
    QVERIFY(outbox->add(RoomId {7}, u"one"_s));
    QJsonObject other = ack(m_sent[0], 1);
    QJsonObject message = other.value(u"message"_s).toObject();
    QVERIFY(message.contains(field) && message.value(field) != value);
    message.insert(field, value);
    m_answers.takeFirst()(QJsonObject {{u"message"_s, message}});
    QCOMPARE(sent.size(), 0);
    QVERIFY(outbox->entries()[0].message.failed);
}

void tst_Outbox::refusesWhatBreaksTheRules()
{
    const auto outbox = make();
    const auto blank = outbox->add(RoomId {7}, u" \n "_s);
    QVERIFY(!blank);
    QCOMPARE(blank.error().field, u"text"_s);
    QVERIFY(!outbox->add(RoomId {7}, QString(8001, u'x')));
    QCOMPARE(outbox->entries().size(), 0);
}

void tst_Outbox::readsOnlyItsOwnersFile()
{
    QVERIFY(make()->add(RoomId {7}, u"secret"_s));
    const QFileInfo file(m_path);
    QCOMPARE(
        file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void tst_Outbox::survivesABrokenFile()
{
    QVERIFY(make()->add(RoomId {7}, u"one"_s));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"messages": [{"room": "seven"}, 3, null, {"room": 7, "client_id": "x", "text": "kept",
        "written_at": "2026-01-01T00:00:00.000Z", "failed": false, "error": ""}]})");
    file.close();
    QCOMPARE(make()->entries().size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not json");
    file.close();
    const auto outbox = make();
    QCOMPARE(outbox->entries().size(), 0);
    QVERIFY(outbox->add(RoomId {7}, u"two"_s));
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
