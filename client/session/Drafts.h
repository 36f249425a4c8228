// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include "session/KeptFile.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Clock;

/// What was begun to be written in each room, kept in a file 500 ms after the last change.
class Drafts : public QObject
{
    Q_OBJECT
public:
    Drafts(const QString &path, Clock *clock, QObject *parent = nullptr);
    ~Drafts() override;

    QString draft(RoomId room) const { return m_drafts.value(room); }
    /// An empty text forgets it. Beyond 16,000 characters it is cut: no message is that long.
    void setDraft(RoomId room, const QString &text);
    const QHash<RoomId, QString> &all() const { return m_drafts; }

private:
    void save();

    KeptFile m_file;
    Clock *const m_clock;
    QHash<RoomId, QString> m_drafts;
    quint64 m_timer = 0;
};

} // namespace hearth
