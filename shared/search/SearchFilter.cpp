// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchFilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

SearchFilter SearchFilter::of(const SearchQuery &query, const QTimeZone &zone)
{
    SearchFilter filter;
    filter.times = query.times(zone);
    for (const QString &has : query.values(SearchOperator::Kind::Has))
        filter.add(has);
    return filter;
}

void SearchFilter::add(QStringView has)
{
    Q_ASSERT(SearchQuery::isKnownToHave(has));
    hasFile |= has == "file"_L1;
    hasImage |= has == "image"_L1;
    hasLink |= has == "link"_L1;
}

bool SearchFilter::lets(const Message &message) const
{
    if (message.deleted || message.kind != MessageKind::Text)
        return false;
    if (!from.isEmpty() && !from.contains(message.author.id))
        return false;
    if ((times.since.isValid() && message.createdAt < times.since) || (times.until.isValid() && message.createdAt >= times.until))
        return false;
    if (mentioned.isValid() && !message.mentionsRoom && !message.mentions.contains(mentioned))
        return false;
    return (!hasFile || !message.attachments.isEmpty()) && (!hasImage || hasImageIn(message)) && (!hasLink || hasLinkIn(message));
}

bool SearchFilter::hasImageIn(const Message &message)
{
    return std::any_of(message.attachments.begin(), message.attachments.end(),
        [](const Attachment &one) { return one.type.startsWith("image/"_L1); });
}

bool SearchFilter::hasLinkIn(const Message &message)
{
    const QString &text = message.text;
    for (const auto beginning : {"http://"_L1, "https://"_L1, "www."_L1}) {
        for (qsizetype at = text.indexOf(beginning, 0, Qt::CaseInsensitive); at >= 0;
            at = text.indexOf(beginning, at + 1, Qt::CaseInsensitive)) {
            const qsizetype next = at + beginning.size();
            const bool beginsThere = at == 0 || !text[at - 1].isLetterOrNumber();
            if (beginsThere && next < text.size() && text[next].isLetterOrNumber())
                return true;
        }
    }
    return false;
}

} // namespace hearth
