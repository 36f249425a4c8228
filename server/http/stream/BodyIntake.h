// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodySink.h"
#include "RequestHead.h"
#include "UploadRoute.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace hearth {

/// A body on its way from a connection to its sink: what of it came along with the head, and how much is still to come.
class BodyIntake
{
public:
    /// How the client stood when its sink wanted a pause.
    struct Pace
    {
        std::chrono::milliseconds left; ///< until its deadline; less than nothing when that is over
        qint64 moved = 0; ///< by it, since its deadline was set
    };

    /// `early`: what has been read behind the head, perhaps more than the body.
    BodyIntake(const UploadRoute &route, const RequestHead &head, QByteArray early);

    const UploadRoute &route() const { return m_route; }
    const HttpRequest &request() const { return m_request; }
    Persistence persistence() const { return m_persistence; }
    /// Whether the client waits for `100 Continue`.
    bool isWaitedFor() const { return m_expectsContinue && m_left > 0 && m_early.isEmpty(); }

    bool isAccepted() const { return m_sink != nullptr; }
    void accept(std::unique_ptr<BodySink> sink) { m_sink = std::move(sink); }

    qint64 left() const { return m_left; }
    /// Whether there is something to take that need not be read first: early bytes, or the end.
    bool hasEarly() const { return m_left == 0 || !m_early.isEmpty(); }
    QByteArray takeEarly();
    /// What was read behind the whole body.
    QByteArray takeRest() { return std::exchange(m_early, {}); }
    /// Hands bytes to the sink. False: it wants a pause.
    bool take(QByteArrayView bytes);
    /// Whether the sink can read on by itself: nothing was read that it does not have, and there is enough to make it worth while.
    bool canReadOn() const { return m_sink && m_sink->readsOn() && !hasEarly() && m_left > HttpLimits::piece; }
    void readOn(BodySink::Source source) { m_sink->readOn(std::move(source)); }
    /// The sink has read so many.
    void taken(qint64 bytes);
    void finish() { m_sink->finish(); }
    qint64 held() const { return m_early.size() + (m_sink ? m_sink->held() : 0); }

    /// The sink wants a pause.
    void pause(const Pace &pace);
    /// The pause, if there was one, is over. Time stood still for a client that had sent a whole piece since the one before;
    /// one that sends byte by byte gains none by it.
    std::optional<Pace> resume();

private:
    const UploadRoute &m_route;
    const HttpRequest m_request;
    const Persistence m_persistence;
    const bool m_expectsContinue;
    qint64 m_left;
    QByteArray m_early;
    std::unique_ptr<BodySink> m_sink;
    std::optional<Pace> m_pace; ///< kept while the sink pauses
    QDeadlineTimer m_pausedAt;
    qint64 m_sincePause = 0; ///< has come
};

} // namespace hearth
