// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/OutgoingFile.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

namespace hearth {

class Clock;
class RestClient;
class Upload;
class WorkerThreads;

/// Sends files, two at a time in the order in which they were given; without a connection they wait. Each is known by its key.
class Uploads : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t atOnce = 2;

    /// Both must outlive it.
    Uploads(RestClient *rest, Clock *clock, QObject *parent = nullptr);
    ~Uploads() override;

    void setOnline(bool online);
    /// Sends it, or goes on with it. One that is known already goes on as it does.
    void send(const OutgoingFile &file);
    /// It is not wanted any more: the server is told so, if it has anything of it.
    void drop(const OutgoingFile &file);
    bool isOnItsWay(const QString &key) const { return m_uploads.contains(key); }

Q_SIGNALS:
    /// What is known of it: more is sent, the server knows it or has all of it (then it is forgotten here), or it failed (likewise).
    void changed(const hearth::OutgoingFile &file);

private:
    void end(const QString &key);
    void startNext();
    void tellSoon(const QString &key);
    void tell();

    RestClient *const m_rest;
    Clock *const m_clock;
    std::unique_ptr<WorkerThreads> m_threads; ///< once there is something to read
    QHash<QString, Upload *> m_uploads;
    std::deque<QString> m_order; ///< of m_uploads; the first of them are on their way
    QStringList m_told; ///< what is to be told of soon
    quint64 m_timer = 0;
    quint64 m_second = 0; ///< the timer that tells how fast it is while nothing else is to be told
    bool m_online = false;
};

} // namespace hearth
