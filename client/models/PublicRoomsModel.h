// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RoomListModel.h"

namespace hearth {

/// Public rooms of the server that one has not joined: what "Browse rooms" shows.
class PublicRoomsModel : public RoomListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has its public rooms")
public:
    using RoomListModel::RoomListModel;
};

} // namespace hearth
