// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentFolder.h"

#include "DiskFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <filesystem>
#include <mutex>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype hashSize = 32; // bytes

QString firstFolder(const QByteArray &hash)
{
    return QString::fromLatin1(hash.first(1).toHex());
}

Result<void> makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return Error {ErrorCode::Internal, u"The folder %1 cannot be created."_s.arg(QDir::toNativeSeparators(path))};
}

} // namespace

struct ContentFolder::Held
{
    std::mutex mutex;
    QHash<QByteArray, int> claims;
    QSet<QByteArray> condemned;
    quint64 lastIncoming = 0;

    void release(const QByteArray &hash)
    {
        const std::scoped_lock lock(mutex);
        if (const auto claim = claims.find(hash); --*claim == 0)
            claims.erase(claim);
    }
};

ContentFolder::ContentFolder()
    : m_held(std::make_shared<Held>())
{
}

ContentFolder::~ContentFolder() = default;

Result<void> ContentFolder::open(const QString &dataFolder, const QList<AttachmentId> &unfinished)
{
    look(dataFolder);
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    const QString incomingFolder = m_folder + u"/incoming"_s;
    if (const auto made = makeFolder(incomingFolder); !made)
        return made;
    QSet<QString> wanted;
    for (const AttachmentId id : unfinished)
        wanted.insert(QString::number(id.value));
    const auto there = QDir(incomingFolder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : there)
        if (!wanted.contains(name))
            QFile::remove(incomingFolder + u'/' + name);
    return {};
}

void ContentFolder::look(const QString &dataFolder)
{
    m_folder = QDir(dataFolder).filePath(u"files"_s);
}

QString ContentFolder::path(const QByteArray &hash) const
{
    return m_folder + u'/' + firstFolder(hash) + u'/' + QString::fromLatin1(hash.sliced(1).toHex());
}

QString ContentFolder::newIncoming()
{
    const std::scoped_lock lock(m_held->mutex);
    return m_folder + u"/incoming/new-"_s + QString::number(++m_held->lastIncoming);
}

QString ContentFolder::incoming(AttachmentId id) const
{
    return m_folder + u"/incoming/"_s + QString::number(id.value);
}

/// Only when it is needed: a new server need not wait for a disk to make all of them.
Result<void> ContentFolder::makeHome(const QString &home) const
{
    if (QDir(home).exists())
        return {};
    if (const auto made = makeFolder(home); !made)
        return made;
    if (const auto synced = syncFolder(m_folder); !synced)
        return synced;
    return syncFolder(QFileInfo(m_folder).path());
}

Result<ContentFolder::Claim> ContentFolder::publish(const QString &incoming, const QByteArray &hash)
{
    Claim claim;
    const QString home = m_folder + u'/' + firstFolder(hash);
    {
        const std::scoped_lock lock(m_held->mutex);
        if (const auto made = makeHome(home); !made)
            return made.error();
        // In the place of the same bytes, if they are there: should they have been damaged, they are whole again.
        std::error_code failed; // Qt's own does not replace
        std::filesystem::rename(QFile(incoming).filesystemFileName(), QFile(path(hash)).filesystemFileName(), failed);
        if (failed)
            return Error {ErrorCode::Internal, u"%1 cannot be put in its place."_s.arg(incoming)};
        m_held->condemned.remove(hash);
        ++m_held->claims[hash];
        claim = Claim(nullptr, [held = m_held, hash](void *) { held->release(hash); });
    }
    if (const auto synced = syncFolder(home); !synced)
        return synced.error();
    return claim;
}

void ContentFolder::condemn(const QList<QByteArray> &hashes)
{
    const std::scoped_lock lock(m_held->mutex);
    for (const QByteArray &hash : hashes)
        if (!m_held->claims.contains(hash))
            m_held->condemned.insert(hash);
}

bool ContentFolder::remove(const QByteArray &hash)
{
    const std::scoped_lock lock(m_held->mutex);
    return m_held->condemned.remove(hash) && QFile::remove(path(hash));
}

QList<QByteArray> ContentFolder::hashesIn(int folder) const
{
    const QByteArray first(1, char(folder));
    QList<QByteArray> hashes;
    const auto names = QDir(m_folder + u'/' + firstFolder(first)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        const QByteArray hash = first + QByteArray::fromHex(name.toLatin1());
        if (hash.size() == hashSize && path(hash).endsWith(u'/' + name))
            hashes.append(hash);
    }
    return hashes;
}

} // namespace hearth
