// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"
#include "net/Backoff.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryFile>

class QNetworkReply;

namespace hearth {

class Clock;
class RestClient;

/// Fetches one file into a folder of this machine, where it stands under its name once all of it is there. A connection that breaks
/// is gone on with from the last byte, a few times; then it fails, as with whatever the server refuses. Nothing is left of what did
/// not come as a whole.
class Download : public QObject
{
    Q_OBJECT
public:
    struct Wanted
    {
        AttachmentId id;
        QString name; ///< as cleanFileName() leaves it, or as a person wrote it
        qint64 size = 0; ///< no more than this is taken
        bool replaces = false; ///< it has this very name, in the place of what has it; else one that is free
    };

    /// All of them must outlive it.
    Download(RestClient *rest, Clock *clock, const Wanted &wanted, const QString &folder, QObject *parent = nullptr);
    ~Download() override;

    /// Ends in finished() or failed(), neither from inside the call.
    void start();
    const Wanted &wanted() const { return m_wanted; }
    qint64 received() const { return m_received; }

Q_SIGNALS:
    void progressed();
    void finished(const QString &path);
    void failed(const hearth::Error &error);

private:
    void ask();
    void takeHead();
    void takeSome();
    void takeEnd();
    void finish();
    void fail(const Error &error);
    void failSoon(const Error &error);
    void dropReply();

    RestClient *const m_rest;
    Clock *const m_clock;
    const Wanted m_wanted;
    const QString m_folder;
    QTemporaryFile m_file; ///< goes with this, unless it got its name
    QPointer<QNetworkReply> m_reply;
    QByteArray m_tag; ///< of what has come
    QByteArray m_refusal; ///< what the server says instead
    bool m_isWanted = false; ///< what comes now is of the file
    qint64 m_received = 0;
    Backoff m_backoff;
    int m_tries = 0; ///< since something came
    quint64 m_timer = 0;
};

} // namespace hearth
