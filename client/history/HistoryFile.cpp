// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryFile.h"

#include "OldFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.history")

const QString serverName = u"server_id"_s;
const QString epochName = u"epoch"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hearth::HistoryFile)
};

} // namespace

HistoryFile::HistoryFile(const QString &folder, const HistoryLimits &limits)
    : m_folder(folder)
    , m_path(folder + "/history.db"_L1)
    , m_limits(limits)
{
}

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    m_writing.reset();
    m_messages.reset();
    m_rooms.reset();
    m_database.reset();
}

QStringList HistoryFile::filesOf(const QString &path)
{
    return {path, path + "-wal"_L1, path + "-shm"_L1, path + "-journal"_L1};
}

bool HistoryFile::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return true;
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

HistoryDatabase::Trouble HistoryFile::openAt(const QString &path)
{
    close();
    m_database = std::make_unique<HistoryDatabase>();
    m_rooms = std::make_unique<KeptRooms>(*m_database);
    m_messages = std::make_unique<KeptMessages>(*m_database, m_limits);
    m_writing = std::make_unique<KeptWriting>(*m_database);
    return m_database->open(path);
}

void HistoryFile::open()
{
    if (!makeFolder())
        return openInMemory(Words::tr("The history of this chat cannot be kept: its folder cannot be made."));
    HistoryDatabase::Trouble trouble = openAt(m_path);
    if (trouble == HistoryDatabase::Trouble::Broken || trouble == HistoryDatabase::Trouble::Newer) {
        const QString notice = trouble == HistoryDatabase::Trouble::Newer
            ? Words::tr("The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was "
                        "started.")
            : Words::tr("The history on this computer was damaged. It was set aside, and a new one was started.");
        trouble = putAside() ? openAt(m_path) : HistoryDatabase::Trouble::Unwritable;
        if (trouble == HistoryDatabase::Trouble::None)
            rescueWriting();
        m_notice = notice;
    }
    if (trouble != HistoryDatabase::Trouble::None)
        openInMemory(Words::tr("The history of this chat cannot be kept: its file cannot be written."));
    else
        tidy();
    if (trouble == HistoryDatabase::Trouble::None)
        moveOldFiles(m_folder, *m_database, *m_writing);
}

void HistoryFile::setLimits(const HistoryLimits &limits)
{
    m_limits = limits;
    tidy();
}

/// To the limits, which were others the last time.
void HistoryFile::tidy()
{
    if (!m_database->begin(false))
        return;
    if (m_limits.keepsMessages)
        m_messages->shrink();
    else
        forgetOthers();
    m_database->commit();
}

void HistoryFile::forgetOthers()
{
    m_messages->forgetAll();
    m_rooms->forgetAll();
}

/// What was written here cannot be fetched again from anywhere: as much of it as can still be read goes on.
void HistoryFile::rescueWriting()
{
    HistoryDatabase aside;
    if (!aside.openAsIs(m_path + ".aside"_L1))
        return;
    KeptRooms about(aside);
    const QString server = about.about(serverName);
    const QString epoch = about.about(epochName);
    KeptWriting there(aside);
    const QList<QJsonObject> unsent = there.unsent();
    const auto drafts = there.drafts();
    const auto edits = there.edits();
    const auto reads = there.reads();
    if (!m_database->begin(true))
        return;
    for (const QJsonObject &message : unsent)
        if (const QString clientId = message.value("client_id"_L1).toString(); !clientId.isEmpty())
            m_writing->keepUnsent(clientId, message);
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        m_writing->keepDraft(draft.key(), *draft);
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        m_writing->keepEdit(edit.key(), *edit);
    for (auto read = reads.cbegin(); read != reads.cend(); ++read)
        m_writing->keepRead(read.key(), *read);
    // What was read there means nothing on a server that is another one by now.
    if (!server.isNull())
        m_rooms->setAbout(serverName, server);
    if (!epoch.isNull())
        m_rooms->setAbout(epochName, epoch);
    m_database->commit();
}

void HistoryFile::openInMemory(const QString &notice)
{
    m_notice = notice;
    m_saidUnwritable = true;
    openAt({});
}

bool HistoryFile::putAside()
{
    close();
    const QStringList from = filesOf(m_path);
    const QStringList to = filesOf(m_path + ".aside"_L1);
    bool ok = true;
    for (qsizetype i = 0; i < from.size(); ++i) {
        QFile::remove(to[i]);
        ok = (!QFile::exists(from[i]) || QFile::rename(from[i], to[i])) && ok;
    }
    qCWarning(log) << "put aside" << m_path << (ok ? "" : "failed");
    return ok;
}

bool HistoryFile::renewWhereBroken()
{
    if (m_database->trouble() != HistoryDatabase::Trouble::Broken)
        return false;
    const QString notice = Words::tr("The history on this computer was damaged. It was set aside, and a new one was started.");
    if (!putAside() || openAt(m_path) != HistoryDatabase::Trouble::None)
        openInMemory(notice);
    rescueWriting();
    m_notice = notice;
    return true;
}

void HistoryFile::noteUnwritable()
{
    m_database->forgive();
    if (!std::exchange(m_saidUnwritable, true))
        m_notice = Words::tr("The history of this chat cannot be kept at the moment: the disk may be full.");
}

KeptState HistoryFile::state(RoomId last, Seq place)
{
    KeptState state;
    state.serverId = m_rooms->about(serverName);
    if (const QString epoch = m_rooms->about(epochName); !epoch.isNull())
        state.epoch = epoch;
    const QHash<RoomId, KeptNumbers> numbers = m_messages->numbers();
    QHash<RoomId, Message> newest = m_messages->newestOfRooms();
    const QList<Room> rooms = m_rooms->rooms();
    for (const Room &room : rooms)
        state.rooms.append(
            {room, numbers.value(room.id), newest.contains(room.id) ? std::optional(newest.take(room.id)) : std::nullopt});
    state.last = last;
    state.page = m_messages->newest(last, place);
    state.outbox = m_writing->unsent();
    state.drafts = m_writing->drafts();
    state.edits = m_writing->edits();
    state.reads = m_writing->reads();
    return state;
}

void HistoryFile::meet(const QString &serverId, const std::optional<QString> &epoch)
{
    const QString knownId = m_rooms->about(serverName);
    const QString knownEpoch = m_rooms->about(epochName);
    const bool otherServer = !serverId.isEmpty() && !knownId.isEmpty() && serverId != knownId;
    const bool otherEpoch = epoch && !knownEpoch.isNull() && *epoch != knownEpoch;
    if (otherServer || otherEpoch) {
        forgetOthers();
        m_writing->forgetReads();
    }
    if (!serverId.isEmpty() && serverId != knownId)
        m_rooms->setAbout(serverName, serverId);
    if (epoch && (knownEpoch.isNull() || *epoch != knownEpoch))
        m_rooms->setAbout(epochName, *epoch);
}

void HistoryFile::destroyFiles()
{
    close();
    for (const QString &path : filesOf(m_path) + filesOf(m_path + ".aside"_L1))
        QFile::remove(path);
    openAt({});
}

} // namespace hearth
