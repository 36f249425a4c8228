// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files/FilesOnClipboard.h"

#include "core/WorkerThreads.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>

namespace hearth {

namespace {

bool writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && picture.save(&file, "PNG") && file.commit();
}

} // namespace

FilesOnClipboard::FilesOnClipboard(QObject *parent)
    : QObject(parent)
{
}

FilesOnClipboard::~FilesOnClipboard() = default;

QList<QUrl> FilesOnClipboard::urls() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = data && data->hasUrls() ? data->urls() : QList<QUrl>();
    return std::ranges::all_of(urls, &QUrl::isLocalFile) ? urls : QList<QUrl>();
}

bool FilesOnClipboard::hasPicture() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasImage() && !data->hasText();
}

void FilesOnClipboard::savePicture(const QString &path, qint64 room)
{
    const QImage picture = QGuiApplication::clipboard()->image();
    constexpr std::size_t mostWaiting = 8;
    if (!m_threads)
        m_threads = std::make_unique<WorkerThreads>(1, mostWaiting);
    const bool taken = !picture.isNull() && m_threads->submit([=, this]() -> WorkerThreads::Finish {
        const bool written = writePicture(picture, path);
        return [=, this] { written ? Q_EMIT pictureSaved(path, room) : Q_EMIT failed(); };
    });
    if (!taken)
        Q_EMIT failed();
}

} // namespace hearth
