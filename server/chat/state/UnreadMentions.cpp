// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/UnreadMentions.h"

#include <algorithm>

namespace hearth {

void UnreadMentions::put(Places &places, Seq seq)
{
    const auto at = std::ranges::lower_bound(places, seq);
    if (at != places.end() && *at == seq)
        return;
    places.insert(at, seq);
    if (places.size() > most)
        places.erase(places.begin());
}

void UnreadMentions::take(Places &places, Seq seq)
{
    const auto at = std::ranges::lower_bound(places, seq);
    if (at != places.end() && *at == seq)
        places.erase(at);
}

qint64 UnreadMentions::countAfter(const Places &places, Seq seq)
{
    return places.end() - std::ranges::upper_bound(places, seq);
}

void UnreadMentions::set(Seq seq, const QList<UserId> &users, bool everyone)
{
    for (auto named = m_named.begin(); named != m_named.end();) {
        if (!users.contains(named->first))
            take(named->second, seq);
        named = named->second.empty() ? m_named.erase(named) : std::next(named);
    }
    for (const UserId user : users)
        add(user, seq);
    everyone ? put(m_everyone, seq) : take(m_everyone, seq);
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

qint64 UnreadMentions::count(UserId user, Seq lastRead) const
{
    if (isEmpty())
        return 0;
    const auto named = m_named.find(user);
    return countAfter(m_everyone, lastRead) + (named == m_named.end() ? 0 : countAfter(named->second, lastRead));
}

} // namespace hearth
