// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"
#include "models/search/Excerpt.h"
#include "models/search/FoundList.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// What a search found, as it is listed, and the part of each that shows why.
class tst_FoundList : public QObject
{
    Q_OBJECT

    static Message in(qint64 room, Seq seq, const QString &text = u"hello"_s)
    {
        Message message = samples::message(seq, ben, seq, text);
        message.roomId = RoomId {room};
        message.id = MessageId {room * 1000 + seq};
        return message;
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_found->count(); ++row) {
            const QVariantMap entry = value(row, FoundList::EntryRole).toMap();
            const QString name = entry.value(u"room"_s).toString() + u' ' + entry.value(u"seq"_s).toString();
            rows.append(row == 0 || section(row) != section(row - 1) ? u'*' + name : name);
        }
        return rows;
    }
    QString section(int row) const { return value(row, FoundList::SectionRole).toString(); }
    QVariant value(int row, int role) const { return m_found->data(m_found->index(row), role); }
    /// With brackets around what is marked.
    static QString excerpt(const QString &query, const QString &text)
    {
        const auto parsed = SearchQuery::parse(query);
        const Excerpt excerpt = parsed ? Excerpt::of(text, *parsed) : Excerpt();
        QString marked = excerpt.text;
        for (auto mark = excerpt.marks.crbegin(); mark != excerpt.marks.crend(); ++mark)
            marked.insert(mark->at + mark->length, u']').insert(mark->at, u'[');
        return marked;
    }

    QHash<RoomId, Room> m_rooms;
    std::unique_ptr<FoundList> m_found;

private Q_SLOTS:
    void init()
    {
        m_rooms = {{RoomId {7}, room(7, u"General"_s)}, {RoomId {8}, room(8, u"Attic"_s)}};
        m_found = std::make_unique<FoundList>([this](RoomId id) {
            const auto found = m_rooms.constFind(id);
            return found == m_rooms.constEnd() ? nullptr : &*found;
        });
        new QAbstractItemModelTester(m_found.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_found.get());
    }

    void thoseOfARoomStandTogether()
    {
        m_found->set({in(7, 9), in(8, 5), in(7, 3), in(8, 4), in(7, 1)});
        QCOMPARE(rows(), (QStringList {u"*General 9"_s, u"General 3"_s, u"General 1"_s, u"*Attic 5"_s, u"Attic 4"_s}));
    }

    void moreComesBehindWhatIsThere()
    {
        m_found->set({in(7, 9), in(8, 5)});
        QVERIFY(m_found->append({in(7, 3), in(8, 4), in(8, 5)}));
        QCOMPARE(rows(), (QStringList {u"*General 9"_s, u"*Attic 5"_s, u"Attic 4"_s, u"*General 3"_s}));
        QCOMPARE(section(0), u"7 public joined - General"_s);
        QCOMPARE(section(2), u"8 public joined - Attic"_s);
        QCOMPARE(section(3), u"7 public joined more General"_s);
        QVERIFY(!m_found->append({in(8, 4), in(7, 3)}));
        // The heading goes on, page by page.
        QVERIFY(m_found->append({in(8, 3), in(7, 2)}));
        QCOMPARE(rows().mid(3), (QStringList {u"*General 3"_s, u"General 2"_s, u"*Attic 3"_s}));
        QCOMPARE(section(4), u"7 public joined more General"_s);
        QCOMPARE(section(5), u"8 public joined more Attic"_s);
        QVERIFY(!m_found->append({}));
        m_found->set({in(8, 4)});
        QCOMPARE(rows(), QStringList {u"*Attic 4"_s});
        QVERIFY(m_found->append({in(8, 5)})); // it is not there any more
    }

    void whatGoesLeavesNoGap()
    {
        m_found->set({in(7, 9), in(7, 8), in(8, 5), in(7, 3)});
        m_found->remove(0);
        QCOMPARE(rows(), (QStringList {u"*General 8"_s, u"General 3"_s, u"*Attic 5"_s}));
        QCOMPARE(m_found->rowOf(MessageId {7009}), -1);
        QCOMPARE(m_found->rowOf(MessageId {8005}), 2);
        m_found->removeRoom(RoomId {7});
        QCOMPARE(rows(), QStringList {u"*Attic 5"_s});
        m_found->change(0, in(8, 5, u"bye"_s));
        QCOMPARE(value(0, FoundList::EntryRole).toMap().value(u"text"_s).toString(), u"bye"_s);
    }

    void roomsThatBecomeKnownAreNamed()
    {
        m_found->set({in(9, 1)});
        QCOMPARE(rows(), QStringList {u"* 1"_s});
        QCOMPARE(section(0), u"9 - - - "_s);
        m_rooms.insert(RoomId {9}, room(9, u"Library"_s, {}));
        m_found->takeRooms();
        QCOMPARE(rows(), QStringList {u"*Library 1"_s});
        QCOMPARE(section(0), u"9 public - - Library"_s);
    }

    void thereIsAnEnd()
    {
        QList<Message> many;
        for (Seq seq = 1; seq <= FoundList::mostMessages + 5; ++seq)
            many.append(in(7, seq));
        m_found->set(many);
        QCOMPARE(m_found->count(), FoundList::mostMessages);
        QVERIFY(!m_found->append({in(8, 1)}));
    }

    void theWordsAreMarked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &query, const QString &text, const QString &shown) {
            QTest::newRow(name) << query << text << shown;
        };
        row("words and beginnings", u"brown fo"_s, u"The brown foxes"_s, u"The [brown] [foxes]"_s);
        row("in one line", u"two"_s, u"one\n\ttwo\u2028three"_s, u"one  [two] three"_s);
        row("nothing to mark", u"from:ben"_s, u"one"_s, u"one"_s);
        row("nothing at all", u"from:ben"_s, QString(), QString());
        row("emoji", u"👍"_s, u"a 👍🏽 b"_s, u"a [👍🏽] b"_s);
        row("from right to left", u"שלום"_s, u"אמר שָׁלוֹם לך"_s, u"אמר [שָׁלוֹם] לך"_s);
        row("a file", u"notes"_s, u"here [notes.txt]"_s, u"here [[notes].txt]"_s);
    }
    void theWordsAreMarked()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QTEST(excerpt(query, text), "shown");
    }

    void ofALongTextTheWordsAreShown()
    {
        const QString words = u"lorem ipsum "_s.repeated(100);
        const QString far = excerpt(u"needle"_s, words + u"a needle here "_s + words);
        QVERIFY2(far.startsWith(u"…"_s) && far.endsWith(u'…'), qPrintable(far));
        QVERIFY2(far.indexOf(u"[needle]"_s) > 0 && far.indexOf(u"[needle]"_s) <= Excerpt::mostBefore, qPrintable(far));
        QVERIFY(far.size() <= Excerpt::mostCharacters + 4);
        // No character is cut in two, wherever the end falls.
        for (int before = 0; before < 12; ++before) {
            const QString cut = excerpt(
                u"needle"_s, u"x"_s.repeated(before) + u"👩‍👩‍👧"_s.repeated(200) + u" needle"_s);
            QCOMPARE(cut, QString::fromUtf8(cut.toUtf8()));
            QVERIFY2(cut.endsWith(u"[needle]"_s), qPrintable(cut));
        }
        // One word that never ends.
        const QString long_ = excerpt(u"needle"_s, u"needle"_s + u"x"_s.repeated(5000));
        QVERIFY(long_.size() <= Excerpt::mostCharacters + 4);
        QVERIFY2(long_.startsWith(u"[needle"_s), qPrintable(long_));
    }
};

QTEST_GUILESS_MAIN(tst_FoundList)
#include "tst_FoundList.moc"
