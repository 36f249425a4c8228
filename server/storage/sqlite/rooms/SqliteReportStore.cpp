// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteReportStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectReport {u"SELECT 1 FROM reports WHERE message_id = ? AND reporter_id = ?"_s};
const SqliteText countOfUser {u"SELECT count(*) FROM reports WHERE reporter_id = ? AND open = 1"_s};
const SqliteText countOfMessage {u"SELECT count(*) FROM reports WHERE message_id = ? AND open = 1"_s};
const SqliteText countOpen {u"SELECT count(*) FROM reports WHERE open = ?"_s};
const SqliteText insertReport {u"INSERT INTO reports (message_id, reporter_id, room_id, reason, at) VALUES (?, ?, ?, ?, ?)"_s};
const SqliteText settleMessage {u"UPDATE reports SET open = 0, reason = '' WHERE message_id = ? AND open = 1"_s};
const SqliteText settleOne {u"UPDATE reports SET open = 0, reason = '' WHERE message_id = ? AND reporter_id = ?"_s};
const SqliteText forgetSettled {
    u"DELETE FROM reports WHERE reporter_id = ?1 AND open = 0 AND at < "
    "(SELECT at FROM reports WHERE reporter_id = ?1 AND open = 0 ORDER BY at DESC LIMIT 1 OFFSET ?2)"_s};
const SqliteText selectOldestOfMost {
    u"SELECT message_id, reporter_id FROM reports WHERE open = 1 AND reporter_id = (SELECT reporter_id FROM reports "
    "WHERE open = 1 GROUP BY reporter_id ORDER BY count(*) DESC, reporter_id DESC LIMIT 1) ORDER BY at LIMIT 1"_s};
const SqliteText selectOpen {
    u"SELECT DISTINCT p.message_id, m.room_id, m.author_id FROM reports p JOIN messages m ON m.id = p.message_id "
    "JOIN rooms r ON r.id = m.room_id WHERE p.open = 1 AND r.deleted_at IS NULL ORDER BY p.message_id"_s};
const SqliteText selectComplaints {
    u"SELECT u.id, u.username, u.display_name, p.reason, p.at FROM reports p JOIN users u ON u.id = p.reporter_id "
    "WHERE p.message_id = ? AND p.open = 1 ORDER BY p.at DESC, u.id DESC LIMIT ?"_s};

} // namespace

SqliteReportStore::SqliteReportStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<qint64> SqliteReportStore::count(const SqliteText &text, qint64 of)
{
    const auto counted = m_connection.statement(text).bind(of).row([](const SqliteRow &row) { return row.integer(0); });
    return counted ? Result<qint64>(counted->value_or(0)) : counted.error();
}

Result<AddedReport> SqliteReportStore::add(const NewReport &report, int mostOfUser, int most)
{
    const auto known = m_connection.statement(selectReport).bind(report.message.value).bind(report.by.value).exists();
    if (!known)
        return known.error();
    if (*known)
        return AddedReport {false, {}};
    const auto own = count(countOfUser, report.by.value);
    if (!own)
        return own.error();
    if (*own >= mostOfUser)
        return Error {ErrorCode::LimitReached,
            u"You have reported %1 messages about which nobody has decided yet, which is the limit."_s.arg(mostOfUser)};
    const auto done = m_connection.statement(insertReport)
                          .bind(report.message.value)
                          .bind(report.by.value)
                          .bind(report.room.value)
                          .bind(report.reason)
                          .bind(report.at)
                          .execute();
    if (!done)
        return done.error();
    const auto forgotten = m_connection.statement(forgetSettled)
                               .bind(report.by.value)
                               .bind(qint64(mostSettledOfUser - 1))
                               .execute();
    if (!forgotten)
        return forgotten.error();
    const auto pushedOut = pushOut(most);
    return pushedOut ? Result<AddedReport>(AddedReport {true, *pushedOut}) : pushedOut.error();
}

Result<QList<MessageId>> SqliteReportStore::pushOut(int most)
{
    QList<MessageId> out;
    for (;;) {
        const auto all = count(countOpen, 1);
        if (!all)
            return all.error();
        if (*all <= most)
            return out;
        const auto oldest = m_connection.statement(selectOldestOfMost).row([](const SqliteRow &row) {
            return std::pair(MessageId {row.integer(0)}, UserId {row.integer(1)});
        });
        if (!oldest)
            return oldest.error();
        if (!*oldest)
            return out;
        const auto [message, by] = **oldest;
        if (const auto done = m_connection.statement(settleOne).bind(message.value).bind(by.value).execute(); !done)
            return done.error();
        const auto left = count(countOfMessage, message.value);
        if (!left)
            return left.error();
        if (*left == 0)
            out.append(message);
    }
}

Result<bool> SqliteReportStore::settle(MessageId message)
{
    const auto done = m_connection.statement(settleMessage).bind(message.value).execute();
    return done ? Result<bool>(*done > 0) : done.error();
}

Result<QList<OpenReport>> SqliteReportStore::open()
{
    return m_connection.statement(selectOpen).rows([](const SqliteRow &row) {
        return OpenReport {MessageId {row.integer(0)}, RoomId {row.integer(1)}, UserId {row.integer(2)}};
    });
}

Result<QList<Complaint>> SqliteReportStore::of(MessageId message, qsizetype most, qint64 &count)
{
    const auto all = this->count(countOfMessage, message.value);
    if (!all)
        return all.error();
    count = *all;
    return m_connection.statement(selectComplaints).bind(message.value).bind(qint64(most)).rows([](const SqliteRow &row) {
        return Complaint {{UserId {row.integer(0)}, row.text(1), row.text(2)}, row.text(3), row.time(4)};
    });
}

} // namespace hearth
