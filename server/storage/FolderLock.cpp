// SPDX-License-Identifier: GPL-3.0-or-later
#include "FolderLock.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error inUse(const QString &directory)
{
    return {ErrorCode::Internal,
        u"Another Hearth server is using the folder %1; stop it, or choose another folder."_s.arg(
            QDir::toNativeSeparators(directory))};
}

Error notWritable(const QString &directory, const QString &reason)
{
    return {ErrorCode::Internal, u"The folder %1 cannot be used for data: %2."_s.arg(QDir::toNativeSeparators(directory), reason)};
}

} // namespace

#ifdef Q_OS_UNIX

/// By these words it is found again: they stay as they are.
constexpr char ownerNote[] = "Its chat has an owner";

// Not QLockFile: it knows a dead owner by process id and host name, and in containers both repeat, so that after a kill
// the folder could stay locked by nobody.
struct FolderLock::Held
{
    QString directory;
    int descriptor = -1;
    ~Held()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
};

Result<void> FolderLock::acquire(const QString &directory)
{
    const QByteArray path = QFile::encodeName(QDir(directory).filePath(u"hearth.lock"_s));
    auto held = std::make_unique<Held>();
    held->directory = directory;
    held->descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (held->descriptor < 0)
        return notWritable(directory, qt_error_string(errno));
    if (::flock(held->descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(directory) : notWritable(directory, qt_error_string(errno));
    m_held = std::move(held);
    return {};
}

bool FolderLock::notesDatabase() const
{
    struct stat status {};
    return ::fstat(m_held->descriptor, &status) == 0 && status.st_size > 0;
}

void FolderLock::noteDatabase()
{
    if (!notesDatabase())
        note("A Hearth server keeps its database, hearth.db, in this folder. If that file is missing, the server does\n"
             "not start: put it back, or a copy from a backup. To begin anew instead, delete this file, too.\n");
}

bool FolderLock::notesOwner() const
{
    std::array<char, 4096> notes {};
    const ssize_t read = ::pread(m_held->descriptor, notes.data(), notes.size(), 0);
    return read > 0 && QByteArrayView(notes.data(), read).contains(ownerNote);
}

void FolderLock::noteOwner()
{
    if (!notesOwner())
        note(ownerNote + QByteArray(": a database that nobody owns is not taken for the one that was here, either.\n"));
}

/// Where it cannot be written, the folder is as before.
void FolderLock::note(const QByteArray &text)
{
    struct stat status {};
    if (::fstat(m_held->descriptor, &status) != 0)
        return;
    (void)!::pwrite(m_held->descriptor, text.constData(), std::size_t(text.size()), status.st_size);
    ::fsync(m_held->descriptor);
    syncFolder(m_held->directory);
}

void FolderLock::syncFolder(const QString &directory)
{
    const int folder = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

#else

struct FolderLock::Held
{
    explicit Held(const QString &path)
        : file(path)
    {
    }
    QLockFile file;
};

Result<void> FolderLock::acquire(const QString &directory)
{
    auto held = std::make_unique<Held>(QDir(directory).filePath(u"hearth.lock"_s));
    held->file.setStaleLockTime(0); // a lock is never stale by age, only by its owner's death
    if (!held->file.tryLock(0))
        return held->file.error() == QLockFile::LockFailedError ? inUse(directory)
                                                                : notWritable(directory, u"it is not writable"_s);
    m_held = std::move(held);
    return {};
}

bool FolderLock::notesDatabase() const
{
    return false; // the file's content is QLockFile's
}

void FolderLock::noteDatabase() { }

bool FolderLock::notesOwner() const
{
    return false;
}

void FolderLock::noteOwner() { }

void FolderLock::note(const QByteArray &) { }

void FolderLock::syncFolder(const QString &) { }

#endif

FolderLock::FolderLock() = default;
FolderLock::~FolderLock() = default;

} // namespace hearth
