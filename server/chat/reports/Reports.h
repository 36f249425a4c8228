// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "DomainEvents.h"
#include "conversation/MessageLookup.h"
#include "core/Answer.h"
#include "protocol/trust/Reports.h"
#include "quotas/Allowance.h"
#include "reports/ReportStore.h"

#include <QHash>
#include <QObject>

namespace hearth {

class Clock;
class Directory;
class EventBus;
class OpenReports;
class Permissions;
class Storage;

/// Members show a message to those who decide about it: who moderates the room, hosts where they may read it, and hosts alone where nobody
/// else can (direct conversations; rooms that only who wrote it moderates), who then see that message and nothing else of the room. Nobody sees
/// reports of what they wrote themselves, nor is told that there are any. A message that its author deletes stays reported without its words; one that
/// somebody else deletes is settled by that. Lives on the server thread.
class Reports : public QObject
{
    Q_OBJECT
public:
    Reports(const Directory &directory, const Permissions &permissions, MessageLookup &lookup, const OpenReports &open,
        EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Once for each person and message; again changes nothing. Publishes MessageReported. MessageNotFound, also for a deleted one; NotAMember,
    /// Banned; InvalidField for what one wrote oneself, what nobody wrote, and a reason that is none; LimitReached, RateLimited, StorageFull, Busy.
    void report(const Caller &caller, const MessageAddress &address, const QString &reason, const Answer<void> &answer);
    /// A page of those about which the user may decide, of those with a lower message id (invalid: from the newest). Busy.
    void list(UserId user, MessageId before, int limit, const Answer<rest::ReportList> &answer);
    /// Nothing has to be done about it. Publishes ReportSettled. MessageNotFound for what was not reported, and to who may not decide.
    void dismiss(const Caller &caller, MessageId message, const Answer<void> &answer);
    /// About how many the user may decide.
    qint64 openTo(UserId user) const;

private:
    void heed(const auto &) { } // does not concern it
    void heed(const MessageChanged &event);
    void store(const Caller &caller, const Message &message, const QString &reason, const Answer<void> &answer);
    void tell(const Report &report);
    void settled(const OpenReport &report);
    bool decides(UserId user, RoomId room, UserId author) const;
    QList<UserId> deciders(RoomId room, UserId author) const;
    Report withRoom(Report report) const;

    const Directory &m_directory;
    const Permissions &m_permissions;
    MessageLookup &m_lookup;
    const OpenReports &m_open;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
    const int m_maxWaitingReads;
    Allowance m_reports;
    Allowance m_decisions;
    QHash<MessageId, QDateTime> m_edited; ///< as of which edit those are told that were edited
};

} // namespace hearth
