// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class KeptSession;
class RoomListModel;

/// The rooms that one wants at the top of the list. Kept on this machine: the server has no place for them, so that each of
/// one's devices has its own.
class Favourites : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has them")
    /// Whether any of the rooms one is in is one.
    Q_PROPERTY(bool any READ any NOTIFY changed)
public:
    /// Both must outlive it.
    Favourites(KeptSession *kept, RoomListModel *rooms, QObject *parent = nullptr);

    bool any() const;
    Q_INVOKABLE void set(qint64 room, bool favourite);

Q_SIGNALS:
    void changed();

private:
    KeptSession *const m_kept;
    RoomListModel *const m_rooms;
};

} // namespace hearth
