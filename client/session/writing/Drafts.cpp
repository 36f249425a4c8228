// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Drafts.h"

#include "DiskHistory.h"
#include "core/Clock.h"

using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto saveDelay = 500ms;
constexpr qsizetype longestDraft = 64000;

} // namespace

Drafts::Drafts(DiskHistory *history, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
{
    connect(m_history, &DiskHistory::emptied, this, &Drafts::keepAll);
}

Drafts::~Drafts()
{
    keep();
}

void Drafts::restore(const QHash<RoomId, KeptDraft> &kept)
{
    for (auto draft = kept.cbegin(); draft != kept.cend(); ++draft)
        if (!m_drafts.contains(draft.key()) && !m_changed.contains(draft.key()))
            m_drafts.insert(draft.key(), {draft->text.left(longestDraft), draft->roomCreatedAt});
}

QString Drafts::draft(const Room &room) const
{
    const auto draft = m_drafts.constFind(room.id);
    const bool isForIt = draft != m_drafts.cend() && (!draft->roomCreatedAt.isValid() || draft->roomCreatedAt == room.createdAt);
    return isForIt ? draft->text : QString();
}

void Drafts::setDraft(const Room &room, const QString &text)
{
    if (draft(room) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(room.id);
    else
        m_drafts.insert(room.id, {text.left(longestDraft), room.createdAt});
    m_changed.insert(room.id);
    m_clock->cancel(m_timer);
    m_timer = m_clock->after(saveDelay, this, [this] { keep(); });
}

void Drafts::keep()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    const QSet<RoomId> changed = std::exchange(m_changed, {});
    for (const RoomId room : changed)
        m_history->keepDraft(room, m_drafts.value(room));
}

/// The file was begun anew.
void Drafts::keepAll()
{
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        m_history->keepDraft(draft.key(), *draft);
}

} // namespace hearth
