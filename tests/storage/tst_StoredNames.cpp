// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"
#include "StoredNames.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Names that were given by other rules: whoever has one goes on as before.
class tst_StoredNames : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
    void whoseNameIsNowAnothersStillGetsIn()
    {
        const UserId filled = asBefore(u"ada\u3164"_s, u"ada\u1160"_s);
        const UserId joined = asBefore(u"gra\u034fce"_s, u"gra\u034fce"_s);
        const UserId dotless = asBefore(u"ıda"_s, u"ida"_s);
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        const auto idOf = [&](const QString &name) { return users().byUsername(name).value().value().user.id; };
        QCOMPARE(idOf(u"ada"_s), m_ada.id);
        QCOMPARE(idOf(u"ADA"_s), m_ada.id);
        QCOMPARE(idOf(u"ada\u3164"_s), filled);
        QCOMPARE(idOf(u"gra\u034fce"_s), joined);
        QCOMPARE(idOf(u"Grace"_s), joined);
        QCOMPARE(idOf(u"ıda"_s), dotless);
        for (const QString &name : {u"grace"_s, u"аdа"_s, u"ada\u115f"_s})
            QCOMPARE(users().create(newUser(name)).error().code, ErrorCode::UsernameTaken);
    }

    void whoLooksLikeAnotherStaysAndNobodyElseComes()
    {
        const UserId accented = asBefore(u"adá"_s, u"adá"_s);
        const UserId digits = asBefore(u"l0l"_s, u"l0l"_s);
        const UserId letters = asBefore(u"lol"_s, u"lol"_s);
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        const auto idOf = [&](const QString &name) { return users().byUsername(name).value().value().user.id; };
        QCOMPARE(idOf(u"ada"_s), m_ada.id);
        QCOMPARE(idOf(u"adá"_s), accented);
        QCOMPARE(idOf(u"l0l"_s), digits);
        QCOMPARE(idOf(u"LOL"_s), letters);
        for (const QString &name : {u"aďa"_s, u"1ol"_s, u"ĺól"_s})
            QCOMPARE(users().create(newUser(name)).error().code, ErrorCode::UsernameTaken);
    }

    void itIsDoneOnce()
    {
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        const UserId odd = asBefore(u"bob"_s, u"not made by any rules"_s);
        QVERIFY(m_connection->statement(u"UPDATE name_rules SET made_by = ?"_s).bind(rules::nameRules()).execute());
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        QVERIFY(!*users().byUsername(u"BOB"_s));
        QVERIFY(m_connection->execute(u"UPDATE name_rules SET made_by = 'older tables'"_s));
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        QCOMPARE(users().byUsername(u"BOB"_s).value().value().user.id, odd);
    }

    void publicRoomsKeepTheirNames()
    {
        const Room shadow = addRoom(u"shadow"_s);
        QVERIFY(m_connection->execute(u"UPDATE rooms SET name = 'lounge' || char(8203), name_folded = name, name_look = NULL "
                                      "WHERE name = 'shadow'"_s));
        QVERIFY(m_connection->execute(u"UPDATE name_rules SET made_by = ''"_s));
        QVERIFY(StoredNames::bringUpToDate(*m_connection));
        QCOMPARE(rooms().all().value().last().name, u"lounge\u200b"_s);
        QCOMPARE(rooms().create(newRoom(u"LOUNGE"_s, RoomKind::Public)).error().code, ErrorCode::RoomExists);
        QVERIFY(rooms().create(newRoom(u"lounge\u200b"_s, RoomKind::Private)));
    }

private:
    /// An account as a program of before left it.
    UserId asBefore(const QString &name, const QString &folded)
    {
        const auto id = m_connection
                            ->statement(
                                u"INSERT INTO users (username, username_folded, display_name, role, password_hash, created_at) "
                                "VALUES (?, ?, 'x', 'member', 'x', 0)"_s)
                            .bind(name)
                            .bind(folded)
                            .insert();
        (void)m_connection->execute(u"UPDATE name_rules SET made_by = ''"_s);
        return UserId {id.value()};
    }
};

QTEST_GUILESS_MAIN(tst_StoredNames)
#include "tst_StoredNames.moc"
