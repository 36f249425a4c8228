// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/EmojiData.h"

#include "models/choosing/EmojiCodes.h"

#include <QFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString wordsFile(const QString &language)
{
    return u":/hearth/emoji/words/%1.txt"_s.arg(language);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// As CLDR names its files.
QString languageOf(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    const bool isTraditional = locale.script() == QLocale::TraditionalChineseScript;
    const QString country = language == u"zh" && isTraditional ? u"zh_Hant"_s : locale.name();
    for (const QString &name : {country, language == u"nb" || language == u"nn" ? u"no"_s : language})
        if (QFile::exists(wordsFile(name)))
            return name;
    return u"en"_s;
}

} // namespace

bool Emoji::isSpokenOf(const QStringList &words) const
{
    return std::ranges::all_of(words, [this](const QString &word) {
        for (qsizetype at = spoken.indexOf(word); at >= 0; at = spoken.indexOf(word, at + 1))
            if (at == 0 || !spoken[at - 1].isLetterOrNumber())
                return true;
        return false;
    });
}

NameMatch Emoji::fit(const QString &code) const
{
    if (code.isEmpty())
        return NameMatch::None;
    if (codes.contains(code))
        return NameMatch::Whole;
    const bool begins = std::ranges::any_of(codes, [&code](const QString &own) { return own.startsWith(code); });
    return begins ? NameMatch::Beginning : NameMatch::None;
}

const EmojiData &EmojiData::here()
{
    const QLocale locale;
    return in(locale);
}

const EmojiData &EmojiData::in(const QLocale &locale)
{
    static std::map<QString, EmojiData> read;
    const QString language = languageOf(locale);
    const auto known = read.find(language);
    return known != read.end() ? known->second : read.emplace(language, EmojiData(language)).first->second;
}

EmojiData::EmojiData(const QString &language)
{
    // Both have the same lines, but for those of groups.
    const QStringList words = linesOf(wordsFile(language));
    const QHash<QString, QStringList> common = commonEmojiCodes();
    QString group;
    for (const QString &line : linesOf(u":/hearth/emoji/emoji.txt"_s)) {
        // The key with a "#" on it is an emoji, too.
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 2) {
            group = line.mid(1);
            continue;
        }
        const QStringList own = words.value(m_all.size()).split(u'\t');
        // What Unicode calls it in English is what CLDR does, but for a few.
        const QString name = own[0].isEmpty() || language == u"en" ? fields[1] : own[0];
        const QString spoken = plainLetters(name + u'|' + own.value(1) + u'|' + fields[1]);
        for (const QString &form : QStringList(fields[0]) + fields.value(2).split(u' ', Qt::SkipEmptyParts))
            m_places.insert(form, m_all.size());
        QStringList codes;
        for (const QString &own : QStringList {name, fields[1]} + common.value(fields[0]))
            codes.append(codeOf(own));
        m_all.append({fields[0], name, spoken, group, codes, fields.value(2).split(u' ', Qt::SkipEmptyParts)});
    }
}

QString EmojiData::nameOf(const QString &emoji) const
{
    const auto place = m_places.constFind(emoji);
    return place == m_places.cend() ? QString() : m_all[*place].name;
}

QString EmojiData::withTone(const QString &emoji, int tone) const
{
    const auto place = m_places.constFind(emoji);
    return place == m_places.cend() || tone < 1 ? emoji : m_all[*place].tones.value(tone - 1, emoji);
}

QStringList EmojiData::wordsOf(const QString &typed)
{
    QString words = plainLetters(typed);
    return words.replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
}

QString EmojiData::codeOf(QStringView typed)
{
    QString code = plainLetters(typed);
    code.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    const bool isNumber = !code.isEmpty() && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    return isNumber && (typed.startsWith(u'+') || typed.startsWith(u'-')) ? typed.front() + code : code;
}

} // namespace hearth
