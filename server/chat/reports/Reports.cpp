// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Reports.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "core/Clock.h"
#include "model/Rules.h"
#include "quotas/Waiting.h"
#include "reports/OpenReports.h"
#include "state/Directory.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcReports, "hearth.server.reports", QtInfoMsg)

/// As those see it who decide, but for the room; nothing where it was settled meanwhile. In a job.
Result<std::optional<Report>> reported(Store &store, MessageId id)
{
    auto message = store.messages().byId(id);
    if (!message)
        return message.error();
    Report report;
    const auto complaints = store.reports().of(id, Report::mostComplaints, report.count);
    if (!complaints)
        return complaints.error();
    if (!*message || complaints->isEmpty())
        return std::optional<Report>();
    report.message = **message;
    // What others said and chose was not reported.
    report.message.reply = {};
    report.message.replyTo.reset();
    report.message.reactions.clear();
    report.message.clientId.clear();
    report.complaints = *complaints;
    return std::optional(report);
}

} // namespace

Reports::Reports(const Directory &directory, const Permissions &permissions, MessageLookup &lookup, const OpenReports &open,
    EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_lookup(lookup)
    , m_open(open)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_reports(options.reports, options.rateLimits, clock)
    , m_decisions(options.moderation, options.rateLimits, clock)
{
    connect(&bus, &EventBus::published, this,
        [this](const DomainEvent &event) { std::visit([this](const auto &one) { heed(one); }, event); });
}

void Reports::report(const Caller &caller, const MessageAddress &address, const QString &reason, const Answer<void> &answer)
{
    const auto why = rules::reason(reason);
    if (!why)
        return answer(why.error());
    m_lookup.find(caller.user, address, {this, [this, caller, why = *why, answer](const Result<Message> &found) {
                                             found ? store(caller, *found, why, answer) : answer(found.error());
                                         }});
}

void Reports::store(const Caller &caller, const Message &message, const QString &reason, const Answer<void> &answer)
{
    if (const auto may = m_permissions.inRoom(caller.user, message.roomId, RoomAction::Report); !may)
        return answer(may);
    if (message.deleted)
        return answer(MessageLookup::notFound(message.id));
    if (message.kind == MessageKind::Notice)
        return answer(Error {ErrorCode::InvalidField, u"Nobody wrote this: it tells what happened to the room."_s, u"message"_s});
    if (message.author.id == caller.user)
        return answer(Error {ErrorCode::InvalidField, u"You wrote this yourself."_s, u"message"_s});
    if (const auto allowed = m_reports.take(caller.user, u"reports"_s); !allowed)
        return answer(allowed);
    if (const auto free = roomToAdd(m_storage, m_maxWaitingWrites); !free)
        return answer(free);
    struct Stored
    {
        AddedReport added;
        std::optional<Report> report;
    };
    m_storage.write<Stored>(
        this,
        [report = NewReport {message.id, message.roomId, caller.user, reason, m_clock.now()}](Store &store) -> Result<Stored> {
            const auto known = store.messages().byId(report.message);
            if (!known)
                return known.error();
            if (!*known || (*known)->deleted) // meanwhile
                return MessageLookup::notFound(report.message);
            const auto added = store.reports().add(report);
            if (!added)
                return added.error();
            const auto shown = added->isNew ? reported(store, report.message) : Result<std::optional<Report>>(std::nullopt);
            return shown ? Result<Stored>(Stored {*added, *shown}) : shown.error();
        },
        [this, answer](const Result<Stored> &stored) {
            if (!stored)
                return answer(stored.error());
            for (const MessageId out : stored->added.pushedOut)
                if (const OpenReport *open = m_open.find(out))
                    settled(*open);
            if (stored->report)
                tell(*stored->report);
            answer({});
        });
}

void Reports::list(UserId user, MessageId before, int limit, const Answer<rest::ReportList> &answer)
{
    if (const auto may = m_permissions.enter(user); !may)
        return answer(may.error());
    QList<MessageId> ids;
    std::optional<MessageId> next;
    const auto &open = m_open.all();
    const auto end = before.isValid() ? open.lower_bound(before) : open.end();
    for (auto one = std::make_reverse_iterator(end); one != open.rend(); ++one) {
        if (!decides(user, one->second.room, one->second.author))
            continue;
        if (ids.size() == limit) {
            next = ids.last();
            break;
        }
        ids.append(one->first);
    }
    if (ids.isEmpty())
        return answer(rest::ReportList {});
    if (const auto waiting = roomForReads(m_storage, m_maxWaitingReads); !waiting)
        return answer(waiting.error());
    m_storage.read<QList<Report>>(
        this,
        [ids](Store &store) -> Result<QList<Report>> {
            QList<Report> reports;
            for (const MessageId id : ids) {
                const auto one = reported(store, id);
                if (!one)
                    return one.error();
                if (*one)
                    reports.append(**one);
            }
            return reports;
        },
        [this, user, next, answer](const Result<QList<Report>> &read) {
            if (!read)
                return answer(read.error());
            rest::ReportList page {{}, next};
            for (const Report &one : *read) // once more: it took its time
                if (decides(user, one.message.roomId, one.message.author.id))
                    page.reports.append(withRoom(one));
            answer(page);
        });
}

void Reports::dismiss(const Caller &caller, MessageId message, const Answer<void> &answer)
{
    const OpenReport *open = m_open.find(message);
    if (!open || !decides(caller.user, open->room, open->author))
        return answer(MessageLookup::notFound(message));
    if (const auto allowed = m_decisions.take(caller.user, u"acts of moderation"_s); !allowed)
        return answer(allowed);
    if (const auto free = roomForWrites(m_storage, m_maxWaitingWrites); !free)
        return answer(free);
    m_storage.write<bool>(this,
        recorded({AuditAction::ReportSettled, caller.user, m_clock.now(), open->author, open->room},
            [message](Store &store) { return store.reports().settle(message); }),
        [this, report = *open, answer](const Result<bool> &done) {
            if (!done)
                return answer(done.error());
            if (!*done)
                return answer(MessageLookup::notFound(report.message));
            settled(report);
            answer({});
        });
}

qint64 Reports::openTo(UserId user) const
{
    return std::ranges::count_if(m_open.all(), [&](const auto &one) { return decides(user, one.second.room, one.second.author); });
}

void Reports::heed(const MessageChanged &event)
{
    const OpenReport *open = m_open.find(event.message->id);
    const Message &message = *event.message;
    if (!open || (!message.deleted && (!message.editedAt.isValid() || m_edited.value(message.id) == message.editedAt)))
        return;
    m_edited[message.id] = message.editedAt;
    if (message.deleted && event.by != open->author) {
        m_storage.write<bool>(
            this, [id = message.id](Store &store) { return store.reports().settle(id); },
            [this, report = *open](const Result<bool> &done) {
                if (!done)
                    qCWarning(lcReports, "What was reported of a deleted message is still there: %ls",
                        qUtf16Printable(done.error().message));
                else if (*done)
                    settled(report);
            });
        return;
    }
    m_storage.read<std::optional<Report>>(
        this, [id = message.id](Store &store) { return reported(store, id); },
        [this](const Result<std::optional<Report>> &read) {
            if (read && *read)
                tell(**read);
        });
}

void Reports::tell(const Report &report)
{
    if (!m_directory.hasRoom(report.message.roomId))
        return;
    m_bus.publish(MessageReported {withRoom(report), deciders(report.message.roomId, report.message.author.id)});
}

void Reports::settled(const OpenReport &report)
{
    m_edited.remove(report.message);
    m_bus.publish(ReportSettled {report.message, deciders(report.room, report.author)});
}

/// What the table says, but for what one wrote oneself; and where nobody else could, hosts.
bool Reports::decides(UserId user, RoomId room, UserId author) const
{
    if (user == author || !m_permissions.enter(user) || !m_directory.hasRoom(room))
        return false;
    if (m_permissions.inRoom(user, room, RoomAction::DecideReports))
        return true;
    if (m_directory.kind(room) != RoomKind::Private || !m_permissions.host(user))
        return false;
    const Room known = m_directory.room(room, {});
    return std::ranges::none_of(
        known.owners + known.moderators, [&](UserId one) { return one != author && m_permissions.enter(one).has_value(); });
}

QList<UserId> Reports::deciders(RoomId room, UserId author) const
{
    if (!m_directory.hasRoom(room))
        return {};
    const Room known = m_directory.room(room, {});
    QList<UserId> candidates = known.owners + known.moderators;
    for (const Shared<User> &user : m_directory.users())
        if (isHost(user->role) && !candidates.contains(user->id))
            candidates.append(user->id);
    candidates.removeIf([&](UserId user) { return !decides(user, room, author); });
    return candidates;
}

Report Reports::withRoom(Report report) const
{
    report.room = {report.message.roomId, {}, RoomKind::Private};
    if (m_directory.hasRoom(report.room.id)) {
        const Room &known = m_directory.stored(report.room.id);
        report.room.name = known.name;
        report.room.kind = known.kind;
    }
    return report;
}

} // namespace hearth
