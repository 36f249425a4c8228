// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineModel.h"

#include <QPointer>
#include <QVariantList>

namespace hearth {

/// The files that came with the messages of a room that are loaded: as they are now while it is active, and none otherwise. There may
/// be more in older messages, as the paging of the timeline says.
class RoomFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// Those that are shown as pictures, oldest first; each as fileCard() has it, with `messageId`, `author` and `time`.
    Q_PROPERTY(QVariantList pictures READ pictures NOTIFY changed)
    /// The others, newest first.
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
public:
    using QObject::QObject;

    TimelineModel *timeline() const { return m_timeline; }
    void setTimeline(TimelineModel *timeline);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    QVariantList pictures() const { return m_pictures; }
    QVariantList others() const { return m_others; }

Q_SIGNALS:
    void timelineChanged();
    void activeChanged();
    void changed();

private:
    void readSoon();
    void read();

    QPointer<TimelineModel> m_timeline;
    bool m_active = false;
    bool m_readsSoon = false;
    QVariantList m_pictures;
    QVariantList m_others;
};

} // namespace hearth
