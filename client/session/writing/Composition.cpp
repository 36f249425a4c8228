// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Composition.h"

#include "model/Rules.h"
#include "models/files/FilesInWords.h"
#include "session/MessageCommands.h"

namespace hearth {

Composition::Composition(MessageCommands *commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
}

void Composition::setRoom(RoomId room)
{
    if (room == m_room)
        return;
    if (m_now.editing.isValid() || m_now.reply.id.isValid())
        m_elsewhere.insert(m_room, m_now);
    m_room = room;
    m_now = m_elsewhere.take(room);
    Q_EMIT changed();
}

void Composition::edit(MessageId message, const QString &text)
{
    if (m_now.saving || !message.isValid())
        return;
    m_now.editing = message;
    m_now.before = text;
    m_now.words = text;
    Q_EMIT changed();
}

bool Composition::editLast(TimelineModel *timeline)
{
    const Message *last = timeline ? timeline->rows().newestOwn() : nullptr;
    if (last)
        edit(last->id, last->text);
    return last != nullptr;
}

void Composition::reply(const ReplyPreview &message)
{
    if (!m_now.saving)
        stopEditing(m_now); // what was begun last is what the composer is about
    m_now.reply = message;
    Q_EMIT changed();
}

std::optional<MessageId> Composition::reply() const
{
    return m_now.reply.id.isValid() ? std::optional(m_now.reply.id) : std::nullopt;
}

QString Composition::replyText() const
{
    return wordsOf(m_now.reply);
}

void Composition::endReply()
{
    m_now.reply = {};
    Q_EMIT changed();
}

Composition::State *Composition::stateOf(RoomId room)
{
    if (room == m_room)
        return &m_now;
    const auto other = m_elsewhere.find(room);
    return other == m_elsewhere.end() ? nullptr : &*other;
}

void Composition::stopEditing(State &state)
{
    const ReplyPreview reply = state.reply;
    state = {};
    state.reply = reply;
}

void Composition::take(const Message &message)
{
    State *state = stateOf(message.roomId);
    if (!state)
        return;
    const bool begun = state->words != state->before && !state->words.trimmed().isEmpty();
    if (state->reply.id == message.id)
        state->reply = message.deleted ? ReplyPreview {} : previewOf(message);
    if (state->editing == message.id && message.deleted && !begun)
        stopEditing(*state);
    Q_EMIT changed();
}

void Composition::setWords(const QString &words)
{
    if (!m_now.editing.isValid() || m_now.words == words)
        return;
    m_now.words = words;
    m_now.waits = false; // they are not what was to be saved
    Q_EMIT changed();
}

void Composition::save()
{
    if (!m_now.editing.isValid() || m_now.saving)
        return;
    if (m_now.words.trimmed().isEmpty()) {
        Q_EMIT emptied(m_now.editing.value, m_now.before);
        return;
    }
    const auto text = rules::messageText(m_now.words);
    if (!text) {
        Q_EMIT failed(text.error().message);
        return;
    }
    if (*text == m_now.before)
        return cancel();
    if (m_commands->isOnline())
        return send(m_room, m_now, *text);
    m_now.waits = true;
    Q_EMIT changed();
}

void Composition::send(RoomId room, State &state, const QString &text)
{
    state.saving = true;
    state.waits = false;
    Q_EMIT changed();
    m_commands->ask(events::EditMessage {state.editing, text}, this,
        [this, room, message = state.editing](const Result<Message> &result) { saved(room, message, result); });
}

void Composition::goOnline()
{
    QList<RoomId> rooms = m_elsewhere.keys();
    rooms.append(m_room);
    for (const RoomId room : std::as_const(rooms)) {
        State *state = stateOf(room);
        if (!state || !state->waits)
            continue;
        if (const auto text = rules::messageText(state->words))
            send(room, *state, *text);
    }
}

void Composition::saved(RoomId room, MessageId message, const Result<Message> &result)
{
    if (State *state = stateOf(room); state && state->editing == message) {
        state->saving = false;
        if (result)
            stopEditing(*state);
    }
    Q_EMIT changed();
    if (!result && room == m_room)
        Q_EMIT failed(tr("Not changed: %1").arg(result.error().message));
}

void Composition::cancel()
{
    if (m_now.editing.isValid())
        stopEditing(m_now);
    else
        m_now.reply = {};
    Q_EMIT changed();
}

} // namespace hearth
