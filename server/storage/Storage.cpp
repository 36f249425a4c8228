// SPDX-License-Identifier: GPL-3.0-or-later
#include "Storage.h"
#include "CompletionQueue.h"
#include "Database.h"
#include "FolderLock.h"
#include "JobQueue.h"
#include "ReaderThread.h"
#include "StorageLog.h"
#include "WriterThread.h"
#include "epoch/DamageMark.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

Q_LOGGING_CATEGORY(storageLog, "hearth.server.storage", QtInfoMsg)

namespace {

constexpr int readerCount = 2;
constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// Only what is created here becomes the owner's alone: a folder that was there may be shared for a reason.
Result<void> createFolder(const QString &directory)
{
    const QDir folder(directory);
    if (folder.exists())
        return {};
    const QString parent = QFileInfo(folder.absolutePath()).path();
    if (QDir().mkpath(parent) && QDir().mkdir(folder.absolutePath(), ownerFolder))
        return {};
    return Error {ErrorCode::Internal,
        u"The folder %1 cannot be created: check who may write in %2."_s.arg(
            QDir::toNativeSeparators(directory), QDir::toNativeSeparators(parent))};
}

} // namespace

class Storage::Private
{
public:
    Private(Storage *storage, std::unique_ptr<Database> database)
        : storage(storage)
        , database(std::move(database))
        , answers(storage) // a child, so that it moves to another thread together with the storage
    {
    }

    /// What lives while the database is open.
    struct Open
    {
        FolderLock lock;
        JobQueue writes;
        JobQueue reads;
        JobQueue longReads;
        std::unique_ptr<WriterThread> writer;
        std::vector<std::unique_ptr<ReaderThread>> readers;
    };

    Result<void> start(Open &open, const QString &directory)
    {
        answers.setBounded(true);
        open.writer = std::make_unique<WriterThread>(*database, WriterThread::Folder {directory, open.lock.notesOwner()},
            open.writes, answers, WriterThread::Says {[this](const QString &lost) { sayLost(lost); }, [this] { sayRefused(); }});
        auto started = open.writer->start();
        for (int i = 0; i < readerCount; ++i)
            open.readers.push_back(std::make_unique<ReaderThread>(*database, open.reads, answers));
        open.readers.push_back(std::make_unique<ReaderThread>(*database, open.longReads, answers));
        for (const auto &reader : open.readers)
            if (started)
                started = reader->start();
        if (started)
            return {};
        finish(open);
        return Error {
            ErrorCode::Internal, u"The database %1 cannot be opened because %2."_s.arg(database->name(), started.error().message)};
    }

    void finish(Open &open)
    {
        // Thousands may wait, for pages that mostly nobody reads any more; whoever does asks the next server.
        for (JobQueue *reads : {&open.reads, &open.longReads})
            refuse(reads->abandon());
        answers.setBounded(false);
        // The writer's connection goes last: what it leaves behind is then whole (SQLite's log is in the database).
        for (const auto &reader : open.readers)
            reader->join();
        open.writes.finish();
        open.writer->join();
        database->release();
    }

    /// From the writer. What it could not store is answered first.
    void sayLost(const QString &lost)
    {
        const QString sentence = lost + u" while the server was running: nothing can be stored any more, so it stops."_s;
        QMetaObject::invokeMethod(storage, [storage = storage, sentence] { Q_EMIT storage->lost(sentence); }, Qt::QueuedConnection);
    }

    /// From the writer.
    void sayRefused()
    {
        QMetaObject::invokeMethod(storage, [storage = storage] { Q_EMIT storage->refusedByDisk(); }, Qt::QueuedConnection);
    }

    void refuse(JobPointer job)
    {
        std::vector<JobPointer> one;
        one.push_back(std::move(job));
        refuse(std::move(one));
    }

    void refuse(std::vector<JobPointer> jobs)
    {
        // Busy: after a restart it works again, and clients keep what they could not send.
        const Error closed {ErrorCode::Busy, u"The server's database is closed."_s, {}, std::chrono::seconds(1)};
        for (const JobPointer &job : jobs)
            job->fail(closed);
        answers.post(std::move(jobs));
    }

    Storage *const storage;
    const std::unique_ptr<Database> database;
    CompletionQueue answers;
    std::unique_ptr<Open> open;
    bool full = false;
    bool low = false;
    bool tellNextWrite = false;
};

Storage::Storage(std::unique_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(database)))
{
}

Storage::~Storage()
{
    if (d->open)
        d->finish(*d->open);
    d->answers.clear();
}

Result<void> Storage::open(const QString &directory)
{
    Q_ASSERT(!d->open);
    auto open = std::make_unique<Private::Open>();
    if (const auto created = createFolder(directory); !created)
        return created;
    if (const auto locked = open->lock.acquire(directory); !locked)
        return locked;
    if (const auto whole = DamageMark::check(directory); !whole)
        return whole;
    if (const auto held = d->database->hold(directory, open->lock.notesDatabase()); !held)
        return held;
    if (const auto started = d->start(*open, directory); !started)
        return started;
    open->lock.noteDatabase();
    d->open = std::move(open);
    if (d->open->writer->wasOwned())
        noteOwner();
    return {};
}

void Storage::noteOwner()
{
    if (d->open)
        d->open->lock.noteOwner();
}

void Storage::close()
{
    if (!d->open)
        return;
    d->finish(*d->open);
    d->open.reset();
    d->answers.deliver();
}

QString Storage::epoch() const
{
    return d->open ? d->open->writer->epoch() : QString();
}

qint64 Storage::bytes() const
{
    return d->open ? d->database->bytes() : 0;
}

int Storage::waiting() const
{
    return d->open ? int(d->open->writes.size()) : 0;
}

int Storage::waitingReads() const
{
    return d->open ? int(d->open->reads.size()) : 0;
}

int Storage::waitingLongReads() const
{
    return d->open ? int(d->open->longReads.size()) : 0;
}

bool Storage::isFull() const
{
    return d->full;
}

void Storage::setFull(bool full)
{
    if (std::exchange(d->full, full) != full)
        Q_EMIT fullChanged(full);
}

bool Storage::isLow() const
{
    return d->low;
}

void Storage::setLow(bool low)
{
    if (std::exchange(d->low, low) != low)
        Q_EMIT lowChanged(low);
}

Error Storage::fullError()
{
    return {ErrorCode::StorageFull, u"The disk of the server is nearly full: nothing new is stored until there is space again."_s,
        {}, std::chrono::seconds(10)};
}

void Storage::tellNextWrite()
{
    d->tellNextWrite = true;
}

void Storage::submitWrite(JobPointer job, Urgency urgency)
{
    if (!d->open)
        return d->refuse(std::move(job));
    d->open->writes.push(std::move(job), urgency);
    if (std::exchange(d->tellNextWrite, false))
        Q_EMIT written();
}

void Storage::submitRead(JobPointer job)
{
    if (!d->open)
        return d->refuse(std::move(job));
    d->open->reads.push(std::move(job));
}

void Storage::submitLongRead(JobPointer job)
{
    if (!d->open)
        return d->refuse(std::move(job));
    d->open->longReads.push(std::move(job));
}

} // namespace hearth
