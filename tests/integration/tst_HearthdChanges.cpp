// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// What is said and done to messages, by a server that is killed meanwhile.
class tst_HearthdChanges : public QObject
{
    Q_OBJECT

    using Messages = QMap<qint64, QJsonObject>; ///< by id

    /// The one with the higher change is the later.
    static void take(Messages &messages, const QJsonValue &message)
    {
        QJsonObject &known = messages[message["id"_L1].toInteger()];
        if (known.isEmpty() || known.value("change"_L1).toInteger() <= message["change"_L1].toInteger())
            known = message.toObject();
    }

private Q_SLOTS:
    /// Whoever has what was acked and asks for what came after that has everything, each time.
    void whatWasDoneSurvivesAKill()
    {
        constexpr int count = 12;
        QTemporaryDir folder;
        QRandomGenerator random(7);
        QString token;
        qint64 room = 0;
        qint64 change = 0; // of the last that was acked or told
        Messages known;
        for (int round = 0; round < 4; ++round) {
            HearthdProcess hearthd;
            QVERIFY(hearthd.serve(folder.path(), {u"--no-rate-limits"_s}));
            RestProbe rest(hearthd.url());
            if (round == 0) {
                token = rest.registered(u"ada"_s);
                room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"Lounge"_s}}, token).json.value("id"_L1).toInteger();
            }
            SocketProbe probe(EngineWire::Kind::WebSocket, hearthd.url());
            QVERIFY(probe.enter({{u"token"_s, token}}));
            for (int i = 0; round == 0 && i < count; ++i) {
                QJsonObject said {{u"room"_s, room}, {u"text"_s, u"message %1"_s.arg(i)}};
                if (i > 0)
                    said.insert(u"reply_to"_s, known.firstKey());
                take(known, probe.call(u"send_message"_s, said).value("message"_L1));
            }
            const QJsonObject asked {{QString::number(room), QJsonArray {count, change}}};
            const QJsonValue synced = probe.call(u"sync"_s, QJsonObject {{u"rooms"_s, asked}}).value("rooms"_L1)[0];
            for (const QJsonValue &message : synced["changed"_L1].toArray()) {
                QVERIFY(message["change"_L1].toInteger() > change);
                take(known, message);
            }
            change = std::max(change, synced["have"_L1][1].toInteger());
            const QJsonArray all = rest.get(u"/api/messages/%1"_s.arg(room), token).json.value("messages"_L1).toArray();
            int said = 0;
            for (const QJsonValue &message : all) {
                if (message["kind"_L1].toString() == u"notice"_s)
                    continue; // of what was pinned
                ++said;
                QJsonObject mine = known.value(message["id"_L1].toInteger());
                mine.insert(u"reply"_s, message["reply"_L1]); // follows what it replies to, and is no change of its own
                QCOMPARE(message.toObject(), mine);
            }
            QCOMPARE(said, count);
            QCOMPARE(rest.get(u"/api/rooms/%1"_s.arg(room), token).json.value("last_change"_L1).toInteger(), change);

            int answers = 0;
            connect(&probe, &SocketProbe::ackReceived, this, [&](quint64, const QJsonObject &answer) {
                ++answers;
                if (!answer.value("ok"_L1).toBool())
                    return; // of one that was deleted
                const QJsonValue message = answer.value("message"_L1);
                take(known, message);
                change = std::max(change, message["change"_L1].toInteger());
            });
            const QList<qint64> ids = known.keys();
            for (int i = 0; i < 300; ++i) {
                QJsonObject command {{u"message"_s, ids[random.bounded(count)]}};
                const int what = random.bounded(20);
                if (what < 12)
                    command.insert(u"text"_s, u"%1 in %2"_s.arg(i).arg(round));
                else if (what < 16)
                    command.insert(u"pinned"_s, random.bounded(2) == 0);
                else if (what < 19)
                    command = {{u"message"_s, command.value("message"_L1)}, {u"emoji"_s, random.bounded(2) ? u"👍"_s : u"🔥"_s},
                        {u"on"_s, random.bounded(3) > 0}};
                const QString event = what < 12 ? u"edit_message"_s
                    : what < 16                 ? u"pin_message"_s
                    : what < 19                 ? u"react"_s
                                                : u"delete_message"_s;
                if (what < 19 || (i > 250 && round > 1)) // most stay
                    probe.callLater(event, command);
            }
            QTRY_VERIFY(answers >= 60);
            hearthd.kill();
        }
    }

    /// What is said and what is done share a commit: all that was acked is there, once, however they were mixed.
    void whatWasSaidAndDoneTogetherSurvivesAKill()
    {
        constexpr int rounds = 4;
        QTemporaryDir folder;
        QRandomGenerator random(11);
        QString token;
        qint64 room = 0;
        Messages acked;
        QHash<qint64, QSet<QString>> texts; // that a message was given, acked or not
        QSet<QString> sent;
        QSet<QString> stored; // by client_id
        for (int round = 0; round <= rounds; ++round) {
            HearthdProcess hearthd;
            QVERIFY(hearthd.serve(folder.path(), {u"--no-rate-limits"_s}));
            RestProbe rest(hearthd.url());
            if (round == 0) {
                token = rest.registered(u"ada"_s);
                room = rest.post(u"/api/rooms"_s, {{u"name"_s, u"Lounge"_s}}, token).json.value("id"_L1).toInteger();
            }
            stored.clear();
            Messages found;
            QSet<qint64> changes;
            qint64 seq = 0;
            for (bool more = true; more;) {
                const auto page = rest.get(u"/api/messages/%1?limit=200&after=%2"_s.arg(room).arg(seq), token);
                QCOMPARE(page.status, 200);
                for (const QJsonValue &message : page.json.value("messages"_L1).toArray()) {
                    QCOMPARE(message["seq"_L1].toInteger(), ++seq); // without gaps
                    const QString clientId = message["client_id"_L1].toString();
                    QVERIFY2(sent.contains(clientId) && !stored.contains(clientId), qPrintable(clientId));
                    stored.insert(clientId);
                    if (const qint64 change = message["change"_L1].toInteger(); change > 0) {
                        QVERIFY(!changes.contains(change));
                        changes.insert(change);
                    }
                    found.insert(message["id"_L1].toInteger(), message.toObject());
                }
                more = page.json.value("has_more"_L1).toBool();
            }
            qint64 lastChange = 0;
            for (auto known = acked.cbegin(); known != acked.cend(); ++known) {
                const QJsonObject message = found.value(known.key());
                const qint64 change = known->value("change"_L1).toInteger();
                QCOMPARE(message.value("seq"_L1), known->value("seq"_L1));
                QVERIFY(message.value("change"_L1).toInteger() >= change);
                if (message.value("change"_L1).toInteger() == change)
                    QCOMPARE(message.value("text"_L1), known->value("text"_L1));
                else // done, though nobody was told any more
                    QVERIFY(texts.value(known.key()).contains(message.value("text"_L1).toString()));
                lastChange = std::max(lastChange, change);
            }
            QVERIFY(rest.get(u"/api/rooms/%1"_s.arg(room), token).json.value("last_change"_L1).toInteger() >= lastChange);
            if (round == rounds)
                break;

            SocketProbe probe(EngineWire::Kind::WebSocket, hearthd.url());
            QVERIFY(probe.enter({{u"token"_s, token}}));
            int said = 0;
            int done = 0;
            connect(&probe, &SocketProbe::ackReceived, this, [&](quint64, const QJsonObject &answer) {
                const QJsonObject message = answer.value("message"_L1).toObject();
                ++(message.contains("edited_at"_L1) && !message.value("edited_at"_L1).isNull() ? done : said);
                take(acked, message);
            });
            const auto send = [&](const QString &clientId) {
                sent.insert(clientId);
                probe.callLater(
                    u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, clientId}, {u"client_id"_s, clientId}});
            };
            // What was not answered in the round before is sent again, as a client does: it may be stored already.
            for (const QString &clientId : sent - stored)
                send(clientId);
            for (int i = 0; i < 5; ++i)
                send(u"%1-first-%2"_s.arg(round).arg(i));
            QTRY_VERIFY(said >= 5);
            const QList<qint64> ids = acked.keys();
            for (int i = 0; i < 300; ++i) {
                send(u"%1-%2"_s.arg(round).arg(i));
                const qint64 id = ids[random.bounded(ids.size())];
                const QString text = u"%1 in %2"_s.arg(i).arg(round);
                texts[id].insert(text);
                probe.callLater(u"edit_message"_s, QJsonObject {{u"message"_s, id}, {u"text"_s, text}});
            }
            const int enough = 40 + 30 * round;
            QTRY_VERIFY(said >= enough && done >= enough);
            hearthd.kill();
        }
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_HearthdChanges)
#include "tst_HearthdChanges.moc"
