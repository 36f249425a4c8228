// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "audit/AuditStore.h"
#include "core/Answer.h"
#include "protocol/trust/RestAudit.h"

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;
class Permissions;
class Storage;

/// Who did what to whom, for hosts to read, for a year. Lives on the server thread.
class AuditLog : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours kept {24 * 366};
    /// Some 5 ms of the writer's time.
    static constexpr int part = 1'000;
    static constexpr std::chrono::milliseconds rest {50};

    AuditLog(const Permissions &permissions, Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Something that is not stored otherwise was done; what is, is recorded with it (recorded()).
    void note(const Act &act);
    /// A page, newest first, of those before this id (0: from the newest). Forbidden, Busy.
    void list(UserId host, qint64 before, int limit, const Answer<rest::AuditList> &answer);
    /// What is older than a year goes, a part at a time. To be called every day.
    void expire();

private:
    const Permissions &m_permissions;
    Storage &m_storage;
    Clock &m_clock;
    const int m_maxWaitingReads;
};

} // namespace hearth
