// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "protocol/trust/Reports.h"

/// The part of Store.h that is about messages that were reported.
namespace hearth {

struct NewReport
{
    MessageId message;
    RoomId room;
    UserId by;
    QString reason;
    QDateTime at;
};

/// A message about which nobody has decided.
struct OpenReport
{
    MessageId message;
    RoomId room;
    UserId author;
    friend bool operator==(const OpenReport &, const OpenReport &) = default;
};

struct AddedReport
{
    bool isNew = true; ///< false: this person reported it before
    QList<MessageId> pushedOut; ///< nobody has to decide about these any more, for there were too many
};

class ReportStore
{
public:
    static constexpr int mostOfUser = 20; ///< that are open
    static constexpr int most = 2'000; ///< likewise, of everyone
    static constexpr int mostSettledOfUser = 200; ///< that are remembered, so that none is reported once more

    virtual ~ReportStore() = default;
    /// Of one person and message there is one report, settled or not. LimitReached where this person has too many that are open. Where
    /// everyone has, whoever has most loses the oldest: many reports of one keep out none of another.
    virtual Result<AddedReport>
    add(const NewReport &report, int mostOfUser = ReportStore::mostOfUser, int most = ReportStore::most) = 0;
    /// False where nothing of it was open. What was said about it is gone then.
    virtual Result<bool> settle(MessageId message) = 0;
    virtual Result<QList<OpenReport>> open() = 0; ///< in rooms that are there
    /// Who reported it that is open, the newest first, so many of them; and how many there are.
    virtual Result<QList<Complaint>> of(MessageId message, qsizetype most, qint64 &count) = 0;
};

} // namespace hearth
