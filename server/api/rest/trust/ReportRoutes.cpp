// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/trust/ReportRoutes.h"

#include "Chat.h"
#include "protocol/trust/Reports.h"
#include "rest/PageParameters.h"

namespace hearth {

QList<Route> reportRoutes(Chat &chat, QObject *context)
{
    const auto report = [&chat, context](const RestCall &call) {
        call.with<rest::ReportRequest>([&](const auto &request) {
            chat.reports.report(call.caller(), {call.message, RoomId {call.id}}, request.reason, call.laterDone(context));
        });
    };
    const auto list = [&chat, context](const RestCall &call) {
        const auto query = newestFirstParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        chat.reports.list(call.user, MessageId {query->before.value_or(0)}, query->limit, call.later<rest::ReportList>(context));
    };
    const auto dismiss = [&chat, context](const RestCall &call) {
        chat.reports.dismiss(call.caller(), MessageId {call.id}, call.laterDone(context));
    };
    return {
        {"POST", rest::reportPath, Auth::Bearer, report},
        {"GET", rest::reportsPath, Auth::Bearer, list},
        {"DELETE", rest::reportedPath, Auth::Bearer, dismiss},
    };
}

} // namespace hearth
