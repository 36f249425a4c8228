// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CompletionContext.h"

#include "model/AtName.h"
#include "text/Marking.h"

#include <algorithm>

namespace hearth {

namespace {

/// In UTF-16 units. Names are shorter.
constexpr qsizetype longest = 64;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

bool isTyped(CompletionContext::Kind kind, QChar c)
{
    switch (kind) {
    case CompletionContext::Kind::Person: return AtName::isOfAName(c);
    case CompletionContext::Kind::Room: return isWord(c) || c == u'-';
    case CompletionContext::Kind::Emoji: return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'+';
    }
    return false;
}

std::optional<CompletionContext::Kind> kindOf(QChar mark)
{
    if (mark == u'@')
        return CompletionContext::Kind::Person;
    if (mark == u'#')
        return CompletionContext::Kind::Room;
    if (mark == u':')
        return CompletionContext::Kind::Emoji;
    return std::nullopt;
}

/// Of what stands behind a colon: neither a smiley nor a time.
bool namesEmoji(QStringView typed, bool isClosed)
{
    return typed == u"+1" || typed == u"-1" || (isClosed && !typed.isEmpty())
        || (typed.size() >= 2 && typed.front() != u'-' && std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); }));
}

/// A mark there begins a word, and is no part of an address or of a longer mark.
bool beginsWord(QStringView text, qsizetype at, CompletionContext::Kind kind)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    // An emoji stands beside another one; a letter of rarer scripts, which looks the same here, does no harm.
    const bool joins = kind == CompletionContext::Kind::Emoji ? before.isLetterOrNumber() || before == u'_' : isWord(before);
    return !joins && before != text[at] && before != u'/' && before != u'&' && before != u'.' && before != u'-';
}

} // namespace

QString withoutAccents(const QString &folded)
{
    QString letters = folded.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

QString plainLetters(QStringView text)
{
    return withoutAccents(rules::foldedName(text.toString()));
}

std::optional<CompletionContext> completionAt(QStringView text, qsizetype cursor)
{
    if (cursor <= 0 || cursor > text.size() || (cursor < text.size() && isWord(text[cursor])))
        return std::nullopt;
    const bool isClosed = text[cursor - 1] == u':'; // ":name:", as other programs have it
    for (qsizetype at = cursor - (isClosed ? 2 : 1); at >= 0 && cursor - at <= longest; --at) {
        const auto kind = kindOf(text[at]);
        if (!kind) {
            if (!isTyped(CompletionContext::Kind::Person, text[at]) && text[at] != u'+') // the most that any of them takes
                return std::nullopt;
            continue;
        }
        const QStringView typed = text.sliced(at + 1, cursor - at - 1);
        const bool isEmoji = *kind == CompletionContext::Kind::Emoji;
        const QStringView name = isEmoji && isClosed ? typed.chopped(1) : typed;
        const bool isName = std::ranges::all_of(name, [kind](QChar c) { return isTyped(*kind, c); });
        if (!isName || (isEmoji && !namesEmoji(name, isClosed)) || !beginsWord(text, at, *kind) || endsInInlineCode(text.first(at))
            || endsInCode(text.first(at)))
            return std::nullopt;
        return CompletionContext {*kind, at, typed.toString()};
    }
    return std::nullopt;
}

NameMatch matchOf(QStringView name, QStringView typed)
{
    if (typed.isEmpty())
        return NameMatch::Beginning;
    const QString in = plainLetters(name);
    const QString what = plainLetters(typed);
    if (in == what)
        return NameMatch::Whole;
    NameMatch best = NameMatch::None;
    for (qsizetype at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1))
        best = std::min(best, at == 0 ? NameMatch::Beginning : isWord(in[at - 1]) ? NameMatch::Within : NameMatch::WordBeginning);
    return best;
}

} // namespace hearth
