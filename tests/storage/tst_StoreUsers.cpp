// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Users and their tokens.
class tst_StoreUsers : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
    void aUserComesBackAsItWasStored()
    {
        StoredUser stored = newUser(u"Grace.Hopper"_s);
        stored.user.displayName = u"Grace ✨"_s;
        stored.user.role = Role::Admin;
        stored.user.lastSeen = later;
        stored.passwordHash = u"$argon2id$..."_s;
        const auto created = users().create(stored);
        QVERIFY(created);
        QVERIFY(created->id.isValid());
        for (const auto &found : {users().byId(created->id), users().byUsername(u"GRACE.hopper"_s)}) {
            QVERIFY(found && *found);
            QCOMPARE((*found)->user, *created);
            QCOMPARE((*found)->user.lastSeen, later);
            QCOMPARE((*found)->user.role, Role::Admin);
            QCOMPARE((*found)->passwordHash, stored.passwordHash);
            QCOMPARE((*found)->createdAt, noon);
            QVERIFY(!(*found)->expiresAt.isValid());
        }
    }

    void aUsernameIsTakenInEveryCaseAndForm()
    {
        QVERIFY(users().create(newUser(u"Straße"_s)));
        for (const QString &same : {u"straße"_s, u"STRASSE"_s, u"ＳＴＲＡＳＳＥ"_s}) {
            const auto refused = users().create(newUser(same));
            QVERIFY2(!refused, qPrintable(same));
            QCOMPARE(refused.error().code, ErrorCode::UsernameTaken);
            QCOMPARE(refused.error().field, u"username"_s);
        }
    }

    void aUsernameIsTakenByWhatLooksLikeIt()
    {
        for (const QString &alike : {u"аdа"_s, u"ada\u3164"_s, u"a\u034fda"_s, u"ADA\ufe0f"_s, u"ada\U000e0100"_s}) {
            const auto refused = users().create(newUser(alike));
            QVERIFY2(!refused, qPrintable(alike));
            QCOMPARE(refused.error().code, ErrorCode::UsernameTaken);
        }
        QVERIFY(users().create(newUser(u"adam"_s)));
        QVERIFY(users().create(newUser(u"bill"_s)));
        QCOMPARE(users().create(newUser(u"ВILL"_s)).error().code, ErrorCode::UsernameTaken); // another script's B
        QVERIFY(users().create(newUser(u"ВІNА"_s))); // an I of it as well
        QCOMPARE(users().create(newUser(u"bina"_s)).error().code, ErrorCode::UsernameTaken);
        QVERIFY(users().create(newUser(u"ella"_s)));
        QVERIFY(users().create(newUser(u"elia"_s))); // found by the same key, and another
        QVERIFY(!*users().byUsername(u"аdа"_s)); // but is not somebody else's by that
        QVERIFY(*users().byUsername(u"ada\u3164"_s));
    }

    void whoIsNotThereIsNotFound()
    {
        QCOMPARE(users().byUsername(u"nobody"_s).value(), std::nullopt);
        QCOMPARE(users().byId(UserId {999}).value(), std::nullopt);
        QCOMPARE(users().setRole(UserId {999}, Role::Admin).error().code, ErrorCode::UserNotFound);
        QCOMPARE(users().setPasswordHash(UserId {999}, u"x"_s).error().code, ErrorCode::UserNotFound);
        QCOMPARE(users().touch(UserId {999}, noon, {}).error().code, ErrorCode::UserNotFound);
    }

    void allUsersComeInTheOrderTheyCame()
    {
        addUser(u"zoe"_s);
        addUser(u"bob"_s);
        QStringList names;
        const QList<StoredUser> all = users().all().value();
        for (const StoredUser &user : all)
            names << user.user.username;
        QCOMPARE(names, (QStringList {u"ada"_s, u"zoe"_s, u"bob"_s}));
    }

    void changesOfAUserAreStored()
    {
        QVERIFY(users().setRole(m_ada.id, Role::Owner));
        QVERIFY(users().setPasswordHash(m_ada.id, u"other"_s));
        QVERIFY(users().touch(m_ada.id, later, {}));
        const auto found = users().byId(m_ada.id);
        QCOMPARE((*found)->user.role, Role::Owner);
        QCOMPARE((*found)->passwordHash, u"other"_s);
        QCOMPARE((*found)->user.lastSeen, later);
    }

    void guestsAreNoAccounts()
    {
        QVERIFY(users().hasAccounts().value());
        QVERIFY(m_connection->execute(u"UPDATE users SET role = 'guest'"_s));
        QVERIFY(!users().hasAccounts().value());
    }

    void guestsPastTheirTimeGoAndWhatTheySaidStays()
    {
        StoredUser guest = newUser(u"guest-1"_s);
        guest.user.role = Role::Guest;
        guest.expiresAt = later;
        const User gone = users().create(guest).value();
        guest.user.username = u"guest-2"_s;
        guest.expiresAt = later.addMSecs(1);
        const User stays = users().create(guest).value();
        QVERIFY(rooms().join(m_room.id, gone.id, RoomRole::Member, noon));
        QVERIFY(tokens().create(gone.id, "gone", noon));
        QVERIFY(tokens().create(stays.id, "stays", noon));
        QVERIFY(messages().append(message(u"I was here"_s, gone.author())));

        QCOMPARE(users().expireGuests(noon).value(), QList<UserId>());
        QCOMPARE(users().expireGuests(later).value(), QList<UserId> {gone.id});
        QCOMPARE(users().expireGuests(later).value(), QList<UserId>());

        QCOMPARE(users().byId(gone.id).value(), std::nullopt);
        QCOMPARE(users().byUsername(u"guest-1"_s).value(), std::nullopt);
        QCOMPARE(users().all().value().size(), 2);
        QCOMPARE(users().touch(gone.id, later, later).error().code, ErrorCode::UserNotFound);
        QVERIFY(!tokens().find("gone").value());
        QCOMPARE(tokens().find("stays").value()->user, stays.id);
        QCOMPARE(rooms().memberships().value().size(), 1);
        const StoredPage page = messages().page(m_room.id, {}).value();
        QCOMPARE(page.messages.last().author, gone.author());
    }

    void touchingAGuestProlongsItsLife()
    {
        StoredUser guest = newUser(u"guest-1"_s);
        guest.user.role = Role::Guest;
        guest.expiresAt = noon;
        const User user = users().create(guest).value();
        QVERIFY(users().touch(user.id, noon, later));
        QCOMPARE(users().byId(user.id).value()->expiresAt, later);
        QCOMPARE(users().expireGuests(noon).value(), QList<UserId>());
    }

    void aTokenIsFoundUntilItIsRemoved()
    {
        const QByteArray hash("\x00\x01\xff hash", 8);
        QVERIFY(tokens().create(m_ada.id, hash, noon));
        QCOMPARE(tokens().find(hash).value(), std::optional(StoredToken {m_ada.id, noon}));
        QVERIFY(!tokens().find("other").value());
        QVERIFY(tokens().create(m_ada.id, "newer", noon.addSecs(2)) && tokens().create(m_ada.id, "older", noon.addSecs(-2)));
        const auto newest = tokens().newest(2).value();
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest[0].hash, "newer"_ba);
        QCOMPARE(newest[1].hash, hash);
        QCOMPARE(newest[1].user, users().byId(m_ada.id).value()->user);
        QCOMPARE(newest[1].lastUsed, noon);
        QVERIFY(!newest[1].expiresAt.isValid());
        QVERIFY(tokens().remove(hash).value());
        QVERIFY(!tokens().remove(hash).value());
        QVERIFY(!tokens().find(hash).value());
    }

    void aTokenOfNobodyIsRefused()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        QCOMPARE(tokens().create(UserId {999}, "hash", noon).error().code, ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(tst_StoreUsers)
#include "tst_StoreUsers.moc"
