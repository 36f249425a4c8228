// SPDX-License-Identifier: GPL-3.0-or-later
#include "InALongRoom.h"

#include <QJsonDocument>

using namespace hearth;
using namespace std::chrono_literals;

/// The ways from old messages to the newest ones, on which nothing may be missing.
class tst_LatestMessages : public InALongRoom
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestComeAtOnceWhenAsked();
    void whatComesDuringTheLastPageIsNotLost();
    void whatComesDuringTheLatestPageIsNotLost();
    void oneOwnMessageLeadsToTheNewest();
    void theNewestComeOnceTheServerIsBack();
    void oneHeardLongBeforeTheLatestPageLeavesNoGap();
    void havingAskedForTheNewestOnceLeavesNoGapLater();
};

void tst_LatestMessages::theNewestComeAtOnceWhenAsked()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->paging()->loadNewest();
    QCOMPARE(timeline->count(), int(firstStored)); // nothing is gone before there is something in its place
    QTRY_VERIFY(!timeline->paging()->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->count(), rest::defaultPageSize);
    QCOMPARE(m_session->rooms()->unreadTotal(), 2500);
    timeline->paging()->loadOlder();
    QTRY_COMPARE(timeline->count(), 2 * rest::defaultPageSize);
    QVERIFY(isWhole());
}

void tst_LatestMessages::whatComesDuringTheLastPageIsNotLost()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    QVERIFY(hasLoadedUpTo(m_last - rest::defaultPageSize));
    QVERIFY(timeline->paging()->canLoadNewer());
    m_meanwhile = [this] { say(); };
    timeline->paging()->loadNewer();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + 2501);
    QTRY_VERIFY(!timeline->paging()->canLoadNewer() && !timeline->paging()->loadingNewer());
    QVERIFY(isWhole());
}

void tst_LatestMessages::whatComesDuringTheLatestPageIsNotLost()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_meanwhile = [this] { say(); };
    timeline->paging()->loadNewest();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + 2501);
    QTRY_VERIFY(!timeline->paging()->canLoadNewer() && !timeline->paging()->loadingNewer());
    QVERIFY(isWhole());
}

void tst_LatestMessages::oneOwnMessageLeadsToTheNewest()
{
    QVERIFY(isFarUp());
    connect(m_server.get(), &ScriptedServer::spoken, this, [this](const QString &frame) {
        const qsizetype at = frame.indexOf(u'[');
        const QJsonArray said = QJsonDocument::fromJson(frame.mid(at).toUtf8()).array();
        if (!frame.startsWith("42"_L1) || said.at(0).toString() != events::sendMessage)
            return;
        Message own = stored(++m_last);
        own.author = ScriptedServer::user().author();
        own.text = said.at(1).toObject().value("text"_L1).toString();
        own.clientId = said.at(1).toObject().value("client_id"_L1).toString();
        m_own.insert(m_last, own);
        const QJsonArray ack {QJsonObject {{u"ok"_s, true}, {u"message"_s, toJson(own)}}};
        const QByteArray json = QJsonDocument(ack).toJson(QJsonDocument::Compact);
        m_server->say("43"_L1 + frame.mid(2, at - 2) + QString::fromUtf8(json));
    });
    TimelineModel *timeline = m_session->conversation()->timeline();
    QVERIFY(m_session->sending()->send(u"found it"_s));
    QTRY_VERIFY(!timeline->paging()->canLoadNewer() && !timeline->paging()->loadingNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->count(), timeline->rows().confirmed());
    const QModelIndex last = timeline->index(timeline->count() - 1);
    QCOMPARE(timeline->data(last, TimelineModel::TextRole).toString(), u"found it"_s);
    QCOMPARE(timeline->data(last, TimelineModel::StateRole).toString(), u"sent"_s);
    QCOMPARE(m_session->rooms()->unreadTotal(), 0); // who answers has read
}

void tst_LatestMessages::theNewestComeOnceTheServerIsBack()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_server->stop();
    QTRY_VERIFY(!m_session->connection()->isOnline());
    timeline->paging()->loadNewest();
    QCOMPARE(timeline->count(), int(firstStored));
    QVERIFY(m_server->listen());
    m_session->connection()->tryNow();
    QTRY_VERIFY(!timeline->paging()->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
}

void tst_LatestMessages::oneHeardLongBeforeTheLatestPageLeavesNoGap()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_last = 5000;
    bool heard = false;
    m_before = [&] {
        heard = flood(1);
        m_last += 100; // stored, and on their way
    };
    m_session->connection()->reopen(); // so far behind that it starts with the latest page
    QTRY_COMPARE(timeline->newestSeq(), 5101);
    QTRY_VERIFY(!timeline->paging()->loadingNewer());
    QVERIFY(heard);
    QVERIFY(isWhole());
    for (Seq late : {5002, 5003}) {
        m_server->emitEvent(events::message, toJson(stored(late)));
        QVERIFY(flood(1));
        QVERIFY(isWhole());
    }
    QCOMPARE(timeline->newestSeq(), 5103);
    timeline->paging()->loadOlder();
    QTRY_VERIFY(timeline->rowOfMessage(1000 + 5002) >= 0);
    QVERIFY(isWhole());
}

void tst_LatestMessages::havingAskedForTheNewestOnceLeavesNoGapLater()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_fails = true;
    timeline->paging()->loadNewest();
    QTRY_VERIFY(!timeline->paging()->loadError().isEmpty());
    m_fails = false;
    QVERIFY(hasLoadedUpTo(m_last)); // page by page instead
    QTRY_VERIFY(!timeline->paging()->canLoadNewer() && !timeline->paging()->loadingNewer());
    timeline->setFollowing(true);
    QVERIFY(isWhole());

    m_last += 500; // while the connection is away, and then the server is busy
    m_fails = true;
    const int before = m_requests;
    m_session->connection()->reopen();
    QTRY_VERIFY(m_requests > before && !timeline->paging()->loadError().isEmpty());
    m_fails = false;
    m_clock->advance(10s);
    QTRY_COMPARE(timeline->newestSeq(), m_last);
    QTRY_VERIFY(!timeline->paging()->loadingNewer());
    QVERIFY(isWhole());
}

QTEST_GUILESS_MAIN(tst_LatestMessages)
#include "tst_LatestMessages.moc"
