// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ServerGlance.h"

#include "core/Clock.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto patience = 5s;

} // namespace

ServerGlance::ServerGlance(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ServerGlance::~ServerGlance() = default;

void ServerGlance::look(const QList<QUrl> &servers)
{
    for (const QUrl &server : servers) {
        auto &rest = m_asked[server];
        if (rest)
            continue;
        rest = std::make_unique<RestClient>(server);
        m_clock->after(patience, rest.get(), [this, server] { end(server, false); });
        rest->get(rest::healthPath, {}, rest.get(), [this, server](const Result<QJsonObject> &answer) {
            end(server, answer && answer->value("status"_L1).toString() == "ok"_L1);
        });
    }
}

void ServerGlance::end(const QUrl &server, bool answers)
{
    const auto asked = m_asked.find(server);
    if (asked == m_asked.end())
        return;
    asked->second.release()->deleteLater(); // it may be the one that is calling
    m_asked.erase(asked);
    Q_EMIT seen(server, answers);
}

} // namespace hearth
