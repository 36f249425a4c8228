// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/IndexProgress.h"

#include "core/Clock.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestSearch.h"

using namespace std::chrono_literals;

namespace hearth {

IndexProgress::IndexProgress(RestClient *rest, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_clock(clock)
{
}

void IndexProgress::setWatched(bool watched)
{
    if (watched == isWatched())
        return;
    m_request = watched ? std::make_unique<QObject>() : nullptr;
    if (watched)
        ask();
    Q_EMIT watchedChanged();
}

void IndexProgress::ask()
{
    m_rest->get(rest::serverPath, {}, m_request.get(), [this](const Result<QJsonObject> &reply) {
        const auto server = reply ? rest::ServerState::fromJson(*reply) : reply.error();
        if (!server)
            return setPercent(-1);
        const rest::SearchState &search = server->search;
        const bool isDone = search.indexed >= search.messages;
        setPercent(isDone ? -1 : int(double(search.indexed) / double(search.messages) * 100));
        if (!isDone)
            m_clock->after(2s, m_request.get(), [this] { ask(); });
    });
}

void IndexProgress::setPercent(int percent)
{
    if (std::exchange(m_percent, percent) != percent)
        Q_EMIT percentChanged();
}

} // namespace hearth
