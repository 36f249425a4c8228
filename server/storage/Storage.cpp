// SPDX-License-Identifier: GPL-3.0-or-later
#include "Storage.h"
#include "AnswerBox.h"
#include "FolderLock.h"
#include "JobQueue.h"
#include "ReaderThread.h"
#include "WriterThread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int readerCount = 2;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

/// Only what is created here becomes the owner's alone: a folder that was there may be shared for a reason.
Result<void> createFolder(const QString &directory)
{
    const QDir folder(directory);
    if (folder.exists())
        return {};
    const QString parent = QFileInfo(folder.absolutePath()).path();
    if (QDir().mkpath(parent) && QDir().mkdir(folder.absolutePath(), ownerFolder))
        return {};
    return Error {ErrorCode::Internal, u"The folder %1 cannot be created: check who may write in %2."_s
                                           .arg(QDir::toNativeSeparators(directory), QDir::toNativeSeparators(parent))};
}

/// SQLite gives the files beside the database the permissions that it has itself.
Result<void> createOwnersFile(const QString &path)
{
    QFile file(path);
    const bool opened = file.exists() ? file.open(QIODevice::ReadWrite)
                                      : file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerFile);
    if (!opened)
        return Error {ErrorCode::Internal, u"The database %1 cannot be opened: %2."_s
                                               .arg(QDir::toNativeSeparators(path), file.errorString())};
    file.setPermissions(ownerFile); // may fail where the file is another user's; it can be used all the same
    return {};
}

} // namespace

class Storage::Private
{
public:
    explicit Private(Storage *storage)
        : answers(storage) // a child, so that it moves to another thread together with the storage
    {
    }

    /// What lives while the database is open.
    struct Open
    {
        FolderLock lock;
        JobQueue writes;
        JobQueue reads;
        std::unique_ptr<WriterThread> writer;
        std::vector<std::unique_ptr<ReaderThread>> readers;
    };

    Result<void> start(Open &open, const QString &file)
    {
        open.writer = std::make_unique<WriterThread>(file, open.writes, answers);
        auto started = open.writer->start();
        for (int i = 0; started && i < readerCount; ++i) {
            open.readers.push_back(std::make_unique<ReaderThread>(file, open.reads, answers));
            started = open.readers.back()->start();
        }
        if (started)
            return {};
        finish(open);
        return Error {ErrorCode::Internal, u"The database %1 cannot be opened because %2."_s
                                               .arg(QDir::toNativeSeparators(file), started.error().message)};
    }

    void finish(Open &open)
    {
        // The writer's connection goes last: the last one to close brings the write-ahead log into the database.
        open.reads.finish();
        for (const auto &reader : open.readers)
            reader->join();
        open.writes.finish();
        open.writer->join();
    }

    void refuse(JobPointer job)
    {
        job->fail({ErrorCode::Internal, u"The server's database is closed."_s});
        std::vector<JobPointer> refused;
        refused.push_back(std::move(job));
        answers.post(std::move(refused));
    }

    AnswerBox answers;
    std::unique_ptr<Open> open;
};

Storage::Storage(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
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
    const QString file = QDir(directory).absoluteFilePath(u"hearth.db"_s);
    if (const auto created = createOwnersFile(file); !created)
        return created;
    if (const auto started = d->start(*open, file); !started)
        return started;
    d->open = std::move(open);
    return {};
}

void Storage::close()
{
    if (!d->open)
        return;
    const auto open = std::move(d->open);
    d->finish(*open);
    d->answers.deliver();
}

int Storage::waiting() const
{
    return d->open ? int(d->open->writes.size()) : 0;
}

int Storage::waitingReads() const
{
    return d->open ? int(d->open->reads.size()) : 0;
}

void Storage::submitWrite(JobPointer job, Urgency urgency)
{
    if (!d->open)
        return d->refuse(std::move(job));
    d->open->writes.push(std::move(job), urgency);
}

void Storage::submitRead(JobPointer job)
{
    if (!d->open)
        return d->refuse(std::move(job));
    d->open->reads.push(std::move(job));
}

} // namespace hearth
