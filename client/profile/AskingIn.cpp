// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/AskingIn.h"

#include "core/Clock.h"
#include "model/Rules.h"
#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Knocks.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr int patience = 10; // seconds of one request, which has 15 without anything of an answer
constexpr auto pause = 2s; // after one that failed on the way
constexpr int longestSecret = 200;
constexpr int longestToken = 1000;

} // namespace

AskingIn::AskingIn(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

AskingIn::~AskingIn() = default;

void AskingIn::ask(const QUrl &server, const QString &displayName)
{
    cancel();
    const auto name = rules::displayName(displayName);
    if (!name)
        return fail(name.error().message);
    m_waiting = true;
    Q_EMIT changed();
    m_rest = std::make_unique<RestClient>(server);
    m_attempt = std::make_unique<QObject>();
    m_rest->post(
        rest::knockPath, rest::GuestRequest {*name, {}}.toJson(), m_attempt.get(), [this](const Result<QJsonObject> &answer) {
            const auto made = answer ? rest::KnockMade::fromJson(*answer) : answer.error();
            if (!answer && (answer.error().code == ErrorCode::NotFound || answer.error().code == ErrorCode::MethodNotAllowed))
                return fail(tr("This server is too old to be asked. Ask whoever hosts it for an invitation."));
            if (!made || made->secret.size() > longestSecret)
                return fail(made ? tr("The server's answer was not understood.") : made.error().message);
            wait(made->secret);
        });
}

void AskingIn::wait(const QString &secret)
{
    const QString path = QString(rest::knockStatePath).replace("<secret>"_L1, QString::fromLatin1(QUrl::toPercentEncoding(secret)));
    QUrlQuery query;
    query.addQueryItem(u"wait"_s, QString::number(patience));
    m_rest->get(path, query, m_attempt.get(), [this, secret](const Result<QJsonObject> &answer) {
        if (!answer
            && (answer.error().code == ErrorCode::Unreachable || answer.error().code == ErrorCode::Busy
                || answer.error().code == ErrorCode::RateLimited)) {
            m_clock->after(pause, m_attempt.get(), [this, secret] { wait(secret); });
            return;
        }
        if (!answer && answer.error().code == ErrorCode::NotFound)
            return fail(tr("Nobody answered. Try again later, or ask for an invitation."));
        const auto state = answer ? rest::KnockState::fromJson(*answer) : answer.error();
        if (!state)
            return fail(state.error().message);
        if (state->state == rest::KnockState::Refused)
            return fail(tr("You were not let in."));
        if (state->state == rest::KnockState::Waiting)
            return wait(secret);
        if (state->signedIn->token.isEmpty() || state->signedIn->token.size() > longestToken)
            return fail(tr("The server's answer was not understood."));
        const QString token = state->signedIn->token;
        const User user = bounded(state->signedIn->user);
        cancel();
        Q_EMIT admitted(token, user);
    });
}

void AskingIn::cancel()
{
    if (m_attempt)
        m_attempt.release()->deleteLater(); // it may be the context of what calls
    if (m_rest)
        m_rest.release()->deleteLater();
    m_waiting = false;
    m_failure.clear();
    Q_EMIT changed();
}

void AskingIn::fail(const QString &sentence)
{
    cancel();
    m_failure = sentence;
    Q_EMIT changed();
}

} // namespace hearth
