// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/DestinationList.h"

#include "text/CompletionContext.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

NameMatch bestMatch(const DestinationList::Destination &destination, const QString &typed)
{
    NameMatch best = matchOf(destination.name, typed);
    for (const QString &name : destination.otherNames)
        best = std::min(best, matchOf(name, typed));
    return best;
}

int news(const DestinationList::Destination &destination)
{
    return destination.quiet ? 0 : destination.mentions > 0 ? 2 : destination.unread > 0 ? 1 : 0;
}

} // namespace

QList<DestinationList::Destination> DestinationList::matching(const QList<Destination> &destinations, const QString &typed)
{
    QList<std::pair<NameMatch, Destination>> found;
    for (const Destination &destination : destinations)
        if (const NameMatch match = bestMatch(destination, typed); match != NameMatch::None)
            found.append({match, destination});
    std::ranges::stable_sort(found, {}, [](const auto &pair) {
        const auto &[match, destination] = pair;
        return std::tuple(match == NameMatch::Within, -news(destination), match, destination.kind);
    });
    QList<Destination> sorted;
    for (const auto &[match, destination] : std::as_const(found))
        sorted.append(destination);
    return sorted;
}

int DestinationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DestinationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Destination &destination = m_destinations[index.row()];
    switch (role) {
    case KindRole: {
        constexpr std::array kinds {"room"_L1, "person"_L1, "publicRoom"_L1, "command"_L1};
        return QString(kinds[size_t(destination.kind)]);
    }
    case IdRole: return destination.id;
    case Qt::DisplayRole:
    case NameRole: return destination.name;
    case DetailRole: return destination.detail;
    case StatusRole: return destination.status;
    case RoomKindRole: return destination.roomKind;
    case CommandRole: return destination.command;
    case UnreadRole: return destination.unread;
    case MentionsRole: return destination.mentions;
    case QuietRole: return destination.quiet;
    default: return {};
    }
}

QHash<int, QByteArray> DestinationList::roleNames() const
{
    return {{KindRole, "kind"}, {IdRole, "destinationId"}, {NameRole, "name"}, {DetailRole, "detail"}, {StatusRole, "status"},
        {RoomKindRole, "roomKind"}, {CommandRole, "command"}, {UnreadRole, "unread"}, {MentionsRole, "mentions"},
        {QuietRole, "quiet"}};
}

void DestinationList::set(const QList<Destination> &destinations)
{
    if (m_destinations == destinations)
        return;
    beginResetModel();
    m_destinations = destinations;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth
