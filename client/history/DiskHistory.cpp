// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskHistory.h"

#include "HistoryThread.h"
#include "KeptSearch.h"

namespace hearth {

namespace {

QList<Author> authorsOf(const QList<Message> &messages)
{
    QHash<UserId, Author> authors;
    for (const Message &message : messages)
        authors.insert(message.author.id, message.author);
    return authors.values();
}

/// About what they keep of memory: what is said in them, and the rest of an ordinary one.
std::size_t sizeOf(const QList<Message> &messages)
{
    constexpr std::size_t ordinary = 1024;
    std::size_t size = 0;
    for (const Message &message : messages)
        size += ordinary + std::size_t(message.text.size()) * sizeof(QChar);
    return size;
}

/// With the names of their authors.
std::function<void(HistoryFile &)> keeping(RoomId room, const QList<Message> &messages, KeptMessages::From from)
{
    return [=](HistoryFile &file) {
        file.rooms().keepPeople(authorsOf(messages));
        file.messages().keep(room, messages, from);
    };
}

/// Gives it on the thread of the history, unless whoever asked has gone.
template <typename T>
void give(DiskHistory *history, const QPointer<QObject> &asker, const std::function<void(T)> &answer, const std::decay_t<T> &value)
{
    QMetaObject::invokeMethod(
        history,
        [=] {
            if (asker && answer)
                answer(value);
        },
        Qt::QueuedConnection);
}

} // namespace

DiskHistory::DiskHistory(const QString &folder, const HistoryLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_thread(std::make_unique<HistoryThread>(
          folder, limits,
          [this](const QString &notice) {
              QMetaObject::invokeMethod(this, [this, notice] { Q_EMIT noticed(notice); }, Qt::QueuedConnection);
          },
          [this] { QMetaObject::invokeMethod(this, [this] { Q_EMIT emptied(); }, Qt::QueuedConnection); }))
{
}

DiskHistory::~DiskHistory() = default;

void DiskHistory::post(When when, std::function<void(HistoryFile &)> job, std::size_t bytes)
{
    m_thread->post(
        when == When::Now ? HistoryThread::When::Now : HistoryThread::When::Soon,
        [job = std::move(job)](HistoryFile &file) {
            job(file);
            return HistoryThread::Done();
        },
        bytes);
}

void DiskHistory::read(
    const QString &serverId, RoomId last, Seq place, QObject *context, std::function<void(const KeptState &)> answer)
{
    m_thread->post(
        HistoryThread::When::Now, [=, this, guard = QPointer<QObject>(context)](HistoryFile &file) -> HistoryThread::Done {
            file.meet(serverId, {});
            KeptState state = file.state(last, place);
            return [=, this, state = std::move(state)](bool) { give(this, guard, answer, state); };
        });
}

void DiskHistory::readPage(RoomId room, std::optional<Seq> before, QObject *context, std::function<void(const KeptPage &)> answer)
{
    m_thread->post(
        HistoryThread::When::Now, [=, this, guard = QPointer<QObject>(context)](HistoryFile &file) -> HistoryThread::Done {
            KeptPage page = before ? file.messages().before(room, *before) : file.messages().newest(room);
            return [=, this, page = std::move(page)](bool) { give(this, guard, answer, page); };
        });
}

void DiskHistory::readCalling(UserId self, qsizetype most, QObject *context, std::function<void(const QList<Message> &)> answer)
{
    m_thread->post(
        HistoryThread::When::Now, [=, this, guard = QPointer<QObject>(context)](HistoryFile &file) -> HistoryThread::Done {
            QList<Message> found = file.messages().calling(self, most);
            return [=, this, found = std::move(found)](bool) { give(this, guard, answer, found); };
        });
}

void DiskHistory::search(const KeptQuestion &question, QObject *context, std::function<void(const KeptFindings &)> answer)
{
    lookOn(std::make_shared<KeptSearch>(question), context, answer);
}

void DiskHistory::lookOn(const std::shared_ptr<KeptSearch> &search, const QPointer<QObject> &asker,
    const std::function<void(const KeptFindings &)> &answer)
{
    m_thread->post(HistoryThread::When::Now, [=, this](HistoryFile &file) -> HistoryThread::Done {
        const bool goesOn = search->lookOn(file.messages());
        return [=, this](bool) {
            // By way of this thread: who asked may be gone, and then nobody looks on.
            QMetaObject::invokeMethod(
                this,
                [=, this] {
                    if (asker && goesOn)
                        lookOn(search, asker, answer);
                    else if (asker)
                        answer(search->findings());
                },
                Qt::QueuedConnection);
        };
    });
}

/// Whether more of the room can be kept. Where it cannot, all of it goes: a part from which something is missing would be taken for the whole.
bool DiskHistory::keepsUp(RoomId room)
{
    const auto [jobs, bytes] = m_thread->unfinished();
    if (jobs == 0)
        m_letGo.clear();
    if (jobs < mostUnfinished && bytes < mostUnfinishedBytes && !m_letGo.contains(room))
        return true;
    if (!m_letGo.contains(room)) {
        m_letGo.insert(room);
        post(When::Now, [=](HistoryFile &file) { file.messages().forget(room); });
    }
    return false;
}

std::size_t DiskHistory::unfinished() const
{
    return m_thread->unfinished().jobs;
}

std::size_t DiskHistory::unfinishedBytes() const
{
    return m_thread->unfinished().bytes;
}

void DiskHistory::meet(const QString &serverId, const std::optional<QString> &epoch)
{
    post(When::Now, [=](HistoryFile &file) { file.meet(serverId, epoch); });
}

void DiskHistory::keepRooms(const QList<Room> &rooms)
{
    if (m_limits.keepsMessages && !rooms.isEmpty())
        post(When::Soon, [=](HistoryFile &file) { file.rooms().keep(rooms); });
}

void DiskHistory::keepPeople(const QList<Author> &people)
{
    if (m_limits.keepsMessages && !people.isEmpty())
        post(When::Soon, [=](HistoryFile &file) { file.rooms().keepPeople(people); });
}

void DiskHistory::keepPage(RoomId room, const QList<Message> &messages)
{
    if (m_limits.keepsMessages && !messages.isEmpty() && keepsUp(room))
        post(When::Soon, keeping(room, messages, KeptMessages::From::Page), sizeOf(messages));
}

void DiskHistory::keepLive(RoomId room, const QList<Message> &messages)
{
    if (m_limits.keepsMessages && !messages.isEmpty() && keepsUp(room))
        post(When::Soon, keeping(room, messages, KeptMessages::From::Live), sizeOf(messages));
}

void DiskHistory::keepChanged(const QList<Message> &messages)
{
    QList<Message> kept;
    for (const Message &message : messages)
        if (m_limits.keepsMessages && keepsUp(message.roomId))
            kept.append(message);
    if (!kept.isEmpty())
        post(When::Soon, [=](HistoryFile &file) { file.messages().change(kept); }, sizeOf(kept));
}

void DiskHistory::keepChangeNumber(RoomId room, ChangeNumber change)
{
    if (m_limits.keepsMessages && keepsUp(room))
        post(When::Soon, [=](HistoryFile &file) { file.messages().setChange(room, change); });
}

void DiskHistory::forgetRoom(RoomId room)
{
    post(When::Soon, [=](HistoryFile &file) {
        file.messages().forget(room);
        file.rooms().forget(room);
    });
}

void DiskHistory::forgetOthers()
{
    post(When::Soon, [](HistoryFile &file) { file.forgetOthers(); });
}

void DiskHistory::keepUnsent(const QString &clientId, const QJsonObject &message, QObject *context, std::function<void(bool)> done)
{
    m_thread->post(
        HistoryThread::When::Durable, [=, this, guard = QPointer<QObject>(context)](HistoryFile &file) -> HistoryThread::Done {
            file.writing().keepUnsent(clientId, message);
            return [=, this](bool stored) { give(this, guard, done, stored); };
        });
}

void DiskHistory::forgetUnsent(const QString &clientId)
{
    post(When::Soon, [=](HistoryFile &file) { file.writing().forgetUnsent(clientId); });
}

void DiskHistory::keepDraft(RoomId room, const KeptDraft &draft)
{
    post(When::Soon, [=](HistoryFile &file) { file.writing().keepDraft(room, draft); });
}

void DiskHistory::keepEdit(RoomId room, const KeptEdit &edit)
{
    m_thread->post(HistoryThread::When::Durable, [=](HistoryFile &file) {
        file.writing().keepEdit(room, edit);
        return HistoryThread::Done();
    });
}

void DiskHistory::forgetEdit(RoomId room)
{
    post(When::Soon, [=](HistoryFile &file) { file.writing().forgetEdit(room); });
}

void DiskHistory::forgetRead(RoomId room)
{
    post(When::Soon, [=](HistoryFile &file) { file.writing().forgetRead(room); });
}

void DiskHistory::keepRead(RoomId room, const KeptRead &read)
{
    post(When::Soon, [=](HistoryFile &file) { file.writing().keepRead(room, read); });
}

void DiskHistory::setLimits(const HistoryLimits &limits)
{
    m_limits = limits;
    m_thread->postAlone([=](HistoryFile &file) { file.setLimits(limits); });
}

void DiskHistory::destroyFiles()
{
    m_thread->postAlone([](HistoryFile &file) { file.destroyFiles(); });
}

void DiskHistory::flush()
{
    m_thread->flush();
}

} // namespace hearth
