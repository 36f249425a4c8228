// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/StatusRoutes.h"

#include "Hosting.h"
#include "protocol/hosting/RestStatus.h"
#include "protocol/hosting/Stopping.h"
#include "rest/PageParameters.h"

namespace hearth {

QList<Route> statusRoutes(Hosting &hosting)
{
    const auto status = [&hosting](const RestCall &call) {
        const auto status = hosting.overseeing().status(call.user);
        status ? call.answer(200, *status) : call.fail(status.error());
    };
    const auto connections = [&hosting](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::connectionPageSize);
        if (!query)
            return call.fail(query.error());
        const auto page = hosting.overseeing().connections(call.user, query->after.value_or(0), query->limit);
        page ? call.answer(200, *page) : call.fail(page.error());
    };
    const auto activity = [&hosting](const RestCall &call) {
        const auto query = newestFirstParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        const auto page = hosting.overseeing().activity(call.user, query->before.value_or(0), query->limit);
        page ? call.answer(200, *page) : call.fail(page.error());
    };
    const auto stop = [&hosting](const RestCall &call) {
        const auto request = call.request.body.isEmpty() ? rest::StopRequest() : call.body<rest::StopRequest>();
        const auto stopping = request ? hosting.stop(call.user, request->message) : request.error();
        stopping ? call.reply.send({204}) : call.fail(stopping.error());
    };
    return {
        {"POST", rest::stopPath, Auth::Bearer, stop},
        {"GET", rest::statusPath, Auth::Bearer, status},
        {"GET", rest::connectionsPath, Auth::Bearer, connections},
        {"GET", rest::activityPath, Auth::Bearer, activity},
    };
}

} // namespace hearth
