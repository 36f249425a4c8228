// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ProgramOptions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What the command line asks of the desktop program. What ends the process at once (--help) is not among it.
class tst_ProgramOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"a.txt"_s, u"-b.txt"_s, u"file:c"_s, u"secret"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(m_folder.path()).mkdir(u"plans"_s));
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }
    void cleanupTestCase() { QDir::setCurrent(u"/"_s); }

    void filesToSend()
    {
        const QString a = m_folder.filePath(u"a.txt"_s);
        QCOMPARE(read({u"--send"_s, u"a.txt"_s}), QStringList {a});
        QCOMPARE(read({u"--send"_s, a, u"./plans/../a.txt"_s}), (QStringList {a, a}));
        QCOMPARE(read({u"--send"_s, QUrl::fromLocalFile(a).toString()}), QStringList {a});
        QCOMPARE(read({u"--send"_s, u"--"_s, u"-b.txt"_s}), QStringList {m_folder.filePath(u"-b.txt"_s)});
        QCOMPARE(read({u"--send"_s, u"file:c"_s}), QStringList {m_folder.filePath(u"file:c"_s)});
        QCOMPARE(read({}), QStringList());
    }

    void aLinkToOpen()
    {
        const auto options = readProgramOptions({u"hearth"_s, u"hearth://192.168.1.20:5005/i/CODE#FINGER"_s});
        QVERIFY(options);
        QCOMPARE(options->link, u"hearth://192.168.1.20:5005/i/CODE#FINGER"_s);
        QCOMPARE(options->connectTo, options->link);
        QVERIFY(options->files.isEmpty());
    }

    void whatCannotBeSentIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QStringList {u"--send"_s} << u"--send needs the files that are to be sent."_s;
        QTest::newRow("without --send") << QStringList {u"a.txt"_s}
                                        << u"Files are sent with --send FILE; a link that is opened begins with hearth://."_s;
        QTest::newRow("another link") << QStringList {u"http://example.org/"_s}
                                      << u"Files are sent with --send FILE; a link that is opened begins with hearth://."_s;
        QTest::newRow("two links") << QStringList {u"hearth://a"_s, u"hearth://b"_s}
                                   << u"Files are sent with --send FILE; a link that is opened begins with hearth://."_s;
        QTest::newRow("a link to nowhere") << QStringList {u"hearth:///i/x"_s} << u"This link leads to no server."_s;
        QTest::newRow("gone") << QStringList {u"--send"_s, u"a.txt"_s, u"gone.txt"_s} << u"“gone.txt” cannot be read."_s;
        QTest::newRow("empty") << QStringList {u"--send"_s, u""_s} << QString();
        QTest::newRow("a folder") << QStringList {u"--send"_s, u"plans"_s} << u"“plans” is a folder; only files can be sent."_s;
        QTest::newRow("a device") << QStringList {u"--send"_s, u"/dev/zero"_s} << u"“zero” cannot be read."_s;
        QTest::newRow("an address") << QStringList {u"--send"_s, u"https://example.org/a.txt"_s} << u"“a.txt” cannot be read."_s;
        QTest::newRow("eleven") << QStringList {u"--send"_s} + QStringList(11, u"a.txt"_s)
                                << u"One message takes up to 10 files."_s;
    }
    void whatCannotBeSentIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        const auto options = readProgramOptions(QStringList {u"hearth"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidRequest);
        if (!sentence.isEmpty())
            QCOMPARE(options.error().message, sentence);
        QVERIFY(options.error().message.endsWith(u'.'));
    }

private:
    static QStringList read(const QStringList &arguments)
    {
        const auto options = readProgramOptions(QStringList {u"hearth"_s} + arguments);
        return options ? options->files : QStringList {options.error().message};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_ProgramOptions)
#include "tst_ProgramOptions.moc"
