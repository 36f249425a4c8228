// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Marking.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Marks around what is selected while one writes.
class tst_Marking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void togglesMarks_data();
    void togglesMarks();
    void saysWhereCodeIsOpen_data();
    void saysWhereCodeIsOpen();
};

namespace {

/// The selection stands between "[" and "]".
QString toggled(const QString &shown, const QString &mark)
{
    const qsizetype start = shown.indexOf(u'[');
    const qsizetype end = shown.indexOf(u']') - 1;
    QString text = shown;
    text.remove(end + 1, 1).remove(start, 1);
    const MarkedText made = withMarkToggled(text, start, end, mark);
    text.replace(made.start, made.end - made.start, made.replacement);
    return text.insert(made.selectionEnd, u']').insert(made.selectionStart, u'[');
}

} // namespace

void tst_Marking::togglesMarks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("after");
    /// Doing it again brings back what was there.
    QTest::addColumn<bool>("back");
    const auto row = [](const char *name, const QString &before, const QString &mark, const QString &after, bool back = true) {
        QTest::newRow(name) << before << mark << after << back;
    };
    row("bold", u"so [very] bold"_s, u"**"_s, u"so **[very]** bold"_s);
    row("italic", u"[a] b"_s, u"*"_s, u"*[a]* b"_s);
    row("code", u"a [b]"_s, u"`"_s, u"a `[b]`"_s);
    row("italic within bold", u"**[a]**"_s, u"*"_s, u"***[a]***"_s);
    row("bold within italic", u"*[a]*"_s, u"**"_s, u"***[a]***"_s);
    row("nothing selected", u"a []b"_s, u"**"_s, u"a **[]**b"_s);
    row("the blanks of a word", u"a[ b ]c"_s, u"**"_s, u"a **[b]** c"_s, false);
    row("marks that were selected", u"a [**b**] c"_s, u"**"_s, u"a [b] c"_s, false);
    row("two lines", u"[a\nb]"_s, u"**"_s, u"[**a**\n**b**]"_s);
    row("items and quotes", u"[- a\n\n> 1. b\n  c]"_s, u"*"_s, u"[- *a*\n\n> 1. *b*\n  *c*]"_s);
    row("two lines of code", u"[a\nb]"_s, u"`"_s, u"```\n[a\nb]\n```"_s);
    row("within a line", u"x [a\nb] y"_s, u"`"_s, u"x \n```\n[a\nb]\n```\n y"_s, false);
    row("fences that were selected", u"[```\na\n```]"_s, u"`"_s, u"[a]"_s, false);
}

void tst_Marking::togglesMarks()
{
    QFETCH(QString, before);
    QFETCH(QString, mark);
    QFETCH(QString, after);
    QFETCH(bool, back);
    QCOMPARE(toggled(before, mark), after);
    if (back)
        QCOMPARE(toggled(after, mark), before);
}

void tst_Marking::saysWhereCodeIsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const QString &text, bool open) { QTest::newRow(name) << text << open; };
    row("words", u"a\nb"_s, false);
    row("a fence", u"```"_s, true);
    row("a language", u"see\n```cpp"_s, true);
    row("code", u"```\na"_s, true);
    row("closed", u"```\na\n```"_s, false);
    row("another one", u"```\na\n```\nb\n~~~\n"_s, true);
    row("in one line", u"```a```"_s, false);
    row("a shorter one", u"````\n```"_s, true);
}

void tst_Marking::saysWhereCodeIsOpen()
{
    QFETCH(QString, text);
    QTEST(endsInCode(text), "open");
}

QTEST_APPLESS_MAIN(tst_Marking)
#include "tst_Marking.moc"
