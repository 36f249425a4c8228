// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QList>

#include <unordered_map>
#include <vector>

namespace hearth {

/// Which messages of a room that somebody has not read name them, by their places. Only who is named costs anything.
class UnreadMentions
{
public:
    /// Of one person, and of those that name everyone: the newest. Nobody counts further.
    static constexpr std::size_t most = 1'000;

    /// Whom a message names now and did not before, or the other way round.
    struct Recounted
    {
        QList<UserId> users;
        bool everyone = false;
    };
    /// The message at this place names these people, or everyone; and nobody else, if it named others before.
    Recounted set(Seq seq, const QList<UserId> &users, bool everyone);
    void add(UserId user, Seq seq);
    void addForEveryone(Seq seq);
    void readUpTo(UserId user, Seq seq);
    /// These are what the user has not read, instead of what was known.
    void replace(UserId user, const QList<Seq> &seqs);
    void forget(UserId user) { m_named.erase(user); }

    /// Of those after `lastRead`, each once, but for those of `without`, which are after it, too.
    qint64 count(UserId user, Seq lastRead, const QList<Seq> &without = {}) const;
    /// Whether nobody is named by anything.
    bool isEmpty() const { return m_named.empty() && m_everyone.empty(); }

private:
    using Places = std::vector<Seq>; ///< in order
    // Whether it was another way before.
    static bool put(Places &places, Seq seq);
    static bool take(Places &places, Seq seq);
    static qint64 countAfter(const Places &places, Seq seq);

    std::unordered_map<UserId, Places> m_named;
    Places m_everyone;
};

} // namespace hearth
