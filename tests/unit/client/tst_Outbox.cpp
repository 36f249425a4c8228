// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskHistory.h"
#include "session/writing/Outbox.h"

#include "FakeClock.h"
#include "Samples.h"

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
    void keepsWhatIsNotTakenYet_data();
    void keepsWhatIsNotTakenYet();
    void failsForGoodWhenRefused();
    void goesOnAfterAFailedOne();
    void discardsOnlyWhatIsNotOnItsWay();
    void forgetsWhatCameBackAnotherWay();
    void doesNotBelieveAnAckAboutSomethingElse_data();
    void doesNotBelieveAnAckAboutSomethingElse();
    void refusesWhatBreaksTheRules();
    void isShownAndSentOnceTheDiskHasIt();
    void goesOnWhereTheDiskDoesNotTakeIt();
    void leavesOutWhatCannotBeRead();
    void waitsUntilTheRoomIsKnown();
    void neverSendsToAnotherRoomOfTheSameId();
    void isKeptAgainWhereTheFileWasBroken();
    void waitsForItsFilesWhileOthersGoPast();
    void goesOnWithItsFilesAfterARestart();
    void sendsItsFilesAgainWhereTheServerForgotThem();
    void failsWithItsFile();
    void asksForFilesOnlyWhereTheyBelong();
    void tellsWhenFilesAreNotNeededAnyMore();

private:
    /// With what is on the disk, as after the start of the program.
    std::unique_ptr<Outbox> make()
    {
        m_history.reset();
        m_history = std::make_unique<DiskHistory>(m_folder);
        auto outbox = std::make_unique<Outbox>(
            m_history.get(), ada.id, &m_clock,
            [this](RoomId, const QDateTime &createdAt) {
                m_asked.append(createdAt);
                return m_which;
            },
            [this](const events::SendMessage &message, JsonAnswer answer) {
                m_sent.append(message);
                m_answers.append(std::move(answer));
            });
        bool read = false;
        m_history->read({}, {}, 0, outbox.get(), [&](const KeptState &kept) {
            outbox->restore(kept.outbox);
            read = true;
        });
        return QTest::qWaitFor([&] { return read; }) ? std::move(outbox) : nullptr;
    }
    /// And waits for the disk.
    bool add(const std::unique_ptr<Outbox> &outbox, qint64 roomId, const QString &text, std::optional<MessageId> replyTo = {})
    {
        const auto added = outbox->add(samples::room(roomId, u"General"_s), text, replyTo);
        m_history->flush();
        QCoreApplication::processEvents();
        return added.has_value();
    }
    static OutgoingFile file(const QString &key, qint64 attachment = 0)
    {
        OutgoingFile file;
        file.key = key;
        file.room = RoomId {7};
        file.path = u"/somewhere/"_s + key;
        file.modified = morning;
        file.attachment.name = key + u".txt"_s;
        file.size = 10;
        file.attachment.size = 10;
        file.attachment.type = u"text/plain"_s;
        file.attachment.id = AttachmentId {attachment};
        return file;
    }
    bool addFiles(const std::unique_ptr<Outbox> &outbox, const QString &text, const QList<OutgoingFile> &files)
    {
        const auto added = outbox->add(samples::room(7, u"General"_s), text, {}, files);
        m_history->flush();
        QCoreApplication::processEvents();
        return added.has_value();
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

    QTemporaryDir m_place;
    QString m_folder;
    std::unique_ptr<DiskHistory> m_history;
    Outbox::RoomIs m_which = Outbox::RoomIs::TheOne;
    QList<QDateTime> m_asked;
    FakeClock m_clock;
    QList<events::SendMessage> m_sent;
    QList<JsonAnswer> m_answers;
};

void tst_Outbox::init()
{
    m_history.reset();
    m_folder = m_place.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_which = Outbox::RoomIs::TheOne;
    m_asked.clear();
    m_sent.clear();
    m_answers.clear();
}

void tst_Outbox::sendsOneAfterTheOtherInOrder()
{
    const auto outbox = make();
    QSignalSpy sent(outbox.get(), &Outbox::sent);
    outbox->setOnline(true);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(add(outbox, 7, text));
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
    QVERIFY(add(outbox, 7, u"one"_s));
    QCOMPARE(m_sent.size(), 0);
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 1);
}

void tst_Outbox::survivesTheEndOfTheProgram()
{
    auto outbox = make();
    QVERIFY(add(outbox, 7, u"one"_s, MessageId {3}));
    QVERIFY(add(outbox, 8, u"two"_s));
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
    QVERIFY(add(outbox, 7, u"one"_s));
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
    QVERIFY(add(outbox, 7, u"one"_s));
    QVERIFY(add(outbox, 7, u"two"_s));
    refuse({ErrorCode::RateLimited, u"slow down"_s, {}, 4s});
    QVERIFY(!outbox->entries()[0].message.failed);
    m_clock.advance(3999ms);
    QCOMPARE(m_sent.size(), 1);
    m_clock.advance(1ms);
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].clientId, m_sent[0].clientId);
}

void tst_Outbox::keepsWhatIsNotTakenYet_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the disk is full") << ErrorCode::StorageFull;
    QTest::newRow("another program is using the database") << ErrorCode::Busy;
}

void tst_Outbox::keepsWhatIsNotTakenYet()
{
    QFETCH(ErrorCode, code);
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(add(outbox, 7, u"one"_s));
    for (int i = 1; i <= 5; ++i) {
        refuse({code, u"Not now."_s, {}, 10s});
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
    QVERIFY(add(outbox, 7, u"one"_s));
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
    QVERIFY(add(outbox, 7, u"one"_s));
    QVERIFY(add(outbox, 8, u"two"_s));
    refuse({ErrorCode::RoomNotFound, u"gone"_s});
    QCOMPARE(m_sent.size(), 2);
    acknowledge(1);
    QCOMPARE(outbox->entries().size(), 1);
}

void tst_Outbox::discardsOnlyWhatIsNotOnItsWay()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(add(outbox, 7, u"one"_s));
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
    QVERIFY(add(outbox, 7, u"one"_s));
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
    QVERIFY(add(outbox, 7, u"one"_s));
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
    const auto blank = outbox->add(room(7, u"General"_s), u" \n "_s);
    QVERIFY(!blank);
    QCOMPARE(blank.error().field, u"text"_s);
    QVERIFY(!outbox->add(room(7, u"General"_s), QString(8001, u'x')));
    QCOMPARE(outbox->entries().size(), 0);
}

void tst_Outbox::isShownAndSentOnceTheDiskHasIt()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QSignalSpy changed(outbox.get(), &Outbox::changed);
    QVERIFY(outbox->add(room(7, u"General"_s), u"one"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_sent.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_sent.size(), 1);
    QFile log(m_folder + "/history.db-wal"_L1);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains(m_sent[0].clientId.toUtf8()));
}

void tst_Outbox::goesOnWhereTheDiskDoesNotTakeIt()
{
    QFile(m_folder).open(QIODevice::WriteOnly); // where its folder should be
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(add(outbox, 7, u"one"_s));
    QCOMPARE(m_sent.size(), 1);
    acknowledge(1);
    QVERIFY(outbox->entries().isEmpty());
}

void tst_Outbox::leavesOutWhatCannotBeRead()
{
    auto outbox = make();
    m_history->keepUnsent(u"a"_s, {{u"room"_s, u"seven"_s}}, this, {});
    m_history->keepUnsent(u"b"_s,
        {{u"room"_s, 7}, {u"client_id"_s, u"b"_s}, {u"text"_s, u"kept"_s}, {u"written_at"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"failed"_s, false}, {u"error"_s, u""_s}},
        this, {});
    outbox.reset();
    outbox = make();
    QCOMPARE(outbox->entries().size(), 1);
    QVERIFY(add(outbox, 7, u"two"_s));
    QCOMPARE(outbox->entries().size(), 2);
}

void tst_Outbox::waitsUntilTheRoomIsKnown()
{
    m_which = Outbox::RoomIs::NotKnown;
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(add(outbox, 7, u"one"_s));
    QCOMPARE(m_sent.size(), 0);
    QCOMPARE(m_asked.last(), morning); // when the room was made that it is for
    m_which = Outbox::RoomIs::TheOne;
    outbox->goOn();
    QCOMPARE(m_sent.size(), 1);
}

void tst_Outbox::neverSendsToAnotherRoomOfTheSameId()
{
    auto outbox = make();
    QVERIFY(add(outbox, 7, u"one"_s));
    m_which = Outbox::RoomIs::Another;
    QSignalSpy orphaned(outbox.get(), &Outbox::orphaned);
    outbox->setOnline(true);
    outbox->goOn();
    QCOMPARE(orphaned.size(), 1);
    QCOMPARE(m_sent.size(), 0);
    // And not by the next start either, when it still knows for which one it was.
    outbox.reset();
    outbox = make();
    outbox->setOnline(true);
    QCOMPARE(m_sent.size(), 0);
    QCOMPARE(outbox->entries().size(), 1);
    QCOMPARE(outbox->entries().first().roomCreatedAt, morning);
}

void tst_Outbox::isKeptAgainWhereTheFileWasBroken()
{
    auto outbox = make();
    QVERIFY(add(outbox, 7, u"one"_s));
    Q_EMIT m_history->emptied();
    m_history->forgetUnsent(outbox->entries().first().message.clientId);
    Q_EMIT m_history->emptied();
    outbox.reset();
    QCOMPARE(make()->entries().size(), 1);
}

void tst_Outbox::waitsForItsFilesWhileOthersGoPast()
{
    const auto outbox = make();
    QSignalSpy wanted(outbox.get(), &Outbox::filesWanted);
    QVERIFY(!addFiles(outbox, u""_s, {})); // nothing at all
    QVERIFY(addFiles(outbox, u""_s, {file(u"a"_s), file(u"b"_s, 5)}));
    QVERIFY(add(outbox, 7, u"after it"_s));
    QCOMPARE(wanted.size(), 0);
    outbox->setOnline(true);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent[0].text, u"after it"_s);
    acknowledge(1);
    QCOMPARE(m_sent.size(), 1);
    OutgoingFile some = file(u"a"_s);
    some.sent = 4;
    outbox->takeFile(some);
    QCOMPARE(outbox->entries()[0].message.files[0].sent, 4);
    QCOMPARE(m_sent.size(), 1);
    outbox->takeFile(file(u"a"_s, 4));
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].text, u""_s);
    QCOMPARE(m_sent[1].attachments, (QList<AttachmentId> {AttachmentId {4}, AttachmentId {5}}));
    acknowledge(2);
    QCOMPARE(outbox->entries().size(), 0);
}

void tst_Outbox::goesOnWithItsFilesAfterARestart()
{
    auto outbox = make();
    outbox->setOnline(true);
    OutgoingFile copy = file(u"b"_s);
    copy.isCopy = true;
    QVERIFY(addFiles(outbox, u"two files"_s, {file(u"a"_s), copy}));
    OutgoingFile placed = file(u"a"_s);
    placed.upload = AttachmentId {9};
    placed.sent = 3;
    outbox->takeFile(placed);
    outbox->takeFile(file(u"b"_s, 5));
    outbox.reset();
    outbox = make();
    QCOMPARE(outbox->entries().size(), 1);
    const QList<OutgoingFile> files = outbox->entries()[0].message.files;
    placed.sent = 0; // the server is asked
    QCOMPARE(files[0], placed);
    QCOMPARE(files[1].attachment.id, AttachmentId {5});
    QSignalSpy wanted(outbox.get(), &Outbox::filesWanted);
    outbox->setOnline(true);
    QCOMPARE(wanted.size(), 1);
    placed.attachment.id = AttachmentId {9};
    outbox->takeFile(placed);
    QCOMPARE(m_sent.last().attachments, (QList<AttachmentId> {AttachmentId {9}, AttachmentId {5}}));
}

void tst_Outbox::sendsItsFilesAgainWhereTheServerForgotThem()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(addFiles(outbox, u"late"_s, {file(u"a"_s, 4)}));
    QSignalSpy wanted(outbox.get(), &Outbox::filesWanted);
    refuse({ErrorCode::AttachmentNotFound, u"gone"_s});
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!outbox->entries()[0].message.failed);
    outbox->takeFile(file(u"a"_s, 6));
    QCOMPARE(m_sent.last().attachments, QList<AttachmentId> {AttachmentId {6}});
    refuse({ErrorCode::AttachmentNotFound, u"gone"_s}); // it does not help
    QVERIFY(outbox->entries()[0].message.failed);
    QCOMPARE(outbox->entries()[0].message.error, u"gone"_s);
}

void tst_Outbox::failsWithItsFile()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QVERIFY(addFiles(outbox, u""_s, {file(u"a"_s), file(u"b"_s)}));
    OutgoingFile failed = file(u"b"_s);
    failed.error = u"It is too large."_s;
    outbox->takeFile(failed);
    QVERIFY(outbox->entries()[0].message.failed);
    QCOMPARE(outbox->entries()[0].message.error, u"b.txt: It is too large."_s);
    outbox->takeFile(file(u"a"_s, 4)); // the other one comes, which helps nothing
    QCOMPARE(m_sent.size(), 0);
    QSignalSpy wanted(outbox.get(), &Outbox::filesWanted);
    outbox->retry(outbox->entries()[0].message.clientId);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(outbox->entries()[0].message.files[1].error.isEmpty());
    QCOMPARE(outbox->entries()[0].message.files[0].attachment.id, AttachmentId {4});
    outbox->takeFile(file(u"b"_s, 5));
    QCOMPARE(m_sent.size(), 1);
}

void tst_Outbox::asksForFilesOnlyWhereTheyBelong()
{
    const auto outbox = make();
    m_which = Outbox::RoomIs::NotKnown;
    QSignalSpy wanted(outbox.get(), &Outbox::filesWanted);
    outbox->setOnline(true);
    QVERIFY(addFiles(outbox, u""_s, {file(u"a"_s)}));
    QCOMPARE(wanted.size(), 0);
    m_which = Outbox::RoomIs::Another;
    outbox->goOn();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(outbox->entries()[0].message.failed);
}

void tst_Outbox::tellsWhenFilesAreNotNeededAnyMore()
{
    const auto outbox = make();
    outbox->setOnline(true);
    QSignalSpy ended(outbox.get(), &Outbox::ended);
    QVERIFY(addFiles(outbox, u"sent"_s, {file(u"a"_s, 4)}));
    acknowledge(1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].toBool(), true);
    QVERIFY(addFiles(outbox, u"not sent"_s, {file(u"b"_s)}));
    outbox->discard(outbox->entries()[0].message.clientId);
    QCOMPARE(ended.size(), 2);
    QCOMPARE(ended[1][1].toBool(), false);
    QCOMPARE(ended[1][0].value<Outbox::Entry>().message.files[0].key, u"b"_s);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
