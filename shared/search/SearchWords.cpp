// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchWords.h"
#include "model/UnicodeText.h"
#include "search/FoldedText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// To be raised whenever the same text is taken apart in another way.
constexpr int version = 1;

enum class Kind { Gap, Letter, Character };

Kind kindOf(char32_t c)
{
    constexpr char32_t longVowel = 0x30FC; // of Kana, and by Unicode of no script
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? Kind::Letter : Kind::Gap;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other: break;
    case QChar::Symbol_Other: // as nearly all emoji
    case QChar::Other_NotAssigned: return Kind::Character; // as those that are newer than Qt's tables
    default: return Kind::Gap;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return Kind::Character;
    default: return c == longVowel ? Kind::Character : Kind::Letter;
    }
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Where the parts of a word end that is written with capitals in its midst, up to its own end: `HTTPServer` is `HTTP` and `Server`.
class Parts
{
public:
    Parts(QStringView original, const FoldedText &folded, qsizetype to)
        : m_original(original)
        , m_folded(folded)
        , m_to(to)
    {
    }
    /// The end of the part that begins there.
    qsizetype endOf(qsizetype begin) const
    {
        for (qsizetype at = begin + 1; at < m_to; ++at)
            if (begins(at))
                return at;
        return m_to;
    }

private:
    bool isUpper(qsizetype at) const { return at < m_to && m_original[m_folded.beginOf(at)].isUpper(); }
    bool isLower(qsizetype at) const { return at < m_to && m_original[m_folded.beginOf(at)].isLower(); }
    bool begins(qsizetype at) const
    {
        if (!isUpper(at) || m_folded.beginOf(at) == m_folded.beginOf(at - 1))
            return false;
        return !isUpper(at - 1) || isLower(at + 1);
    }

    const QStringView m_original;
    const FoldedText &m_folded;
    const qsizetype m_to;
};

} // namespace

SearchWords::SearchWords(QStringView text)
{
    const FoldedText folded(text);
    m_folded = folded.text();
    const QStringView view = m_folded;
    qsizetype gap = 0;
    const auto add = [&](qsizetype from, qsizetype to, int place, int next, bool isCharacter) {
        m_words.push_back({view.sliced(from, to - from), folded.beginOf(from), folded.endOf(to - 1), place, next, isCharacter});
    };
    const auto open = [&](qsizetype from) {
        m_places.push_back({m_words.size(), view.sliced(gap, from - gap)});
        return int(m_places.size()) - 1;
    };
    for (qsizetype at = 0; at < view.size();) {
        const char32_t c = characterAt(view, at);
        const qsizetype next = at + (c > 0xFFFF ? 2 : 1);
        const Kind kind = kindOf(c);
        if (kind == Kind::Character) {
            const int place = open(at);
            add(at, next, place, place + 1, true);
            gap = next;
        }
        if (kind != Kind::Letter) {
            at = next;
            continue;
        }
        qsizetype end = next;
        while (end < view.size()) {
            const char32_t other = characterAt(view, end);
            if (kindOf(other) != Kind::Letter)
                break;
            end += other > 0xFFFF ? 2 : 1;
        }
        const Parts parts(text, folded, end);
        const int place = open(at);
        const std::size_t whole = m_words.size();
        add(at, end, place, place + 1, false);
        gap = at; // parts follow each other at once
        if (qsizetype part = parts.endOf(at); part < end) {
            add(at, part, place, place + 1, false);
            for (qsizetype from = part; from < end; from = part) {
                part = parts.endOf(from);
                gap = from;
                const int own = open(from);
                add(from, part, own, own + 1, false);
            }
            m_words[whole].next = int(m_places.size());
        }
        gap = end;
        at = end;
    }
    m_endsWithWord = !m_words.empty() && m_words.back().end == text.size();
}

QString SearchWords::rules()
{
    return u"%1, Unicode %2 and Qt's %3"_s.arg(
        QString::number(version), unicode::version(), QString::number(int(QChar::currentUnicodeVersion())));
}

} // namespace hearth
