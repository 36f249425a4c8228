// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchFilter.h"
#include "search/SearchQuery.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// `key` for each word in the order of the text, with what it stands for there: `key=original`.
QStringList wordsOf(const QString &text)
{
    QStringList all;
    const SearchWords words(text);
    for (const SearchWord &word : words.all()) {
        const QString original = text.sliced(word.at, word.end - word.at);
        all << (original == word.key ? original : word.key.toString() + u'=' + original);
    }
    return all;
}

Message messageOf(const QString &text, const QStringList &files = {})
{
    Message message;
    message.text = text;
    for (const QString &name : files)
        message.attachments.append({AttachmentId {1}, name, 1, u"text/plain"_s});
    return message;
}

/// The text with brackets around what is marked; empty where the query is not in it.
QString marked(const QString &query, const QString &text)
{
    const auto parsed = SearchQuery::parse(query);
    if (!parsed)
        return u"wrong: "_s + parsed.error().message;
    if (!parsed->isIn(messageOf(text)))
        return {};
    QString result = text;
    const auto ranges = parsed->rangesIn(text);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        result.insert(range->at + range->length, u']').insert(range->at, u'[');
    return result;
}

} // namespace

class tst_SearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreTakenApart_data();
    void textsAreTakenApart();
    void queriesFindAndMark_data();
    void queriesFindAndMark();
    void everyWordOfATextFindsIt_data();
    void everyWordOfATextFindsIt();
    void wordsMayBeInFilesNames();
    void operatorsAreRead();
    void operatorsInATextThatIsBeingWritten();
    void daysBeginAsInTheZone();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void filtersAskOfMessages();
    void betterFitsAreMoreRelevant();
    void longTextsAreTakenApartInReasonableSteps();
};

void tst_SearchWords::textsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) { QTest::newRow(name) << text << words; };
    row("nothing", u""_s, {});
    row("only signs", u" ?! -- "_s, {});
    row("English", u"The quick, brown fox"_s, {u"the=The"_s, u"quick"_s, u"brown"_s, u"fox"_s});
    row("German", u"Größe über Straße"_s, {u"grosse=Größe"_s, u"uber=über"_s, u"strasse=Straße"_s});
    row("French, composed or not", u"cafe\u0301 d’été"_s, {u"cafe=cafe\u0301"_s, u"d"_s, u"ete=été"_s});
    row("Vietnamese", u"Tiếng Việt đẹp"_s, {u"tieng=Tiếng"_s, u"viet=Việt"_s, u"dep=đẹp"_s});
    row("Polish", u"Łódź"_s, {u"lodz=Łódź"_s});
    row("Turkish", u"İstanbul ısı"_s, {u"istanbul=İstanbul"_s, u"isi=ısı"_s});
    row("Greek", u"Ὀδυσσεύς ΟΔΥΣΣΕΥΣ"_s, {u"οδυσσευσ=Ὀδυσσεύς"_s, u"οδυσσευσ=ΟΔΥΣΣΕΥΣ"_s});
    row("Russian", u"Ёлка Йод"_s, {u"елка=Ёлка"_s, u"иод=Йод"_s});
    row("Hebrew with points", u"שָׁלוֹם"_s, {u"שלום=שָׁלוֹם"_s});
    row("Arabic with vowels and stretched", u"مَرْحَبًا مـــرحبا"_s, {u"مرحبا=مَرْحَبًا"_s, u"مرحبا=مـــرحبا"_s});
    row("Hindi keeps its vowels", u"हिन्दी भाषा"_s, {u"हिन्दी"_s, u"भाषा"_s});
    row("Chinese", u"我爱北京"_s, {u"我"_s, u"爱"_s, u"北"_s, u"京"_s});
    row("beyond the first plane", u"𠮷野家"_s, {u"𠮷"_s, u"野"_s, u"家"_s});
    row("Japanese", u"がメール"_s, {u"が"_s, u"メ"_s, u"ー"_s, u"ル"_s});
    row("half-width Kana", u"ｶﾞｷ"_s, {u"ガ=ｶﾞ"_s, u"キ=ｷ"_s});
    row("Korean", u"서울에서"_s, {u"서"_s, u"울"_s, u"에"_s, u"서"_s});
    row("Korean apart", u"서울에서"_s.normalized(QString::NormalizationForm_D).first(5),
        {u"서=\u1109\u1165"_s, u"울=\u110B\u116E\u11AF"_s});
    row("Thai", u"ไทย"_s, {u"ไ"_s, u"ท"_s, u"ย"_s});
    row("Thai tone marks are with their letters", u"นี้"_s, {u"น=นี้"_s, u"ี=นี้"_s, u"้=นี้"_s});
    row("Lao", u"ລາວ"_s, {u"ລ"_s, u"າ"_s, u"ວ"_s});
    row("Khmer", u"ខ្មែ"_s, {u"ខ=ខ្"_s, u"្=ខ្"_s, u"ម=មែ"_s, u"ែ=មែ"_s});
    row("Myanmar", u"မန"_s, {u"မ"_s, u"န"_s});
    row("mixed scripts", u"東京Tower2"_s, {u"東"_s, u"京"_s, u"tower2=Tower2"_s});
    row("full width", u"ＡＢＣ １２"_s, {u"abc=ＡＢＣ"_s, u"12=１２"_s});
    row("a fraction", u"½ cup"_s, {u"1=½"_s, u"2=½"_s, u"cup"_s});
    row("emoji", u"ok👍🏽👍"_s, {u"ok"_s, u"👍=👍🏽"_s, u"👍"_s});
    row("a keycap", u"1\uFE0F\u20E3"_s, {u"1=1\uFE0F\u20E3"_s});
    row("snake_case", u"snake_case_2"_s, {u"snake"_s, u"case"_s, u"2"_s});
    row("CamelCase", u"getValue"_s, {u"getvalue=getValue"_s, u"get"_s, u"value=Value"_s});
    row("capitals before a word", u"HTTPServer"_s, {u"httpserver=HTTPServer"_s, u"http=HTTP"_s, u"server=Server"_s});
    row("capitals alone", u"HTTP"_s, {u"http=HTTP"_s});
    row("a path", u"/usr/share/a.b"_s, {u"usr"_s, u"share"_s, u"a"_s, u"b"_s});
    row("an address", u"https://example.org/x?y=1"_s, {u"https"_s, u"example"_s, u"org"_s, u"x"_s, u"y"_s, u"1"_s});
    row("a soft hyphen", u"Donau\u00ADdampf"_s, {u"donaudampf=Donau\u00ADdampf"_s});
    row("half a character", u"a\xD800 b"_s, {u"a"_s, u"b"_s});
}

void tst_SearchWords::textsAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void tst_SearchWords::queriesFindAndMark_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &query, const QString &text, const QString &result) {
        QTest::addRow("%s in %s", qPrintable(query), qPrintable(text)) << query << text << result;
    };
    row(u"fox"_s, u"The Fox."_s, u"The [Fox]."_s);
    row(u"fo"_s, u"The foxes"_s, u"The [foxes]"_s); // the last is a beginning
    row(u"fo the"_s, u"The foxes"_s, {}); // the first is not
    row(u"THE FOX"_s, u"a fox, the fox"_s, u"a [fox], [the] [fox]"_s);
    row(u"fox cat"_s, u"a fox"_s, {});
    row(u"\"the fox\""_s, u"the Fox is the red fox"_s, u"[the Fox] is the red fox"_s);
    row(u"\"the fox\""_s, u"the, fox!"_s, u"[the, fox]!"_s);
    row(u"\"fox the\""_s, u"the fox"_s, {});
    row(u"\"the fo\""_s, u"the fox"_s, {}); // what is closed is whole
    row(u"\"the fo"_s, u"the fox"_s, u"[the fox]"_s);
    row(u"„die Füchse“"_s, u"die fuchse"_s, u"[die fuchse]"_s);
    row(u"strasse"_s, u"Die Straße"_s, u"Die [Straße]"_s);
    row(u"Straße"_s, u"STRASSE"_s, u"[STRASSE]"_s);
    row(u"cafe"_s, u"Un Café\u0301!"_s, u"Un [Café\u0301]!"_s);
    row(u"елка"_s, u"Ёлка"_s, u"[Ёлка]"_s);
    row(u"京"_s, u"東京都"_s, u"東[京]都"_s);
    row(u"京都"_s, u"東京都"_s, u"東[京都]"_s);
    row(u"京都"_s, u"東京、都"_s, {});
    row(u"\"京都\""_s, u"東京、都"_s, {});
    row(u"서울"_s, u"나는 서울에서"_s, u"나는 [서울]에서"_s);
    row(u"ท"_s, u"ไทย"_s, u"ไ[ท]ย"_s);
    row(u"ｶﾞ"_s, u"ガ"_s, u"[ガ]"_s);
    row(u"👍"_s, u"yes 👍🏿"_s, u"yes [👍🏿]"_s);
    row(u"snake_case"_s, u"a snake_case here"_s, u"a [snake_case] here"_s);
    row(u"snake_case"_s, u"a snake case"_s, {});
    row(u"snake_ca"_s, u"a snake_case"_s, u"a [snake_case]"_s);
    row(u"case"_s, u"a snake_case"_s, u"a snake_[case]"_s);
    row(u"getValue"_s, u"x.getValue()"_s, u"x.[getValue]()"_s);
    row(u"getvalue"_s, u"x.getValue()"_s, u"x.[getValue]()"_s);
    row(u"value"_s, u"x.getValue()"_s, u"x.get[Value]()"_s);
    row(u"getVal"_s, u"getValueNow"_s, u"[getValueNow]"_s);
    row(u"getValue x"_s, u"x setGetValueNow"_s, u"[x] set[GetValue]Now"_s);
    row(u"\"call get value now\""_s, u"call getValue now"_s, u"[call getValue now]"_s);
    row(u"\"call getvalue now\""_s, u"Call getValue now"_s, u"[Call getValue now]"_s);
    row(u"example.org"_s, u"see https://example.org/a"_s, u"see https://[example.org]/a"_s);
    row(u"https://example.org/a"_s, u"see https://example.org/a."_s, u"see [https://example.org/a]."_s);
    row(u"share/a.b"_s, u"/usr/share/a.b"_s, u"/usr/[share/a.b]"_s);
    row(u"std::string"_s, u"a std::string_view"_s, u"a [std::string]_view"_s);
    row(u"(fox)"_s, u"fox"_s, u"[fox]"_s);
    row(u"c++"_s, u"C and cat"_s, u"[C] and cat"_s);
    row(u"don’t"_s, u"I don't"_s, u"I [don't]"_s);
    row(u"fox !!"_s, u"foxes"_s, u"[foxes]"_s);
    row(u"ab abc"_s, u"abc ab"_s, u"[abc] [ab]"_s);
    row(u"a ab"_s, u"ab"_s, {});
}

void tst_SearchWords::queriesFindAndMark()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(marked(query, text), result);
}

void tst_SearchWords::everyWordOfATextFindsIt_data()
{
    textsAreTakenApart_data();
}

void tst_SearchWords::everyWordOfATextFindsIt()
{
    QFETCH(QString, text);
    const SearchWords words(text);
    for (const SearchWord &word : words.all()) {
        const auto query = SearchQuery::parse(text.sliced(word.at, word.end - word.at));
        QVERIFY(query);
        QVERIFY2(query->isIn(messageOf(text)), qPrintable(word.key.toString()));
        QVERIFY(!query->rangesIn(text).isEmpty());
    }
}

void tst_SearchWords::wordsMayBeInFilesNames()
{
    const auto query = SearchQuery::parse(u"holiday rep"_s);
    QVERIFY(query);
    QVERIFY(query->isIn(messageOf(u"From the holiday"_s, {u"Report_2026.pdf"_s})));
    QVERIFY(query->isIn(messageOf({}, {u"a.txt"_s, u"holiday-report.pdf"_s})));
    QVERIFY(!query->isIn(messageOf(u"From the holiday"_s, {u"a.txt"_s})));
}

void tst_SearchWords::operatorsAreRead()
{
    using Kind = SearchOperator::Kind;
    const auto query = SearchQuery::parse(
        u"lunch From:@ada from:\"Grace Hopper\" in:#general has:IMAGE mentions:me on:2026-11-27 http://x.org"_s);
    QVERIFY(query);
    QCOMPARE(query->terms().size(), 2);
    QCOMPARE(query->values(Kind::From), (QStringList {u"ada"_s, u"Grace Hopper"_s}));
    QCOMPARE(query->values(Kind::In), QStringList {u"general"_s});
    QCOMPARE(query->values(Kind::Has), QStringList {u"image"_s});
    QCOMPARE(query->values(Kind::Mentions), QStringList {u"me"_s});
    QCOMPARE(query->operators().first(), (SearchOperator {Kind::From, u"ada"_s, 6, 9}));
    QCOMPARE(query->operators()[1].length, 19);
    QVERIFY(query->terms().last().isPrefix());
    QVERIFY(!query->terms().first().isPrefix());

    const auto onlyOperators = SearchQuery::parse(u" has:file "_s);
    QVERIFY(onlyOperators);
    QVERIFY(onlyOperators->terms().isEmpty());
    QVERIFY(onlyOperators->isIn(messageOf(u"anything"_s)));
    QVERIFY(onlyOperators->rangesIn(u"anything").isEmpty());
}

void tst_SearchWords::operatorsInATextThatIsBeingWritten()
{
    using Kind = SearchOperator::Kind;
    const auto written = [](const QString &text) {
        QStringList all;
        for (const WrittenOperator &one : SearchQuery::written(text))
            all.append(SearchOperator::name(one.as.kind) + u'=' + one.as.value + (one.isRight ? u"+"_s : u"-"_s)
                + (one.isOpen ? u"..."_s : QString()) + u' ' + text.sliced(one.as.at, one.as.length));
        return all;
    };
    QCOMPARE(written(u"tea from"_s), {});
    QCOMPARE(written(u"from:"_s), QStringList {u"from=-... from:"_s});
    QCOMPARE(written(u"tea From:@be"_s), QStringList {u"from=be+... From:@be"_s});
    QCOMPARE(written(u"from:be tea"_s), QStringList {u"from=be+ from:be"_s});
    QCOMPARE(written(u"in:\"the att"_s), QStringList {u"in=the att-... in:\"the att"_s});
    QCOMPARE(written(u"in:\"the attic\""_s), QStringList {u"in=the attic+ in:\"the attic\""_s});
    QCOMPARE(written(u"on:2026-1 has:pony on:2026-01-01"_s),
        (QStringList {u"on=2026-1- on:2026-1"_s, u"has=pony- has:pony"_s, u"on=2026-01-01+... on:2026-01-01"_s}));
    QCOMPARE(written(u"\"from:ben"_s), {}); // within a phrase
    // What is written for a value means it.
    for (const QString &name : {u"ben"_s, u"Upper attic"_s, u"\"Ben\""_s, u"a b"_s}) {
        const QString text = SearchOperator::text(Kind::In, name);
        const auto query = SearchQuery::parse(text + u" tea"_s);
        if (name != u"\"Ben\""_s) // which cannot be written
            QCOMPARE(query->values(Kind::In), QStringList {name});
    }
}

void tst_SearchWords::daysBeginAsInTheZone()
{
    const QTimeZone zone("Asia/Tokyo");
    const auto on = SearchQuery::parse(u"on:2026-11-27"_s);
    QVERIFY(on);
    QCOMPARE(on->times(zone).since, QDateTime(QDate(2026, 11, 26), QTime(15, 0), Qt::UTC));
    QCOMPARE(on->times(zone).until, QDateTime(QDate(2026, 11, 27), QTime(15, 0), Qt::UTC));
    const auto between = SearchQuery::parse(u"after:2026-11-01 before:2026-11-27 after:2026-11-20"_s);
    QVERIFY(between);
    QCOMPARE(between->times(QTimeZone::utc()).since, QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    QCOMPARE(between->times(QTimeZone::utc()).until, QDateTime(QDate(2026, 11, 27), QTime(0, 0), Qt::UTC));
    const auto whenever = SearchQuery::parse(u"x"_s);
    QVERIFY(whenever);
    QCOMPARE(whenever->times(zone), SearchTimes());
}

void tst_SearchWords::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u""_s << u"something to look for"_s;
    QTest::newRow("signs") << u"\" -- \" !"_s << u"something to look for"_s;
    QTest::newRow("no value") << u"from: ada"_s << u"After from:"_s;
    QTest::newRow("an empty value") << u"in:\"\""_s << u"After in:"_s;
    QTest::newRow("a sign only") << u"from:@"_s << u"After from:"_s;
    QTest::newRow("no date") << u"before:yesterday"_s << u"a date such as"_s;
    QTest::newRow("no day of the calendar") << u"on:2026-02-30"_s << u"a date such as"_s;
    QTest::newRow("has what") << u"has:money"_s << u"file, image or link"_s;
    QTest::newRow("mentions whom") << u"mentions:ada"_s << u"there must be me"_s;
    QTest::newRow("too long") << QString(501, u'a') << u"at most 500 characters"_s;
    QTest::newRow("too many") << u"a "_s.repeated(31) << u"at most 30 words"_s;
}

void tst_SearchWords::whatIsWrongIsSaid()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    const auto parsed = SearchQuery::parse(query);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidField);
    QCOMPARE(parsed.error().field, u"q"_s);
    QVERIFY2(parsed.error().message.contains(said), qPrintable(parsed.error().message));
}

void tst_SearchWords::filtersAskOfMessages()
{
    Message message = messageOf(u"see www.example.org"_s, {u"a.txt"_s});
    message.author.id = UserId {3};
    message.createdAt = QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    message.mentions = {UserId {5}};
    const auto lets = [&](const QString &query, UserId mentioned = {}) {
        SearchFilter filter = SearchFilter::of(*SearchQuery::parse(query), QTimeZone::utc());
        filter.mentioned = mentioned;
        return filter.lets(message);
    };
    QVERIFY(lets(u"has:file has:link on:2026-11-27"_s));
    QVERIFY(!lets(u"has:image"_s));
    QVERIFY(!lets(u"before:2026-11-27"_s));
    QVERIFY(!lets(u"after:2026-11-27"_s));
    QVERIFY(lets(u"after:2026-11-26"_s));
    QVERIFY(lets(u"x"_s, UserId {5}));
    QVERIFY(!lets(u"x"_s, UserId {6}));
    message.mentionsRoom = true;
    QVERIFY(lets(u"x"_s, UserId {6}));
    SearchFilter fromOthers;
    fromOthers.from = {UserId {4}};
    QVERIFY(!fromOthers.lets(message));
    fromOthers.from.append(UserId {3});
    QVERIFY(fromOthers.lets(message));
    message.attachments.first().type = u"image/png"_s;
    QVERIFY(lets(u"has:image"_s));
    message.text = u"awww. https:// x"_s;
    QVERIFY(!lets(u"has:link"_s));
    message.kind = MessageKind::Notice;
    QVERIFY(!lets(u"x"_s));
    message.kind = MessageKind::Text;
    message.deleted = true;
    QVERIFY(!lets(u"x"_s));
}

void tst_SearchWords::betterFitsAreMoreRelevant()
{
    const auto query = SearchQuery::parse(u"fox"_s);
    QVERIFY(query);
    const auto relevance = [&](const QString &text) { return query->relevance(messageOf(text)); };
    QVERIFY(relevance(u"a fox and a fox"_s) > relevance(u"a fox and a cat"_s));
    QVERIFY(relevance(u"a fox"_s) > relevance(u"some foxes"_s));
    QVERIFY(relevance(u"a fox"_s) > relevance(u"a fox "_s + u"and more "_s.repeated(50)));
    QVERIFY(relevance(u"foxes"_s) > 0);
    QCOMPARE(relevance(u"cat"_s), 0);
}

/// What takes a number of steps for each place that grows with the text would not end here.
void tst_SearchWords::longTextsAreTakenApartInReasonableSteps()
{
    const auto query = SearchQuery::parse(u"aB"_s.repeated(250));
    QVERIFY(query);
    const Message message = messageOf(u"aB"_s.repeated(4000));
    QVERIFY(query->isIn(message));
    QCOMPARE(query->rangesIn(message.text).first().at, 0);
    // Each of these is found whole and by its parts, in every combination.
    const auto phrase = SearchQuery::parse(u'"' + u"aB "_s.repeated(160) + u'"');
    QVERIFY(phrase);
    QVERIFY(!phrase->isIn(messageOf(u"aB "_s.repeated(159))));
    QVERIFY(phrase->isIn(messageOf(u"aB "_s.repeated(2000))));
}

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_SearchWords.moc"
