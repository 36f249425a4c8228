// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/Composition.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/Renamed.h"
#include "models/files/FilesInWords.h"
#include "session/MessageCommands.h"
#include "session/writing/Retrying.h"

#include <utility>

namespace hearth {

Composition::Composition(MessageCommands *commands, DiskHistory *history, const RoomListModel *rooms, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_clock(clock)
    , m_kept(history, rooms)
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
    stopEditing(m_room, m_now);
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
        stopEditing(m_room, m_now); // what was begun last is what the composer is about
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

QList<RoomId> Composition::begun() const
{
    return m_elsewhere.keys() << m_room;
}

void Composition::stopEditing(RoomId room, State &state)
{
    forget(room, state);
    const ReplyPreview reply = state.reply;
    state = {};
    state.reply = reply;
}

void Composition::forget(RoomId room, State &state)
{
    m_kept.forget(room);
    state.waits = false;
    state.saving = false;
}

void Composition::restore(const QHash<RoomId, KeptEdit> &kept)
{
    for (auto edit = kept.cbegin(); edit != kept.cend(); ++edit) {
        State *state = stateOf(edit.key());
        if (!edit->message.isValid() || (state && state->editing.isValid()))
            continue;
        State &restored = state ? *state : m_elsewhere[edit.key()];
        restored.editing = edit->message;
        restored.before = edit->before;
        restored.words = edit->words;
        restored.waits = true;
        m_kept.restore(edit.key(), *edit);
    }
    Q_EMIT changed();
    goOn();
}

void Composition::setRoomsKnown(bool known)
{
    m_roomsKnown = known;
    goOn();
}

void Composition::startOver()
{
    for (const RoomId room : begun())
        if (State *state = stateOf(room); state && state->editing.isValid()) {
            forget(room, *state);
            state->refusal = tr("The server was restored from a backup. Check the message before you save.");
        }
    Q_EMIT changed();
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
        stopEditing(message.roomId, *state);
    Q_EMIT changed();
}

void Composition::rename(const Author &now)
{
    for (const RoomId room : begun())
        if (State *state = stateOf(room); state && hearth::rename(state->reply.author, now) && room == m_room)
            Q_EMIT changed();
}

void Composition::setWords(const QString &words)
{
    if (!m_now.editing.isValid() || m_now.words == words)
        return;
    if (!m_now.saving)
        forget(m_room, m_now); // they are not what was to be saved
    m_now.words = words;
    m_now.refusal.clear();
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
    m_now.refusal.clear();
    m_now.waits = true;
    m_kept.keep(m_room, m_now.editing, m_now.before, m_now.words);
    if (m_commands->isOnline())
        return send(m_room, m_now, *text);
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

void Composition::goOn()
{
    if (!m_commands->isOnline() || !m_roomsKnown || m_timer != 0)
        return;
    for (const RoomId room : begun()) {
        State *state = stateOf(room);
        if (!state || !state->waits)
            continue;
        if (const auto text = rules::messageText(state->words); text && m_kept.isForIt(room))
            send(room, *state, *text);
        else
            refuse(room, *state, text ? tr("The room of this message is gone.") : text.error().message);
    }
}

void Composition::goOnline()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    goOn();
}

void Composition::goOnIn(std::chrono::milliseconds delay)
{
    m_clock->cancel(m_timer);
    m_timer = m_clock->after(delay, this, [this] {
        m_timer = 0;
        goOn();
    });
}

void Composition::saved(RoomId room, MessageId message, const Result<Message> &result)
{
    State *state = stateOf(room);
    if (!state || state->editing != message || !state->saving)
        return;
    if (result) {
        stopEditing(room, *state);
        Q_EMIT changed();
        return;
    }
    const auto delay = sentAgainIn(result.error());
    if (!delay)
        return refuse(room, *state, result.error().message);
    goOnIn(*delay);
    state->saving = false;
    state->waits = true;
    Q_EMIT changed();
}

/// The words stay in the composer.
void Composition::refuse(RoomId room, State &state, const QString &why)
{
    forget(room, state);
    const QString sentence = tr("Not changed: %1").arg(why);
    if (room != m_room)
        state.refusal = sentence;
    Q_EMIT changed();
    if (room == m_room)
        Q_EMIT failed(sentence);
}

void Composition::cancel()
{
    if (m_now.editing.isValid())
        stopEditing(m_room, m_now);
    else
        m_now.reply = {};
    Q_EMIT changed();
}

} // namespace hearth
