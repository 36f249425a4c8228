// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What is kept of reactions: who chose what, and what is told of it beside the message.
class tst_StoreReactions : public OverStore
{
    Q_OBJECT

    MessageId append() { return messages().append(message(u"text"_s)).value().message.id; }
    qint64 rows() { return number(u"SELECT count(*) FROM reactions"_s); }
    qint64 number(const QString &sql)
    {
        return m_connection->statement(sql).row([](const SqliteRow &row) { return row.integer(0); }).value().value_or(-1);
    }

private Q_SLOTS:
    /// Told is what an observer would count who saw every step.
    void whatIsToldIsWhatWasDone()
    {
        const MessageId id = append();
        QRandomGenerator random(1);
        QList<QString> order; // of the emoji that are there
        QHash<QString, QList<UserId>> chosen; // by whom, in order
        ChangeNumber change = 0;
        for (int round = 0; round < 60; ++round) {
            QList<ReactionStep> steps;
            for (int i = random.bounded(1, 8); i > 0; --i)
                steps.append({UserId {random.bounded(1, 90)}, QString(QChar(u'a' + random.bounded(random.bounded(2) ? 3 : 24))),
                    random.bounded(3) > 0});
            bool isAltered = false;
            QList<qsizetype> refused;
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const ReactionStep &step = steps[i];
                if (step.on && !order.contains(step.emoji) && order.size() == MessageStore::mostReactions) {
                    refused << i;
                    continue;
                }
                QList<UserId> &users = chosen[step.emoji];
                if (users.contains(step.user) == step.on)
                    continue;
                isAltered = true;
                step.on ? users.append(step.user) : (void)users.removeOne(step.user);
                if (users.isEmpty())
                    order.removeOne(step.emoji);
                else if (!order.contains(step.emoji))
                    order.append(step.emoji);
            }
            change += isAltered;
            const ReactedMessage reacted = messages().react(id, steps).value();
            QCOMPARE(reacted.isAltered, isAltered);
            QCOMPARE(reacted.refused, refused);
            QList<Reaction> wanted;
            for (const QString &emoji : std::as_const(order))
                wanted.append({emoji, chosen[emoji].size(), chosen[emoji].first(std::min<qsizetype>(50, chosen[emoji].size()))});
            QCOMPARE(reacted.message.reactions, wanted);
            QCOMPARE(reacted.message.change, change);
            QCOMPARE(messages().byId(id).value()->reactions, wanted);
            if (round % 20 == 0)
                reopen();
        }
        QVERIFY(rows() > 50);
    }

    void ofManyTheFirstAreNamed()
    {
        const MessageId id = append();
        QList<ReactionStep> steps;
        for (int user = 1; user <= 300; ++user)
            steps.append({UserId {user}, u"👍"_s});
        const auto told = [&](const QList<ReactionStep> &done) { return messages().react(id, done)->message.reactions.first(); };
        QCOMPARE(told(steps).count, 300);
        QCOMPARE(told({{UserId {7}, u"👍"_s, false}}).users.last(), UserId {51}); // who comes next is named instead
        QCOMPARE(told({{UserId {7}, u"👍"_s}}).users.last(), UserId {51}); // and who comes again comes last
        QCOMPARE(told({{UserId {299}, u"👍"_s, false}}).count, 299);
    }

    void theyGoWithTheMessage()
    {
        const MessageId id = append();
        const MessageId other = append();
        QVERIFY(messages().react(id, {{m_ada.id, u"👍"_s}, {m_ada.id, u"🔥"_s}}) && messages().react(other, {{m_ada.id, u"👍"_s}}));
        QVERIFY(messages().erase({id})->first().reactions.isEmpty());
        QVERIFY(messages().byId(id).value()->reactions.isEmpty());
        QCOMPARE(rows(), 1);
        QCOMPARE(messages().react(id, {{m_ada.id, u"👍"_s}}).error().code, ErrorCode::MessageNotFound);
        QVERIFY(rooms().remove(m_room.id, later));
        QVERIFY(rooms().clear(m_room.id, 100).value());
        QCOMPARE(rows(), 0);
    }

    void nobodyWalksThroughAllOfThem()
    {
        const MessageId id = append();
        QVERIFY(messages().react(id, {{m_ada.id, u"👍"_s}, {UserId {2}, u"👍"_s}}));
        QVERIFY(messages().react(id, {{m_ada.id, u"👍"_s, false}}));
        int looked = 0;
        for (const QString &sql : m_connection->statements()) {
            if (!sql.contains(u" reactions "_s) || sql.startsWith(u"INSERT"_s) || sql.startsWith(u"UPDATE"_s))
                continue;
            auto explain = m_connection->statement(u"EXPLAIN QUERY PLAN "_s + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                explain.bindNull();
            const QStringList plan = explain.rows([](const SqliteRow &row) { return row.text(3); }).value();
            QVERIFY2(!plan.filter(u"reactions_message"_s).isEmpty(), qPrintable(sql + plan.join(u'\n')));
            ++looked;
        }
        QVERIFY(looked >= 1);
    }
};

QTEST_GUILESS_MAIN(tst_StoreReactions)
#include "tst_StoreReactions.moc"
