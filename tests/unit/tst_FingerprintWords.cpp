// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/FingerprintWords.h"
#include "trust/WordList.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

class tst_FingerprintWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two versions of the program that disagreed would frighten people. The words were found by another program.
    void theyNeverChange() { QCOMPARE(fingerprintWords(QByteArray(43, 'A')).join(u' '), u"inherit more win giggle"_s); }

    void anotherFingerprintHasOthers()
    {
        const QByteArray one(43, 'A');
        QByteArray other = one;
        other[42] = 'B';
        QVERIFY(fingerprintWords(one) != fingerprintWords(other));
    }

    void whatIsNoneHasNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too short") << QByteArray(42, 'A');
        QTest::newRow("too long") << QByteArray(44, 'A');
        QTest::newRow("padded") << QByteArray(42, 'A') + '=';
        QTest::newRow("base64, not base64url") << QByteArray(42, 'A') + '/';
    }
    void whatIsNoneHasNone()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!isFingerprint(text));
        QVERIFY(fingerprintWords(text).isEmpty());
    }

    /// So that each stands for eleven bits, and what was misheard behind the fourth letter is no harm.
    void noTwoWordsBeginAlike()
    {
        const QStringList words = QString(wordList).split(u' ');
        QCOMPARE(words.size(), 2048);
        QSet<QString> beginnings;
        for (const QString &word : words)
            beginnings.insert(word.first(qMin<qsizetype>(word.size(), 4)));
        QCOMPARE(beginnings.size(), words.size());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_FingerprintWords)
#include "tst_FingerprintWords.moc"
