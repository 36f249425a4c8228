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
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QString &text, const QStringList &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("bold", u"so **very** bold"_s, {u"so <b:very> bold"_s});
    row("italic", u"*one* and _two_"_s, {u"<i:one> and <i:two>"_s});
    row("both", u"***x***"_s, {u"<bi:x>"_s});
    row("struck", u"~~no~~ yes"_s, {u"<s:no> yes"_s});
    row("code", u"call `f(x) * 2`"_s, {u"call <c:f(x) * 2>"_s});
    row("nothing in code", u"`**a** https://example.org`"_s, {u"<c:**a** https://example.org>"_s});
    row("a code block", u"look:\n```cpp\nint a;\n\n  b *c*\n```\nyes"_s, {u"look:"_s, u"code(cpp):int a;\n\n  b *c*"_s, u"yes"_s});
    row("one without a language", u"```\na\n```"_s, {u"code():a"_s});
    row("one with tildes", u"~~~ py\na\n~~~"_s, {u"code(py):a"_s});
    row("one that nobody closed", u"```\na"_s, {u"code():a"_s});
    row("fences in one line", u"```a``` b"_s, {u"<c:a> b"_s});
    row("a quote", u"> a\n> b\nc"_s, {u"1> a\nb"_s, u"c"_s});
    row("a quote without a blank", u">a"_s, {u"1> a"_s});
    row("quotes in quotes", u"> > a\n> b"_s, {u"2> a\nb"_s});
    row("code in a quote", u"> ```\n> a\n> ```"_s, {u"1> code():a"_s});
    row("a list", u"things:\n- a\n- **b**\n  - c"_s, {u"things:"_s, u"1- • a"_s, u"1- • <b:b>"_s, u"2- • c"_s});
    row("a list with numbers", u"3. a\n4. b"_s, {u"1- 3. a"_s, u"1- 4. b"_s});
    row("with brackets", u"1) a"_s, {u"1- 1) a"_s});
    row("an item of two paragraphs", u"- a\n\n  b"_s, {u"1- • a"_s, u"1- b"_s});
    row("an item of code", u"- ```\n  a\n  ```"_s, {u"1- • "_s, u"1- code():a"_s});
    row("an item without words", u"- \n- a"_s, {u"1- • "_s, u"1- • a"_s});
    row("a plus", u"+ 5"_s, {u"1- + 5"_s});
    row("a heading", u"# News *now*\ntext"_s, {u"<b:News ><bi:now>"_s, u"text"_s});
    row("a line", u"a\n\n---\nb"_s, {u"a"_s, u"line"_s, u"b"_s});
    row("line breaks", u"**a**\nb\n\nc"_s, {u"<b:a>\nb"_s, u"c"_s});
    row("escapes", u"\\*a\\* \\`b"_s, {u"*a* `b"_s});
    row("a link", u"see [the page](https://example.org/a)."_s, {u"see <a=https://example.org/a:the page>."_s});
    row("a bold link", u"**[x](http://example.org)**"_s, {u"<ba=http://example.org:x>"_s});
    row("mail", u"[write](mailto:ada@example.org)"_s, {u"<a=mailto:ada@example.org:write>"_s});
    row("in angles", u"<https://example.org/*a*/b>"_s, {u"<a=https://example.org/*a*/b:https://example.org/*a*/b>"_s});
    row("addresses beside marks", u"**a** https://example.org/x_y_z*q*w http://b.example/~~c~~"_s,
        {u"<b:a> <a=https://example.org/x_y_z*q*w:https://example.org/x_y_z*q*w> <a=http://b.example/~~c:http://b.example/~~c>~~"_s});
    row("a bold address", u"**https://example.org/a_b**"_s, {u"<ba=https://example.org/a_b:https://example.org/a_b>"_s});
    row("HTML", u"<b>a</b> **b** <img src=x> &lt; <!-- c -->"_s, {u"<b>a</b> <b:b> <img src=x> &lt; <!-- c -->"_s});
    row("HTML alone", u"*a*\n<div>\n*b*"_s, {u"<i:a>\n<div>\n<i:b>"_s});
    row("emoji of several parts", u"**❤️‍🔥**"_s, {u"<b:❤‍🔥>"_s});
    row("a joke of one's own", u"*a* ]: b [c]: http://example.org"_s,
        {u"<i:a> ]: b [c]: <a=http://example.org:http://example.org>"_s});
}

void tst_Formatting::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QTEST(told(text), "blocks");
}

void tst_Formatting::leavesAloneWhatIsNoFormatting_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("words", u"Good morning, Ada! (5 > 3)"_s);
    row("stars that multiply", u"2 * 3 * 4 = 24"_s);
    row("names of code", u"snake_case_name and __init__y"_s);
    row("a face", u">.< and >:("_s);
    row("a face in front", u">:("_s);
    row("a shrug", u"¯\\_(ツ)_/¯"_s);
    row("keys", u"*️⃣*️⃣ #️⃣ 1️⃣"_s);
    row("a line below", u"a\n---"_s);
    row("a double line below", u"a\n==="_s);
    row("indented", u"    a\n      b"_s);
    row("a path", u"C:\\Users\\Ada"_s);
    row("a date", u"2024.10.12 is near"_s);
    row("a room", u"#kitchen"_s);
    row("a tag of a language", u"vector<int> a[3]"_s);
    row("an entity", u"&amp; &nbsp;"_s);
    row("an address with marks", u"https://example.org/*a*_b_~~c~~"_s);
    row("where a link would lead", u"[a]: https://example.org"_s);
    row("a link by reference", u"[a][b] [c]"_s);
    row("where none leads", u"f[x](y)"_s);
    row("a script", u"[x](javascript:alert(1))"_s);
    row("a file", u"[x](file:///etc/passwd)"_s);
    row("a picture of somewhere", u"![x](cat.png)"_s);
    row("nothing but marks", u"** ~~"_s);
    row("an empty quote", u"> "_s);
    row("empty code", u"```\n```"_s);
    row("an invisible link", u"[]()"_s);
    row("a noncharacter", u"**a** \uFDD0"_s);
}

void tst_Formatting::leavesAloneWhatIsNoFormatting()
{
    QFETCH(QString, text);
    QCOMPARE(told(text), QStringList());
}

void tst_Formatting::linksLeadWhereTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QString &text, const QStringList &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("an address that says another", u"[https://bank.example](https://evil.example)"_s,
        {u"<a=https://bank.example:https://bank.example> (<a=https://evil.example:https://evil.example>)"_s});
    row("a name that says another", u"[bank.example](https://evil.example/a)"_s,
        {u"<a=https://evil.example/a:bank.example> (evil.example)"_s});
    row("the same", u"[https://a.example](https://a.example)"_s, {u"<a=https://a.example:https://a.example>"_s});
    row("a picture is a link", u"![cat](https://a.example/cat.png)"_s, {u"<a=https://a.example/cat.png:cat>"_s});
    row("a link without words", u"**a** [](https://a.example)"_s, {u"<b:a> <a=https://a.example:https://a.example>"_s});
    row("a picture in a link", u"[![b](https://b.example)](https://a.example)"_s, {u"<a=https://a.example:b>"_s});
    row("with a password", u"**a** [b](https://ada:x@evil.example)"_s, {u"<b:a> [b](https://ada:x@evil.example)"_s});
    row("as no address is", u"**a** [b](/etc) ![c](d)"_s, {u"<b:a> [b](/etc) ![c](d)"_s});
    row("a line that is turned", u"**a** [b](https://a.example) \u202Ec"_s, {u"<b:a> b \u202Ec"_s});
    row("brackets that the parser leaves twice", u"**a** [a](http://x.y) ![b](c[[) <j](http://x.y) ![b](c)"_s,
        {u"<b:a> <a=http://x.y:a> ![b](c[[) <j ![b](c)"_s});
    row("a script in angles", u"**a** <javascript:alert(1)>"_s, {u"<b:a> <javascript:alert(1)>"_s});
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
