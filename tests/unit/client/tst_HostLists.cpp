// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ActivityInWords.h"
#include "session/hosting/ActivityList.h"
#include "session/hosting/ClientInWords.h"
#include "session/hosting/ConnectionList.h"
#include "session/hosting/ServerStop.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What hosts read of a server that runs: who is connected, what happened; and what everyone reads when it stops.
class tst_HostLists : public QObject
{
    Q_OBJECT

    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(1'767'268'800 + seconds, Qt::UTC); }
    static rest::ConnectionAtAGlance connection(qint64 id, const QString &name = u"Ada"_s)
    {
        return {id, {UserId {1}, u"ada"_s, name}, Role::Admin, u"192.168.1.7"_s, u"Hearth on Debian"_s, at(id)};
    }
    static QList<qint64> shown(const ConnectionList &list)
    {
        QList<qint64> ids;
        for (int row = 0; row < list.rowCount(); ++row)
            ids += at(0).secsTo(list.index(row).data(ConnectionList::SinceRole).toDateTime());
        return ids;
    }

private Q_SLOTS:
    void eachActivityIsSaidInWords()
    {
        using enum rest::Activity;
        QSet<QString> sentences;
        const auto all = {Started, CameIn, Left, AccountMade, Knocked, SlowedDown, WrongPassword, AccessChanged, DiskLow, DiskFull,
            DiskFreed, Woke, Stopping};
        for (const rest::Activity activity : all) {
            const QString says = activityInWords({1, at(0), rest::activityName(activity), u"Ada"_s, u"192.168.1.7"_s, u"invite"_s});
            QVERIFY2(!says.contains(u'_') && !says.contains(u'%'), qPrintable(says));
            sentences.insert(says);
        }
        QCOMPARE(sentences.size(), qsizetype(all.size()));
        QVERIFY(activityInWords({1, at(0), u"came_in"_s, u"Ada"_s, u"192.168.1.7"_s}).endsWith(u"came in from 192.168.1.7"_s));
        QCOMPARE(
            activityInWords({1, at(0), u"slowed_down"_s, {}, u"192.0.2.1"_s}), u"192.0.2.1 was slowed down: too many requests"_s);
        QCOMPARE(activityInWords({1, at(0), u"of a newer server"_s}), u"of a newer server"_s);
        // Whatever somebody is called: nothing is filled in twice.
        QVERIFY(activityInWords({1, at(0), u"came_in"_s, u"%2"_s, u"192.168.1.7"_s}).contains(u"%2"_s));
    }

    void programsAreCalledByTheirNames_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        QTest::newRow("ours") << u"Hearth on Debian GNU/Linux 12 (bookworm)"_s << u"Hearth on Debian GNU/Linux 12 (bookworm)"_s;
        QTest::newRow("nothing") << QString() << u"Unknown program"_s;
        QTest::newRow("firefox") << u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"_s
                                 << u"Firefox on Linux"_s;
        QTest::newRow("chrome on a phone")
            << u"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36"_s
            << u"Chrome on Android"_s;
        QTest::newRow("safari on a phone")
            << u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1"_s
            << u"Safari on iPhone"_s;
        QTest::newRow("edge")
            << u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36 Edg/124.0"_s
            << u"Edge on Windows"_s;
        QTest::newRow("long") << QString(1'000, u'x') << QString(100, u'x');
    }
    void programsAreCalledByTheirNames()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        QCOMPARE(clientInWords(said), name);
    }

    void whoIsConnectedChangesByRows()
    {
        ConnectionList list;
        const QAbstractItemModelTester tester(&list);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
        list.set({connection(1), connection(3), connection(4)});
        QCOMPARE(shown(list), (QList<qint64> {1, 3, 4}));
        list.set({connection(3), connection(4), connection(7)}); // one went, one came
        QCOMPARE(shown(list), (QList<qint64> {3, 4, 7}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 4);
        list.set({connection(3, u"Ada Lovelace"_s), connection(4), connection(7)});
        QCOMPARE(list.index(0).data(ConnectionList::NameRole).toString(), u"Ada Lovelace"_s);
        QVERIFY(list.index(0).data(ConnectionList::HostRole).toBool());
        list.set({connection(1), connection(2)}); // the server began anew
        QCOMPARE(shown(list), (QList<qint64> {1, 2}));
        list.set({});
        QCOMPARE(list.count(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void whatHappenedGrowsAtTheTop()
    {
        ActivityList list;
        const QAbstractItemModelTester tester(&list);
        const auto line = [](qint64 id) { return rest::ActivityLine {id, at(id), u"woke"_s}; };
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        list.add({line(2), line(1)});
        QCOMPARE(resets.size(), 1);
        list.add({line(4), line(3), line(2), line(1)});
        QCOMPARE(list.count(), 4);
        QCOMPARE(list.index(0).data(ActivityList::AtRole).toDateTime(), at(4));
        list.add({line(4), line(3)});
        QCOMPARE(list.count(), 4);
        QCOMPARE(resets.size(), 1);
        rest::ActivityLine other = line(1);
        other.at = at(1'000);
        list.add({other}); // the server began anew
        QCOMPARE(list.count(), 1);
        QList<rest::ActivityLine> many;
        for (qint64 id = 1'000; id > 0; --id)
            many.append(line(id));
        list.add(many);
        QCOMPARE(qsizetype(list.count()), ActivityList::most);
    }

    void whatIsSaidWhenItStopsIsKeptUntilItIsBack()
    {
        ServerStop stop;
        QVERIFY(!stop.isSaid());
        stop.take(QJsonObject {{u"message"_s, u"Back\nat three"_s},
            {u"by"_s, QJsonObject {{u"id"_s, 1}, {u"username"_s, u"ada"_s}, {u"display_name"_s, u"Ada"_s}}}});
        QVERIFY(stop.isSaid());
        QCOMPARE(stop.message(), u"Back at three"_s);
        QCOMPARE(stop.by(), u"Ada"_s);
        stop.clear();
        QVERIFY(!stop.isSaid());
        QVERIFY(stop.message().isEmpty());
        stop.take(QJsonObject {}); // of a signal, or of an older server
        QVERIFY(stop.isSaid());
        QVERIFY(stop.by().isEmpty());
        stop.take(QJsonObject {{u"message"_s, QString(10'000, u'x')}});
        QVERIFY(stop.message().size() <= 300);
        stop.take(u"nonsense"_s);
        QVERIFY(stop.isSaid());
    }
};

QTEST_GUILESS_MAIN(tst_HostLists)
#include "tst_HostLists.moc"
