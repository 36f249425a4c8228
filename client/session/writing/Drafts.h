// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

#include <QObject>
#include <QSet>

namespace hearth {

class Clock;
class DiskHistory;

/// What was begun to be written in each room, kept on this machine half a second after the last change. It is for that
/// room only: where another one has its id, of a server that was put back to an older state, there is none.
class Drafts : public QObject
{
    Q_OBJECT
public:
    /// The history must outlive it.
    Drafts(DiskHistory *history, Clock *clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// What the history kept; what was written here since stays.
    void restore(const QHash<RoomId, KeptDraft> &kept);
    QString draft(const Room &room) const;
    /// An empty text forgets it. Beyond 16,000 characters it is cut: no message is that long.
    void setDraft(const Room &room, const QString &text);

private:
    void keep();
    void keepAll();

    DiskHistory *const m_history;
    Clock *const m_clock;
    QHash<RoomId, KeptDraft> m_drafts;
    QSet<RoomId> m_changed; ///< and not kept yet
    quint64 m_timer = 0;
};

} // namespace hearth
