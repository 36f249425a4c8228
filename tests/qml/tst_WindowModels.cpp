// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewestFirst.h"
#include "RoomFilter.h"
#include "model/Rules.h"
#include "profile/OwnerEntry.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// The models that stand between the client's and the lists of the window.
class tst_WindowModels : public QObject
{
    Q_OBJECT

    static QStringList turned(const NewestFirst &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row).data().toString();
        }
        return texts;
    }

    static void add(QStandardItemModel &rooms, int id, const QString &name, int unread, int mentions = 0)
    {
        auto *room = new QStandardItem(name);
        room->setData(id, Qt::UserRole + 1);
        room->setData(name, Qt::UserRole + 2);
        room->setData(unread, Qt::UserRole + 3);
        room->setData(mentions, Qt::UserRole + 4);
        rooms.appendRow(room);
    }

    static void set(QStandardItemModel &rooms, int row, const QByteArray &role, const QVariant &value)
    {
        rooms.item(row)->setData(value, rooms.roleNames().key(role));
    }

    static void fill(QStandardItemModel &rooms)
    {
        rooms.setItemRoleNames({{Qt::UserRole + 1, "roomId"}, {Qt::UserRole + 2, "name"}, {Qt::UserRole + 3, "unread"},
            {Qt::UserRole + 4, "mentions"}, {Qt::UserRole + 5, "notify"}, {Qt::UserRole + 6, "archived"}});
        add(rooms, 1, u"Attic"_s, 0);
        add(rooms, 2, u"Garden"_s, 4);
        add(rooms, 3, u"Kitchen"_s, 0);
        add(rooms, 4, u"Office"_s, 1, 1);
    }

private Q_SLOTS:
    void newestFirstFollowsEveryChangeOfItsSource()
    {
        QStringListModel source({u"a"_s, u"b"_s, u"c"_s});
        NewestFirst model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSourceModel(&source);
        QCOMPARE(turned(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        source.insertRow(3);
        source.setData(source.index(3), u"d"_s);
        QCOMPARE(turned(model), QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        source.insertRows(0, 2);
        QCOMPARE(turned(model).mid(0, 4), QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        source.removeRows(0, 2);
        QVERIFY(source.moveRow({}, 0, {}, 4));
        QCOMPARE(turned(model), QStringList({u"a"_s, u"d"_s, u"c"_s, u"b"_s}));
        source.setStringList({u"x"_s});
        QCOMPARE(turned(model), QStringList({u"x"_s}));
        model.setSourceModel(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void roomFilterFindsByPartOfTheName()
    {
        QStandardItemModel rooms;
        fill(rooms);
        RoomFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&rooms);
        filter.setText(u"IT"_s);
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.roomIdAt(0), 3);
        QCOMPARE(filter.roomIdAt(1), 0);
    }

    void roomFilterPutsMentionsThenUnreadFirst()
    {
        QStandardItemModel rooms;
        fill(rooms);
        RoomFilter filter;
        filter.setUnreadFirst(true);
        filter.setSourceModel(&rooms);
        QCOMPARE(filter.roomIdAt(0), 4);
        QCOMPARE(filter.roomIdAt(1), 2);
        QCOMPARE(filter.roomIdAt(2), 1);
    }

    void keysGoAroundTheEndsAndSkipWhatIsRead()
    {
        QStandardItemModel rooms;
        fill(rooms);
        RoomFilter filter;
        filter.setSourceModel(&rooms);
        QCOMPARE(filter.roomFrom(1, -1, false), 4);
        QCOMPARE(filter.roomFrom(4, 1, false), 1);
        QCOMPARE(filter.roomFrom(2, 1, true), 4);
        QCOMPARE(filter.roomFrom(4, 1, true), 2);
        QCOMPARE(filter.roomFrom(0, 1, false), 1);
        QCOMPARE(filter.roomFrom(0, -1, false), 4);
        // Where one wants to be told of nothing, nothing waits.
        set(rooms, 3, "notify", u"none"_s);
        QCOMPARE(filter.roomFrom(2, 1, true), 0);
        QCOMPARE(filter.roomFrom(3, 1, false), 4);
    }

    void archivedRoomsStandApart()
    {
        QStandardItemModel rooms;
        fill(rooms);
        set(rooms, 1, "archived", true);
        RoomFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&rooms);
        QCOMPARE(filter.count(), 4);
        filter.setShelf(RoomFilter::InUse);
        QCOMPARE(filter.count(), 3);
        QCOMPARE(filter.rowOf(2), -1);
        QCOMPARE(filter.rowOf(3), 1);
        QCOMPARE(filter.roomFrom(1, 1, false), 3);
        QCOMPARE(filter.roomFrom(2, 1, false), 1);
        filter.setShelf(RoomFilter::Archived);
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.roomIdAt(0), 2);
        set(rooms, 1, "archived", false);
        QCOMPARE(filter.count(), 0);
    }

    void everyNameBecomesAUsernameThatTheServerTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("username");
        QTest::newRow("simple") << u"Ada"_s << u"ada"_s;
        QTest::newRow("two words") << u" Ada  Lovelace "_s << u"ada.lovelace"_s;
        QTest::newRow("another script") << u"Клара"_s << u"клара"_s;
        QTest::newRow("signs") << u"A/d*a!"_s << u"ada"_s;
        QTest::newRow("nothing left") << u"!?"_s << u"owner"_s;
        QTest::newRow("too short") << u"A"_s << u"owner"_s;
        QTest::newRow("like a guest's") << u"Guest-Guest-Ada"_s << u"ada"_s;
        QTest::newRow("nothing but a guest's") << u"guest-1"_s << u"owner"_s;
        QTest::newRow("too long") << QString(64, u'x') << QString(32, u'x');
    }
    void everyNameBecomesAUsernameThatTheServerTakes()
    {
        QFETCH(QString, name);
        QFETCH(QString, username);
        QCOMPARE(OwnerEntry::usernameFor(name), username);
        QVERIFY(rules::username(OwnerEntry::usernameFor(name)).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_WindowModels)
#include "tst_WindowModels.moc"
