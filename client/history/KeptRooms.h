// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

namespace hearth {

class HistoryDatabase;

/// The rooms that one is in and the names of people, in the file, and of which server they are. On the thread of its
/// database; what fails is the database's to say.
class KeptRooms
{
public:
    static constexpr int mostRooms = 5000; ///< that are read

    explicit KeptRooms(HistoryDatabase &database);

    void keep(const QList<Room> &rooms);
    void forget(RoomId room);
    void keepPeople(const QList<Author> &people);
    /// Rooms, and people.
    void forgetAll();
    QList<Room> rooms();

    QString about(const QString &name); ///< null when it is not there
    void setAbout(const QString &name, const QString &value);

private:
    HistoryDatabase &m_database;
};

} // namespace hearth
