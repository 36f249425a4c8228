// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/PinBoard.h"

#include "models/Bounds.h"
#include "models/Renamed.h"
#include "models/files/FilesInWords.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

PinBoard::PinBoard(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
}

QVariantList PinBoard::entries() const
{
    QVariantList entries;
    for (const Message &message : m_pins)
        entries.append(
            QVariantMap {{u"messageId"_s, message.id.value}, {u"seq"_s, message.seq}, {u"author"_s, message.author.displayName},
                {u"text"_s, withFiles(previewOf(message).text, message)}, {u"time"_s, message.createdAt.toLocalTime()}});
    return entries;
}

void PinBoard::setRoom(RoomId room)
{
    m_room = room;
    m_request.reset();
    m_isKnown = false;
    m_pins.clear();
    m_error.clear();
    Q_EMIT changed();
}

void PinBoard::look()
{
    if (!m_room.isValid())
        return;
    m_request = std::make_unique<QObject>();
    m_error.clear();
    Q_EMIT changed();
    m_rest->get(
        rest::pathFor(rest::pinsPath, m_room.value), {}, m_request.get(), [this, room = m_room](const Result<QJsonObject> &reply) {
            m_request.reset();
            if (const auto list = reply ? rest::PinList::fromJson(*reply) : reply.error()) {
                m_pins = bounded(QList<Message>(list->messages.begin(), list->messages.end()));
                m_pins.removeIf([room](const Message &message) { return message.roomId != room || message.deleted; });
                m_pins = m_pins.first(std::min(m_pins.size(), qsizetype(rest::PinList::most)));
                m_isKnown = true;
            } else {
                m_error = list.error().message;
            }
            Q_EMIT changed();
        });
}

void PinBoard::take(const Message &message)
{
    if (message.roomId != m_room)
        return;
    if (m_request)
        return look(); // the answer that is on its way may be older than this
    const auto known = std::ranges::find(m_pins, message.id, &Message::id);
    const bool isPinned = message.pinned && !message.deleted;
    if (!m_isKnown || (known == m_pins.end() && !isPinned) || (known != m_pins.end() && known->change > message.change))
        return;
    if (known == m_pins.end())
        m_pins.prepend(message);
    else if (isPinned)
        *known = message;
    else
        m_pins.erase(known);
    m_pins = m_pins.first(std::min(m_pins.size(), qsizetype(rest::PinList::most)));
    Q_EMIT changed();
}

void PinBoard::rename(const Author &now)
{
    bool renamed = false;
    for (Message &message : m_pins)
        renamed |= hearth::rename(message, now);
    if (renamed)
        Q_EMIT changed();
}

} // namespace hearth
