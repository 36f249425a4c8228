// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/trust/AuditRoutes.h"

#include "Chat.h"
#include "Hosting.h"
#include "protocol/Rest.h"
#include "protocol/trust/RestAudit.h"
#include "rest/PageParameters.h"

namespace hearth {

QList<Route> auditRoutes(Chat &chat, Hosting &hosting, QObject *context)
{
    const auto audit = [&chat, context](const RestCall &call) {
        const auto query = newestFirstParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        chat.audit.list(call.user, query->before.value_or(0), query->limit, call.later<rest::AuditList>(context));
    };
    const auto rooms = [&hosting](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::roomPageSize);
        if (!query)
            return call.fail(query.error());
        const auto page = hosting.rooms(call.user, RoomId {query->after.value_or(0)}, query->limit);
        page ? call.answer(200, *page) : call.fail(page.error());
    };
    return {
        {"GET", rest::auditPath, Auth::Bearer, audit},
        {"GET", rest::allRoomsPath, Auth::Bearer, rooms},
    };
}

} // namespace hearth
