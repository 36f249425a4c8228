// SPDX-License-Identifier: GPL-3.0-or-later
#include "BodyIntake.h"

namespace hearth {

BodyIntake::BodyIntake(const UploadRoute &route, const RequestHead &head, QByteArray early)
    : m_route(route)
    , m_request(head.request)
    , m_persistence(head.persistence)
    , m_expectsContinue(head.expectsContinue)
    , m_left(head.contentLength)
    , m_early(std::move(early))
{
}

QByteArray BodyIntake::takeEarly()
{
    const qsizetype size = std::min({m_early.size(), qsizetype(m_left), qsizetype(HttpLimits::piece)});
    const QByteArray taken = m_early.first(size);
    m_early.remove(0, size); // no copy: the array's begin moves
    return taken;
}

bool BodyIntake::take(QByteArrayView bytes)
{
    m_left -= bytes.size();
    m_sincePause += bytes.size();
    return bytes.isEmpty() || m_sink->write(bytes);
}

void BodyIntake::taken(qint64 bytes)
{
    m_left -= bytes;
    m_sincePause += bytes;
}

void BodyIntake::pause(const Pace &pace)
{
    m_pace = pace;
    m_pausedAt = QDeadlineTimer::current();
}

std::optional<BodyIntake::Pace> BodyIntake::resume()
{
    auto pace = std::exchange(m_pace, {});
    if (pace && m_sincePause < HttpLimits::piece) {
        const std::chrono::milliseconds paused(QDeadlineTimer::current().deadline() - m_pausedAt.deadline());
        pace->left -= paused;
    }
    m_sincePause = 0;
    return pace;
}

} // namespace hearth
