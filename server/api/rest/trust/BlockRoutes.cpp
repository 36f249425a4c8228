// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/trust/BlockRoutes.h"

#include "Chat.h"
#include "protocol/trust/Blocks.h"

namespace hearth {

QList<Route> blockRoutes(Chat &chat, QObject *context)
{
    const auto list = [&chat](const RestCall &call) {
        const auto blocked = chat.blocking.list(call.user);
        blocked ? call.answer(200, *blocked) : call.fail(blocked.error());
    };
    const auto set = [&chat, context](bool blocked) {
        return [&chat, context, blocked](
                   const RestCall &call) { chat.blocking.set(call.caller(), {call.id}, blocked, call.laterDone(context)); };
    };
    return {
        {"GET", rest::blocksPath, Auth::Bearer, list},
        {"PUT", rest::blockPath, Auth::Bearer, set(true)},
        {"DELETE", rest::blockPath, Auth::Bearer, set(false)},
    };
}

} // namespace hearth
