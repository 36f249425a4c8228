// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace hearth {

/// Where contents are kept: `files/ab/cdef...` of the data folder, by their hash, and `files/incoming/` for what is not whole
/// yet. For any thread.
///
/// What nothing refers to any more is condemned, and deleted a little later. The same bytes may come again meanwhile: whoever
/// publishes them holds a claim until the database knows of it, and what is claimed is neither condemned nor deleted.
class ContentFolder
{
public:
    using Claim = std::shared_ptr<void>;

    ContentFolder();
    ~ContentFolder();
    Q_DISABLE_COPY_MOVE(ContentFolder)

    /// Makes what is not there; the folders by hash when they are needed. What had begun to come, without anybody who could go
    /// on with it, is deleted: all of `incoming` but `unfinished`. The error is a whole sentence. Once, before anything else.
    Result<void> open(const QString &dataFolder, const QList<AttachmentId> &unfinished);

    /// To look at what is there, and change nothing; in the place of open().
    void look(const QString &dataFolder);

    QString path(const QByteArray &hash) const;
    QString folder() const { return m_folder; }
    /// For what comes in one go: another one each time.
    QString newIncoming();
    /// For what comes in parts.
    QString incoming(AttachmentId id) const;

    /// Puts the file, which is on the disk, in the place of its hash; and that is on the disk, too.
    Result<Claim> publish(const QString &incoming, const QByteArray &hash);
    /// Nothing refers to these any more: remove() may delete them. On the thread that hears of what is stored, in the order in
    /// which it was.
    void condemn(const QList<QByteArray> &hashes);
    /// Deletes what is condemned still; whether anything was deleted.
    bool remove(const QByteArray &hash);

    /// The hashes of the files there are in one of the folders, of which there are folderCount. What is none is not looked at.
    static constexpr int folderCount = 256;
    QList<QByteArray> hashesIn(int folder) const;

private:
    Result<void> makeHome(const QString &home) const;

    struct Held;
    const std::shared_ptr<Held> m_held;
    QString m_folder;
};

} // namespace hearth
