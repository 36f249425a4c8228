// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistoryDatabase.h"
#include "KeptMessages.h"
#include "KeptRooms.h"
#include "KeptWriting.h"

#include <memory>

namespace hearth {

/// The file of an account's history, `history.db` of a folder. There always is one to work with: where it is broken or of
/// a later version it is put aside (as `history.db.aside`) and another one begun, where none can be written it is kept in
/// memory. Used on one thread.
class HistoryFile
{
public:
    HistoryFile(const QString &folder, const HistoryLimits &limits);
    ~HistoryFile();

    void open();
    void close();
    /// What is beyond them goes.
    void setLimits(const HistoryLimits &limits);
    /// Of what could not be kept or read, for people; empty when there is nothing to say. Told once.
    QString takeNotice() { return std::exchange(m_notice, {}); }
    /// What is there turned out to be broken: it was put aside, and an empty one is there.
    bool renewWhereBroken();
    /// What should have been written could not be.
    void noteUnwritable();

    HistoryDatabase &database() { return *m_database; }
    KeptRooms &rooms() { return *m_rooms; }
    KeptMessages &messages() { return *m_messages; }
    KeptWriting &writing() { return *m_writing; }

    KeptState state(RoomId last, Seq place);
    /// What is known is of this server, as it is since this epoch: of another one only what was written here stays.
    void meet(const QString &serverId, const std::optional<QString> &epoch);
    /// Rooms, people and messages; what was written here stays.
    void forgetOthers();
    /// All of it, and what was ever put aside; it is closed, and there is nothing in it from then on.
    void destroyFiles();

    /// The files that a database at this path may leave behind.
    static QStringList filesOf(const QString &path);

private:
    bool makeFolder() const;
    void openInMemory(const QString &notice);
    HistoryDatabase::Trouble openAt(const QString &path);
    bool putAside();
    void rescueWriting();
    void tidy();

    const QString m_folder;
    const QString m_path;
    HistoryLimits m_limits;
    QString m_notice;
    bool m_saidUnwritable = false;
    std::unique_ptr<HistoryDatabase> m_database;
    std::unique_ptr<KeptRooms> m_rooms;
    std::unique_ptr<KeptMessages> m_messages;
    std::unique_ptr<KeptWriting> m_writing;
};

} // namespace hearth
