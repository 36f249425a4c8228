// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditLog.h"

#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "core/Clock.h"
#include "quotas/Waiting.h"

#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcAudit, "hearth.server.audit", QtInfoMsg)
}

AuditLog::AuditLog(const Permissions &permissions, Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingReads(options.maxWaitingReads)
{
}

void AuditLog::note(const Act &act)
{
    m_storage.write<void>(
        this, [act](Store &store) { return record(store, act); },
        [](const Result<void> &done) {
            if (!done)
                qCWarning(lcAudit, "What was done is not in the audit: %ls", qUtf16Printable(done.error().message));
        });
}

void AuditLog::list(UserId host, qint64 before, int limit, const Answer<rest::AuditList> &answer)
{
    if (const auto may = m_permissions.onServer(host, ServerAction::SeeAudit); !may)
        return answer(may.error());
    if (const auto waiting = roomForReads(m_storage, m_maxWaitingReads); !waiting)
        return answer(waiting.error());
    m_storage.read<QList<AuditEntry>>(
        this, [before, limit](Store &store) { return store.audit().page(before, limit + 1); },
        [limit, answer](const Result<QList<AuditEntry>> &found) {
            if (!found)
                return answer(found.error());
            rest::AuditList page {*found, {}};
            if (page.entries.size() > limit) {
                page.entries.resize(limit);
                page.next = page.entries.last().id;
            }
            answer(page);
        });
}

void AuditLog::expire()
{
    m_storage.write<bool>(
        this, [before = m_clock.now().addDuration(-kept)](Store &store) { return store.audit().expire(before, part); },
        [this](const Result<bool> &all) {
            if (!all) // the next day tries again
                qCWarning(lcAudit, "Old entries of the audit are still there: %ls", qUtf16Printable(all.error().message));
            else if (!*all)
                m_clock.after(rest, this, [this] { expire(); });
        },
        Urgency::CanWait);
}

} // namespace hearth
