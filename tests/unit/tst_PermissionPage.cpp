// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/RoomRights.h"
#include "rights/ServerRights.h"

#include <QFile>
#include <QTextStream>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// docs/permissions.md says what the table of rights says. `tst_PermissionPage --print` prints what the page has to have between
/// its two lines "table of rights".
class tst_PermissionPage : public QObject
{
    Q_OBJECT

    static QString row(const QStringList &cells) { return u"| %1 |\n"_s.arg(cells.join(u" | "_s)); }
    static QString head(const QStringList &cells) { return row(cells) + row(QStringList(cells.size(), u"---"_s)); }
    static QString cell(bool may) { return may ? u"yes"_s : u"–"_s; }

    static QString serverTable()
    {
        QString table = u"## On the server\n\n"_s
            + head({u"what"_s, u"guest"_s, u"member"_s, u"admin"_s, u"owner"_s, u"kept in the audit"_s});
        for (const ServerRight &right : serverRights()) {
            QStringList cells {right.what};
            for (const Role role : {Role::Guest, Role::Member, Role::Admin, Role::Owner}) {
                const bool ifTold = !mayOnServer(role, right.action) && mayOnServer(role, right.action, true);
                cells << (ifTold ? u"where the server lets them"_s : cell(mayOnServer(role, right.action)));
            }
            table += row(cells << cell(right.audited));
        }
        return table;
    }

    static QString roomTable(RoomKind kind)
    {
        const bool isDirect = kind == RoomKind::Direct;
        QStringList names {u"what"_s, u"who is not in it"_s, u"its members"_s};
        if (!isDirect)
            names << u"its moderators"_s << u"its owners"_s << u"hosts who are in it"_s;
        names << u"hosts who are not"_s << u"guests likewise"_s << u"when archived"_s << u"kept in the audit"_s;
        QString table = u"## In a %1 room\n\n"_s.arg(roomKindName(kind)) + head(names);
        Room room;
        room.kind = kind;
        QList<Standing> standings {{Role::Member, {}}, {Role::Member, RoomRole::Member}};
        if (!isDirect)
            standings << Standing {Role::Member, RoomRole::Moderator} << Standing {Role::Member, RoomRole::Owner}
                      << Standing {Role::Admin, RoomRole::Member};
        standings << Standing {Role::Admin, {}};
        for (const RoomRight &right : roomRights()) {
            QStringList cells {right.what};
            bool anybody = false;
            for (const Standing &standing : standings) {
                const bool may = mayInRoom(standing, right.action, room);
                anybody |= may;
                cells << cell(may);
            }
            if (!anybody)
                continue;
            table += row(cells << cell(right.guests) << cell(right.whereArchived) << cell(right.audited));
        }
        return table;
    }

public:
    static QString wanted()
    {
        QStringList tables {serverTable()};
        for (const RoomKind kind : {RoomKind::Public, RoomKind::Private, RoomKind::Direct})
            tables << roomTable(kind);
        return tables.join(u'\n');
    }

private Q_SLOTS:
    void thePageSaysWhatTheTableSays()
    {
        QFile page(QStringLiteral(HEARTH_SOURCE_DIR "/docs/permissions.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QStringList parts = QString::fromUtf8(page.readAll()).split(u"<!-- table of rights -->\n"_s);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[1].trimmed().split(u'\n'), wanted().trimmed().split(u'\n'));
    }

    void eachActionHasOneRow()
    {
        QSet<RoomAction> actions;
        for (const RoomRight &right : roomRights())
            actions.insert(right.action);
        QCOMPARE(actions.size(), qsizetype(roomRights().size()));
        QCOMPARE(actions.size(), int(RoomAction::Delete) + 1);
        QSet<ServerAction> onServer;
        for (const ServerRight &right : serverRights())
            onServer.insert(right.action);
        QCOMPARE(onServer.size(), qsizetype(serverRights().size()));
    }

    /// Whoever is more may not do less, in any kind of room.
    void moreMayMore()
    {
        for (const RoomRight &right : roomRights())
            for (const RoomKind kind : {RoomKind::Public, RoomKind::Private, RoomKind::Direct}) {
                Room room;
                room.kind = kind;
                for (const Role role : {Role::Guest, Role::Member, Role::Admin, Role::Owner}) {
                    bool before = mayInRoom({role, {}}, right.action, room);
                    for (const RoomRole inRoom : {RoomRole::Member, RoomRole::Moderator, RoomRole::Owner}) {
                        const bool now = mayInRoom({role, inRoom}, right.action, room);
                        QVERIFY2(now || !before, right.what.data());
                        before = now;
                    }
                }
            }
    }

    void whatARoomLeavesToModeratorsIsTheirs()
    {
        Room room;
        room.mayPost = LeftTo::Moderators;
        const auto posts = [&](const Standing &who) { return mayInRoom(who, RoomAction::Post, room); };
        QVERIFY(!posts({Role::Member, RoomRole::Member}));
        QVERIFY(!posts({Role::Member, {}}));
        QVERIFY(posts({Role::Guest, RoomRole::Moderator}));
        QVERIFY(posts({Role::Member, RoomRole::Owner}));
        QVERIFY(posts({Role::Admin, RoomRole::Member}));
        QVERIFY(!posts({Role::Admin, {}}));
        const auto names = [&](RoomRole role) { return mayInRoom({Role::Member, role}, RoomAction::NameEveryone, room); };
        room.memberCount = smallRoom;
        QVERIFY(names(RoomRole::Member));
        room.memberCount = smallRoom + 1;
        QVERIFY(!names(RoomRole::Member));
        QVERIFY(names(RoomRole::Moderator));
        room.mayNameAll = LeftTo::Everyone;
        QVERIFY(names(RoomRole::Member));
        room.memberCount = 2;
        room.mayNameAll = LeftTo::Moderators;
        QVERIFY(!names(RoomRole::Member));
        room.kind = RoomKind::Direct; // which leaves nothing to anybody
        QVERIFY(names(RoomRole::Member));
    }

    void whoStandsAboveWhom()
    {
        const Standing stranger {Role::Member, {}};
        const Standing member {Role::Member, RoomRole::Member};
        const Standing moderator {Role::Guest, RoomRole::Moderator};
        const Standing owner {Role::Member, RoomRole::Owner};
        const Standing admin {Role::Admin, {}};
        const Standing keeper {Role::Owner, RoomRole::Member};
        const QList<Standing> rising {stranger, member, moderator, owner, admin, keeper};
        for (int one = 0; one < rising.size(); ++one)
            for (int other = 0; other < rising.size(); ++other)
                QCOMPARE(standsAbove(rising[one], rising[other]), one > other);
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--print") == 0) {
        QTextStream(stdout) << tst_PermissionPage::wanted();
        return 0;
    }
    QCoreApplication application(argc, argv);
    tst_PermissionPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_PermissionPage.moc"
