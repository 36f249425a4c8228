// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "model/JsonReader.h"
#include "model/Message.h"
#include "model/Room.h"
#include "model/Time.h"
#include "protocol/Events.h"
#include "protocol/Rest.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-01-31T12:00:00.123Z"_s, Qt::ISODateWithMs);

User ada()
{
    return {UserId {7}, u"ada"_s, u"Ada Lovelace"_s, Role::Admin, PresenceStatus::Away, noon};
}

Room workshop()
{
    return {RoomId {3}, u"Workshop"_s, u"Saws and files"_s, RoomKind::Private, UserId {7}, noon, 41, 5,
        Membership {RoomRole::Owner, 40, 1}};
}

Message hello()
{
    return {MessageId {9}, RoomId {3}, 41, ada().author(), u"Hello"_s, noon, noon.addSecs(5), false, MessageId {8}, u"c-1"_s};
}

} // namespace

/// The values' JSON forms, as the contract has them, there and back.
class tst_Model : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUserSurvivesTheWire();
    void aRoomSurvivesTheWireWithAndWithoutMembership();
    void aMessageSurvivesTheWire();
    void aPreviewHasWholeCharacters();
    void timesAreUtcWithMilliseconds();
    void whatIsMissingOrMistypedIsNamed_data();
    void whatIsMissingOrMistypedIsNamed();
    void integersBeyondExactDoublesAreRefused();
    void everyErrorCodeHasItsOwnName();
    void anErrorSurvivesTheWire();
    void aHostileErrorIsBounded();
    void commandsAreDecodedStrictly();
    void aPresenceNoticeCarriesTheContractsFields();
    void whatSomebodyHasSurvivesTheWire();
    void whatNobodyCanHaveIsRefused_data();
    void whatNobodyCanHaveIsRefused();
    void oneBrokenEntryFailsAList();
    void acksSayOkOrWhy();
    void pathsAreFilledIn();
};

void tst_Model::aUserSurvivesTheWire()
{
    const QJsonObject json = toJson(ada());
    QCOMPARE(json.value("display_name"_L1).toString(), u"Ada Lovelace"_s);
    QCOMPARE(json.value("role"_L1).toString(), u"admin"_s);
    QCOMPARE(json.value("status"_L1).toString(), u"away"_s);
    QCOMPARE(json.value("last_seen"_L1).toString(), u"2026-01-31T12:00:00.123Z"_s);
    const auto back = userFromJson(json);
    QVERIFY(back);
    QCOMPARE(*back, ada());

    User never = ada();
    never.lastSeen = {};
    QVERIFY(toJson(never).value("last_seen"_L1).isNull());
    QCOMPARE(*userFromJson(toJson(never)), never);
}

void tst_Model::aRoomSurvivesTheWireWithAndWithoutMembership()
{
    QCOMPARE(*roomFromJson(toJson(workshop())), workshop());
    Room outside = workshop();
    outside.membership.reset();
    const QJsonObject json = toJson(outside);
    QVERIFY(!json.contains("unread"_L1) && !json.contains("role"_L1) && !json.contains("last_read_seq"_L1));
    QCOMPARE(*roomFromJson(json), outside);
}

void tst_Model::aMessageSurvivesTheWire()
{
    const QJsonObject json = toJson(hello());
    QCOMPARE(json.value("author"_L1).toObject().keys(), QStringList({u"display_name"_s, u"id"_s, u"username"_s}));
    QCOMPARE(*messageFromJson(json), hello());

    Message plain = hello();
    plain.editedAt = {};
    plain.replyTo.reset();
    plain.clientId.clear();
    const QJsonObject plainJson = toJson(plain);
    QVERIFY(plainJson.value("edited_at"_L1).isNull());
    QVERIFY(plainJson.value("reply_to"_L1).isNull());
    QVERIFY(plainJson.value("client_id"_L1).isNull());
    QCOMPARE(*messageFromJson(plainJson), plain);
    QVERIFY(plainJson.value("reply"_L1).isNull());
    QCOMPARE(plainJson.value("kind"_L1).toString(), u"text"_s);
    QCOMPARE(plainJson.value("pinned"_L1).toBool(true), false);
    QCOMPARE(plainJson.value("mentions"_L1).toArray(), QJsonArray());
    QCOMPARE(plainJson.value("reactions"_L1).toArray(), QJsonArray());

    Message full = hello();
    full.kind = MessageKind::Notice;
    full.pinned = true;
    full.reply = ReplyPreview {MessageId {8}, 40, ada().author(), u"Good morn"_s, true};
    full.mentions = {UserId {7}, UserId {9}};
    full.reactions = {{u"👍"_s, 70, {UserId {7}}}, {u"🔥"_s, 1, {UserId {9}}}};
    const QJsonObject fullJson = toJson(full);
    QCOMPARE(fullJson.value("reply"_L1).toObject().keys(), QStringList({u"author"_s, u"deleted"_s, u"id"_s, u"seq"_s, u"text"_s}));
    QCOMPARE(fullJson.value("reactions"_L1)[0].toObject(),
        (QJsonObject {{u"emoji"_s, u"👍"_s}, {u"count"_s, 70}, {u"users"_s, QJsonArray {7}}}));
    QCOMPARE(fullJson.value("mentions"_L1).toArray(), (QJsonArray {7, 9}));
    QCOMPARE(*messageFromJson(fullJson), full);

    QJsonObject older = plainJson; // of a server that knows nothing of these
    for (const QString &field : {u"kind"_s, u"pinned"_s, u"reply"_s, u"mentions"_s, u"reactions"_s})
        older.remove(field);
    QCOMPARE(*messageFromJson(older), plain);
    QJsonObject broken = fullJson;
    broken.insert(u"reply"_s, QJsonObject {{u"id"_s, u"8"_s}});
    QCOMPARE(messageFromJson(broken).error().field, u"id"_s);
}

void tst_Model::aPreviewHasWholeCharacters()
{
    Message said = hello();
    said.text = QString(199, u'x') + u"🔥🔥"_s;
    QCOMPARE(previewOf(said).text, QString(199, u'x') + u"🔥"_s);
    said.text = u"short"_s;
    QCOMPARE(previewOf(said), (ReplyPreview {said.id, said.seq, said.author, u"short"_s, false}));
}

void tst_Model::timesAreUtcWithMilliseconds()
{
    const QDateTime elsewhere = noon.toOffsetFromUtc(2 * 60 * 60);
    QCOMPARE(toJson(elsewhere).toString(), u"2026-01-31T12:00:00.123Z"_s);
    QCOMPARE(timeFromJson(u"2026-01-31T14:00:00.123+02:00"_s), noon);
    QVERIFY(!timeFromJson(u"yesterday"_s).isValid());
    QVERIFY(!timeFromJson(12).isValid());
    QVERIFY(toJson(QDateTime()).isNull());
}

void tst_Model::whatIsMissingOrMistypedIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << u"text"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << u"text"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("number for text") << u"text"_s << QJsonValue(5);
    QTest::newRow("text for id") << u"id"_s << QJsonValue(u"5"_s);
    QTest::newRow("zero id") << u"id"_s << QJsonValue(0);
    QTest::newRow("negative seq") << u"seq"_s << QJsonValue(-1);
    QTest::newRow("fraction") << u"seq"_s << QJsonValue(1.5);
    QTest::newRow("no time") << u"created_at"_s << QJsonValue(u"noon"_s);
    QTest::newRow("flag as text") << u"deleted"_s << QJsonValue(u"true"_s);
    QTest::newRow("author as text") << u"author"_s << QJsonValue(u"ada"_s);
}

void tst_Model::whatIsMissingOrMistypedIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(hello());
    json.insert(field, value); // inserting Undefined removes
    const auto message = messageFromJson(json);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::InvalidField);
    QCOMPARE(message.error().field, field);
    QVERIFY(message.error().message.contains(field));
}

void tst_Model::integersBeyondExactDoublesAreRefused()
{
    JsonReader largest(QJsonObject {{u"n"_s, 9007199254740991.0}});
    QCOMPARE(largest.integer(u"n"_s), maxWireInteger);
    QVERIFY(largest.ok());
    JsonReader beyond(QJsonObject {{u"n"_s, 9007199254740992.0}});
    QCOMPARE(beyond.integer(u"n"_s), 0);
    QVERIFY(!beyond.ok());
    JsonReader huge(QJsonObject {{u"n"_s, 1e300}});
    QCOMPARE(huge.integer(u"n"_s), 0);
    QVERIFY(!huge.ok());
}

void tst_Model::everyErrorCodeHasItsOwnName()
{
    QSet<QString> names;
    for (const ErrorCode code : allErrorCodes()) {
        const QString name = errorCodeName(code);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(errorCodeFromName(name), code);
    }
    QCOMPARE(int(names.size()), int(ErrorCode::TlsRequired) + 1);
    QCOMPARE(errorCodeFromName(u"from_the_future"_s), ErrorCode::Internal);
}

void tst_Model::anErrorSurvivesTheWire()
{
    const Error error {ErrorCode::RateLimited, u"Too many tries."_s, u"password"_s, std::chrono::milliseconds(2500)};
    const QJsonObject json = toJson(error);
    QCOMPARE(json.value("code"_L1).toString(), u"rate_limited"_s);
    QCOMPARE(json.value("retry_after"_L1).toDouble(), 2.5);
    QCOMPARE(errorFromJson(json), error);
    QVERIFY(!toJson(Error {ErrorCode::NotFound, u"No."_s}).contains("field"_L1));
}

void tst_Model::aHostileErrorIsBounded()
{
    const Error error = errorFromJson(
        {{u"code"_s, 5}, {u"message"_s, QString(100'000, u'x')}, {u"field"_s, QString(100'000, u'y')}, {u"retry_after"_s, 1e300}});
    QCOMPARE(error.code, ErrorCode::Internal);
    QVERIFY(error.message.size() <= 500);
    QVERIFY(error.field.size() <= 64);
    QVERIFY(error.retryAfter <= std::chrono::hours(24));
    QVERIFY(errorFromJson({{u"retry_after"_s, -5}}).retryAfter.count() == 0);
    QVERIFY(!errorFromJson({}).message.isEmpty());
}

void tst_Model::commandsAreDecodedStrictly()
{
    using namespace events;
    const SendMessage send {RoomId {3}, u"Hello"_s, u"c-1"_s, MessageId {8}};
    const auto back = SendMessage::fromJson(JsonReader(send.toJson()));
    QVERIFY(back);
    QCOMPARE(back->room, send.room);
    QCOMPARE(back->text, send.text);
    QCOMPARE(back->clientId, send.clientId);
    QVERIFY(back->replyTo == send.replyTo);
    QCOMPARE(SendMessage::fromJson(JsonReader(u"hello"_s)).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(SetTyping::fromJson(JsonReader(QJsonObject {{u"room"_s, 1}})).error().field, u"typing"_s);
    QCOMPARE(JoinRoom::fromJson(JsonReader(QJsonObject {{u"room"_s, u"1"_s}})).error().field, u"room"_s);
    QCOMPARE(SetStatus::fromJson(JsonReader(QJsonObject {{u"status"_s, u"offline"_s}})).error().field, u"status"_s);
    QCOMPARE(SetStatus::fromJson(JsonReader(QJsonObject {{u"status"_s, u"away"_s}}))->status, PresenceStatus::Away);
    QCOMPARE(
        rest::CreateRoomRequest::fromJson(QJsonObject {{u"name"_s, u"x"_s}, {u"kind"_s, u"secret"_s}}).error().field, u"kind"_s);
}

void tst_Model::aPresenceNoticeCarriesTheContractsFields()
{
    const QJsonObject json = toJson(events::PresenceChanged {ada()});
    QCOMPARE(json.value("status"_L1).toString(), u"away"_s);
    QCOMPARE(json.value("last_seen"_L1).toString(), u"2026-01-31T12:00:00.123Z"_s);
    QCOMPARE(*events::PresenceChanged::fromJson(json)->user, ada());
}

void tst_Model::whatSomebodyHasSurvivesTheWire()
{
    const events::Sync asked {{{RoomId {7}, {12, 3}}, {RoomId {8}, {}}}};
    QCOMPARE(events::Sync::fromJson(JsonReader(asked.toJson())).value().rooms, asked.rooms);
    QCOMPARE(events::Sync::fromJson(JsonReader(asked.toJson())).value().members, RoomId {});
    QCOMPARE(events::Sync::fromJson(JsonReader(events::Sync {{}, RoomId {7}}.toJson())).value().members, RoomId {7});

    Message message;
    message.id = MessageId {3};
    message.roomId = RoomId {7};
    message.seq = 13;
    message.author = {UserId {1}, u"ada"_s, u"Ada"_s};
    message.createdAt = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
    message.change = 4;
    Room room;
    room.id = RoomId {7};
    room.name = u"lounge"_s;
    room.createdAt = message.createdAt;
    room.lastChange = 4;
    const events::RoomsSynced answer {{{room, {message}, {message, message}, {13, 4}, true}}, {RoomId {8}}, false};
    const auto read = events::RoomsSynced::fromJson(toJson(answer)).value();
    QCOMPARE(read.rooms.size(), 1);
    QCOMPARE(read.rooms[0].room, room);
    QCOMPARE(*read.rooms[0].messages.value(0), message);
    QCOMPARE(read.rooms[0].changed.size(), 2);
    QCOMPARE(read.rooms[0].have, (events::Have {13, 4}));
    QVERIFY(read.rooms[0].hasMore && !read.complete);
    QCOMPARE(read.gone, QList<RoomId> {RoomId {8}});
    QVERIFY(!read.members);
    const events::RoomsSynced withPeople {{}, {}, true, QList<Shared<User>> {ada()}};
    QCOMPARE(*events::RoomsSynced::fromJson(toJson(withPeople)).value().members.value().value(0), ada());
}

void tst_Model::whatNobodyCanHaveIsRefused_data()
{
    QTest::addColumn<QByteArray>("rooms");
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no id") << R"({"lounge": [1, 0]})"_ba;
    QTest::newRow("an id below 1") << R"({"0": [1, 0]})"_ba;
    QTest::newRow("one number") << R"({"7": [1]})"_ba;
    QTest::newRow("a fraction") << R"({"7": [1.5, 0]})"_ba;
    QTest::newRow("below 0") << R"({"7": [1, -1]})"_ba;
    QTest::newRow("text") << R"({"7": ["1", "0"]})"_ba;
}

void tst_Model::whatNobodyCanHaveIsRefused()
{
    QFETCH(QByteArray, rooms);
    const QJsonObject command = QJsonDocument::fromJson("{\"rooms\": " + rooms + "}").object();
    const auto read = events::Sync::fromJson(JsonReader(command));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidField);
    QCOMPARE(read.error().field, u"rooms"_s);
}

void tst_Model::oneBrokenEntryFailsAList()
{
    QJsonArray list {toJson(hello()), toJson(hello())};
    QCOMPARE(events::messagesFromJson(list)->size(), 2);
    list.append(u"not a message"_s);
    QVERIFY(!events::messagesFromJson(list));
}

void tst_Model::acksSayOkOrWhy()
{
    QCOMPARE(events::ackFromJson(events::okAck(events::RoomDeleted {RoomId {1}}).toValue())->value("id"_L1).toInt(), 1);
    QCOMPARE(events::okAck().utf8(), R"({"ok":true})");
    const Error error {ErrorCode::RoomNotFound, u"There is no room 7."_s};
    QCOMPARE(events::ackFromJson(events::errorAck(error).toValue()).error(), error);
    QVERIFY(!events::ackFromJson(QJsonValue::Undefined));
    QVERIFY(!events::ackFromJson(u"ok"_s));
}

void tst_Model::pathsAreFilledIn()
{
    QCOMPARE(rest::pathFor(rest::membersPath, 12), u"/api/rooms/12/members"_s);
    QCOMPARE(rest::pathFor(rest::messagesPath, 12), u"/api/messages/12"_s);
}

QTEST_GUILESS_MAIN(tst_Model)
#include "tst_Model.moc"
