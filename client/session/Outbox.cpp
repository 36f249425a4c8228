// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Outbox.h"

#include "core/Clock.h"
#include "model/JsonReader.h"
#include "model/Rules.h"
#include "model/Time.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.session")

constexpr auto afterNoAnswer = 1s;
constexpr auto afterBusy = 1s;
/// A confirmed message that is still in the file after a crash is sent again and stored once: no hurry.
constexpr auto saveDelay = 300ms;

/// 128 random bits.
QString newClientId()
{
    std::array<quint32, 4> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

QJsonObject entryToJson(const Outbox::Entry &entry)
{
    const PendingMessage &message = entry.message;
    QJsonObject json {{u"room"_s, entry.room.value}, {u"client_id"_s, message.clientId}, {u"text"_s, message.text},
        {u"written_at"_s, toJson(message.writtenAt)}, {u"failed"_s, message.failed}, {u"error"_s, message.error}};
    if (message.replyTo)
        json.insert(u"reply_to"_s, message.replyTo->value);
    return json;
}

Result<Outbox::Entry> entryFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Outbox::Entry entry {reader.id<RoomId>(u"room"_s), {}};
    PendingMessage &message = entry.message;
    message.clientId = reader.string(u"client_id"_s);
    message.text = reader.string(u"text"_s);
    message.writtenAt = reader.time(u"written_at"_s);
    message.failed = reader.boolean(u"failed"_s);
    message.error = reader.string(u"error"_s);
    if (const auto replyTo = reader.optionalInteger(u"reply_to"_s, 1))
        message.replyTo = MessageId {*replyTo};
    return reader.result(entry);
}

} // namespace

Outbox::Outbox(const QString &path, UserId self, Clock *clock, Send send, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_self(self)
    , m_clock(clock)
    , m_send(std::move(send))
{
    load();
}

Outbox::~Outbox()
{
    if (m_saveTimer != 0)
        save();
}

void Outbox::load()
{
    for (const QJsonValue &json : m_file.load().value("messages"_L1).toArray()) {
        auto entry = entryFromJson(json);
        if (!entry)
            qCWarning(log) << "a message in the outbox cannot be read:" << entry.error().message;
        else if (find(entry->message.clientId) < 0)
            m_entries.append(*std::move(entry));
    }
}

void Outbox::save()
{
    m_clock->cancel(std::exchange(m_saveTimer, 0));
    QJsonArray messages;
    for (const Entry &entry : std::as_const(m_entries))
        messages.append(entryToJson(entry));
    m_file.save({{u"messages"_s, messages}});
}

void Outbox::saveSoon()
{
    if (m_saveTimer == 0)
        m_saveTimer = m_clock->after(saveDelay, this, [this] { save(); });
}

qsizetype Outbox::find(const QString &clientId) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].message.clientId == clientId)
            return i;
    return -1;
}

Result<void> Outbox::add(RoomId room, const QString &text, std::optional<MessageId> replyTo)
{
    const auto checked = rules::messageText(text);
    if (!checked)
        return checked.error();
    if (m_entries.size() >= mostMessages)
        return Error {ErrorCode::Busy, tr("Too many messages wait to be sent. Wait until there is a connection.")};
    m_entries.append({room, {newClientId(), *checked, m_clock->now(), replyTo, false, {}}});
    save();
    Q_EMIT changed(Entry(m_entries.last()));
    pump();
    return {};
}

void Outbox::retry(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0 || !m_entries[at].message.failed)
        return;
    m_entries[at].message.failed = false;
    m_entries[at].message.error.clear();
    saveSoon();
    Q_EMIT changed(Entry(m_entries[at]));
    pump();
}

void Outbox::discard(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0 || clientId == m_inFlight)
        return;
    const Entry entry = m_entries.takeAt(at);
    save();
    Q_EMIT discarded(entry.room, clientId);
}

void Outbox::confirm(const QString &clientId)
{
    const qsizetype at = find(clientId);
    if (at < 0)
        return;
    m_entries.removeAt(at);
    saveSoon();
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
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.message.failed)
            continue;
        const QString clientId = entry.message.clientId;
        m_inFlight = clientId;
        m_send({entry.room, entry.message.text, clientId, entry.message.replyTo},
            [this, clientId](const Result<QJsonObject> &answer) { take(clientId, answer); });
        return;
    }
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
    } else {
        switch (answer.error().code) {
        case ErrorCode::Unreachable:
        case ErrorCode::Unauthorized: // the session ends; with the next one it is sent
            return pumpIn(afterNoAnswer);
        case ErrorCode::RateLimited:
        case ErrorCode::Busy:
        case ErrorCode::StorageFull: // it waits here as long as it takes
            return pumpIn(std::max<std::chrono::milliseconds>(answer.error().retryAfter, afterBusy));
        default: break;
        }
    }
    if (at >= 0) {
        m_entries[at].message.failed = true;
        m_entries[at].message.error = answer ? tr("The server's answer was not understood.") : answer.error().message;
        saveSoon();
        Q_EMIT changed(Entry(m_entries[at]));
    }
    pump();
}

} // namespace hearth
