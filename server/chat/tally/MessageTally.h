// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "model/Ids.h"
#include "protocol/hosting/RestStatus.h"

#include <QObject>

#include <deque>

namespace hearth {

class EventBus;
class Storage;

/// How many messages were said of late, by quarters of an hour: counted as they come, and once from the database for what was said
/// before the program was started. Notices are none; what was deleted since then was said all the same. Lives on the server thread.
class MessageTally : public QObject
{
    Q_OBJECT
public:
    /// A day, and the hour that the longest day of a year has more.
    static constexpr int quarters = 4 * 25;
    /// Of messages, in one look at the database: some 5 ms of a thread that reads.
    static constexpr int part = 5'000;
    /// Of what was said before, at most so many are counted.
    static constexpr int most = 500'000;

    MessageTally(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent = nullptr);

    /// Counts what was said before now. Once, before anybody can say something.
    void recall();
    /// Up to now.
    rest::MessageCounts counts() const;

private:
    void count(const QDateTime &at);
    void lookBack(MessageId before, int looked);

    Storage &m_storage;
    Clock &m_clock;
    QDateTime m_recalled; ///< what is from before comes from the database
    qint64 m_last = 0; ///< number of the newest quarter that is counted, since 1970
    std::deque<qint64> m_counts; ///< up to that one
};

} // namespace hearth
