// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Emoticons.h"

#include "text/Marking.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Meaning
{
    QStringView typed;
    QStringView emoji;
};

/// Those that everybody reads alike. None that also ends a list or a formula, as "B)" and "=/" do.
constexpr auto meanings = std::to_array<Meaning>({
    {u":)", u"🙂"},
    {u":-)", u"🙂"},
    {u"=)", u"🙂"},
    {u":D", u"😄"},
    {u":-D", u"😄"},
    {u"=D", u"😄"},
    {u"xD", u"😆"},
    {u"XD", u"😆"},
    {u":'D", u"😂"},
    {u";)", u"😉"},
    {u";-)", u"😉"},
    {u":P", u"😛"},
    {u":-P", u"😛"},
    {u":p", u"😛"},
    {u":-p", u"😛"},
    {u";P", u"😜"},
    {u";p", u"😜"},
    {u":*", u"😘"},
    {u":-*", u"😘"},
    {u"B-)", u"😎"},
    {u"O:)", u"😇"},
    {u"O:-)", u"😇"},
    {u":(", u"🙁"},
    {u":-(", u"🙁"},
    {u"=(", u"🙁"},
    {u":'(", u"😢"},
    {u":'-(", u"😢"},
    {u">:(", u"😠"},
    {u">:-(", u"😠"},
    {u":|", u"😐"},
    {u":-|", u"😐"},
    {u":/", u"😕"},
    {u":-/", u"😕"},
    {u":\\", u"😕"},
    {u":-\\", u"😕"},
    {u":O", u"😮"},
    {u":-O", u"😮"},
    {u":o", u"😮"},
    {u":-o", u"😮"},
    {u"-_-", u"😑"},
    {u">_<", u"😣"},
    {u">.<", u"😣"},
    {u"<3", u"❤️"},
    {u"</3", u"💔"},
    {u"\\o/", u"🙌"},
});

constexpr qsizetype longest = std::ranges::max(meanings, {}, [](const Meaning &meaning) {
    return meaning.typed.size();
}).typed.size();

} // namespace

std::optional<Emoticon> emoticonAt(QStringView text, qsizetype end)
{
    if (end <= 0 || end > text.size() || (end < text.size() && !text[end].isSpace()))
        return std::nullopt;
    qsizetype start = end;
    while (start > 0 && end - start <= longest && !text[start - 1].isSpace())
        --start;
    const auto found = std::ranges::find(meanings, text.sliced(start, end - start), &Meaning::typed);
    if (found == meanings.end() || endsInInlineCode(text.first(start)) || endsInCode(text.first(start)))
        return std::nullopt;
    return Emoticon {start, found->emoji};
}

} // namespace hearth
