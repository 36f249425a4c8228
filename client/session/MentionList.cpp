// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MentionList.h"

#include "DiskHistory.h"
#include "models/Bounds.h"
#include "models/RoomListModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

MentionList::MentionList(UserId self, DiskHistory *history, const RoomListModel *rooms, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_history(history)
    , m_rooms(rooms)
{
}

void MentionList::look()
{
    m_loading = true;
    Q_EMIT changed();
    m_history->readCalling(m_self, most, this, [this](const QList<Message> &found) {
        m_entries.clear();
        for (const Message &kept : found) {
            const Message message = bounded(kept);
            if (const Room *room = m_rooms->room(message.roomId))
                m_entries.append(QVariantMap {{u"messageId"_s, message.id.value}, {u"seq"_s, message.seq},
                    {u"roomId"_s, room->id.value}, {u"room"_s, room->name}, {u"author"_s, message.author.displayName},
                    {u"text"_s, previewOf(message).text}, {u"time"_s, message.createdAt.toLocalTime()}});
        }
        m_loading = false;
        Q_EMIT changed();
    });
}

void MentionList::take(const Message &message)
{
    const bool isListed = std::ranges::any_of(m_entries,
        [&message](const QVariant &entry) { return entry.toMap().value(u"messageId"_s).toLongLong() == message.id.value; });
    if (isListed)
        look(); // its words may be gone
}

} // namespace hearth
