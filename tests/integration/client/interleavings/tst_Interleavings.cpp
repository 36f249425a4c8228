// SPDX-License-Identifier: GPL-3.0-or-later
#include "Difference.h"

#include <QTest>

#include <cstdio>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Things are said, changed, deleted, reacted to and pinned in Ben's rooms, on several devices at once; he reads and marks as
/// unread, here and there; he is put out of rooms and joins them again; his connection, the program and the server come and go:
/// in any order, and without waiting for one another. In the end what he sees is what the server has.
/// Each seed is another order; HEARTH_SEEDS says how many are tried, HEARTH_FIRST_SEED where they begin.
class tst_Interleavings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_people.end(); }
    void whateverHappensTheDesktopEndsWithWhatTheServerHas();

private:
    QString story(quint32 seed);

    TwoPeople m_people;
    QStringList m_happened; ///< in this story, so far
};

void tst_Interleavings::initTestCase()
{
    qputenv("TZ", "UTC");
    QCOMPARE(m_people.arrive(), QString());
}

/// What went wrong with it; empty when nothing did.
QString tst_Interleavings::story(quint32 seed)
{
    m_happened.clear();
    Happenings happenings(&m_people, seed);
    if (!happenings.begin())
        return u"it cannot begin"_s;
    for (int left = 5 + happenings.chance(40); left > 0; --left)
        m_happened.append(happenings.next());
    Difference difference(&m_people, &happenings);
    QString wrong = difference.found();
    if (wrong.isEmpty())
        wrong = difference.foundOnDisk();
    m_people.end();
    return wrong;
}

void tst_Interleavings::whateverHappensTheDesktopEndsWithWhatTheServerHas()
{
    constexpr int usual = 1000;
    const quint32 first = quint32(qEnvironmentVariableIntValue("HEARTH_FIRST_SEED"));
    const int asked = qEnvironmentVariableIntValue("HEARTH_SEEDS");
    for (quint32 seed = first; seed < first + quint32(asked > 0 ? asked : usual); ++seed) {
        const QString wrong = story(seed);
        if (wrong.isEmpty())
            continue;
        // Past QtTest, which cuts off what is long.
        std::fprintf(stderr, "seed %u: %s\nafter: %s\nAgain, as often as it takes: HEARTH_FIRST_SEED=%u HEARTH_SEEDS=1\n", seed,
            qPrintable(wrong), qPrintable(m_happened.join(u", "_s)), seed);
        QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(tst_Interleavings)
#include "tst_Interleavings.moc"
