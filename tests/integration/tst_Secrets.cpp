// SPDX-License-Identifier: GPL-3.0-or-later
#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace hearth {

/// What a core of the server would tell: its memory is searched as it is.
class tst_Secrets : public QObject
{
    Q_OBJECT

    struct Copies
    {
        int utf8 = 0;
        int utf16 = 0;
    };

    /// How often the text is in the memory of the process, freed memory included. Nothing if that cannot be read.
    static std::optional<Copies> copies(HearthdProcess &hearthd, const QString &text)
    {
        const QString folder = u"/proc/%1/"_s.arg(hearthd.process().processId());
        QFile maps(folder + u"maps"_s);
        QFile memory(folder + u"mem"_s);
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::nullopt;
        const QByteArray utf8 = text.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
        Copies found;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const qsizetype dash = line.indexOf('-');
            const qsizetype space = line.indexOf(' ');
            if (dash < 0 || line.mid(space + 1, 2) != "rw")
                continue;
            const qint64 from = line.first(dash).toLongLong(nullptr, 16);
            memory.seek(from);
            const QByteArray bytes = memory.read(line.sliced(dash + 1, space - dash - 1).toLongLong(nullptr, 16) - from);
            found.utf8 += int(bytes.count(utf8));
            found.utf16 += int(bytes.count(utf16));
        }
        return found;
    }

    static RestAnswer post(RestProbe &rest, const QString &path, const QByteArray &body)
    {
        return rest.send("POST", path, body, {});
    }

private Q_SLOTS:
    void aPasswordIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("compact") << R"({"username":"ada","password":"zebra-quartz-7391-"})"_ba;
        QTest::newRow("with white space") << "{\n  \"password\": \"zebra-quartz-7391-\",\n  \"username\": \"ada\"\n}\n"_ba;
    }

    void aPasswordIsNotKept()
    {
        QFETCH(QByteArray, body);
        // Not as one literal: the whole of it is only in what was sent.
        const QString password = u"zebra-quartz-7391-"_s + QString::number(QRandomGenerator::system()->bounded(1'000'000));
        body.replace("zebra-quartz-7391-", password.toLatin1());
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        RestProbe rest(hearthd.url());
        QCOMPARE(post(rest, u"/api/register"_s, body).status, 201);
        constexpr int logins = 5;
        for (int i = 0; i < logins; ++i)
            QCOMPARE(post(rest, u"/api/login"_s, body).status, 200);
        QVERIFY(copies(hearthd, password));
        // All of the first were ours, what Qt had of it was overwritten there. The last answer may have come before its request went.
        QTRY_COMPARE(copies(hearthd, password)->utf16, 0);
        QTRY_COMPARE(copies(hearthd, password)->utf8, 0);
    }

    void aTokenIsNotKept()
    {
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        RestProbe rest(hearthd.url());
        const QString token = rest.registered(u"ada"_s);
        constexpr int times = 10;
        for (int i = 0; i < times; ++i)
            QCOMPARE(rest.get(u"/api/me"_s, token).status, 200);
        for (const EngineWire::Kind kind : {EngineWire::Kind::WebSocket, EngineWire::Kind::Polling}) {
            for (int i = 0; i < times; ++i) {
                SocketProbe ada(kind, hearthd.url());
                QVERIFY(ada.enter({{u"token"_s, token}}));
            }
        }
        const auto found = copies(hearthd, token);
        QVERIFY(found);
        QCOMPARE(found->utf16, 0); // all of these were ours
        // As it came and as it was told, in memory that was given back. What a GET brought is overwritten.
        QVERIFY2(found->utf8 <= 2 * 2 * times + 1, qPrintable(QString::number(found->utf8)));
    }

    void theLimitOfCoresIsNothing()
    {
        QTemporaryDir folder;
        HearthdProcess hearthd;
        QVERIFY(hearthd.serve(folder.path()));
        QFile limits(u"/proc/%1/limits"_s.arg(hearthd.process().processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QVERIFY(QRegularExpression(u"Max core file size +0 "_s).match(QString::fromLatin1(limits.readAll())).hasMatch());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Secrets)
#include "tst_Secrets.moc"
