// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MemberListModel.h"

#include "Samples.h"
#include "models/Bounds.h"
#include "session/people/People.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

class tst_MemberListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByPresenceThenByName();
    void movesWhoseStatusChanges();
    void guestsAreGoneWhileTheyAreOffline();
    void ignoresPresenceOfStrangers();
    void staysSortedWhateverChanges();
    void whoIsInNoRoomAnyMoreIsForgottenInTime();
};

namespace {

QStringList names(const MemberListModel &model)
{
    QStringList names;
    for (const User &user : model.users())
        names.append(user.displayName);
    return names;
}

User somebody(qint64 id, const QString &name, PresenceStatus status)
{
    return user({UserId {id}, name.toLower(), name}, status);
}

} // namespace

void tst_MemberListModel::sortsByPresenceThenByName()
{
    MemberListModel model(UserId {1});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUsers({somebody(1, u"Zoe"_s, PresenceStatus::Online), somebody(2, u"ann"_s, PresenceStatus::Offline),
        somebody(3, u"Bob"_s, PresenceStatus::Away), somebody(4, u"carl"_s, PresenceStatus::Online),
        somebody(4, u"twice"_s, PresenceStatus::Online)});
    model.upsert(somebody(5, u"Al"_s, PresenceStatus::Away));
    QCOMPARE(names(model), (QStringList {u"carl"_s, u"Zoe"_s, u"Al"_s, u"Bob"_s, u"ann"_s}));
    QVERIFY(model.data(model.index(1), MemberListModel::IsSelfRole).toBool());
}

void tst_MemberListModel::movesWhoseStatusChanges()
{
    MemberListModel model(UserId {1});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUsers({somebody(1, u"a"_s, PresenceStatus::Online), somebody(2, u"b"_s, PresenceStatus::Online),
        somebody(3, u"c"_s, PresenceStatus::Offline)});
    model.update(somebody(1, u"a"_s, PresenceStatus::Offline));
    QCOMPARE(names(model), (QStringList {u"b"_s, u"a"_s, u"c"_s}));
    model.update(somebody(3, u"c"_s, PresenceStatus::Online));
    QCOMPARE(names(model), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
    model.remove(UserId {2});
    QCOMPARE(names(model), (QStringList {u"c"_s, u"a"_s}));
}

void tst_MemberListModel::guestsAreGoneWhileTheyAreOffline()
{
    const auto guest = [](qint64 id, PresenceStatus status) {
        User guest = somebody(id, u"zed"_s, status);
        guest.role = Role::Guest;
        return guest;
    };
    MemberListModel model(UserId {2});
    model.setUsers(
        {somebody(1, u"a"_s, PresenceStatus::Offline), guest(2, PresenceStatus::Offline), guest(3, PresenceStatus::Away)});
    const auto gone = [&model] {
        QList<qint64> gone;
        for (int row = 0; row < model.count(); ++row)
            if (model.data(model.index(row), MemberListModel::IsGoneRole).toBool())
                gone << model.data(model.index(row), MemberListModel::UserIdRole).toLongLong();
        return gone;
    };
    QCOMPARE(gone(), QList<qint64>()); // oneself is there, whatever the server thinks
    model.update(guest(3, PresenceStatus::Offline));
    QCOMPARE(model.count(), 3);
    QCOMPARE(gone(), QList<qint64> {3});
    model.update(guest(3, PresenceStatus::Online));
    QCOMPARE(gone(), QList<qint64>());
}

void tst_MemberListModel::ignoresPresenceOfStrangers()
{
    MemberListModel model(UserId {1});
    model.setUsers({somebody(1, u"a"_s, PresenceStatus::Online)});
    model.update(somebody(9, u"x"_s, PresenceStatus::Online));
    model.remove(UserId {9});
    QCOMPARE(model.count(), 1);
}

void tst_MemberListModel::staysSortedWhateverChanges()
{
    MemberListModel model(UserId {1});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(42);
    for (int step = 0; step < 400; ++step) {
        const qint64 id = random.bounded(1, 20);
        const User changed = somebody(id, QString(QChar(u'a' + random.bounded(26))), PresenceStatus(random.bounded(3)));
        if (random.bounded(6) == 0)
            model.remove(changed.id);
        else
            model.upsert(changed);
        const QList<User> users = model.users();
        for (qsizetype i = 1; i < users.size(); ++i)
            QVERIFY(users[i - 1].status > users[i].status
                || (users[i - 1].status == users[i].status && users[i - 1].displayName <= users[i].displayName));
    }
}

void tst_MemberListModel::whoIsInNoRoomAnyMoreIsForgottenInTime()
{
    const RoomId room {7};
    People people;
    people.setMembers(room, {user(ada)});
    for (qint64 id = 10; id < 100'000; ++id) {
        people.joined(room, somebody(id, u"Passing"_s, PresenceStatus::Online));
        people.left(room, UserId {id});
    }
    int known = 0;
    for (qint64 id = 10; id < 100'000; ++id)
        known += people.find(UserId {id}).has_value();
    QVERIFY2(known <= mostMembers, qPrintable(QString::number(known)));
    QCOMPARE(people.membersOf(room)->size(), 1);
    QCOMPARE(people.find(ada.id)->displayName, ada.displayName);
}

QTEST_GUILESS_MAIN(tst_MemberListModel)
#include "tst_MemberListModel.moc"
