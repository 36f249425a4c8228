// SPDX-License-Identifier: GPL-3.0-or-later
#include "InALongRoom.h"

#include <QSignalSpy>

using namespace hearth;

/// A server that was put back to an older state and went on from there: the same numbers, other messages.
class tst_OtherEpoch : public InALongRoom
{
    Q_OBJECT
private Q_SLOTS:
    void theSameOneKeepsWhatIsHere();
    void anotherOneStartsOver();
    void whatWasReadInAnotherOneIsNotTold();
    void whatWaitsToBeSentIsSent();
    void whatWasWrittenForALostRoomGoesToNoOther();

private:
    /// Its last 20 messages are gone, and there are more new ones than there were, under the same ids and seqs.
    void putBack()
    {
        for (Seq seq = firstStored - 20; seq <= firstStored + 10; ++seq)
            m_texts.insert(seq, u"new %1"_s.arg(seq));
        m_last = firstStored + 10;
        m_server->greeting[1] = ScriptedServer::sessionEvent(u"another"_s);
    }
    QStringList texts() const
    {
        const TimelineModel *timeline = m_session->conversation()->timeline();
        QStringList texts;
        for (int row = 0; timeline && row < timeline->count(); ++row)
            texts.append(timeline->data(timeline->index(row), TimelineModel::TextRole).toString());
        return texts;
    }
    QStringList storedTexts(Seq first) const
    {
        QStringList texts;
        for (Seq seq = first; seq <= m_last; ++seq)
            texts.append(stored(seq).text);
        return texts;
    }
    QStringList told(QLatin1StringView event) const
    {
        QStringList frames = m_server->heard;
        frames.removeIf([event](const QString &frame) { return !frame.contains(event); });
        return frames;
    }
};

void tst_OtherEpoch::theSameOneKeepsWhatIsHere()
{
    const TimelineModel *timeline = m_session->conversation()->timeline();
    const int requests = m_requests;
    m_session->connection()->reopen();
    QTRY_VERIFY(m_session->connection()->isOnline());
    say(u"more"_s);
    QTRY_COMPARE(texts().last(), u"more"_s);
    QCOMPARE(m_session->conversation()->timeline(), timeline);
    QCOMPARE(texts(), storedTexts(1));
    QCOMPARE(m_requests, requests);
}

void tst_OtherEpoch::anotherOneStartsOver()
{
    QCOMPARE(texts(), storedTexts(1));
    putBack();
    m_session->connection()->reopen();
    const QStringList page = storedTexts(m_last - rest::defaultPageSize + 1);
    QTRY_COMPARE(texts(), page); // the latest page, as whoever starts the program has it
    QCOMPARE(m_session->conversation()->roomId(), 7);
    QVERIFY(m_session->rooms()->isLoaded());
    m_session->conversation()->timeline()->paging()->loadOlder();
    QTRY_COMPARE(texts(), storedTexts(1));
    // And stays in that one.
    m_session->connection()->reopen();
    QTRY_VERIFY(m_session->connection()->isOnline());
    QCOMPARE(texts(), storedTexts(1));
}

void tst_OtherEpoch::whatWasReadInAnotherOneIsNotTold()
{
    say();
    m_clock->advance(Arrivals::frame);
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    m_session->connection()->stop();
    m_session->reading()->markReadUpTo(m_last);
    m_clock->advance(std::chrono::seconds(2));
    QVERIFY(m_session->reading()->state()->hasUnsent());
    m_read = 5;
    putBack();
    m_server->heard.clear();
    m_session->start();
    QTRY_COMPARE(m_session->conversation()->timeline() ? m_session->conversation()->timeline()->newestSeq() : 0, m_last);
    QCOMPARE(told("mark_read"_L1), QStringList());
    QCOMPARE(m_session->conversation()->timeline()->lastReadSeq(), 5);
    QCOMPARE(m_session->rooms()->unreadTotal(), int(m_last) - 5);
}

void tst_OtherEpoch::whatWaitsToBeSentIsSent()
{
    m_session->connection()->stop();
    QVERIFY(m_session->sending()->send(u"not yet"_s));
    QTRY_COMPARE(texts().last(), u"not yet"_s);
    const TimelineModel *before = m_session->conversation()->timeline();
    const QString clientId = before->data(before->index(before->count() - 1), TimelineModel::ClientIdRole).toString();
    putBack();
    m_session->start();
    QTRY_COMPARE(told("send_message"_L1).size(), 1);
    QVERIFY(told("send_message"_L1).first().contains(clientId));
    QTRY_COMPARE(texts(), storedTexts(m_last - rest::defaultPageSize + 1) << u"not yet"_s);
}

void tst_OtherEpoch::whatWasWrittenForALostRoomGoesToNoOther()
{
    m_session->sending()->setDraft(u"half of it"_s);
    m_session->connection()->stop();
    QVERIFY(m_session->sending()->send(u"for this room only"_s));
    m_session->sending()->setDraft(u"half of it"_s);
    QTRY_COMPARE(texts().last(), u"for this room only"_s);
    // The server was put back to before the room was made, and made another one since.
    putBack();
    m_roomCreatedAt = m_roomCreatedAt.addDays(1);
    QSignalSpy failures(m_session->sending(), &Sending::failed);
    m_session->start();
    QTRY_COMPARE(texts(), storedTexts(m_last - rest::defaultPageSize + 1));
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures.first()[1].toString().contains(u"for this room only"_s)); // nothing is lost
    QCOMPARE(m_session->sending()->draft(), QString());
    QCOMPARE(told("send_message"_L1), QStringList());
    // Nor after the next start.
    m_session.reset();
    m_session = std::make_unique<ChatSession>(
        Account {m_server->url(), u"Scripted"_s, u"token"_s, ScriptedServer::user()}, m_folder->path(), m_clock.get());
    m_session->start();
    QTRY_COMPARE(texts(), storedTexts(m_last - rest::defaultPageSize + 1));
    QCOMPARE(m_session->sending()->draft(), QString());
    QCOMPARE(told("send_message"_L1), QStringList());
}

QTEST_GUILESS_MAIN(tst_OtherEpoch)
#include "tst_OtherEpoch.moc"
