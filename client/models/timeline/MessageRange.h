// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/TimelineModel.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Messages of a timeline that are chosen together: all from one to another, by their places. What is not sent yet has none.
class MessageRange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hearth::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged)
    Q_PROPERTY(qint64 first READ first NOTIFY changed) ///< 0: none are chosen
    Q_PROPERTY(qint64 last READ last NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
public:
    using QObject::QObject;

    TimelineModel *timeline() const { return m_timeline; }
    void setTimeline(TimelineModel *timeline); ///< another one: nothing of it is chosen
    qint64 first() const { return std::min(m_from, m_to); }
    qint64 last() const { return std::max(m_from, m_to); }
    bool isActive() const { return m_from > 0; }

    /// From one that stays to another, in whichever order.
    Q_INVOKABLE void choose(qint64 from, qint64 to);
    /// The same from where it began.
    Q_INVOKABLE void extend(qint64 to) { choose(m_from, to); }
    Q_INVOKABLE void clear() { choose(0, 0); }
    /// "Name, 12:31: text" for each of them that has words.
    Q_INVOKABLE QString text() const;

Q_SIGNALS:
    void timelineChanged();
    void changed();

private:
    QPointer<TimelineModel> m_timeline;
    Seq m_from = 0;
    Seq m_to = 0;
};

} // namespace hearth
