// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/SendableFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendableFile)
};

} // namespace

QString whyNotSendable(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Words::tr("“%1” is a folder; only files can be sent.").arg(name);
    // What is no plain file may never end, or wait for ever.
    if (!info.isFile() || !info.isReadable())
        return Words::tr("“%1” cannot be read.").arg(name);
    return {};
}

std::optional<OutgoingFile> asItIsNow(const OutgoingFile &file)
{
    const QFileInfo info(file.path);
    const QDateTime modified = info.lastModified().toUTC();
    if (file.isThere() || !info.isFile() || (file.size == info.size() && file.modified == modified))
        return {};
    OutgoingFile fresh = file;
    fresh.upload = {};
    fresh.size = info.size();
    fresh.attachment.size = fresh.size;
    fresh.modified = modified;
    fresh.sent = 0;
    fresh.sentInAll = -1;
    return fresh;
}

} // namespace hearth
