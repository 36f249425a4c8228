// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Whom messages name, as it is kept; and what members have not read.
class tst_StoreMentions : public OverStore
{
    Q_OBJECT

    Message append(const NamedPeople &named, std::optional<Author> author = {})
    {
        NewMessage one = message(u"text"_s, author);
        one.named = named;
        return messages().append(one).value().message;
    }
    QStringList unread()
    {
        QStringList all;
        const auto stored = rooms().unreadMentions().value();
        for (const StoredMention &mention : stored)
            all << u"%1 %2 %3"_s.arg(mention.room.value).arg(mention.user.value).arg(mention.seq);
        all.sort();
        return all;
    }
    qint64 rows()
    {
        return m_connection->statement(u"SELECT count(*) FROM mentions"_s)
            .row([](const SqliteRow &row) { return row.integer(0); })
            .value()
            .value_or(-1);
    }

private Q_SLOTS:
    void whatIsNamedIsKeptAndRead()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        const Message named = append({{bob.id, m_ada.id}, true});
        const Message plain = append({});
        QCOMPARE(named.mentions, (QList<UserId> {bob.id, m_ada.id}));
        QVERIFY(named.mentionsRoom && !plain.mentionsRoom && plain.mentions.isEmpty());
        QCOMPARE(messages().byId(named.id).value().value(), named);
        QCOMPARE(messages().page(m_room.id, {}).value().messages, (QList<Message> {named, plain}));
        const QString room = QString::number(m_room.id.value);
        QVERIFY(unread().contains(u"%1 %2 1"_s.arg(room).arg(bob.id.value)) && unread().contains(room + u" 0 1"_s));
        QVERIFY(rooms().markRead(m_room.id, bob.id, 2));
        QVERIFY(!unread().contains(u"%1 %2 1"_s.arg(room).arg(bob.id.value)));
        const UnreadMark mark = rooms().markUnread(m_room.id, bob.id, 1).value();
        QCOMPARE(mark.lastReadSeq, 0);
        QCOMPARE(mark.mentions, QList<Seq> {1});
        QCOMPARE(messages().alter(named.id, EditedText {u"other"_s, {{m_ada.id}, false}, later})->message.mentions,
            QList<UserId> {m_ada.id});
        QCOMPARE(rooms().markUnread(m_room.id, bob.id, 1).value().mentions, QList<Seq>());
        QVERIFY(messages().erase({named.id})->first().mentions.isEmpty());
        QCOMPARE(rows(), 0);
        append({{bob.id}, true});
        QVERIFY(rooms().remove(m_room.id, later) && rooms().clear(m_room.id, 100).value());
        QCOMPARE(rows(), 0);
    }

    /// What one wrote counts as read; also where that is not written down yet.
    void oneMarksUnreadWhatOneHasWrittenSince()
    {
        for (int i = 0; i < 3; ++i)
            append({});
        QCOMPARE(rooms().markUnread(m_room.id, m_ada.id, 2).value().lastReadSeq, 1);
        QCOMPARE(lastRead(m_room.id, m_ada.id), 1);
        reopen();
        QCOMPARE(lastRead(m_room.id, m_ada.id), 1);
        QCOMPARE(rooms().memberships().value().first().ownUnread, (QList<Seq> {2, 3}));
        QCOMPARE(rooms().markUnread(m_room.id, m_ada.id, 3).value().own, (QList<Seq> {2, 3})); // as it was
        append({});
        QCOMPARE(lastRead(m_room.id, m_ada.id), 4);
        QCOMPARE(rooms().markUnread(m_room.id, UserId {99}, 2).error().code, ErrorCode::NotAMember);
    }

    void whatToHearIsKept()
    {
        const auto level = [&] { return rooms().memberships().value().first().notify; };
        QCOMPARE(level(), std::nullopt);
        QVERIFY(rooms().setNotify(m_room.id, m_ada.id, NotifyLevel::None));
        reopen();
        QCOMPARE(level(), NotifyLevel::None);
        QCOMPARE(rooms().setNotify(m_room.id, UserId {99}, NotifyLevel::None).error().code, ErrorCode::NotAMember);
    }

    void whoNamesNobodyWritesNoMore()
    {
        const auto statements = [&](const NamedPeople &named) {
            const DatabaseTally before = m_connection->tally();
            append(named);
            return m_connection->tally().run - before.run;
        };
        append({});
        QCOMPARE(statements({}), 1);
        QCOMPARE(statements({{m_ada.id}, false}), 2);
    }
};

QTEST_GUILESS_MAIN(tst_StoreMentions)
#include "tst_StoreMentions.moc"
