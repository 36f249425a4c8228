// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/UnreadMentions.h"

#include <algorithm>
#include <span>

namespace hearth {

bool UnreadMentions::put(Places &places, Seq seq)
{
    const auto at = std::ranges::lower_bound(places, seq);
    if (at != places.end() && *at == seq)
        return false;
    places.insert(at, seq);
    if (places.size() > most)
        places.erase(places.begin());
    return true;
}

bool UnreadMentions::take(Places &places, Seq seq)
{
    const auto at = std::ranges::lower_bound(places, seq);
    if (at == places.end() || *at != seq)
        return false;
    places.erase(at);
    return true;
}

qint64 UnreadMentions::countAfter(const Places &places, Seq seq)
{
    return places.end() - std::ranges::upper_bound(places, seq);
}

UnreadMentions::Recounted UnreadMentions::set(Seq seq, const QList<UserId> &users, bool everyone)
{
    Recounted recounted;
    for (auto named = m_named.begin(); named != m_named.end();) {
        if (!users.contains(named->first) && take(named->second, seq))
            recounted.users.append(named->first);
        named = named->second.empty() ? m_named.erase(named) : std::next(named);
    }
    for (const UserId user : users)
        if (put(m_named[user], seq))
            recounted.users.append(user);
    recounted.everyone = everyone ? put(m_everyone, seq) : take(m_everyone, seq);
    return recounted;
}

void UnreadMentions::add(UserId user, Seq seq)
{
    put(m_named[user], seq);
}

void UnreadMentions::addForEveryone(Seq seq)
{
    put(m_everyone, seq);
}

void UnreadMentions::readUpTo(UserId user, Seq seq)
{
    const auto named = m_named.find(user);
    if (named == m_named.end())
        return;
    Places &places = named->second;
    places.erase(places.begin(), std::ranges::upper_bound(places, seq));
    if (places.empty())
        m_named.erase(named);
}

void UnreadMentions::replace(UserId user, const QList<Seq> &seqs)
{
    m_named.erase(user);
    for (const Seq seq : seqs)
        add(user, seq);
}

qint64 UnreadMentions::count(UserId user, Seq lastRead, const QList<Seq> &without) const
{
    if (isEmpty())
        return 0;
    const auto named = m_named.find(user);
    const std::span<const Seq> own = named == m_named.end() ? std::span<const Seq>() : std::span(named->second);
    const auto isForEveryone = [this](Seq seq) { return std::ranges::binary_search(m_everyone, seq); };
    qint64 count = countAfter(m_everyone, lastRead);
    for (const Seq seq : own)
        count += seq > lastRead && !isForEveryone(seq);
    for (const Seq seq : without)
        count -= isForEveryone(seq) || std::ranges::binary_search(own, seq);
    return count;
}

} // namespace hearth
