// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/Knocks.h"

#include "model/Rules.h"
#include "net/RestClient.h"
#include "session/ServerEvents.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

rest::Knock cut(rest::Knock knock)
{
    knock.displayName = knock.displayName.simplified().left(rules::maxDisplayName);
    knock.address = knock.address.left(64);
    return knock;
}

} // namespace

Knocks::Knocks(ServerEvents *events, RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    connect(events, &ServerEvents::knocked, this, &Knocks::take);
    connect(events, &ServerEvents::knockGone, this, &Knocks::remove);
}

QVariantList Knocks::waiting() const
{
    QVariantList waiting;
    for (const rest::Knock &one : m_waiting)
        waiting.append(QVariantMap {{u"id"_s, one.id}, {u"name"_s, one.displayName}, {u"address"_s, one.address}});
    return waiting;
}

void Knocks::setHost(bool host)
{
    m_isHost = host;
    if (!host)
        return set({});
    m_rest->get(rest::knocksPath, {}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) // an older server, or nobody is a host any more
            return;
        QList<rest::Knock> waiting;
        for (const QJsonValue &one : answer->value("knocks"_L1).toArray())
            if (const auto knock = rest::Knock::fromJson(one); knock && waiting.size() < most)
                waiting.append(cut(*knock));
        set(waiting);
    });
}

void Knocks::answer(qint64 id, bool admit)
{
    m_rest->send("POST", rest::pathFor(rest::answerKnockPath, id), rest::KnockAnswer {admit}.toJson(), this,
        [this, id](const Result<QJsonObject> &answer) {
            if (answer || answer.error().code == ErrorCode::NotFound) // another host was faster
                return remove(id);
            Q_EMIT failed(answer.error().message);
        });
}

void Knocks::take(const rest::Knock &knock)
{
    const bool isKnown = std::ranges::find(m_waiting, knock.id, &rest::Knock::id) != m_waiting.end();
    if (!m_isHost || isKnown || m_waiting.size() >= most)
        return;
    const rest::Knock shown = cut(knock);
    m_waiting.append(shown);
    Q_EMIT waitingChanged();
    Q_EMIT came(shown.id, shown.displayName, shown.address);
}

void Knocks::remove(qint64 id)
{
    if (m_waiting.removeIf([id](const rest::Knock &one) { return one.id == id; }) == 0)
        return;
    Q_EMIT waitingChanged();
    Q_EMIT gone(id);
}

void Knocks::set(const QList<rest::Knock> &waiting)
{
    for (const rest::Knock &before : std::exchange(m_waiting, waiting))
        if (std::ranges::find(waiting, before.id, &rest::Knock::id) == waiting.end())
            Q_EMIT gone(before.id);
    Q_EMIT waitingChanged();
}

} // namespace hearth
