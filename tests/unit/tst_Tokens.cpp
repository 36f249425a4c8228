// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionCache.h"
#include "sessions/Tokens.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Tokens, and the sessions that are known by them.
class tst_Tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIs256RandomBitsAndKnownByTheirHash()
    {
        const auto token = tokens::make();
        QCOMPARE(token.token.size(), 43);
        const QByteArray bits = QByteArray::fromBase64(token.token.toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(bits.size(), 32);
        QCOMPARE(token.hash, QCryptographicHash::hash(bits, QCryptographicHash::Sha256));
        QCOMPARE(tokens::hash(token.token), std::optional(token.hash));
        QVERIFY(tokens::make().token != token.token);
    }

    void whatIsNoTokenHasNoHash_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QString(42, u'A');
        QTest::newRow("long") << QString(44, u'A');
        QTest::newRow("other characters") << QString(42, u'A') + u'*';
        QTest::newRow("not Latin") << QString(43, QChar(0x4e2d));
        QTest::newRow("very long") << QString(1'000'000, u'A');
    }

    void whatIsNoTokenHasNoHash()
    {
        QFETCH(QString, text);
        QVERIFY(!tokens::hash(text));
    }

    void codesHaveTheirLengthAndDiffer()
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i) {
            const QString code = tokens::code(6);
            QCOMPARE(code.size(), 6);
            for (const QChar c : code)
                QVERIFY(u"23456789abcdefghjkmnpqrstuvwxyz"_s.contains(c));
            codes << code;
        }
        QVERIFY(codes.size() > 190);
    }

    void secretsAreEqualOnlyWhenTheyAre()
    {
        QVERIFY(tokens::sameSecret(u"secret"_s, u"secret"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, u"Secret"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, u"secre"_s));
        QVERIFY(!tokens::sameSecret(u"secret"_s, {}));
        QVERIFY(!tokens::sameSecret({}, {}));
    }

    void aSessionIsKnownUntilItIsRemoved()
    {
        SessionCache cache;
        cache.insert("a", session(1));
        cache.insert("b", session(1));
        cache.insert("c", session(2));
        QCOMPARE(cache.find("a")->user.id, UserId {1});
        QVERIFY(!cache.find("d"));
        cache.remove("a");
        QVERIFY(!cache.find("a"));
        QCOMPARE(cache.removeUsers({UserId {1}}), QList<QByteArray> {"b"});
        QVERIFY(cache.find("c"));
    }

    void onlyGuestsSessionsAreProlonged()
    {
        SessionCache cache;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        cache.insert("guest", {session(1).user, time});
        cache.insert("other", {session(2).user, time});
        cache.insert("account", session(3));
        cache.extendUsers({UserId {1}, UserId {3}}, time.addDays(1));
        QCOMPARE(cache.find("guest")->expiresAt, time.addDays(1));
        QCOMPARE(cache.find("other")->expiresAt, time);
        QVERIFY(!cache.find("account")->expiresAt.isValid());
    }

    void theCacheIsBounded()
    {
        SessionCache cache;
        for (qsizetype i = 0; i <= SessionCache::maxSessions; ++i)
            cache.insert(QByteArray::number(i), session(1));
        QVERIFY(cache.size() <= SessionCache::maxSessions);
        QVERIFY(cache.find(QByteArray::number(SessionCache::maxSessions)));
    }

private:
    static KnownSession session(qint64 user)
    {
        KnownSession session;
        session.user.id = UserId {user};
        return session;
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_Tokens.moc"
