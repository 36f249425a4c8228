// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "TlsIdentity.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

class tst_TlsIdentity : public QObject
{
    Q_OBJECT

private:
    /// One server's, with its clock and what its machine goes by.
    struct Machine
    {
        explicit Machine(const QTemporaryDir &folder, std::chrono::hours since = 0h)
            : folder(folder.path())
        {
            clock.advance(since);
        }

        QString folder;
        FakeClock clock;
        QStringList names {u"localhost"_s, u"ada.local"_s};
        QList<QHostAddress> addresses {QHostAddress(u"127.0.0.1"_s), QHostAddress(u"192.0.2.7"_s), QHostAddress(u"2001:db8::7"_s)};
        TlsIdentity identity {clock, [this] { return certificates::Names(names, addresses); }};

        Result<void> open(const TlsFiles &files = {}) { return identity.open(folder, files); }
        QString path(const QString &name) const { return folder + u"/tls/"_s + name; }
        QByteArray leaf() const { return contents(path(u"leaf.pem"_s)); }
    };

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// What openssl(1) says, both outputs; `ok`: whether it was content.
    static QByteArray openssl(const QStringList &arguments, bool *ok = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        process.waitForFinished();
        if (ok)
            *ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return process.readAll();
    }
    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QString &name : QDir(from).entryList(QDir::Files)) {
            QFile::remove(to + u'/' + name);
            QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl(1) is not installed.");
    }

    void everythingIsMadeAtTheFirstStart()
    {
        const QTemporaryDir folder;
        Machine machine(folder);
        QVERIFY(machine.open());
        QVERIFY(machine.identity.context());
        QCOMPARE(machine.identity.fingerprint().size(), 43);
        for (const QString &name : {u"ca.key"_s, u"ca.crt"_s, u"leaf.pem"_s, u"tickets"_s}) {
            const auto permissions = QFile::permissions(machine.path(name));
            QVERIFY(permissions & QFile::ReadOwner);
            QVERIFY2(
                !(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), qPrintable(name));
        }
        QVERIFY(
            !(QFile::permissions(machine.path({})) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    }

    /// By another implementation of the rules: at the time of the fake clock, for each name, for servers only.
    void opensslVerifiesTheLeaf_data()
    {
        QTest::addColumn<QStringList>("asks");
        QTest::addColumn<bool>("good");
        QTest::newRow("a name") << QStringList {u"-verify_hostname"_s, u"ada.local"_s} << true;
        QTest::newRow("IPv4") << QStringList {u"-verify_ip"_s, u"192.0.2.7"_s} << true;
        QTest::newRow("IPv6") << QStringList {u"-verify_ip"_s, u"2001:db8::7"_s} << true;
        QTest::newRow("another name") << QStringList {u"-verify_hostname"_s, u"ben.local"_s} << false;
        QTest::newRow("another address") << QStringList {u"-verify_ip"_s, u"192.0.2.8"_s} << false;
        QTest::newRow("of a client") << QStringList {u"-purpose"_s, u"sslclient"_s} << false;
    }
    void opensslVerifiesTheLeaf()
    {
        const QTemporaryDir folder;
        Machine machine(folder);
        QVERIFY(machine.open());
        QFETCH(const QStringList, asks);
        bool ok = false;
        const QByteArray said = openssl(
            QStringList {u"verify"_s, u"-x509_strict"_s, u"-attime"_s, QString::number(machine.clock.now().toSecsSinceEpoch()),
                u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s, machine.path(u"ca.crt"_s)}
                + asks + QStringList {machine.path(u"leaf.pem"_s)},
            &ok);
        QFETCH(const bool, good);
        QVERIFY2(ok == good, said);
    }

    void theFingerprintIsThatOfTheAuthoritysKey()
    {
        const QTemporaryDir folder;
        Machine machine(folder);
        QVERIFY(machine.open());
        const QByteArray pem = openssl({u"x509"_s, u"-in"_s, machine.path(u"ca.crt"_s), u"-noout"_s, u"-pubkey"_s});
        const QByteArray der = QByteArray::fromBase64(pem.split('\n').mid(1, 2).join());
        QCOMPARE(der.size(), 91); // a P-256 key
        QCOMPARE(machine.identity.fingerprint(),
            QCryptographicHash::hash(der, QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void aRestartChangesNothing()
    {
        const QTemporaryDir folder;
        Machine first(folder);
        QVERIFY(first.open());
        const QByteArray leaf = first.leaf();
        Machine second(folder, 24h);
        QVERIFY(second.open());
        QCOMPARE(second.leaf(), leaf);
        QCOMPARE(second.identity.fingerprint(), first.identity.fingerprint());
    }

    void theLeafIsRenewedBeforeItEnds()
    {
        const QTemporaryDir folder;
        {
            Machine first(folder);
            QVERIFY(first.open());
        }
        Machine machine(folder, 24h * 119);
        const QByteArray leaf = machine.leaf();
        QVERIFY(machine.open());
        QCOMPARE(machine.leaf(), leaf);
        const QByteArray fingerprint = machine.identity.fingerprint();
        QSignalSpy changed(&machine.identity, &TlsIdentity::contextChanged);
        machine.clock.advance(24h);
        QVERIFY(machine.leaf() != leaf);
        QVERIFY(changed.size() > 0);
        QCOMPARE(machine.identity.fingerprint(), fingerprint);
        const auto renewed = certificates::certificatesFromPem(machine.leaf());
        QCOMPARE(renewed.size(), size_t(1));
        QVERIFY(certificates::end(*renewed[0]) > machine.clock.now().addDays(170));
    }

    void anotherAddressMakesAnotherLeaf()
    {
        const QTemporaryDir folder;
        Machine machine(folder);
        QVERIFY(machine.open());
        const QByteArray fingerprint = machine.identity.fingerprint();
        QSignalSpy changed(&machine.identity, &TlsIdentity::contextChanged);
        machine.addresses.append(QHostAddress(u"198.51.100.3"_s));
        machine.clock.advance(1min);
        QCOMPARE(changed.size(), 1);
        QVERIFY(openssl({u"x509"_s, u"-in"_s, machine.path(u"leaf.pem"_s), u"-noout"_s, u"-ext"_s, u"subjectAltName"_s})
                .contains("198.51.100.3"));
        machine.clock.advance(1min);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(machine.identity.fingerprint(), fingerprint);
    }

    /// A board without a battery begins in 1970, or years ahead; then the clock is set.
    void aClockThatWasWrongByYearsIsNoHarm_data()
    {
        QTest::addColumn<int>("yearsBefore");
        QTest::addColumn<int>("yearsAfter");
        QTest::newRow("behind, then right") << 0 << 25;
        QTest::newRow("ahead, then right") << 25 << 0;
    }
    void aClockThatWasWrongByYearsIsNoHarm()
    {
        QFETCH(const int, yearsBefore);
        QFETCH(const int, yearsAfter);
        const QTemporaryDir folder;
        Machine wrong(folder, 24h * 365 * yearsBefore);
        QVERIFY(wrong.open());
        Machine right(folder, 24h * 365 * yearsAfter);
        QVERIFY(right.open());
        QCOMPARE(right.identity.fingerprint(), wrong.identity.fingerprint());
        bool ok = false;
        const QByteArray said = openssl({u"verify"_s, u"-attime"_s, QString::number(right.clock.now().toSecsSinceEpoch()),
                                            u"-CAfile"_s, right.path(u"ca.crt"_s), right.path(u"leaf.pem"_s)},
            &ok);
        QVERIFY2(ok, said);
    }

    void aBackupThatIsPutBackIsTheSameServer()
    {
        const QTemporaryDir folder;
        const QTemporaryDir backup;
        Machine before(folder);
        QVERIFY(before.open());
        copyFolder(before.path({}), backup.filePath(u"tls"_s));
        QFile::setPermissions(
            backup.filePath(u"tls/ca.key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        Machine after(backup, 24h * 365);
        after.names = {u"elsewhere"_s};
        QVERIFY(after.open());
        QCOMPARE(after.identity.fingerprint(), before.identity.fingerprint());
        QVERIFY(!(QFile::permissions(after.path(u"ca.key"_s)) & QFile::ReadOther));
    }

    void withoutTheCertificateTheKeyMakesTheSameServer()
    {
        const QTemporaryDir folder;
        Machine before(folder);
        QVERIFY(before.open());
        QVERIFY(QFile::remove(before.path(u"ca.crt"_s)));
        Machine after(folder);
        QVERIFY(after.open());
        QCOMPARE(after.identity.fingerprint(), before.identity.fingerprint());
    }

    void theKeyMayBeKeptElsewhereUntilItIsNeeded()
    {
        const QTemporaryDir folder;
        Machine before(folder);
        QVERIFY(before.open());
        QVERIFY(QFile::remove(before.path(u"ca.key"_s)));
        Machine after(folder, 24h * 119);
        QVERIFY(after.open());
        QCOMPARE(after.identity.fingerprint(), before.identity.fingerprint());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A new certificate is needed, and .*ca\\.key is not there"_s));
        after.clock.advance(24h * 2);
        QVERIFY(after.identity.context());
        QVERIFY(QFile::remove(after.path(u"leaf.pem"_s)));
        Machine late(folder, 24h);
        const auto opened = late.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"ca.key"_s), qPrintable(opened.error().message));
    }

    void whatIsDamagedIsNotReplacedByAnotherServer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("key") << u"ca.key"_s;
        QTest::newRow("certificate") << u"ca.crt"_s;
    }
    void whatIsDamagedIsNotReplacedByAnotherServer()
    {
        const QTemporaryDir folder;
        {
            Machine machine(folder);
            QVERIFY(machine.open());
        }
        QFETCH(const QString, name);
        Machine machine(folder);
        const QByteArray whole = contents(machine.path(name));
        for (const QByteArray &left : {whole.first(whole.size() / 2), QByteArray(), QByteArray("not PEM")}) {
            write(machine.path(name), left);
            Machine damaged(folder);
            const auto opened = damaged.open();
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(name), qPrintable(opened.error().message));
            QCOMPARE(contents(machine.path(name)), left);
        }
    }

    void aDamagedLeafIsMadeAgain()
    {
        const QTemporaryDir folder;
        {
            Machine machine(folder);
            QVERIFY(machine.open());
            write(machine.path(u"leaf.pem"_s), machine.leaf().first(300));
        }
        Machine machine(folder);
        QVERIFY(machine.open());
        QVERIFY(machine.leaf().size() > 300);
    }

    void aCertificateOfOnesOwnIsReadAgainWhenItChanges()
    {
        const QTemporaryDir given;
        const TlsFiles files {given.filePath(u"chain.pem"_s), given.filePath(u"key.pem"_s)};
        const auto renew = [&] {
            const auto key = certificates::makeKey();
            const auto certificate = certificates::makeAuthority(*key);
            write(files.certificate, certificates::toPem(*certificate));
            write(files.key, certificates::toPem(*key));
            return certificates::fingerprint(*certificate);
        };
        const QByteArray first = renew();
        const QTemporaryDir folder;
        Machine machine(folder);
        QVERIFY(machine.open(files));
        QCOMPARE(machine.identity.fingerprint(), first);
        QVERIFY(!QFile::exists(machine.path(u"ca.key"_s)));
        QSignalSpy changed(&machine.identity, &TlsIdentity::contextChanged);
        machine.identity.reopen(files);
        QCOMPARE(changed.size(), 0);
        const QByteArray second = renew();
        machine.clock.advance(1min);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(machine.identity.fingerprint(), second);
        // Half written: the one from before stays.
        const auto context = machine.identity.context();
        write(files.key, "-----BEGIN");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"key\\.pem has no key .* The certificate from before stays"_s));
        machine.clock.advance(5min);
        QCOMPARE(machine.identity.context(), context);
    }

    void aCertificateOfOnesOwnHasToBeOne_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("sentence");
        const auto key = certificates::makeKey();
        const QByteArray certificate = certificates::toPem(*certificates::makeAuthority(*key));
        const QByteArray other = certificates::toPem(*certificates::makeKey());
        QTest::newRow("no certificate") << QByteArray("hello") << certificates::toPem(*key) << u"has no certificate in PEM"_s;
        QTest::newRow("no key") << certificate << QByteArray() << u"has no key in PEM"_s;
        QTest::newRow("another key") << certificate << other << u"The certificate cannot be used"_s;
    }
    void aCertificateOfOnesOwnHasToBeOne()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        QFETCH(const QString, sentence);
        const QTemporaryDir folder;
        write(folder.filePath(u"c"_s), certificate);
        write(folder.filePath(u"k"_s), key);
        Machine machine(folder);
        const auto opened = machine.open({folder.filePath(u"c"_s), folder.filePath(u"k"_s)});
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(sentence), qPrintable(opened.error().message));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_TlsIdentity)
#include "tst_TlsIdentity.moc"
