// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/MentionList.h"

#include "DiskHistory.h"
#include "KeptMessages.h"
#include "models/Bounds.h"
#include "models/Renamed.h"
#include "models/RoomListModel.h"
#include "models/files/FilesInWords.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

MentionList::MentionList(UserId self, RestClient *rest, DiskHistory *history, const RoomListModel *rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
    , m_rest(rest)
    , m_history(history)
    , m_rooms(rooms)
{
}

int MentionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MentionList::data(const QModelIndex &index, int role) const
{
    if (role != EntryRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_messages[index.row()];
    const Room *room = m_rooms->room(message.roomId);
    return QVariantMap {{u"messageId"_s, message.id.value}, {u"seq"_s, message.seq}, {u"roomId"_s, message.roomId.value},
        {u"room"_s, room ? room->name : QString()}, {u"author"_s, message.author.displayName},
        {u"text"_s, withFiles(previewOf(message).text, message)}, {u"time"_s, message.createdAt.toLocalTime()}};
}

void MentionList::look()
{
    m_next.reset();
    ask({});
}

void MentionList::more()
{
    if (m_next && !m_request)
        ask(m_next);
}

void MentionList::ask(std::optional<qint64> before)
{
    m_request = std::make_unique<QObject>();
    Q_EMIT changed();
    QUrlQuery query {{u"limit"_s, QString::number(pageSize)}};
    if (before)
        query.addQueryItem(u"before"_s, QString::number(*before));
    m_rest->get(QString(rest::mentionsPath), query, m_request.get(), [this, before](const Result<QJsonObject> &reply) {
        const auto page = reply ? rest::MentionPage::fromJson(*reply) : reply.error();
        if (!page && !before)
            return askThisMachine();
        m_request.reset();
        if (!page) // what is there stays, and it can be asked for again
            return changed();
        // A server that goes in circles is not followed.
        m_next = page->next && (!before || *page->next < *before) ? page->next : std::nullopt;
        QList<Message> found = known({page->messages.begin(), page->messages.end()});
        if (!before)
            return show(found, false);
        found.removeIf([before](const Message &message) { return message.id.value >= *before; });
        if (!found.isEmpty()) {
            beginInsertRows({}, count(), count() + int(found.size()) - 1);
            m_messages += found;
            endInsertRows();
        }
        Q_EMIT changed();
    });
}

void MentionList::askThisMachine()
{
    m_request = std::make_unique<QObject>();
    m_history->readCalling(m_self, mostOfThisMachine, m_request.get(), [this](const QList<Message> &found) {
        m_request.reset();
        show(known(found), true);
    });
}

void MentionList::show(const QList<Message> &messages, bool isOfThisMachine)
{
    m_isKnown = true;
    m_isOfThisMachine = isOfThisMachine;
    if (m_messages != messages) {
        beginResetModel();
        m_messages = messages;
        endResetModel();
    }
    Q_EMIT changed();
}

QList<Message> MentionList::known(const QList<Message> &messages) const
{
    QList<Message> known;
    for (const Message &message : bounded(messages))
        if (m_rooms->room(message.roomId) && speaksTo(message, m_self))
            known.append(message);
    return known;
}

void MentionList::takeNew(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        if (!m_isKnown || !m_rooms->room(message.roomId) || !speaksTo(message, m_self))
            continue;
        if (m_request)
            return look(); // the answer that is on its way may be older than this
        if (!m_messages.isEmpty() && message.id <= m_messages.first().id)
            continue;
        beginInsertRows({}, 0, 0);
        m_messages.prepend(message);
        endInsertRows();
        Q_EMIT changed();
    }
}

void MentionList::take(const Message &message)
{
    const auto listed = std::ranges::find(m_messages, message.id, &Message::id);
    if (listed == m_messages.end() || listed->change > message.change)
        return;
    const int row = int(listed - m_messages.begin());
    if (speaksTo(message, m_self)) {
        m_messages[row] = message;
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginRemoveRows({}, row, row);
        m_messages.removeAt(row);
        endRemoveRows();
        Q_EMIT changed();
    }
    if (m_request)
        look(); // the answer that is on its way may be older than this
}

void MentionList::rename(const Author &now)
{
    for (int row = 0; row < count(); ++row)
        if (hearth::rename(m_messages[row], now))
            Q_EMIT dataChanged(index(row), index(row));
}

} // namespace hearth
