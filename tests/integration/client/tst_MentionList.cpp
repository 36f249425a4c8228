// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskHistory.h"
#include "ScriptedServer.h"
#include "models/RoomListModel.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "session/reading/MentionList.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// What others said to one: as the server has it, and without it what is kept here.
class tst_MentionList : public QObject
{
    Q_OBJECT

    static constexpr UserId self {1};

    static Message naming(qint64 id, RoomId room = {7})
    {
        Message message;
        message.id = MessageId {id};
        message.roomId = room;
        message.seq = id;
        message.author = {UserId {2}, u"ben"_s, u"Ben"_s};
        message.text = u"@ada %1"_s.arg(id);
        message.mentions = {self};
        message.createdAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addSecs(id);
        return message;
    }
    static Room room(qint64 id, const QString &name)
    {
        return {RoomId {id}, name, {}, RoomKind::Public, UserId {2}, QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC), 0, 1,
            Membership {}};
    }
    /// As a real server has it; `m_stored` in order.
    ScriptedServer::Reply answer(const QString &path, const QUrlQuery &query)
    {
        if (path != rest::mentionsPath)
            return {404};
        m_asked.append(query.queryItemValue(u"before"_s));
        const qint64 before = query.hasQueryItem(u"before"_s) ? query.queryItemValue(u"before"_s).toLongLong() : maxWireInteger;
        rest::MentionPage page;
        for (auto message = m_stored.crbegin(); message != m_stored.crend(); ++message) {
            if (message->id.value >= before)
                continue;
            if (page.messages.size() == query.queryItemValue(u"limit"_s).toLongLong()) {
                page.next = page.messages.last()->id.value;
                break;
            }
            page.messages.append(*message);
        }
        return {200, jsonText(page).utf8()};
    }
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_list->count(); ++row)
            texts.append(entry(row).value(u"text"_s).toString());
        return texts;
    }
    QVariantMap entry(int row) const { return m_list->data(m_list->index(row), MentionList::EntryRole).toMap(); }
    void look()
    {
        m_list->look();
        QTRY_VERIFY(!m_list->isLoading());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<DiskHistory> m_history;
    std::unique_ptr<RoomListModel> m_rooms;
    std::unique_ptr<MentionList> m_list;
    QList<Message> m_stored;
    QStringList m_asked;

private Q_SLOTS:
    void init()
    {
        m_stored.clear();
        m_asked.clear();
        m_server = std::make_unique<ScriptedServer>();
        m_server->onRequest = [this](const QString &path, const QUrlQuery &query) { return answer(path, query); };
        QVERIFY(m_server->listen());
        m_rest = std::make_unique<RestClient>(m_server->url());
        m_history = std::make_unique<DiskHistory>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        m_rooms = std::make_unique<RoomListModel>(self);
        m_rooms->upsert(room(7, u"General"_s));
        m_rooms->upsert(room(8, u"Attic"_s));
        m_list = std::make_unique<MentionList>(self, m_rest.get(), m_history.get(), m_rooms.get());
        new QAbstractItemModelTester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_list.get());
    }
    void cleanup()
    {
        m_list.reset();
        m_history.reset();
    }

    void theServersPagesFollowEachOther()
    {
        for (qint64 id = 1; id <= 120; ++id)
            m_stored.append(naming(id, {id % 2 ? 7 : 8}));
        look();
        QCOMPARE(m_list->count(), 50);
        QVERIFY(!m_list->isOfThisMachine());
        QCOMPARE(entry(0).value(u"text"_s).toString(), u"@ada 120"_s);
        QCOMPARE(entry(0).value(u"room"_s).toString(), u"Attic"_s);
        QCOMPARE(entry(1).value(u"room"_s).toString(), u"General"_s);
        for (const int count : {100, 120, 120}) {
            m_list->more();
            m_list->more(); // while it is on its way
            QTRY_VERIFY(!m_list->isLoading());
            QCOMPARE(m_list->count(), count);
        }
        QCOMPARE(m_asked, (QStringList {{}, u"71"_s, u"21"_s}));
        QCOMPARE(entry(119).value(u"text"_s).toString(), u"@ada 1"_s);
    }

    void withoutTheServerItIsWhatIsKept()
    {
        m_stored = {naming(1), naming(2)};
        m_history->keepPage({7}, {naming(2)});
        m_rest->setOpen(false);
        look();
        QCOMPARE(texts(), QStringList {u"@ada 2"_s});
        QVERIFY(m_list->isOfThisMachine());
        m_rest->setOpen(true);
        look();
        QCOMPARE(texts(), (QStringList {u"@ada 2"_s, u"@ada 1"_s}));
        QVERIFY(!m_list->isOfThisMachine());
        // One that knows no such list.
        m_server->onRequest = nullptr;
        look();
        QCOMPARE(texts(), QStringList {u"@ada 2"_s});
        QVERIFY(m_list->isOfThisMachine());
    }

    void whatIsSaidAndChangedFollows()
    {
        m_list->takeNew({naming(1)});
        QCOMPARE(m_list->count(), 0); // nobody has looked yet
        m_stored = {naming(1), naming(2)};
        look();
        Message other = naming(4);
        other.mentions.clear();
        m_list->takeNew({naming(2), naming(3), other});
        QCOMPARE(texts(), (QStringList {u"@ada 3"_s, u"@ada 2"_s, u"@ada 1"_s}));
        Message edited = naming(2);
        edited.text = u"@ada once more"_s;
        edited.change = 2;
        m_list->take(edited);
        QCOMPARE(texts()[1], u"@ada once more"_s);
        m_list->take(naming(2)); // it comes late
        QCOMPARE(texts()[1], u"@ada once more"_s);
        Message gone = naming(3);
        gone.text.clear();
        gone.deleted = true;
        gone.change = 3;
        m_list->take(gone);
        m_list->take(naming(9));
        QCOMPARE(texts(), (QStringList {u"@ada once more"_s, u"@ada 1"_s}));
    }

    /// What comes while the answer is on its way is not in it.
    void nothingIsMissedMeanwhile()
    {
        m_stored = {naming(1)};
        look();
        m_list->look();
        m_stored.append(naming(2));
        m_list->takeNew({naming(2)});
        QTRY_VERIFY(!m_list->isLoading());
        QCOMPARE(texts(), (QStringList {u"@ada 2"_s, u"@ada 1"_s}));
    }

    void nothingIsBelievedOfAServer()
    {
        m_stored = {naming(1)};
        Message elsewhere = naming(2, {99});
        Message toOthers = naming(3);
        toOthers.mentions = {UserId {5}};
        for (const Message &message : {elsewhere, toOthers})
            m_stored.append(message);
        look();
        QCOMPARE(texts(), QStringList {u"@ada 1"_s});
        // It always has one page more, of the same.
        m_server->onRequest = [this](const QString &, const QUrlQuery &) {
            rest::MentionPage page;
            page.messages = {naming(1)};
            page.next = 1;
            return ScriptedServer::Reply {200, jsonText(page).utf8()};
        };
        look();
        for (int i = 0; i < 5; ++i) {
            m_list->more();
            QTRY_VERIFY(!m_list->isLoading());
        }
        QVERIFY(m_list->count() <= 2);
    }
};

} // namespace hearth

QTEST_MAIN(hearth::tst_MentionList)
#include "tst_MentionList.moc"
