// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"
#include "search/SearchFilter.h"

namespace hearth {

class KeptMessages;

/// What is looked for among the messages in the file.
struct KeptQuestion
{
    SearchQuery query;
    SearchFilter filter; ///< but for who said it, which is known here by name
    QStringList from = {}; ///< by usernames, folded: one of them; empty: anybody
    QList<RoomId> rooms = {}; ///< in these
    bool byRelevance = false; ///< else the newest first
    qsizetype most = 500; ///< that are wanted
};

struct KeptFindings
{
    QList<Message> messages; ///< the best first
    bool isComplete = true; ///< false: there are more than were wanted
};

/// Looks at the messages in the file one by one, with the function that the server searches with: there is no index here.
/// In steps, so that what else is to be done with the file is done meanwhile. Used on one thread at a time.
class KeptSearch
{
public:
    static constexpr int pagesOfStep = 10;

    explicit KeptSearch(KeptQuestion question);

    /// Looks at some more; false once there are none. What comes to be in the file meanwhile may be missed.
    bool lookOn(KeptMessages &messages);
    KeptFindings findings();

private:
    struct Found
    {
        double relevance;
        Message message;
        bool operator<(const Found &other) const ///< it comes first
        {
            return relevance != other.relevance ? relevance > other.relevance : other.message.id < message.id;
        }
    };
    void look(const Message &message);
    /// To so many as are wanted.
    void cut();

    const KeptQuestion m_question;
    qsizetype m_room = 0; ///< which of them is looked at
    std::optional<Seq> m_before; ///< from the newest on, this one is next
    std::vector<Found> m_found;
    bool m_isComplete = true;
};

} // namespace hearth
