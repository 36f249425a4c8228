// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kept.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

namespace hearth {

class HistoryFile;
class HistoryThread;
class KeptSearch;
struct KeptFindings;
struct KeptQuestion;

/// What an account on a server has on this machine, in `history.db` of a folder. Used on one thread, which never waits for
/// the disk: answers come later, in the order of the questions, and not at all once their context is gone. What was
/// given to be kept is in the file once this is destroyed, or flush() returned; whatever ends the program, half a second
/// after it was given. Of a room of which more comes than the disk takes, what was kept is forgotten, and nothing more kept until the
/// disk has caught up: whoever says a lot does not fill this machine's memory.
class DiskHistory : public QObject
{
    Q_OBJECT
public:
    explicit DiskHistory(const QString &folder, const HistoryLimits &limits = {}, QObject *parent = nullptr);
    ~DiskHistory() override;

    /// All that is known of this server, with the newest messages of the room `last`, down from the one at `place`.
    void read(const QString &serverId, RoomId last, Seq place, QObject *context, std::function<void(const KeptState &)> answer);
    /// The newest messages of a room, with `before` those before it.
    void readPage(RoomId room, std::optional<Seq> before, QObject *context, std::function<void(const KeptPage &)> answer);

    /// What others said that speaks to `self`, the newest first, so many at most.
    void readCalling(UserId self, qsizetype most, QObject *context, std::function<void(const QList<Message> &)> answer);

    /// What of the messages has the words that are looked for. Takes its time, and keeps nobody waiting who asks for something else.
    void search(const KeptQuestion &question, QObject *context, std::function<void(const KeptFindings &)> answer);

    /// Who the server is, and since when it is as it is: what is kept of another one is forgotten, but for what was written
    /// here. An empty id, or no epoch: not known.
    void meet(const QString &serverId, const std::optional<QString> &epoch);
    void keepRooms(const QList<Room> &rooms);
    void keepPeople(const QList<Author> &people);
    /// With the names of their authors: of the server, oldest first; and as they were said, oldest first.
    void keepPage(RoomId room, const QList<Message> &messages);
    void keepLive(RoomId room, const QList<Message> &messages);
    void keepChanged(const QList<Message> &messages); ///< as they are now
    void keepChangeNumber(RoomId room, ChangeNumber change); ///< all until it is in what was kept
    void forgetRoom(RoomId room);
    void forgetOthers(); ///< rooms and messages, but not what was written here

    /// `done` says whether the disk has it.
    void keepUnsent(const QString &clientId, const QJsonObject &message, QObject *context, std::function<void(bool)> done);
    void forgetUnsent(const QString &clientId);
    void keepDraft(RoomId room, const KeptDraft &draft);
    /// On the disk as soon as may be: what one was told is saved later must not be lost.
    void keepEdit(RoomId room, const KeptEdit &edit);
    void forgetEdit(RoomId room);
    void keepRead(RoomId room, const KeptRead &read);
    void forgetRead(RoomId room); ///< the server knows it

    /// How much is kept from now on.
    void setLimits(const HistoryLimits &limits);
    /// All of it, for good: nothing is kept from then on.
    void destroyFiles();
    void flush();
    /// So much may wait for the disk, in pieces and in bytes of what was said, before rooms are let go.
    static constexpr std::size_t mostUnfinished = 2'000;
    static constexpr std::size_t mostUnfinishedBytes = 32 * 1024 * 1024;
    std::size_t unfinished() const;
    std::size_t unfinishedBytes() const;

Q_SIGNALS:
    /// Something could not be kept or read: a sentence for people.
    void noticed(const QString &notice);
    /// The file was broken, and another one begun: what is still known has to be given to it again.
    void emptied();

private:
    enum class When { Soon, Now };
    void post(When when, std::function<void(HistoryFile &)> job, std::size_t bytes = 0);
    bool keepsUp(RoomId room);
    void lookOn(const std::shared_ptr<KeptSearch> &search, const QPointer<QObject> &asker,
        const std::function<void(const KeptFindings &)> &answer);

    HistoryLimits m_limits;
    QSet<RoomId> m_letGo; ///< until the disk has caught up
    std::unique_ptr<HistoryThread> m_thread; ///< the last one: it calls this until it ends
};

} // namespace hearth
