// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseFiles.h"
#include "FileLengths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <mutex>
#include <optional>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// One file, by whatever name.
using FileNumber = std::pair<dev_t, ino_t>;

/// The databases that this process holds. A file that is in here is not even opened: closing it again would take SQLite's
/// locks with it.
struct HeldHere
{
    std::mutex mutex;
    std::set<FileNumber> files;
};

HeldHere &heldHere()
{
    static HeldHere held;
    return held;
}

std::optional<struct stat> statusOf(const QByteArray &path)
{
    struct stat status {};
    if (::stat(path.constData(), &status) != 0)
        return {};
    return status;
}

FileNumber numberOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino};
}

/// A lock that goes with the descriptor, on a byte far behind those that SQLite locks. Where the system or the file system
/// has none, the lock on the whole file that is independent of SQLite's there.
int lock(int descriptor)
{
#ifdef F_OFD_SETLK
    struct flock far {};
    far.l_type = F_WRLCK;
    far.l_whence = SEEK_SET;
    far.l_start = std::numeric_limits<off_t>::max() - 1;
    far.l_len = 1;
    if (::fcntl(descriptor, F_OFD_SETLK, &far) == 0)
        return 0;
    if (errno == EAGAIN || errno == EACCES)
        return -1;
#endif
    return ::flock(descriptor, LOCK_EX | LOCK_NB);
}

Error inUse(const QString &path)
{
    return {ErrorCode::Internal,
        u"Another Hearth server is using the database %1; stop it, or choose another folder."_s.arg(
            QDir::toNativeSeparators(path))};
}

Error notOpened(const QString &path, int error)
{
    return {ErrorCode::Internal,
        u"The database %1 cannot be opened: %2."_s.arg(QDir::toNativeSeparators(path), qt_error_string(error))};
}

} // namespace

struct DatabaseFiles::Held
{
    /// One of SQLite's files beside the database.
    struct Companion
    {
        QByteArray path;
        FileNumber number;
        int descriptor = -1;
    };

    ~Held()
    {
        for (const auto *companion : {&log, &index})
            if (*companion && (*companion)->descriptor >= 0)
                ::close((*companion)->descriptor);
        if (descriptor >= 0)
            ::close(descriptor);
        const std::scoped_lock lock(heldHere().mutex);
        heldHere().files.erase(number);
    }

    int descriptor = -1;
    FileNumber number;
    QByteArray path;
    QString shownPath;
    std::optional<LogIndex> left;
    bool isLeftThere = true;
    std::optional<Companion> log;
    std::optional<Companion> index;
    std::optional<FileLengths> lengths;
    bool wasCut = false;
    bool isDamaged = false;

    /// The file itself, where its path is a link: the others are beside it.
    QByteArray real() const { return QFile::encodeName(QFileInfo(shownPath).canonicalFilePath()); }
    QString sayCut(std::optional<FileLengths::File> file);
};

QString DatabaseFiles::Held::sayCut(std::optional<FileLengths::File> file)
{
    if (!file)
        return {};
    wasCut = true;
    isDamaged = *file != FileLengths::File::Index;
    if (*file == FileLengths::File::Database)
        return u"The database %1 was cut short"_s.arg(shownPath);
    return u"The file %1, which belongs to the database, was cut short"_s.arg(
        QFile::decodeName((*file == FileLengths::File::Log ? log : index)->path));
}

bool DatabaseFiles::saysFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

DatabaseFiles::DatabaseFiles() = default;
DatabaseFiles::~DatabaseFiles() = default;

Result<void> DatabaseFiles::hold(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const std::scoped_lock held(heldHere().mutex);
    if (const auto there = statusOf(name); there && heldHere().files.contains(numberOf(*there)))
        return inUse(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return notOpened(path, errno);
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || lock(descriptor) != 0) {
        const int error = errno;
        ::close(descriptor);
        return error == EAGAIN || error == EACCES || error == EWOULDBLOCK ? inUse(path) : notOpened(path, error);
    }
    // SQLite gives the files beside the database the permissions that it has itself. May fail where the file is another
    // user's; it can be used all the same.
    (void)::fchmod(descriptor, 0600);
    heldHere().files.insert(numberOf(status));
    m_held = std::make_unique<Held>();
    m_held->descriptor = descriptor;
    m_held->number = numberOf(status);
    m_held->path = name;
    m_held->shownPath = QDir::toNativeSeparators(path);
    const QByteArray real = m_held->real();
    m_held->left = LogIndex::leftBeside(real);
    m_held->isLeftThere = !m_held->left || m_held->left->isBeside(real);
    return {};
}

void DatabaseFiles::watch()
{
    const QByteArray real = m_held->real();
    const auto companion = [&](const char *ending) -> std::optional<Held::Companion> {
        const QByteArray path = real + ending;
        const auto status = statusOf(path);
        if (!status)
            return {};
        return Held::Companion {path, numberOf(*status), ::open(path.constData(), O_RDWR | O_CLOEXEC)};
    };
    m_held->log = companion("-wal");
    m_held->index = companion("-shm");
    const auto descriptorOf = [](const std::optional<Held::Companion> &file) { return file ? file->descriptor : -1; };
    m_held->lengths.emplace(m_held->descriptor, descriptorOf(m_held->log), descriptorOf(m_held->index));
    // SQLite takes of a log what is whole.
    const auto taken = m_held->left ? LogIndex::read(descriptorOf(m_held->index)) : std::nullopt;
    if (taken && taken->salt == m_held->left->salt && taken->lastFrame < m_held->left->lastFrame)
        m_held->isLeftThere = false;
}

QString DatabaseFiles::missing() const
{
    if (m_held->isLeftThere)
        return {};
    return u"The end of the file %1-wal, which belongs to the database, is missing"_s.arg(m_held->shownPath);
}

QString DatabaseFiles::cutShort() const
{
    return m_held->lengths ? m_held->sayCut(m_held->lengths->cut()) : QString();
}

QString DatabaseFiles::lost() const
{
    // First, whether another one is there: what was renamed over it has deleted it as well.
    const auto there = statusOf(m_held->path);
    m_held->isDamaged = there && numberOf(*there) != m_held->number;
    if (m_held->isDamaged)
        return u"The database %1 was replaced by another file"_s.arg(m_held->shownPath);
    struct stat own {};
    if (::fstat(m_held->descriptor, &own) != 0 || own.st_nlink == 0)
        return u"The database %1 was deleted"_s.arg(m_held->shownPath);
    if (!there)
        return u"The database %1 was moved away"_s.arg(m_held->shownPath);
    FileLengths::Lengths lengths {own.st_size};
    for (const auto &[companion, length] : {std::pair(&m_held->log, &lengths.log), {&m_held->index, &lengths.index}}) {
        if (!*companion)
            continue;
        const auto status = statusOf((*companion)->path);
        const QString name = QFile::decodeName((*companion)->path);
        if (!status)
            return u"The file %1, which belongs to the database, was deleted"_s.arg(name);
        if (numberOf(*status) != (*companion)->number)
            return u"The file %1, which belongs to the database, was replaced"_s.arg(name);
        *length = status->st_size;
    }
    return m_held->lengths ? m_held->sayCut(m_held->lengths->cutMeanwhile(lengths)) : QString();
}

bool DatabaseFiles::hasItsLog() const
{
    if (!m_held->log)
        return false;
    const auto status = statusOf(m_held->log->path);
    return status && numberOf(*status) == m_held->log->number;
}

bool DatabaseFiles::wasCut() const
{
    if (!m_held->wasCut)
        (void)cutShort();
    return m_held->wasCut;
}

bool DatabaseFiles::isDamaged() const
{
    return m_held->isDamaged;
}

void DatabaseFiles::putLogAside()
{
    const auto there = statusOf(m_held->path);
    if (there && numberOf(*there) != m_held->number && hasItsLog())
        ::rename(m_held->log->path.constData(), (m_held->log->path + ".replaced").constData());
}

} // namespace hearth
