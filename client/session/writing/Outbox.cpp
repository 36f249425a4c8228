// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Outbox.h"

#include "DiskHistory.h"
#include "core/Clock.h"
#include "model/Rules.h"
#include "models/files/SendableFile.h"
#include "session/writing/Retrying.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

/// 128 random bits.
QString newClientId()
{
    std::array<quint32, 4> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

} // namespace

Outbox::Outbox(DiskHistory *history, UserId self, Clock *clock, Which which, Send send, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_self(self)
    , m_clock(clock)
    , m_which(std::move(which))
    , m_send(std::move(send))
{
    connect(m_history, &DiskHistory::emptied, this, &Outbox::keepAll);
}

void Outbox::restore(const QList<QJsonObject> &kept)
{
    QList<Entry> entries;
    for (const QJsonObject &json : kept) {
        auto entry = outboxEntryFromJson(json);
        if (!entry)
            qCWarning(log) << "a message in the outbox cannot be read:" << entry.error().message;
        else if (find(entry->message.clientId) < 0)
            entries.append(*std::move(entry));
    }
    m_entries = entries + m_entries; // what was written since comes after it
    for (const Entry &entry : std::as_const(entries))
        Q_EMIT changed(entry);
    pump();
}

void Outbox::keep(const Entry &entry)
{
    const QString clientId = entry.message.clientId;
    m_history->keepUnsent(clientId, toJson(entry), this, [this, clientId](bool) { goOnWith(clientId); });
}

/// The file was begun anew.
void Outbox::keepAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        keep(entry);
}

/// The disk has it, or does not take it, which the history says: then it is sent from memory.
void Outbox::goOnWith(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0 || std::exchange(m_entries[at].isKept, true))
        return;
    Q_EMIT changed(Entry(m_entries[at]));
    pump();
}

qsizetype Outbox::find(const QString &clientId) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].message.clientId == clientId)
            return i;
    return -1;
}

Result<void> Outbox::add(const Room &room, const QString &text, std::optional<MessageId> replyTo, const QList<OutgoingFile> &files)
{
    const auto checked = files.isEmpty() ? rules::messageText(text) : rules::caption(text);
    if (!checked)
        return checked.error();
    if (m_entries.size() >= mostMessages)
        return Error {ErrorCode::Busy, tr("Too many messages wait to be sent. Wait until there is a connection.")};
    m_entries.append({room.id, room.createdAt, {newClientId(), *checked, m_clock->now(), replyTo, false, {}, files}, false});
    for (OutgoingFile &file : m_entries.last().message.files)
        file.error.clear(); // it is tried once more
    keep(m_entries.last());
    return {};
}

void Outbox::takeFile(const OutgoingFile &file)
{
    const auto at = std::ranges::find_if(m_entries, [&file](Entry &entry) { return entry.file(file.key) != nullptr; });
    if (at == m_entries.end())
        return;
    OutgoingFile &known = *at->file(file.key);
    const bool isNews = known.upload != file.upload || known.attachment.id != file.attachment.id || !file.error.isEmpty();
    known = file;
    if (!file.error.isEmpty()) {
        at->message.failed = true;
        at->message.error = at->message.files.size() == 1 ? file.error : tr("%1: %2").arg(file.attachment.name, file.error);
    }
    if (isNews)
        keep(*at);
    if (at->isKept)
        Q_EMIT changed(Entry(*at));
    pump();
}

/// An error about them that sending them once more mends, where that was not done before.
bool Outbox::sendFilesAgain(Entry &entry, const Error &error)
{
    if (error.code != ErrorCode::AttachmentNotFound || entry.message.files.isEmpty()
        || m_sentAgain.contains(entry.message.clientId))
        return false;
    m_sentAgain.insert(entry.message.clientId);
    for (OutgoingFile &file : entry.message.files) {
        file.attachment.id = {};
        file.attachment.size = file.size;
        file.upload = {};
        file.sent = 0;
    }
    keep(entry);
    Q_EMIT changed(Entry(entry));
    return true;
}

void Outbox::retry(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0 || !m_entries[at].message.failed)
        return;
    m_entries[at].message.failed = false;
    m_entries[at].message.error.clear();
    for (OutgoingFile &file : m_entries[at].message.files) {
        file.error.clear();
        if (const auto fresh = asItIsNow(file))
            Q_EMIT outdated(std::exchange(file, *fresh));
    }
    m_sentAgain.remove(clientId);
    keep(m_entries[at]);
    Q_EMIT changed(Entry(m_entries[at]));
    pump();
}

void Outbox::discard(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0 || clientId == m_inFlight)
        return;
    const Entry entry = m_entries.takeAt(at);
    m_history->forgetUnsent(clientId);
    Q_EMIT ended(entry, false);
    Q_EMIT discarded(entry.room, clientId);
}

void Outbox::confirm(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0)
        return;
    const Entry entry = m_entries.takeAt(at);
    m_sentAgain.remove(clientId);
    m_history->forgetUnsent(clientId);
    Q_EMIT ended(entry, true);
}

void Outbox::setOnline(bool online)
{
    m_online = online;
    m_clock->cancel(std::exchange(m_waitTimer, 0));
    pump();
}

void Outbox::pump()
{
    if (!m_online || !m_inFlight.isEmpty() || m_waitTimer != 0)
        return;
    for (Entry &entry : m_entries) {
        if (entry.message.failed || !entry.isKept)
            continue;
        const RoomIs which = m_which(entry.room, entry.roomCreatedAt);
        if (which == RoomIs::Another)
            orphan(entry);
        if (which != RoomIs::TheOne)
            continue;
        if (!entry.isWhole()) {
            Q_EMIT filesWanted(Entry(entry));
            continue;
        }
        const QString clientId = entry.message.clientId;
        m_inFlight = clientId;
        QList<AttachmentId> files;
        for (const OutgoingFile &file : std::as_const(entry.message.files))
            files.append(file.attachment.id);
        m_send({entry.room, entry.message.text, clientId, entry.message.replyTo, files},
            [this, clientId](const Result<QJsonObject> &answer) { take(clientId, answer); });
        return;
    }
}

void Outbox::orphan(Entry &entry)
{
    entry.message.failed = true;
    entry.message.error = tr("The room this was written for is gone.");
    keep(entry);
    Q_EMIT orphaned(Entry(entry));
}

void Outbox::pumpIn(std::chrono::milliseconds delay)
{
    m_clock->cancel(m_waitTimer);
    m_waitTimer = m_clock->after(delay, this, [this] {
        m_waitTimer = 0;
        pump();
    });
}

void Outbox::take(const QString &clientId, const Result<QJsonObject> &answer)
{
    m_inFlight.clear();
    const qsizetype at = find(clientId);
    if (answer) {
        const auto message = messageFromJson(answer->value("message"_L1));
        const bool believable = message && message->author.id == m_self
            && (at < 0 || (message->roomId == m_entries[at].room && message->clientId == clientId));
        if (believable) {
            confirm(clientId);
            Q_EMIT sent(*message);
            return pump();
        }
        qCWarning(log) << "the ack of a message is not understood";
    } else if (const auto delay = sentAgainIn(answer.error())) {
        return pumpIn(*delay);
    }
    if (at >= 0 && (answer || !sendFilesAgain(m_entries[at], answer.error()))) {
        m_entries[at].message.failed = true;
        m_entries[at].message.error = answer ? tr("The server's answer was not understood.") : answer.error().message;
        keep(m_entries[at]);
        Q_EMIT changed(Entry(m_entries[at]));
    }
    pump();
}

} // namespace hearth
