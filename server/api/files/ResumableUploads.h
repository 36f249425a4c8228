// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "files/KnownUploads.h"
#include "rest/Route.h"

#include <QObject>

namespace hearth {

class Chat;
class FileStore;

/// Files whose bytes come in parts, by tus 1.0.0 (https://tus.io/protocols/resumable-upload) with its extensions creation,
/// expiration and termination: for a client whose connection ends now and then. An upload has the id of the attachment that it becomes.
/// Its bytes are gathered as they come; what is acknowledged is on the disk. Lives on the server thread.
class ResumableUploads : public QObject
{
    Q_OBJECT
public:
    ResumableUploads(Chat &chat, FileStore &files, QObject *parent = nullptr);
    ~ResumableUploads() override;

    /// Whether a request to send a file wants to send it in parts.
    static bool isAskedFor(const HttpRequest &request);
    /// Creates one in the room of the call.
    void create(const RestCall &call);
    QList<Route> routes();

private:
    class PartSink;
    struct Part;

    void append(const RestCall &call);
    void appendNow(const RestCall &call, const StoredAttachment &upload);
    void tell(const RestCall &call);
    void remove(const RestCall &call);
    /// One connection at a time goes on with an upload: whoever comes later, for the earlier one may be dead without anybody
    /// having noticed. True: one is on its way still, and `then` is called when it is not.
    bool takesOver(const RestCall &call, std::function<void()> then);
    void written(const std::shared_ptr<Part> &part);
    void complete(const std::shared_ptr<Part> &part);
    /// What became of the part, which is over.
    void ended(const std::shared_ptr<Part> &part, const Result<StoredAttachment> &upload);
    qint64 offset(const StoredAttachment &upload) const;
    HttpResponse state(int status, const StoredAttachment &upload) const;

    Chat &m_chat;
    FileStore &m_files;
    QHash<AttachmentId, std::shared_ptr<Part>> m_parts; ///< that are on their way
    KnownUploads m_known;
};

} // namespace hearth
