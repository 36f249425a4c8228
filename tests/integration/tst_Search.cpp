// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"
#include "PurgeData.h"
#include "search/SearchIndexing.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// What was said is found over REST, by who may read it.
class tst_Search : public BothTransports
{
    Q_OBJECT

    struct Searching : Company
    {
        using Company::Company;

        RestAnswer search(const QString &token, const QString &query, const QString &more = {})
        {
            return f.rest->get(u"/api/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)) + more, token);
        }
        static QStringList texts(const RestAnswer &answer)
        {
            QStringList texts;
            const QJsonArray results = answer.json.value("results"_L1).toArray();
            for (const QJsonValue &result : results)
                texts << result["message"_L1]["text"_L1].toString();
            return texts;
        }
        QStringList found(const QString &token, const QString &query, const QString &more = {})
        {
            return texts(search(token, query, more));
        }
        qint64 say(const QString &token, qint64 where, const QString &text, const QJsonArray &files = {})
        {
            const auto said = f.rest->post(u"/api/messages/%1"_s.arg(where), {{u"text"_s, text}, {u"attachments"_s, files}}, token);
            lastSaid = said.json.value("id"_L1).toInteger();
            return lastSaid;
        }
        qint64 lastSaid = 0;
        /// What was said so far is in the index.
        void index()
        {
            const auto isIndexed = [this] {
                f.clock.advance(SearchIndexing::soon);
                const auto state = f.rest->get(u"/api/server"_s, adasToken).json.value("search"_L1);
                return state["indexed"_L1].toInteger() >= lastSaid && state["messages"_L1] == state["indexed"_L1];
            };
            QTRY_VERIFY(isIndexed());
        }
    };

private Q_SLOTS:
    void wordsAreFoundAndMarked()
    {
        Searching c;
        c.say(c.adasToken, c.room, u"The quick brown Fox"_s);
        c.say(c.adasToken, c.room, u"a cat, and two foxes"_s);
        const auto answer = c.search(c.bobsToken, u"fox"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(c.texts(answer), (QStringList {u"a cat, and two foxes"_s, u"The quick brown Fox"_s}));
        const QJsonArray results = answer.json.value("results"_L1).toArray();
        QCOMPARE(results[0]["highlights"_L1].toArray(), (QJsonArray {QJsonArray {15, 5}}));
        QCOMPARE(results[1]["highlights"_L1].toArray(), (QJsonArray {QJsonArray {16, 3}}));
        QCOMPARE(results[1]["message"_L1]["author"_L1]["username"_L1].toString(), u"ada"_s);
        QVERIFY(answer.json.value("complete"_L1).toBool());
        QVERIFY(!answer.json.contains("cursor"_L1));
        QCOMPARE(c.found(c.bobsToken, u"\"brown fox\""_s).size(), 1);
        QCOMPARE(c.found(c.bobsToken, u"fox cat"_s).size(), 0); // only the last one is a beginning
        QCOMPARE(c.found(c.bobsToken, u"cat fox"_s).size(), 1);
        QCOMPARE(c.found(c.bobsToken, u"dog"_s).size(), 0);
    }

    void onlyWhatOneMayReadIsFound()
    {
        Searching c(true);
        const qint64 cellar = c.f.createRoom(c.adasToken, u"Cellar"_s, u"private"_s);
        const auto direct = c.f.rest->post(u"/api/direct"_s, {{u"users"_s, QJsonArray {c.bob->userId()}}}, c.adasToken);
        c.say(c.adasToken, c.room, u"fox in public"_s);
        c.say(c.adasToken, cellar, u"fox in private"_s);
        c.say(c.adasToken, direct.json.value("id"_L1).toInteger(), u"fox between two"_s);
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                c.index();
            QCOMPARE(c.found(c.adasToken, u"fox"_s).size(), 3);
            QCOMPARE(c.found(c.bobsToken, u"fox"_s), (QStringList {u"fox between two"_s, u"fox in public"_s}));
            QCOMPARE(c.found(c.cemsToken, u"fox"_s), QStringList {u"fox in public"_s}); // who is in none of them
            QCOMPARE(c.search(c.bobsToken, u"fox"_s, u"&room=%1"_s.arg(cellar)).errorCode(), u"room_not_found"_s);
            QCOMPARE(c.search(c.bobsToken, u"fox in:cellar"_s).errorField(), u"q"_s);
            QCOMPARE(c.found(c.adasToken, u"fox in:CELLAR"_s), QStringList {u"fox in private"_s});
            QCOMPARE(c.found(c.adasToken, u"fox in:cellar in:#lounge"_s).size(), 2);
            QCOMPARE(c.found(c.adasToken, u"fox in:@bob"_s), QStringList {u"fox between two"_s});
            QCOMPARE(c.found(c.adasToken, u"fox"_s, u"&room=%1"_s.arg(cellar)), QStringList {u"fox in private"_s});
            QCOMPARE(c.search(c.adasToken, u"fox in:lounge"_s, u"&room=%1"_s.arg(cellar)).errorField(), u"q"_s);
        }
        // From the moment at which one is put out.
        const auto banned = c.f.rest->send("PUT", u"/api/rooms/%1/bans/%2"_s.arg(c.room).arg(c.bob->userId()), "{}", c.adasToken);
        QVERIFY(banned.status < 300);
        QCOMPARE(c.found(c.bobsToken, u"fox"_s), QStringList {u"fox between two"_s});
        QCOMPARE(c.search(u"nobody"_s, u"fox"_s).status, 401);
        QCOMPARE(c.f.rest->get(u"/api/server"_s, c.bobsToken).status, 403);
    }

    void operatorsAndParametersAskForTheRest()
    {
        Searching c(true);
        const auto upload = [&](const QString &name, const QByteArray &bytes) {
            return c.f.rest->send("POST", u"/api/rooms/%1/attachments?name=%2"_s.arg(c.room).arg(name), bytes, c.bobsToken)
                .json.value("id"_L1);
        };
        c.say(c.adasToken, c.room, u"lunch at noon"_s);
        c.say(c.bobsToken, c.room, u"@ada lunch? https://example.org/menu"_s);
        c.say(c.bobsToken, c.room, u"the plan"_s, {upload(u"lunch-plan.txt"_s, "soup")});
        c.f.clock.advance(std::chrono::hours(48)); // 3 January
        c.say(c.bobsToken, c.room, u"lunch again"_s);
        for (const bool isIndexed : {false, true}) {
            if (isIndexed)
                c.index();
            QCOMPARE(c.found(c.adasToken, u"lunch"_s).size(), 4);
            QCOMPARE(c.found(c.adasToken, u"lunch from:ada"_s), QStringList {u"lunch at noon"_s});
            QCOMPARE(c.found(c.adasToken, u"lunch from:me"_s), QStringList {u"lunch at noon"_s});
            QCOMPARE(c.found(c.adasToken, u"lunch from:@Bob"_s).size(), 3);
            QCOMPARE(c.found(c.adasToken, u"lunch from:bob from:ada"_s).size(), 4);
            QCOMPARE(c.found(c.adasToken, u"lunch"_s, u"&from=%1"_s.arg(c.bob->userId())).size(), 3);
            QCOMPARE(c.found(c.adasToken, u"lunch from:ada"_s, u"&from=%1"_s.arg(c.bob->userId())).size(), 0);
            QCOMPARE(c.found(c.adasToken, u"mentions:me"_s), QStringList {u"@ada lunch? https://example.org/menu"_s});
            QCOMPARE(c.found(c.adasToken, u"has:link"_s).size(), 1);
            QCOMPARE(c.found(c.adasToken, u"lunch has:file"_s), QStringList {u"the plan"_s});
            QCOMPARE(c.found(c.adasToken, {}, u"&has=file"_s), QStringList {u"the plan"_s});
            QCOMPARE(c.found(c.adasToken, u"has:image"_s).size(), 0);
            QCOMPARE(c.found(c.adasToken, u"lunch on:2026-01-01"_s).size(), 3);
            QCOMPARE(c.found(c.adasToken, u"lunch after:2026-01-01"_s), QStringList {u"lunch again"_s});
            QCOMPARE(c.found(c.adasToken, u"lunch"_s, u"&after=2026-01-02"_s), QStringList {u"lunch again"_s});
            QCOMPARE(c.found(c.adasToken, u"lunch"_s, u"&before=2026-01-03&after=2025-12-31"_s).size(), 3);
            // It began in the evening of the day before there.
            QCOMPARE(c.found(c.adasToken, u"lunch on:2025-12-31"_s, u"&time_zone=America/New_York"_s).size(), 3);
            QCOMPARE(c.found(c.adasToken, u"lunch on:2025-12-31"_s, u"&time_zone=Etc/UTC"_s), // as machines of servers have it
                c.found(c.adasToken, u"lunch on:2025-12-31"_s));
        }
    }

    void whatIsWrongIsSaid()
    {
        Searching c;
        QCOMPARE(c.f.rest->get(u"/api/search"_s, c.adasToken).errorField(), u"q"_s);
        for (const auto &[query, more, field] : {std::tuple(u""_s, u""_s, u"q"_s), {u"from:nobody"_s, u""_s, u"q"_s},
                 {u"in:nowhere"_s, u""_s, u"q"_s}, {u"on:today"_s, u""_s, u"q"_s}, {QString(501, u'a'), u""_s, u"q"_s},
                 {u"a"_s, u"&room=0"_s, u"room"_s}, {u"a"_s, u"&from=ada"_s, u"from"_s}, {u"a"_s, u"&before=2026"_s, u"before"_s},
                 {u"a"_s, u"&after=x"_s, u"after"_s}, {u"a"_s, u"&has=money"_s, u"has"_s}, {u"a"_s, u"&sort=best"_s, u"sort"_s},
                 {u"a"_s, u"&limit=0"_s, u"limit"_s}, {u"a"_s, u"&cursor=x"_s, u"cursor"_s},
                 {u"a"_s, u"&cursor=1&sort=relevance"_s, u"cursor"_s}, {u"a"_s, u"&cursor=1-2-3"_s, u"cursor"_s},
                 {u"a"_s, u"&time_zone=../../etc/passwd"_s, u"time_zone"_s}, {u"a"_s, u"&time_zone=Moon/Sea"_s, u"time_zone"_s},
                 {u"a"_s, u"&time_zone=Europe"_s, u"time_zone"_s}, {u"a"_s, u"&time_zone=leapseconds"_s, u"time_zone"_s}})
            QCOMPARE(c.search(c.adasToken, query, more).errorField(), field);
        // A plus is a space nowhere but in forms.
        c.say(c.adasToken, c.room, u"1+1"_s);
        QCOMPARE(c.found(c.adasToken, u"1+1"_s).size(), 1);
    }

    void onePageFollowsTheOther()
    {
        Searching c(true);
        QStringList said;
        for (int i = 0; i < 23; ++i) {
            said.prepend(u"fox %1"_s.arg(i));
            c.say(c.adasToken, c.room, said.first());
            c.say(c.bobsToken, c.room, u"cat %1"_s.arg(i));
            if (i == 11)
                c.index();
        }
        for (const auto &sort : {u"newest"_s, u"relevance"_s}) {
            QStringList found;
            QString cursor;
            for (int page = 0; page < 3; ++page) {
                const auto answer = c.search(
                    c.bobsToken, u"fox"_s, u"&limit=10&sort="_s + sort + (page ? u"&cursor="_s + cursor : QString()));
                found += c.texts(answer);
                cursor = answer.json.value("cursor"_L1).toString();
                QCOMPARE(cursor.isEmpty(), page == 2);
                if (page == 0)
                    c.say(c.adasToken, c.room, u"not a f0x"_s);
            }
            QCOMPARE(found, said); // all of them are as relevant as each other
        }
    }

    void whatWasTakenAwayIsNotFound()
    {
        Searching c(true);
        const qint64 edited = c.say(c.adasToken, c.room, u"the zebrafinch sings"_s);
        const qint64 removed = c.say(c.adasToken, c.room, u"the zebrafinch flies"_s);
        c.index();
        QCOMPARE(c.found(c.bobsToken, u"zebra"_s).size(), 2);
        const auto at = [&](qint64 message) { return u"/api/messages/%1/%2"_s.arg(c.room).arg(message); };
        QCOMPARE(c.f.rest->send("PATCH", at(edited), R"({"text": "the sparrow sings"})", c.adasToken).status, 200);
        QCOMPARE(c.f.rest->send("DELETE", at(removed), {}, c.adasToken).status, 200);
        QCOMPARE(c.found(c.bobsToken, u"zebra"_s).size(), 0);
        QCOMPARE(c.found(c.bobsToken, u"sings sparrow"_s).size(), 1);
    }

    void purgingLeavesNothingOfItInTheFiles()
    {
        Searching c(true);
        c.say(c.adasToken, c.room, u"a sparrow"_s);
        const qint64 removed = c.say(c.adasToken, c.room, u"the zebrafinch flies"_s);
        c.index();
        QCOMPARE(c.f.rest->send("DELETE", u"/api/messages/%1/%2"_s.arg(c.room).arg(removed), {}, c.adasToken).status, 200);
        const auto held = purgeData(c.f.config);
        QVERIFY(!held);
        QVERIFY(!held.error().message.isEmpty());
        c.f.stop();
        const auto isInFiles = [&](const QByteArray &word) {
            for (const auto &name : {u"hearth.db"_s, u"hearth.db-wal"_s}) {
                QFile file(c.f.folder.filePath(name));
                if (file.open(QFile::ReadOnly) && file.readAll().contains(word))
                    return true;
            }
            return false;
        };
        QVERIFY(isInFiles("zebrafinch")); // in the index
        QVERIFY(purgeData(c.f.config));
        QVERIFY(!isInFiles("zebrafinch"));
        QVERIFY(isInFiles("sparrow"));
        ServerConfig elsewhere = c.f.config;
        elsewhere.dataDirectory += u"/nowhere"_s;
        QVERIFY(!purgeData(elsewhere));
        c.f.start(); // for what is left to end
        QCOMPARE(c.found(c.bobsToken, u"sparrow"_s).size(), 1);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Search)
#include "tst_Search.moc"
