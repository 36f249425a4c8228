// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/KnockRoutes.h"

#include "Knocking.h"
#include "PeerAddress.h"
#include "protocol/Knocks.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// `wait`, in seconds; 0 where it is left out.
Result<std::chrono::seconds> waitOf(const QUrlQuery &query)
{
    if (!query.hasQueryItem(u"wait"_s))
        return std::chrono::seconds(0);
    bool ok = false;
    const int seconds = query.queryItemValue(u"wait"_s).toInt(&ok);
    if (!ok || seconds < 0)
        return Error {ErrorCode::InvalidField, u"How long to wait is a number of seconds."_s, u"wait"_s};
    return std::chrono::seconds(seconds);
}

} // namespace

QList<Route> knockRoutes(Knocking &knocking, QObject *context)
{
    const auto knock = [&knocking](const RestCall &call) {
        call.with<rest::GuestRequest>([&](const auto &request) {
            const auto made = knocking.knock(request.displayName, peerAddress(call.request.peer));
            made ? call.answer(202, *made) : call.fail(made.error());
        });
    };
    const auto state = [&knocking, context](const RestCall &call) {
        const auto wait = waitOf(call.request.query);
        if (!wait)
            return call.fail(wait.error());
        knocking.state(call.secret, *wait, call.later<rest::KnockState>(context));
    };
    const auto list = [&knocking](const RestCall &call) {
        const auto list = knocking.list(call.user);
        list ? call.answer(200, *list) : call.fail(list.error());
    };
    const auto answer = [&knocking, context](const RestCall &call) {
        call.with<rest::KnockAnswer>(
            [&](const auto &request) { knocking.answer(call.caller(), call.id, request.admit, call.laterDone(context)); });
    };
    return {
        {"POST", rest::knockPath, Auth::None, knock},
        {"GET", rest::knockStatePath, Auth::None, state},
        {"GET", rest::knocksPath, Auth::Bearer, list},
        {"POST", rest::answerKnockPath, Auth::Bearer, answer},
    };
}

} // namespace hearth
