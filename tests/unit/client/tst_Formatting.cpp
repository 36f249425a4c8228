// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Formatting.h"
#include "text/WebAddresses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Markdown that somebody wrote, as blocks.
class tst_Formatting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void leavesAloneWhatIsNoFormatting_data();
    void leavesAloneWhatIsNoFormatting();
    void linksLeadWhereTheySay_data();
    void linksLeadWhereTheySay();
    void spansFitTheTextOfCommonMark_data();
    void spansFitTheTextOfCommonMark();
    void isBoundedWhateverIsWritten_data();
    void isBoundedWhateverIsWritten();
    void quotesWordsWithoutMarks();
};

namespace {

/// A block in one line: "2> " for quotes, "• " for an item, then its text with the spans as <b>, <i>, <s>, <c> and <a=address>.
QString told(const TextBlock &block)
{
    QString line;
    if (block.quotes > 0)
        line += QString::number(block.quotes) + u"> "_s;
    if (block.indent > 0)
        line += QString::number(block.indent) + u"- "_s;
    if (!block.marker.isEmpty())
        line += block.marker + u' ';
    if (block.kind == TextBlock::Kind::Code)
        line += u"code("_s + block.language + u"):"_s;
    if (block.kind == TextBlock::Kind::Line)
        line += u"line"_s;
    qsizetype at = 0;
    for (const TextSpan &span : block.spans) {
        line += block.text.sliced(at, span.start - at) + u'<';
        for (const auto &[style, name] :
            {std::pair {TextSpan::Bold, u'b'}, {TextSpan::Italic, u'i'}, {TextSpan::Struck, u's'}, {TextSpan::Code, u'c'}})
            if (span.styles & style)
                line += name;
        if (!span.address.isEmpty())
            line += u"a="_s + span.address.toString();
        line += u':' + block.text.sliced(span.start, span.length) + u'>';
        at = span.start + span.length;
    }
    return line + block.text.sliced(at);
}

QStringList told(const QString &text)
{
    QStringList lines;
    for (const TextBlock &block : formattedBlocks(text))
        lines << told(block);
    return lines;
}

/// One table for every client that reads Markdown: what is written, and the blocks it is read into.
void addCases(QLatin1StringView which)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    QFile file(QStringLiteral(HEARTH_FORMATTING_CASES));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[which].toArray();
    QVERIFY(cases.size() >= 10);
    for (const auto &one : cases)
        QTest::newRow(qPrintable(one[u"name"].toString())) << one[u"text"].toString() << one[u"blocks"].toVariant().toStringList();
}

/// What holds for every text, whoever wrote it.
void checkBounds(const QString &text)
{
    const QList<TextBlock> blocks = formattedBlocks(text);
    QVERIFY(blocks.size() <= 200);
    QVERIFY(
        std::count_if(blocks.begin(), blocks.end(), [](const auto &block) { return block.kind == TextBlock::Kind::Code; }) <= 20);
    for (const TextBlock &block : blocks) {
        QVERIFY(block.quotes >= 0 && block.quotes <= 6 && block.indent >= 0 && block.indent <= 6);
        QVERIFY(block.language.size() <= 40);
        QVERIFY(block.kind == TextBlock::Kind::Words || block.spans.isEmpty());
        qsizetype at = 0;
        for (const TextSpan &span : block.spans) {
            QVERIFY(span.start >= at && span.length > 0);
            at = span.start + span.length;
            QVERIFY(at <= block.text.size());
            QVERIFY(span.styles != 0 || !span.address.isEmpty());
            if (!span.address.isEmpty()) {
                QVERIFY(webAddress(span.address.toString(QUrl::FullyEncoded)).isValid());
                QVERIFY((QStringList {u"http"_s, u"https"_s, u"mailto"_s}).contains(span.address.scheme()));
            }
        }
    }
}

} // namespace

void tst_Formatting::readsWhatPeopleWrite_data()
{
    addCases("reads"_L1);
    QTest::newRow("emoji of several parts") << u"**❤️‍🔥**"_s
                                            << QStringList {u"<b:❤‍🔥>"_s}; // the desktop's own: how it draws them
}

void tst_Formatting::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QTEST(told(text), "blocks");
}

void tst_Formatting::leavesAloneWhatIsNoFormatting_data()
{
    addCases("leaves"_L1);
}

void tst_Formatting::leavesAloneWhatIsNoFormatting()
{
    QFETCH(QString, text);
    QCOMPARE(told(text), QStringList());
}

void tst_Formatting::linksLeadWhereTheySay_data()
{
    addCases("links"_L1);
    // The desktop's own: what its parser makes of it.
    QTest::newRow("brackets that the parser leaves twice") << u"**a** [a](http://x.y) ![b](c[[) <j](http://x.y) ![b](c)"_s
                                                           << QStringList {u"<b:a> <a=http://x.y:a> ![b](c[[) <j ![b](c)"_s};
}

void tst_Formatting::linksLeadWhereTheySay()
{
    QFETCH(QString, text);
    QTEST(told(text), "blocks");
}

/// The published cases, as Debian has them. Ours is not CommonMark in all; what matters is that nothing gets out of hand.
void tst_Formatting::spansFitTheTextOfCommonMark_data()
{
    QTest::addColumn<QString>("text");
    QFile file(u"/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("golang-github-yuin-goldmark-dev is not installed");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() > 600);
    for (const auto &one : cases)
        QTest::addRow("%d", one.toObject()[u"example"].toInt()) << one.toObject()[u"markdown"].toString();
}

void tst_Formatting::spansFitTheTextOfCommonMark()
{
    QFETCH(QString, text);
    checkBounds(text);
    checkBounds(u"> "_s + text);
    checkBounds(u"- "_s + text);
}

void tst_Formatting::isBoundedWhateverIsWritten_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &piece, const QString &end = {}) {
        QTest::newRow(name) << piece.repeated(8000 / piece.size()) + end;
    };
    row("quotes", u">"_s, u"a"_s);
    row("quotes with blanks", u"> "_s, u"a"_s);
    row("lists", u"- "_s, u"a"_s);
    row("numbers", u"1. "_s, u"a"_s);
    row("items", u"- a\n"_s);
    row("code", u"```\na\n```\n"_s);
    row("lines", u"***\n"_s);
    row("deeper and deeper", u"> - "_s, u"a"_s);
    row("open brackets", u"["_s);
    row("open links", u"[a]("_s);
    row("links", u"[a](b)"_s);
    row("pictures in pictures", u"!["_s, u"a"_s);
    row("stars", u"*"_s, u"a"_s);
    row("stars and words", u"*a **a "_s);
    row("ticks", u"`"_s, u"a"_s);
    row("ticks and words", u"a`b``"_s);
    row("tildes", u"~~a~"_s);
    row("angles", u"<a "_s);
    row("ends of a comment", u"<!--"_s);
    row("ends of instructions", u"<?"_s);
    row("backslashes", u"\\"_s);
    row("entities", u"&amp;*"_s);
    row("addresses", u"http://a.example/*b* "_s);
    row("references", u"[a]: b\n"_s, u"[a]"_s);
    row("emphasis in emphasis", u"*a_b"_s);
    row("headings", u"# a\n"_s);
    row("tables", u"|a*b*"_s);
    QString stairs;
    for (int i = 0; stairs.size() < 8000; ++i)
        stairs += QString(i, u' ') + u"- a\n"_s;
    QTest::newRow("stairs") << stairs;
    QString quotes;
    for (int i = 1; quotes.size() < 8000; ++i)
        quotes += QString(i, u'>') + u"a\n"_s;
    QTest::newRow("quotes on quotes") << quotes;
}

void tst_Formatting::isBoundedWhateverIsWritten()
{
    QFETCH(QString, text);
    checkBounds(text);
}

void tst_Formatting::quotesWordsWithoutMarks()
{
    QCOMPARE(plainWords(u"so **bold**, `f(x)`\n> quoted\n- one\n- two\n```cpp\nint a;\n```"_s),
        u"so bold, f(x)\nquoted\n• one\n• two\nint a;"_s);
    for (const QString &plain : {u""_s, u"2 * 3 * 4"_s, u"a\n\nb"_s, u"snake_case_name"_s, u"**"_s})
        QCOMPARE(plainWords(plain), plain);
}

QTEST_APPLESS_MAIN(tst_Formatting)
#include "tst_Formatting.moc"
