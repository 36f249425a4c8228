// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Rules.h"
#include "model/UnicodeText.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Result<QString> (*)(const QString &))

/// What names and texts may be. Each row: the rule, the text, and what is stored, or nothing when it is refused.
class tst_Rules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRuleTakesAndRefuses_data();
    void eachRuleTakesAndRefuses();
    void lengthsCountCharactersNotUnits();
    void foldedNamesFindTheSameName_data();
    void foldedNamesFindTheSameName();
    void roomsLookAlikeOrNot_data();
    void roomsLookAlikeOrNot();
    void usernamesLookAlikeOrNot_data();
    void usernamesLookAlikeOrNot();
    void aLetterThatLooksLikeACapitalIsReadAsThat();
    void nobodyLooksLikeAGuest();
    void oneEmojiIsOne_data();
    void oneEmojiIsOne();
};

void tst_Rules::eachRuleTakesAndRefuses_data()
{
    using Rule = Result<QString> (*)(const QString &);
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("field"); // empty: taken

    const auto takes = [](const char *name, Rule rule, const QString &text, const QString &stored) {
        QTest::newRow(name) << rule << text << stored << QString();
    };
    const auto refuses = [](const char *name, Rule rule, const QString &text, const QString &field) {
        QTest::newRow(name) << rule << text << QString() << field;
    };
    takes("username", rules::username, u"ada.l_0-x"_s, u"ada.l_0-x"_s);
    takes("username of two", rules::username, u"ab"_s, u"ab"_s);
    takes("username in Greek", rules::username, u"Ωμέγα"_s, u"Ωμέγα"_s);
    takes("username in Hindi, with marks", rules::username, u"हिन्दी"_s, u"हिन्दी"_s);
    takes("username, decomposed", rules::username, u"Jose\u0301"_s, u"Jos\u00e9"_s);
    takes("username of 32", rules::username, QString(32, u'a'), QString(32, u'a'));
    takes("username with spaces around", rules::username, u"  ada "_s, u"ada"_s);
    refuses("username of one", rules::username, u"a"_s, u"username"_s);
    refuses("username of 33", rules::username, QString(33, u'a'), u"username"_s);
    refuses("username with a space", rules::username, u"ada l"_s, u"username"_s);
    refuses("username with @", rules::username, u"ada@x"_s, u"username"_s);
    refuses("username of emoji", rules::username, u"😀😀"_s, u"username"_s);
    refuses("username that starts with a mark", rules::username, u"\u0301ab"_s, u"username"_s);
    refuses("username with a null", rules::username, u"ad\0a"_s, u"username"_s);
    takes("username with a variation selector", rules::username, u"葛\U000e0100城"_s, u"葛\U000e0100城"_s);
    refuses("username of one and a filler", rules::username, u"a\u3164"_s, u"username"_s);
    refuses("username of fillers", rules::username, u"\u3164\u115f\uffa0"_s, u"username"_s);
    refuses("empty username", rules::username, QString(), u"username"_s);

    takes("display name", rules::displayName, u"Ada Lovelace 🎈"_s, u"Ada Lovelace 🎈"_s);
    takes("display name of 64", rules::displayName, QString(64, u'a'), QString(64, u'a'));
    refuses("display name of 65", rules::displayName, QString(65, u'a'), u"display_name"_s);
    refuses("blank display name", rules::displayName, u"   "_s, u"display_name"_s);
    refuses("display name in two lines", rules::displayName, u"Ada\nL"_s, u"display_name"_s);
    refuses("display name that turns the text around", rules::displayName, u"Ada\u202eL"_s, u"display_name"_s);
    refuses("display name with C1", rules::displayName, u"Ada\u0085L"_s, u"display_name"_s);

    for (const QString &unseen :
        {u"\ufffd"_s, u"\uffff"_s, u"\ufdd0\ufffe"_s, u"\U0001ffff"_s, u"\ue000"_s, u"\uf8ff \U00100000"_s}) {
        const QByteArray row = "name that nobody sees: " + unseen.toUtf8().toHex();
        refuses((row + ", display name").constData(), rules::displayName, unseen, u"display_name"_s);
        refuses((row + ", room name").constData(), rules::roomName, unseen, u"name"_s);
    }
    for (const QString &unseen : {u"\u200b"_s, u"\u3164"_s, u"\u2800"_s, u"\u200d\ufe0f"_s, u"\u2060 \u00ad"_s, u"\U000e0041"_s}) {
        refuses("display name that nobody sees", rules::displayName, unseen, u"display_name"_s);
        refuses("room name that nobody sees", rules::roomName, unseen, u"name"_s);
        refuses("message that nobody sees", rules::messageText, unseen, u"text"_s);
    }
    // Nothing of what comes along with a copied text, or is there to deceive, stays between the letters.
    for (const QString &hidden : {u"\u200b"_s, u"\ufeff"_s, u"\u00ad"_s, u"\u2060"_s, u"\u3164"_s, u"\U000e0041\U000e007f"_s}) {
        takes("display name with something hidden", rules::displayName, hidden + u"A"_s + hidden + u"da"_s + hidden, u"Ada"_s);
        takes("room name with something hidden", rules::roomName, u"loun"_s + hidden + u"ge"_s, u"lounge"_s);
    }
    const QString wales = u"🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"_s;
    takes("room name with the flag of Wales", rules::roomName, wales + u" a\U000e0067"_s, wales + u" a"_s);
    takes("display name with a joiner of Persian", rules::displayName, u"علی\u200cرضا"_s, u"علی\u200cرضا"_s);
    takes("display name with a chosen variant", rules::displayName, u"葛\U000e0100城 ❤\ufe0f"_s, u"葛\U000e0100城 ❤\ufe0f"_s);
    takes("display name of joined emoji", rules::displayName, u"👨\u200d👩\u200d👧"_s, u"👨\u200d👩\u200d👧"_s);
    takes("message of an emoji", rules::messageText, u"❤\ufe0f"_s, u"❤\ufe0f"_s);

    takes("password", rules::password, u" spaces stay "_s, u" spaces stay "_s);
    takes("password, decomposed", rules::password, u"cafe\u0301 cafe\u0301"_s, u"caf\u00e9 caf\u00e9"_s);
    takes("password with wide spaces", rules::password, u"one\u3000two\u00a0three"_s, u"one two three"_s);
    takes("password whose letters are compatible", rules::password, u"Ｆｕｌｌ Width"_s, u"Ｆｕｌｌ Width"_s);
    refuses("password with a control character", rules::password, u"correct\thorse"_s, u"password"_s);
    refuses("password of seven, composed", rules::password, u"caf\u00e9 ae\u0301"_s, u"password"_s);
    refuses("short password", rules::password, u"1234567"_s, u"password"_s);
    refuses("endless password", rules::password, QString(257, u'x'), u"password"_s);

    takes("room name", rules::roomName, u" The Workshop "_s, u"The Workshop"_s);
    refuses("room name of 65", rules::roomName, QString(65, u'a'), u"name"_s);
    refuses("empty room name", rules::roomName, QString(), u"name"_s);
    takes("no topic", rules::topic, QString(), QString());
    takes("topic of 250", rules::topic, QString(250, u't'), QString(250, u't'));
    refuses("topic of 251", rules::topic, QString(251, u't'), u"topic"_s);

    takes("message", rules::messageText, u"Line one\n\tline two"_s, u"Line one\n\tline two"_s);
    takes("message with blank edges", rules::messageText, u" \n\r\n\t\n  indented\n\nlast \n\u00a0\n"_s, u"  indented\n\nlast"_s);
    takes("message of 8000 with a blank edge", rules::messageText, u"\n"_s + QString(8000, u'm'), QString(8000, u'm'));
    refuses("message of blanks from afar", rules::messageText, u"\u00a0\u2003\n"_s, u"text"_s);
    takes("message of 8000", rules::messageText, QString(8000, u'm'), QString(8000, u'm'));
    refuses("message of 8001", rules::messageText, QString(8001, u'm'), u"text"_s);
    refuses("empty message", rules::messageText, QString(), u"text"_s);
    refuses("blank message", rules::messageText, u" \n\t "_s, u"text"_s);
    refuses("message with an escape", rules::messageText, u"\u001b[31mred"_s, u"text"_s);
    refuses("message with half a character", rules::messageText, QString(QChar(0xd800)), u"text"_s);

    takes("client id", rules::clientId, u"a0-b1"_s, u"a0-b1"_s);
    refuses("client id of 65", rules::clientId, QString(65, u'c'), u"client_id"_s);
    refuses("client id with a space", rules::clientId, u"a b"_s, u"client_id"_s);
    refuses("client id in Greek", rules::clientId, u"Ω"_s, u"client_id"_s);
}

void tst_Rules::eachRuleTakesAndRefuses()
{
    using Rule = Result<QString> (*)(const QString &);
    QFETCH(Rule, rule);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    QFETCH(QString, field);
    const auto result = rule(text);
    QCOMPARE(result.has_value(), field.isEmpty());
    if (result) {
        QCOMPARE(*result, stored);
    } else {
        QCOMPARE(result.error().code, ErrorCode::InvalidField);
        QCOMPARE(result.error().field, field);
        QVERIFY(!result.error().message.isEmpty());
    }
}

void tst_Rules::lengthsCountCharactersNotUnits()
{
    const QString balloon = u"🎈"_s;
    QCOMPARE(balloon.size(), 2);
    QVERIFY(rules::displayName(balloon.repeated(64)));
    QVERIFY(!rules::displayName(balloon.repeated(65)));
    QCOMPARE(rules::length(u"a"_s + balloon + u"é"_s + QChar(0xd800)), 4);
    QCOMPARE(rules::length(QString()), 0);
    QVERIFY(rules::messageText(balloon.repeated(8000)));
    QVERIFY(!rules::messageText(balloon.repeated(8001)));
}

void tst_Rules::foldedNamesFindTheSameName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Ada"_s << u"aDA"_s << true;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
    QTest::newRow("full width") << u"\uff41da"_s << u"ada"_s << true;
    QTest::newRow("composed") << u"Jose\u0301"_s << u"JOSÉ"_s << true;
    QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    for (const QString &ignorable : {u"\u3164"_s, u"\u115f"_s, u"\u034f"_s, u"\ufe0f"_s, u"\U000e0100"_s, u"\u200b"_s, u"\u00ad"_s})
        QTest::newRow("ignorable") << u"ada"_s << u"a"_s + ignorable + u"da"_s + ignorable << true;
    QTest::newRow("different") << u"ada"_s << u"adb"_s << false;
    QTest::newRow("accents matter") << u"jose"_s << u"josé"_s << false;
}

void tst_Rules::foldedNamesFindTheSameName()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(rules::foldedName(one) == rules::foldedName(other), same);
}

void tst_Rules::roomsLookAlikeOrNot_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("Cyrillic") << u"ada"_s << u"аdа"_s << true;
    QTest::newRow("Cyrillic capital") << u"Hello"_s << u"Неllо"_s << true;
    QTest::newRow("Greek") << u"nova"_s << u"nονa"_s << true;
    QTest::newRow("Greek capital i") << u"paypal"_s << u"paypaΙ"_s << true;
    QTest::newRow("Cyrillic capital i") << u"Iris"_s << u"Іris"_s << true;
    QTest::newRow("Cyrillic among capitals") << u"bill"_s << u"ВILL"_s << true;
    QTest::newRow("two of Cyrillic among capitals") << u"bill"_s << u"ВІLL"_s << true;
    QTest::newRow("neither of it") << u"bill"_s << u"Вlll"_s << false;
    QTest::newRow("full width") << u"modem"_s << u"ｍodem"_s << true;
    QTest::newRow("digit one") << u"floor l"_s << u"floor 1"_s << false;
    QTest::newRow("zero") << u"room0"_s << u"roomO"_s << false;
    QTest::newRow("capital i") << u"lris"_s << u"Iris"_s << true;
    QTest::newRow("r and n") << u"modern"_s << u"modem"_s << false;
    QTest::newRow("a filler") << u"ada"_s << u"аda\u3164"_s << true;
    QTest::newRow("small i") << u"lris"_s << u"iris"_s << false;
    QTest::newRow("accent") << u"jose"_s << u"josé"_s << false;
    QTest::newRow("whole words of Russian") << u"Ольга"_s << u"Олег"_s << false;
    QTest::newRow("numbers") << u"user1"_s << u"user11"_s << false;
}

void tst_Rules::roomsLookAlikeOrNot()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(rules::lookOfRoom(one).isLike(rules::lookOfRoom(other)), alike);
    QVERIFY(!alike || rules::lookOfRoom(one).key() == rules::lookOfRoom(other).key());
}

void tst_Rules::usernamesLookAlikeOrNot_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("accent") << u"boss"_s << u"bosś"_s << true;
    QTest::newRow("two accents") << u"boss"_s << u"bös\u0323\u0301s"_s << true;
    QTest::newRow("stroke") << u"lord"_s << u"łørđ"_s << true;
    QTest::newRow("tone six") << u"boss"_s << u"ƅoss"_s << true;
    QTest::newRow("tone six, capital") << u"boss"_s << u"Ƅoss"_s << true;
    QTest::newRow("r and n") << u"mod"_s << u"rnod"_s << true;
    QTest::newRow("r and n in capitals of another script") << u"mod"_s << u"МOD"_s << true;
    QTest::newRow("zero") << u"lol"_s << u"l0l"_s << true;
    QTest::newRow("digit one") << u"bill"_s << u"bil1"_s << true;
    QTest::newRow("capital i") << u"lris"_s << u"Iris"_s << true;
    QTest::newRow("Cyrillic") << u"ada"_s << u"аdа"_s << true;
    QTest::newRow("Cyrillic with a stress") << u"ada"_s << u"а\u0301dа"_s << true;
    QTest::newRow("a filler") << u"ada"_s << u"ada\u3164"_s << true;
    QTest::newRow("Cyrillic among capitals") << u"bill"_s << u"ВILL"_s << true;
    QTest::newRow("two of Cyrillic among capitals") << u"Bill"_s << u"ВІLL"_s << true;
    QTest::newRow("Greek among capitals, and an accent") << u"bill"_s << u"ΒÍLL"_s << true;
    QTest::newRow("capitals written with l") << u"BILL"_s << u"blll"_s << true;
    QTest::newRow("small i") << u"lris"_s << u"iris"_s << false;
    QTest::newRow("other names") << u"elia"_s << u"ella"_s << false;
    QTest::newRow("numbers") << u"user1"_s << u"user2"_s << false;
    QTest::newRow("ten") << u"user10"_s << u"user1"_s << false;
    QTest::newRow("whole words of Russian") << u"Ольга"_s << u"Олег"_s << false;
    QTest::newRow("vowels of Hindi, which are marks") << u"कुमार"_s << u"कमार"_s << false;
    QTest::newRow("voiced in Japanese") << u"かき"_s << u"がき"_s << false;
    QTest::newRow("tones of Thai") << u"ไมค"_s << u"ไม้ค"_s << false;
}

void tst_Rules::usernamesLookAlikeOrNot()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(rules::lookOfUsername(one).isLike(rules::lookOfUsername(other)), alike);
    QVERIFY(!alike || rules::lookOfUsername(one).key() == rules::lookOfUsername(other).key());
}

void tst_Rules::aLetterThatLooksLikeACapitalIsReadAsThat()
{
    QStringList wrong;
    int letters = 0;
    for (char32_t c = 0x80; c < 0x20000; ++c) {
        const QString shown = unicode::skeleton(QString::fromUcs4(&c, 1));
        if (!QChar::isUpper(c) || shown.size() != 1 || shown[0] < u'A' || shown[0] > u'Z')
            continue;
        ++letters;
        const QString foreign = QString::fromUcs4(&c, 1) + u"IMI"_s;
        const QString plain = shown.toLower() + u"imi"_s;
        for (const auto look : {rules::lookOfUsername, rules::lookOfRoom})
            if (!look(foreign).isLike(look(plain)) || look(foreign).key() != look(plain).key())
                wrong.append(foreign);
    }
    QVERIFY(letters > 50);
    QCOMPARE(wrong.join(u' '), QString());
}

void tst_Rules::nobodyLooksLikeAGuest()
{
    for (const QString &name : {u"guest-x"_s, u"GUEST-x"_s, u"guеst-x"_s, u"gue\u034fst-x"_s, u"gueśt-x"_s})
        QVERIFY2(rules::isLikeGuest(name), qPrintable(name));
    QVERIFY(!rules::isLikeGuest(u"guestbook"_s));
}

void tst_Rules::oneEmojiIsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("emoji"); // empty: it is none
    const auto row = [](const char *name, const QString &text, const QString &emoji) { QTest::newRow(name) << text << emoji; };
    row("plain", u"👍"_s, u"👍"_s);
    row("toned", u"👍🏽"_s, u"👍🏽"_s);
    row("with a selector too many", u"👍\ufe0f"_s, u"👍"_s);
    row("a heart", u"❤\ufe0f"_s, u"❤\ufe0f"_s);
    row("a heart without its selector", u"❤"_s, u"❤\ufe0f"_s);
    row("a toned hand of old", u"✌🏿"_s, u"✌🏿"_s);
    row("a toned hand with a selector", u"✌\ufe0f🏿"_s, u"✌🏿"_s);
    row("a key", u"1\ufe0f\u20e3"_s, u"1\ufe0f\u20e3"_s);
    row("a key without its selector", u"1\u20e3"_s, u"1\ufe0f\u20e3"_s);
    row("a country", u"🇩🇪"_s, u"🇩🇪"_s);
    row("a region", u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s, u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s);
    row("a family", u"👨‍👩‍👧‍👦"_s, u"👨‍👩‍👧‍👦"_s);
    row("a kiss, with all its tones", u"👩🏻‍❤️‍💋‍👨🏿"_s, u"👩🏻‍❤️‍💋‍👨🏿"_s);
    row("a joined one without a selector", u"🏳‍🌈"_s, u"🏳\ufe0f‍🌈"_s);
    row("a joined one with one of two", u"👩‍❤‍👨"_s, u"👩‍❤\ufe0f‍👨"_s);
    for (const auto &[name, text] : {std::pair("nothing", u""_s), {"a letter", u"a"_s}, {"a digit", u"1"_s}, {"two", u"👍👎"_s},
             {"blank before", u" 👍"_s}, {"half a country", u"🇩"_s}, {"no country", u"🇽🇽"_s}, {"a tone and a letter", u"a🏽"_s},
             {"joined by nobody", u"👍‍🔥"_s}, {"a joiner behind", u"👍\u200d"_s}, {"half a pair", QString(QChar(0xD83D))},
             {"selectors", QString(30, QChar(0xFE0F))}, {"a picture as text", u"\u2190"_s}, {"much", u"👍"_s.repeated(17)}})
        row(name, text, {});
}

void tst_Rules::oneEmojiIsOne()
{
    QFETCH(QString, text);
    QFETCH(QString, emoji);
    const auto valid = rules::emoji(text);
    QCOMPARE(valid ? *valid : QString(), emoji);
    if (!valid)
        QCOMPARE(valid.error().field, u"emoji"_s);
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_Rules.moc"
