// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Nobody can be taken for somebody else who is here, by whatever door they come or are called otherwise. There are the account ada
/// (shown as Ada Lovelace), and the guest Zoë Wren.
class tst_LookAlikes : public QObject
{
    Q_OBJECT

    struct House
    {
        House()
        {
            f.rest->post(u"/api/register"_s,
                {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}, {u"display_name"_s, u"Ada Lovelace"_s}});
            f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Zoë Wren"_s}});
            mallory = f.rest->registered(u"mallory"_s);
            guest = f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json[u"token"_s].toString();
        }
        RestAnswer patch(const QString &field, const QString &name, const QString &token)
        {
            return f.rest->send("PATCH", u"/api/me"_s, QJsonDocument(QJsonObject {{field, name}}).toJson(), token);
        }
        /// As what they want to be called at this door.
        RestAnswer at(const QString &door, const QString &name)
        {
            if (door == "register"_L1)
                return f.rest->post(u"/api/register"_s, {{u"username"_s, name}, {u"password"_s, u"battery staple"_s}});
            if (door == "register, shown as"_L1)
                return f.rest->post(u"/api/register"_s,
                    {{u"username"_s, u"eve"_s}, {u"password"_s, u"battery staple"_s}, {u"display_name"_s, name}});
            if (door == "guest"_L1)
                return f.rest->post(u"/api/guest"_s, {{u"display_name"_s, name}});
            if (door == "account renamed"_L1)
                return patch(u"username"_s, name, mallory);
            if (door == "account shown as"_L1)
                return patch(u"display_name"_s, name, mallory);
            if (door == "guest shown as"_L1)
                return patch(u"display_name"_s, name, guest);
            return f.rest->post(u"/api/me/account"_s, {{u"username"_s, name}, {u"password"_s, u"battery staple"_s}}, guest);
        }

        ServerFixture f;
        QString mallory;
        QString guest;
    };

private Q_SLOTS:
    void whoCouldBeTakenForAnotherIsRefused_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("free");
        const auto row = [](const QString &door, const QString &name, bool free) {
            QTest::addRow("%s: %s", qPrintable(door), qPrintable(name)) << door << name << free;
        };
        const QStringList accounts {u"register"_s, u"account renamed"_s, u"guest becomes an account"_s};
        const QStringList shown {u"register, shown as"_s, u"account shown as"_s};
        const QStringList guests {u"guest"_s, u"guest shown as"_s};
        for (const QString &door : accounts) {
            for (const QString &name : {u"ada"_s, u"ADA"_s, u"аdа"_s, u"adá"_s, u"guest-ada"_s})
                row(door, name, false);
            row(door, u"zoe"_s, true);
        }
        for (const QString &door : shown) {
            for (const QString &name : {u"Аda Lovelace"_s, u"Ada Love1ace"_s, u"аdа"_s, u"Zoe Wren"_s, u"Zoë Wrеn"_s})
                row(door, name, false);
            row(door, u"Ada Lovelace"_s, true); // two people may be called the same: their usernames tell them apart
            row(door, u"Zoë Wren"_s, true); // who is a guest, and marked as one
            row(door, u"Ada"_s, true);
        }
        for (const QString &door : guests) {
            for (const QString &name :
                {u"ada"_s, u"Ada"_s, u"Аdа"_s, u"Ada Lovelace"_s, u"ADA LOVELACE"_s, u"Ada Love1ace"_s, u"Zoe Wren"_s})
                row(door, name, false);
            row(door, u"Zoë Wren"_s, true); // both are guests
            row(door, u"Ada L."_s, true);
        }
    }

    void whoCouldBeTakenForAnotherIsRefused()
    {
        QFETCH(QString, door);
        QFETCH(QString, name);
        QFETCH(bool, free);
        House house;
        const auto answer = house.at(door, name);
        QCOMPARE(answer.status >= 200 && answer.status < 300, free);
        if (!free) {
            QVERIFY2(answer.status == 409 || answer.status == 422, qPrintable(QString::number(answer.status)));
            QVERIFY2(
                answer.errorField() == u"username"_s || answer.errorField() == u"display_name"_s, qPrintable(answer.errorField()));
        }
    }

    void oneMayBeCalledAsOneIs()
    {
        House house;
        QCOMPARE(house.patch(u"display_name"_s, u"Mallory"_s, house.mallory).status, 200);
        QCOMPARE(house.patch(u"display_name"_s, u"MALLORY"_s, house.mallory).status, 200);
        QCOMPARE(house.patch(u"display_name"_s, u"Gús"_s, house.guest).status, 200);
    }

    /// Who knocks learns of nobody who is here, before they are let in.
    void whoKnocksIsToldOnceTheyAreLetIn()
    {
        House house;
        house.f.stop();
        house.f.config.access = AccessPolicy::Invite;
        house.f.config.ownerKey = u"a secret of the one who runs it"_s;
        house.f.start();
        const auto host = house.f.rest->post(u"/api/register"_s,
            {{u"username"_s, u"hanna"_s}, {u"password"_s, u"battery staple"_s}, {u"invite"_s, house.f.config.ownerKey}});
        const QString token = host.json[u"token"_s].toString();
        const auto knocked = house.f.rest->post(u"/api/knock"_s, {{u"display_name"_s, u"Аda"_s}});
        QCOMPARE(knocked.status, 202);
        const QJsonArray waiting = house.f.rest->get(u"/api/knocks"_s, token).json[u"knocks"_s].toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(
            house.f.rest->post(u"/api/knocks/%1"_s.arg(waiting[0][u"id"_s].toInteger()), {{u"admit"_s, true}}, token).status, 204);
        const auto told = house.f.rest->get(u"/api/knock/%1?wait=0"_s.arg(knocked.json[u"knock"_s].toString()));
        QCOMPARE(told.errorCode(), u"username_taken"_s);
        QCOMPARE(told.errorField(), u"display_name"_s);
    }

    void aGuestWhoIsGoneKeepsNoName()
    {
        House house;
        QCOMPARE(house.f.rest->post(u"/api/logout"_s, {}, house.guest).status, 204);
        QCOMPARE(house.at(u"guest"_s, u"Gús"_s).status, 201);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_LookAlikes)
#include "tst_LookAlikes.moc"
