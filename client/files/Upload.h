// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "files/SentBytes.h"
#include "files/TransferRate.h"
#include "models/files/OutgoingFile.h"
#include "net/Backoff.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QNetworkReply;

namespace hearth {

class Clock;
class RestClient;
class WorkerThreads;

/// Sends one file to its room in parts (tus 1.0.0). Whatever interrupts it, it goes on from the last byte that the server has, for as
/// long as it takes; what is over there meanwhile is begun again. What the server refuses ends it, and so does a file that is gone or
/// was changed. Of a picture goes what SentBytes says, and with it a small one, where that can be made. The file is read on `threads`,
/// one thing at a time.
class Upload : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    Upload(RestClient *rest, WorkerThreads *threads, Clock *clock, const OutgoingFile &file, QObject *parent = nullptr);
    ~Upload() override;

    /// There is a connection: begins, or goes on.
    void start();
    /// There is none.
    void pause();
    /// What the server has of it is not wanted any more; it says nothing more then.
    void giveUp();
    /// As far as it is now.
    OutgoingFile file() const;

Q_SIGNALS:
    /// The server knows it by another id.
    void placed();
    void progressed();
    void finished();
    /// file().error says why.
    void failed();

private:
    void next();
    void look();
    void create();
    void askHowFar();
    void readOn();
    void send(const QByteArray &bytes);
    void makeThumbnail();
    void sendThumbnail(const QByteArray &bytes, const QString &blur);
    void finish(const Attachment &attachment);
    void takeState(const Result<QJsonObject> &answer, bool isNew);
    void reach(qint64 sent);
    void read(std::function<FilePiece(SentBytes &)> work, std::function<void(const FilePiece &)> then);
    void deleteThere(const QString &path);
    void retry(const Error &error);
    void fail(const QString &sentence);
    void stop();
    QString path() const;

    RestClient *const m_rest;
    WorkerThreads *const m_threads;
    Clock *const m_clock;
    OutgoingFile m_file;
    const std::shared_ptr<SentBytes> m_bytes; ///< used where it is read
    TransferRate m_rate;
    Backoff m_backoff;
    std::unique_ptr<QObject> m_step; ///< the context of what is being done; none: nothing is
    QPointer<QNetworkReply> m_reply;
    quint64 m_timer = 0;
    bool m_knowsHowFar = false;
    Attachment m_whole; ///< what it has become, while its small picture is made and sent
};

} // namespace hearth
