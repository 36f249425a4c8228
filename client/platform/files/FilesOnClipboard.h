// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class WorkerThreads;

/// What is in the clipboard to be sent as a file: files that a file manager copied, or a picture.
class FilesOnClipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit FilesOnClipboard(QObject *parent = nullptr);
    ~FilesOnClipboard() override;

    /// Of this machine; none where there is a text that is not just their names.
    Q_INVOKABLE QList<QUrl> urls() const;
    /// A picture by itself. What is copied from a page or a document has words, too, and is pasted as those.
    Q_INVOKABLE bool hasPicture() const;
    /// As PNG, which takes a while: ends in pictureSaved() or failed(). `room` comes back with it.
    Q_INVOKABLE void savePicture(const QString &path, qint64 room);

Q_SIGNALS:
    void pictureSaved(const QString &path, qint64 room);
    void failed();

private:
    std::unique_ptr<WorkerThreads> m_threads; ///< once there is something to do
};

} // namespace hearth
