// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files/RoomFiles.h"

using namespace Qt::StringLiterals;

namespace hearth {

void RoomFiles::setTimeline(TimelineModel *timeline)
{
    if (m_timeline == timeline)
        return;
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline = timeline;
    if (m_timeline) {
        connect(m_timeline, &TimelineModel::rowsInserted, this, &RoomFiles::readSoon);
        connect(m_timeline, &TimelineModel::rowsRemoved, this, &RoomFiles::readSoon);
        connect(m_timeline, &TimelineModel::rowsMoved, this, &RoomFiles::readSoon);
        connect(m_timeline, &TimelineModel::modelReset, this, &RoomFiles::readSoon);
        connect(m_timeline, &TimelineModel::dataChanged, this, &RoomFiles::readSoon);
    }
    Q_EMIT timelineChanged();
    read();
}

void RoomFiles::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    read();
}

/// Once for a page of messages.
void RoomFiles::readSoon()
{
    if (m_active && !std::exchange(m_readsSoon, true))
        QMetaObject::invokeMethod(this, &RoomFiles::read, Qt::QueuedConnection);
}

void RoomFiles::read()
{
    m_readsSoon = false;
    QVariantList pictures;
    QVariantList others;
    for (int row = 0; m_active && m_timeline && row < m_timeline->count(); ++row) {
        const QModelIndex index = m_timeline->index(row);
        const QVariantList files = index.data(TimelineModel::FilesRole).toList();
        for (const QVariant &file : files) {
            QVariantMap card = file.toMap();
            if (card.value(u"id"_s).toLongLong() <= 0)
                continue;
            card.insert(u"messageId"_s, index.data(TimelineModel::MessageIdRole));
            card.insert(u"author"_s, index.data(TimelineModel::AuthorRole));
            card.insert(u"time"_s, index.data(TimelineModel::TimeRole));
            if (card.value(u"picture"_s).toBool())
                pictures.append(card);
            else
                others.prepend(card);
        }
    }
    if (pictures == m_pictures && others == m_others)
        return;
    m_pictures = pictures;
    m_others = others;
    Q_EMIT changed();
}

} // namespace hearth
