// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QObject>

#include <memory>

namespace hearth {

class MessagePages;
class TimelineModel;

/// Loads the page before the oldest message of a timeline, one at a time.
class OlderPages : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OlderPages(const MessagePages *messages, TimelineModel *timeline, QObject *parent = nullptr);

    void load();
    /// Leaves out what comes later than a page that begins behind it: the page before that has it, and will have all between.
    /// What was sent from here does not wait any more.
    QList<Message> without(const QList<Message> &messages, UserId self) const;
    /// What is on its way would not fit any more.
    void stop();

Q_SIGNALS:
    /// They are in the timeline.
    void loaded(const QList<hearth::Message> &messages);

private:
    const MessagePages *const m_messages;
    TimelineModel *const m_timeline;
    std::unique_ptr<QObject> m_request; ///< its context
    Seq m_before = 0; ///< what it asks for
};

} // namespace hearth
