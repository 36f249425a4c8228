// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/Renaming.h"

#include "history/DiskHistory.h"
#include "models/RoomListModel.h"
#include "models/timeline/TimelineModel.h"
#include "session/ServerEvents.h"
#include "sync/RoomHistory.h"
#include "sync/SyncState.h"

namespace hearth {

namespace {

bool rename(Author &author, const Author &now)
{
    if (author.id != now.id || author == now)
        return false;
    author = now;
    return true;
}

bool rename(Message &message, const Author &now)
{
    bool changed = rename(message.author, now);
    if (message.reply && message.reply->author.id == now.id) {
        ReplyPreview reply = *message.reply;
        if (rename(reply.author, now)) {
            message.reply = Shared<ReplyPreview>(reply);
            changed = true;
        }
    }
    if (message.notice) {
        Notice notice = *message.notice;
        bool told = false;
        for (QList<Author> *people : {&notice.joined, &notice.left})
            for (Author &person : *people)
                told |= rename(person, now);
        if (told)
            message.notice = Shared<Notice>(notice);
        changed |= told;
    }
    return changed;
}

} // namespace

Renaming::Renaming(ServerEvents *events, SyncState *sync, RoomListModel *rooms, DiskHistory *history, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_history(history)
{
    connect(sync, &SyncState::historyMade, this, [this](RoomHistory *made) {
        m_held.removeIf([](const QPointer<RoomHistory> &one) { return one.isNull(); });
        m_held.append(made);
    });
    connect(events, &ServerEvents::userUpdated, this, [this](const User &user) { rename(user.author()); });
}

void Renaming::rename(const Author &now)
{
    m_rooms->rename(now);
    m_history->keepPeople({now});
    for (const QPointer<RoomHistory> &one : std::as_const(m_held)) {
        if (!one)
            continue;
        TimelineModel *timeline = one->timeline();
        QList<Message> renamed;
        for (int row = 0; row < timeline->rows().confirmed(); ++row)
            if (Message message = timeline->rows().at(row).message; hearth::rename(message, now))
                renamed.append(message);
        timeline->merge(renamed);
    }
}

} // namespace hearth
