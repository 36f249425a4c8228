// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace hearth {

/// What people are shown with: chosen, told to everyone, fetched, removed. What is sent as a picture is not believed.
class tst_ProfilePictures : public BothTransports
{
    Q_OBJECT

    static QByteArray chunk(const QByteArray &type, const QByteArray &data)
    {
        QByteArray size(4, '\0');
        qToBigEndian(quint32(data.size()), size.data());
        return size + type + data + QByteArray(4, '\0'); // a checksum that nobody looks at who does not decode
    }
    /// What a PNG is to whoever reads its headers only; `salt` makes it another one.
    static QByteArray png(quint32 width, quint32 height, const QByteArray &salt = "x", const QByteArray &more = {})
    {
        QByteArray header(13, '\0');
        qToBigEndian(width, header.data());
        qToBigEndian(height, header.data() + 4);
        header[8] = 8;
        return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + more + chunk("IDAT", salt) + chunk("IEND", {});
    }
    static RestAnswer put(Company &c, const QByteArray &bytes, const QString &token)
    {
        return c.f.rest->send("PUT", u"/api/me/picture"_s, bytes, token, {{"Content-Type", "image/png"}});
    }
    static RestAnswer remove(Company &c, const QString &path, const QString &token)
    {
        return c.f.rest->send("DELETE", path, {}, token);
    }
    static qint64 idOf(Company &c, const QString &token)
    {
        return c.f.rest->get(u"/api/me"_s, token).json.value("id"_L1).toInteger();
    }
    static QString pictureOf(const QJsonValue &user) { return user.toObject().value("picture"_L1).toString(); }
    static QString path(qint64 user, const QString &picture = {})
    {
        return u"/api/users/%1/picture"_s.arg(user) + (picture.isEmpty() ? QString() : u"?v="_s + picture);
    }
    static QByteArray fetched(Company &c, const QString &path, const QString &token)
    {
        QUrl url(c.f.server->url());
        url.setPath(path.section(u'?', 0, 0));
        url.setQuery(path.section(u'?', 1));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait() || reply->isFinished() ? reply->readAll() : QByteArray();
    }
    static int kept(const Company &c)
    {
        int count = 0;
        QDirIterator all(c.f.folder.filePath(u"files"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); all.next())
            ++count;
        return count;
    }

private Q_SLOTS:
    void aPictureReachesEveryoneAtOnceAndStays()
    {
        Company c;
        const QByteArray bytes = png(256, 256);
        const qint64 bob = idOf(c, c.bobsToken);
        QVERIFY(c.f.rest->get(u"/api/me"_s, c.bobsToken).json.value("picture"_L1).isNull());
        const auto chosen = put(c, bytes, c.bobsToken);
        QCOMPARE(chosen.status, 200);
        const QString picture = pictureOf(chosen.json);
        QVERIFY(!picture.isEmpty());
        QCOMPARE(chosen.json.value("status"_L1).toString(), u"online"_s);
        for (SocketProbe *probe : {c.ada.get(), c.bob.get(), c.cem.get()}) {
            const QJsonObject told = probe->next(u"user_updated"_s).toObject();
            QCOMPARE(told.value("id"_L1).toInteger(), bob);
            QCOMPARE(pictureOf(told), picture);
            QCOMPARE(told.value("status"_L1).toString(), u"online"_s);
        }
        for (int i = 0; i < 2; ++i) {
            QStringList told;
            for (const QJsonValue &user : c.f.rest->get(u"/api/users"_s, c.adasToken).json.value("users"_L1).toArray())
                told << pictureOf(user);
            QCOMPARE(told.count(picture), 1);
            QCOMPARE(told.count(QString()), 2);
            QCOMPARE(pictureOf(c.f.rest->get(u"/api/me"_s, c.bobsToken).json), picture);
            QCOMPARE(fetched(c, path(bob, picture), c.cemsToken), bytes);
            if (i == 0) {
                c.f.stop();
                c.f.start();
            }
        }
        QCOMPARE(pictureOf(BothTransports::enter(c.f, c.bobsToken)->session().value("user"_L1)), picture);
    }

    void itIsServedAsAPictureAndNothingElse()
    {
        Company c;
        const qint64 bob = idOf(c, c.bobsToken);
        QCOMPARE(c.f.rest->get(path(bob), c.adasToken).errorCode(), u"attachment_not_found"_s);
        const QString picture = pictureOf(put(c, png(64, 64), c.bobsToken).json);
        const auto named = c.f.rest->get(path(bob, picture), c.adasToken);
        QCOMPARE(named.status, 200);
        QCOMPARE(named.headers.value("content-type"), "image/png");
        QCOMPARE(named.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(named.headers.value("content-security-policy"), "sandbox");
        QCOMPARE(named.headers.value("cache-control"), "private, max-age=31536000, immutable");
        const auto plain = c.f.rest->get(path(bob), c.adasToken);
        QCOMPARE(plain.headers.value("cache-control"), "private, no-cache");
        QVERIFY(!plain.headers.value("etag").isEmpty());
        QCOMPARE(c.f.rest->send("GET", path(bob), {}, c.adasToken, {{"If-None-Match", plain.headers.value("etag")}}).status, 304);
        put(c, png(64, 64, "another"), c.bobsToken);
        QCOMPARE(c.f.rest->get(path(bob, picture), c.adasToken).status, 404); // they are not shown with this one any more
        QCOMPARE(c.f.rest->get(path(bob)).status, 401);
        QCOMPARE(c.f.rest->get(path(900'000'000), c.adasToken).errorCode(), u"user_not_found"_s);
    }

    void whatIsNoPictureIsRefusedAndNotKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"invalid_request"_s;
        QTest::newRow("words") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"invalid_request"_s;
        QTest::newRow("a GIF") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14) << u"invalid_request"_s;
        QTest::newRow("too wide") << png(513, 10) << u"invalid_request"_s;
        QTest::newRow("a bomb") << png(0x7fffffff, 0x7fffffff) << u"invalid_request"_s;
        QTest::newRow("no pixels") << png(0, 0) << u"invalid_request"_s;
        QTest::newRow("cut off") << png(64, 64).first(20) << u"invalid_request"_s;
        QTest::newRow("too many bytes") << png(64, 64, QByteArray(128 * 1024, 'x')) << u"too_large"_s;
    }
    void whatIsNoPictureIsRefusedAndNotKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Company c;
        const auto refused = put(c, bytes, c.bobsToken);
        QCOMPARE(refused.errorCode(), code);
        QVERIFY(refused.json["error"_L1]["message"_L1].toString().endsWith(u'.'));
        QVERIFY(c.f.rest->get(u"/api/me"_s, c.bobsToken).json.value("picture"_L1).isNull());
        QCOMPARE(kept(c), 0);
    }

    void whatItTellsOfItsMakerIsLeftOut()
    {
        Company c;
        const QString picture = pictureOf(put(c, png(64, 64, "x", chunk("tEXt", "Author\0made at home"_ba)), c.bobsToken).json);
        QCOMPARE(fetched(c, path(idOf(c, c.bobsToken), picture), c.adasToken), png(64, 64));
    }

    void theBytesGoWhenNobodyIsShownWithThem()
    {
        Company c;
        const QString bobs = pictureOf(put(c, png(64, 64), c.bobsToken).json);
        QCOMPARE(pictureOf(put(c, png(64, 64), c.cemsToken).json), bobs);
        QCOMPARE(kept(c), 1); // once, whoever is shown with it
        put(c, png(64, 64, "another"), c.bobsToken);
        QCOMPARE(kept(c), 2);
        QVERIFY(remove(c, u"/api/me/picture"_s, c.cemsToken).json.value("picture"_L1).isNull());
        QTRY_COMPARE(kept(c), 1);
        QCOMPARE(remove(c, u"/api/me/picture"_s, c.cemsToken).status, 200); // there is none: nothing to do
        QCOMPARE(remove(c, u"/api/me/picture"_s, c.bobsToken).status, 200);
        QTRY_COMPARE(kept(c), 0);
    }

    void aFileOfTheSameBytesStays()
    {
        Company c;
        const QByteArray bytes = png(64, 64);
        const qint64 file = c.f.rest->send("POST", u"/api/rooms/%1/attachments?name=me.png"_s.arg(c.room), bytes, c.bobsToken)
                                .json.value("id"_L1)
                                .toInteger();
        put(c, bytes, c.bobsToken);
        QCOMPARE(kept(c), 1);
        put(c, png(64, 64, "another"), c.bobsToken);
        remove(c, u"/api/me/picture"_s, c.bobsToken);
        QTRY_COMPARE(kept(c), 1);
        QCOMPARE(fetched(c, u"/api/attachments/%1"_s.arg(file), c.bobsToken), bytes);
    }

    void guestsHaveNone()
    {
        Company c;
        const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json.value("token"_L1).toString();
        const auto refused = put(c, png(64, 64), guest);
        QCOMPARE(refused.errorCode(), u"forbidden"_s);
        QCOMPARE(refused.json["error"_L1]["message"_L1].toString(), u"Guests have no picture: create an account first."_s);
        const qint64 bob = idOf(c, c.bobsToken);
        put(c, png(64, 64), c.bobsToken);
        QCOMPARE(c.f.rest->get(path(bob), guest).status, 200); // and see those of others
    }

    void hostsRemoveThatOfWhoStandsBelow()
    {
        Company c(true);
        const qint64 ada = idOf(c, c.adasToken);
        const qint64 bob = idOf(c, c.bobsToken);
        put(c, png(64, 64), c.bobsToken);
        put(c, png(64, 64, "Ada"), c.adasToken);
        c.settle();
        QCOMPARE(remove(c, path(bob), c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(remove(c, path(ada), c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(remove(c, path(900'000'000), c.adasToken).errorCode(), u"user_not_found"_s);
        const auto removed = remove(c, path(bob), c.adasToken);
        QCOMPARE(removed.status, 200);
        QVERIFY(removed.json.contains("picture"_L1) && removed.json.value("picture"_L1).isNull());
        for (SocketProbe *probe : {c.ada.get(), c.bob.get(), c.cem.get()})
            QVERIFY(probe->next(u"user_updated"_s).toObject().value("picture"_L1).isNull());
        QCOMPARE(remove(c, u"/api/me/picture"_s, c.adasToken).status, 200); // one's own is in no audit
        const QJsonArray audit = c.f.rest->get(u"/api/audit"_s, c.adasToken).json.value("entries"_L1).toArray();
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit[0]["action"_L1].toString(), u"picture_removed"_s);
        QCOMPARE(audit[0]["target"_L1]["user"_L1]["id"_L1].toInteger(), bob);
    }

    void choosingWithoutEndIsRefused()
    {
        Company c;
        QStringList said;
        for (int i = 0; i < 15; ++i)
            said << put(c, png(64, 64, QByteArray::number(i)), c.bobsToken).errorCode();
        QVERIFY(said.first().isEmpty());
        QVERIFY(said.contains(u"rate_limited"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ProfilePictures)
#include "tst_ProfilePictures.moc"
