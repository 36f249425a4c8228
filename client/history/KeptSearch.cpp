// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptSearch.h"

#include "KeptMessages.h"
#include "model/Rules.h"

#include <algorithm>

namespace hearth {

KeptSearch::KeptSearch(KeptQuestion question)
    : m_question(std::move(question))
{
}

bool KeptSearch::lookOn(KeptMessages &messages)
{
    for (int i = 0; i < pagesOfStep && m_room < m_question.rooms.size(); ++i) {
        const RoomId room = m_question.rooms[m_room];
        const KeptPage page = m_before ? messages.before(room, *m_before) : messages.newest(room);
        for (const Message &message : page.messages)
            look(message);
        if (page.hasOlder) {
            m_before = page.messages.first().seq;
        } else {
            m_before.reset();
            ++m_room;
        }
    }
    return m_room < m_question.rooms.size();
}

void KeptSearch::look(const Message &message)
{
    const bool isFromThem = m_question.from.isEmpty() || m_question.from.contains(rules::foldedName(message.author.username));
    if (!isFromThem || !m_question.filter.lets(message) || !m_question.query.isIn(message))
        return;
    m_found.push_back({m_question.byRelevance ? m_question.query.relevance(message) : 0, message});
    if (qsizetype(m_found.size()) >= 2 * m_question.most)
        cut();
}

void KeptSearch::cut()
{
    std::sort(m_found.begin(), m_found.end());
    if (qsizetype(m_found.size()) > m_question.most) {
        m_found.erase(m_found.begin() + m_question.most, m_found.end());
        m_isComplete = false;
    }
}

KeptFindings KeptSearch::findings()
{
    cut();
    KeptFindings findings {{}, m_isComplete};
    for (const Found &found : m_found)
        findings.messages.append(found.message);
    return findings;
}

} // namespace hearth
