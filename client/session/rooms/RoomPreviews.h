// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <memory>

namespace hearth {

class RestClient;
class RoomListModel;

/// Asks what was said last in the rooms of which that is not known here, where the list of rooms is to show it: one room
/// after the other, in the order of the list.
class RoomPreviews : public QObject
{
    Q_OBJECT
public:
    /// More rooms are asked about when they are opened.
    static constexpr qsizetype most = 300;

    /// Both must outlive it.
    RoomPreviews(RestClient *rest, RoomListModel *rooms, QObject *parent = nullptr);

    /// Whether the list shows them.
    void setWanted(bool wanted);
    /// There is a connection and the rooms are known, or there is none.
    void setOnline(bool online);

private:
    void askNext();
    RoomId next() const;
    void take(const Result<QJsonObject> &answer);

    RestClient *const m_rest;
    RoomListModel *const m_rooms;
    QSet<RoomId> m_asked;
    std::unique_ptr<QObject> m_request; ///< its context
    bool m_wanted = false;
    bool m_online = false;
};

} // namespace hearth
