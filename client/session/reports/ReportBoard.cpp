// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reports/ReportBoard.h"

#include "model/Rules.h"
#include "models/Bounds.h"
#include "models/files/FilesInWords.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "session/ServerEvents.h"
#include "text/TextTraits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What comes from a server is shown, so its size is not the server's to choose.
Report cut(Report report)
{
    report.message = bounded(report.message);
    report.room.name = report.room.name.left(rules::maxRoomName);
    for (Complaint &complaint : report.complaints) {
        complaint.by.displayName = complaint.by.displayName.simplified().left(rules::maxDisplayName);
        complaint.reason = complaint.reason.simplified().left(rules::maxTopic);
    }
    return report;
}

} // namespace

ReportBoard::ReportBoard(UserId self, ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_rest(rest)
{
    connect(events, &ServerEvents::reported, this, &ReportBoard::take);
    connect(events, &ServerEvents::reportGone, this, &ReportBoard::remove);
    connect(events, &ServerEvents::userUpdated, this, &ReportBoard::rename);
    // What one may decide about follows from what one is: the server says.
    connect(events, &ServerEvents::memberUpdated, this, [this](const events::MemberUpdated &member) {
        if (member.user->id == m_self)
            look();
    });
    const auto leave = [this](RoomId room) {
        if (std::ranges::any_of(m_open, [room](const Report &one) { return one.room.id == room; }))
            look();
    };
    connect(events, &ServerEvents::roomDeleted, this, leave);
    connect(events, &ServerEvents::removedFromRoom, this, leave);
}

QString ReportBoard::says(const Report &report)
{
    const QString by = report.complaints.isEmpty() ? QString() : isolatedName(report.complaints.first().by.displayName);
    const int others = int(std::min<qint64>(report.count, 1'000'000)) - 1;
    return others < 1 ? tr("%1 reported it").arg(by) : tr("%1 and %n other(s) reported it", "", others).arg(by);
}

QVariantList ReportBoard::open() const
{
    QVariantList open;
    for (const Report &one : m_open) {
        const Message &message = one.message;
        QStringList reasons;
        for (const Complaint &complaint : one.complaints)
            if (!complaint.reason.isEmpty() && !reasons.contains(complaint.reason))
                reasons.append(complaint.reason);
        open.append(QVariantMap {{u"message"_s, message.id.value}, {u"seq"_s, message.seq}, {u"room"_s, one.room.id.value},
            {u"roomName"_s, one.room.name}, {u"kind"_s, roomKindName(one.room.kind)}, {u"author"_s, message.author.id.value},
            {u"name"_s, message.author.displayName}, {u"isGuest"_s, message.author.username.startsWith("guest-"_L1)},
            {u"text"_s, withFiles(message.text, message)}, {u"deleted"_s, message.deleted}, {u"says"_s, says(one)},
            {u"reason"_s, reasons.join(u'\n')},
            {u"at"_s, one.complaints.isEmpty() ? QDateTime() : one.complaints.first().at.toLocalTime()}});
    }
    return open;
}

void ReportBoard::goOnline(qint64 count)
{
    count > 0 ? look() : set({}, false);
}

void ReportBoard::look()
{
    m_rest->get(rest::reportsPath, QUrlQuery(u"limit=%1"_s.arg(most)), this, [this](const Result<QJsonObject> &answer) {
        const auto list = answer ? rest::ReportList::fromJson(*answer) : answer.error();
        if (!list) // an older server
            return set({}, false);
        QList<Report> open;
        for (const Report &one : list->reports)
            if (open.size() < most)
                open.append(cut(one));
        set(open, list->next.has_value());
    });
}

void ReportBoard::set(const QList<Report> &open, bool more)
{
    const bool sameMore = std::exchange(m_more, more) == more;
    if (std::exchange(m_open, open) == open && sameMore)
        return;
    Q_EMIT changed();
    if (m_open.isEmpty())
        Q_EMIT cleared();
}

void ReportBoard::take(const Report &told)
{
    const Report report = cut(told);
    const auto id = [](const Report &one) { return one.message.id; };
    const auto known = std::ranges::find(m_open, report.message.id, id);
    const bool isNew = known == m_open.end();
    if (isNew) {
        m_more = m_more || m_open.size() >= most;
        m_open.insert(std::ranges::lower_bound(m_open, report.message.id, std::greater<>(), id), report);
        m_open.resize(std::min<qsizetype>(m_open.size(), most));
    } else {
        *known = report;
    }
    Q_EMIT changed();
    if (isNew && !report.complaints.isEmpty() && report.complaints.first().by.id != m_self)
        Q_EMIT came(
            tr("%1 reported a message of %2")
                .arg(isolatedName(report.complaints.first().by.displayName), isolatedName(report.message.author.displayName)),
            report.complaints.first().reason);
}

void ReportBoard::remove(MessageId message)
{
    if (m_open.removeIf([message](const Report &one) { return one.message.id == message; }) == 0)
        return;
    Q_EMIT changed();
    if (m_open.isEmpty())
        m_more ? look() : Q_EMIT cleared();
}

void ReportBoard::rename(const User &user)
{
    if (user.id == m_self && std::exchange(m_role, user.role) != user.role)
        look();
    bool renamed = false;
    const auto take = [&](Author &author) {
        if (author.id != user.id || author == user.author())
            return;
        author = user.author();
        renamed = true;
    };
    for (Report &one : m_open) {
        take(one.message.author);
        for (Complaint &complaint : one.complaints)
            take(complaint.by);
    }
    if (renamed)
        Q_EMIT changed();
}

void ReportBoard::report(qint64 room, qint64 message, const QString &reason)
{
    ask("POST", rest::pathFor(rest::reportPath, RoomId {room}, MessageId {message}), {{u"reason"_s, reason}}, MessageId {message});
}

void ReportBoard::dismiss(qint64 message)
{
    ask("DELETE", rest::pathFor(rest::reportedPath, message), {}, MessageId {message});
}

void ReportBoard::ask(const QByteArray &method, const QString &path, const QJsonObject &body, MessageId message)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    const bool isDecision = method == "DELETE";
    m_rest->send(method, path, body, this, [this, message, isDecision](const Result<QJsonObject> &answer) {
        m_busy = false;
        Q_EMIT busyChanged();
        const bool isGone = isDecision && !answer && answer.error().code == ErrorCode::MessageNotFound; // somebody was faster
        if (!answer && !isGone)
            return Q_EMIT failed(message.value, answer.error().message);
        if (isDecision)
            remove(message);
        Q_EMIT done(message.value);
    });
}

} // namespace hearth
