// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/SearchTyping.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What is typed into a search: operators that are done with are chips.
class tst_SearchTyping : public QObject
{
    Q_OBJECT

    /// As by keys, one after the other, at the end.
    void type(const QString &text)
    {
        for (const QChar key : text)
            m_typing->type(m_typing->text() + key, int(m_typing->text().size()) + 1);
    }
    QStringList chips() const
    {
        QStringList chips;
        const QVariantList all = m_typing->chips();
        for (const QVariant &chip : all) {
            const QVariantMap map = chip.toMap();
            chips.append(
                map.value(u"kind"_s).toString() + u':' + map.value(u"value"_s).toString() + u'=' + map.value(u"name"_s).toString());
        }
        return chips;
    }

    std::unique_ptr<SearchTyping> m_typing;

private Q_SLOTS:
    void init()
    {
        m_typing = std::make_unique<SearchTyping>(
            [](SearchOperator::Kind, const QString &value) { return value == u"ben" ? u"Ben B."_s : QString(); });
    }

    void operatorsThatAreDoneWithAreChips()
    {
        type(u"tea from:ben"_s);
        QCOMPARE(chips(), {});
        QVERIFY(m_typing->isWritingOperator());
        QCOMPARE(m_typing->query(), u"tea from:ben"_s);
        type(u" "_s);
        QCOMPARE(chips(), QStringList {u"from:ben=Ben B."_s});
        QCOMPARE(m_typing->text(), u"tea "_s);
        QVERIFY(!m_typing->isWritingOperator());
        type(u"in:\"Upper attic\" has:image at five"_s);
        QCOMPARE(chips(), (QStringList {u"from:ben=Ben B."_s, u"in:Upper attic=Upper attic"_s, u"has:image=image"_s}));
        QCOMPARE(m_typing->text(), u"tea at five"_s);
        QCOMPARE(m_typing->query(), u"from:ben in:\"Upper attic\" has:image tea at five"_s);
    }

    void whatIsWrongStaysText()
    {
        type(u"on:tuesday tea from: has:pony "_s);
        QCOMPARE(chips(), {});
        QCOMPARE(m_typing->text(), u"on:tuesday tea from: has:pony "_s);
        QVERIFY(!SearchQuery::parse(m_typing->query()));
    }

    void whoWritesOnInTheMidstKeepsTheirPlace()
    {
        const QVariantMap left = m_typing->type(u"from:ben tea"_s, 9); // the space was typed
        QCOMPARE(left.value(u"text"_s).toString(), u"tea"_s);
        QCOMPARE(left.value(u"cursor"_s).toInt(), 0);
        // An operator that is written on is no chip yet, whatever follows it.
        m_typing->type(u"in:att tea"_s, 6);
        QCOMPARE(m_typing->text(), u"in:att tea"_s);
        QVERIFY(m_typing->isWritingOperator());
    }

    void finishingTakesWhatEndsTheText()
    {
        m_typing->type(u"from:ben tea mentions:me"_s, 3);
        m_typing->finish();
        QCOMPARE(chips().size(), 2);
        QCOMPARE(m_typing->query(), u"from:ben mentions:me tea"_s);
    }

    void chipsAreTakenAwayAndReopened()
    {
        type(u"from:ben in:\"Upper attic\" tea"_s);
        QCOMPARE(m_typing->reopenChip(), u"in:\"Upper attic\""_s.size());
        QCOMPARE(m_typing->text(), u"in:\"Upper attic\" tea"_s);
        m_typing->removeChip(0);
        m_typing->removeChip(0);
        m_typing->removeChip(-1);
        QCOMPARE(chips(), {});
        QCOMPARE(m_typing->reopenChip(), 0);
    }

    void theSameIsNoSecondChip()
    {
        type(u"from:ben FROM:ben "_s);
        QCOMPARE(chips().size(), 1);
    }

    void asearchOfBeforeIsThereAgain()
    {
        type(u"old "_s);
        m_typing->set(u"from:ben before:2026-11-27 tea"_s);
        QCOMPARE(chips(), (QStringList {u"from:ben=Ben B."_s, u"before:2026-11-27=2026-11-27"_s}));
        QCOMPARE(m_typing->query(), u"from:ben before:2026-11-27 tea"_s);
        m_typing->set({});
        QVERIFY(m_typing->isEmpty());
    }

    /// Whatever is typed, in whatever order of keys: it says the same, and nothing goes out of bounds.
    void anythingMayBeTyped()
    {
        const QString keys = u"from:\"in:me \u201D\u201Ehas:file on:2026-01-01 \U0001F44D שלום @#"_s;
        QRandomGenerator random(7);
        for (int run = 0; run < 300; ++run) {
            m_typing->set({});
            for (int key = 0; key < 40; ++key) {
                const QString before = m_typing->text();
                const qsizetype at = random.bounded(before.size() + 1);
                const qsizetype from = random.bounded(keys.size());
                const QString more = keys.mid(from, random.bounded(1, 9));
                const QVariantMap left = m_typing->type(QString(before).insert(at, more), int(at + more.size()));
                const int cursor = left.value(u"cursor"_s).toInt();
                QVERIFY(cursor >= 0 && cursor <= m_typing->text().size());
                QCOMPARE(left.value(u"text"_s).toString(), m_typing->text());
            }
            const auto query = SearchQuery::parse(m_typing->query());
            m_typing->finish();
            const auto finished = SearchQuery::parse(m_typing->query());
            QCOMPARE(finished.has_value(), query.has_value());
            if (query)
                QCOMPARE(finished->terms().size(), query->terms().size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SearchTyping)
#include "tst_SearchTyping.moc"
