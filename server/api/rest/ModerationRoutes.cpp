// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ModerationRoutes.h"

#include "Chat.h"
#include "Hosting.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"
#include "rest/PageParameters.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QList<Route> roomRoutes(Chat &chat, QObject *context)
{
    const auto deleteRoom = [&chat, context](const RestCall &call) {
        chat.moderation.deleteRoom({call.user}, {call.id}, call.laterDone(context));
    };
    const auto removeMember = [&chat, context](const RestCall &call) {
        chat.moderation.removeMember({call.user}, {call.id}, call.other, call.laterDone(context));
    };
    const auto bans = [&chat, context](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::banPageSize);
        if (!query)
            return call.fail(query.error());
        chat.moderation.bans(
            call.user, {call.id}, UserId {query->after.value_or(0)}, query->limit, call.later<rest::BanList>(context));
    };
    const auto ban = [&chat, context](const RestCall &call) {
        const auto request = call.request.body.isEmpty() ? rest::BanRequest() : call.body<rest::BanRequest>();
        if (!request)
            return call.fail(request.error());
        chat.moderation.ban({call.user}, {call.id}, call.other, request->reason, call.laterDone(context));
    };
    const auto unban = [&chat, context](const RestCall &call) {
        chat.moderation.unban({call.user}, {call.id}, call.other, call.laterDone(context));
    };
    return {
        {"DELETE", rest::roomPath, Auth::Bearer, deleteRoom},
        {"DELETE", rest::memberPath, Auth::Bearer, removeMember},
        {"GET", rest::bansPath, Auth::Bearer, bans},
        {"PUT", rest::banPath, Auth::Bearer, ban},
        {"DELETE", rest::banPath, Auth::Bearer, unban},
    };
}

QList<Route> hostRoutes(Hosting &hosting, QObject *context)
{
    const auto changeUser = [&hosting, context](const RestCall &call) {
        call.with<rest::ChangeAccountRequest>([&](const auto &request) {
            const Caller caller {call.user};
            const UserId user {call.id};
            if (!request.role)
                return hosting.setDisabled(caller, user, *request.disabled, call.later<User>(context));
            // Where both are asked for, who is shut out is told of last.
            hosting.giveRole(caller, user, *request.role,
                {context, [&hosting, call, caller, user, context, disabled = request.disabled](const Result<User> &changed) {
                     if (!changed)
                         return call.fail(changed.error());
                     disabled ? hosting.setDisabled(caller, user, *disabled, call.later<User>(context))
                              : call.answer(200, *changed);
                 }});
        });
    };
    const auto makeRecoveryCode = [&hosting, context](const RestCall &call) {
        hosting.makeRecoveryCode({call.user}, {call.id}, call.later<rest::RecoveryCode>(context, 201));
    };
    const auto endSessions = [&hosting, context](
                                 const RestCall &call) { hosting.endSessions({call.user}, {call.id}, call.laterDone(context)); };
    const auto endGuests = [&hosting, context](const RestCall &call) {
        hosting.endGuests({call.user}, call.later<int>(context, 200, [](int ended) { return rest::GuestsEnded {ended}; }));
    };
    const auto addressBans = [&hosting, context](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::banPageSize);
        if (!query)
            return call.fail(query.error());
        hosting.addressBans(call.user, query->after.value_or(0), query->limit, call.later<rest::AddressBanList>(context));
    };
    const auto liftAddressBan = [&hosting, context](const RestCall &call) {
        hosting.liftAddressBan({call.user}, call.id, call.laterDone(context));
    };
    const auto changeServer = [&hosting, context](const RestCall &call) {
        call.with<rest::ChangeServerRequest>([&](const auto &request) {
            hosting.setAccess({call.user}, request.access,
                call.later<QString>(context, 200, [](const QString &access) { return rest::ServerAccess {access}; }));
        });
    };
    const auto server = [&hosting](const RestCall &call) {
        const auto state = hosting.state(call.user);
        state ? call.answer(200, *state) : call.fail(state.error());
    };
    return {
        {"PATCH", rest::userPath, Auth::Bearer, changeUser},
        {"POST", rest::passwordResetPath, Auth::Bearer, makeRecoveryCode},
        {"DELETE", rest::userSessionsPath, Auth::Bearer, endSessions},
        {"DELETE", rest::guestsPath, Auth::Bearer, endGuests},
        {"GET", rest::addressBansPath, Auth::Bearer, addressBans},
        {"DELETE", rest::addressBanPath, Auth::Bearer, liftAddressBan},
        {"GET", rest::serverPath, Auth::Bearer, server},
        {"PATCH", rest::serverPath, Auth::Bearer, changeServer},
    };
}

} // namespace

QList<Route> moderationRoutes(Chat &chat, Hosting &hosting, QObject *context)
{
    const auto erase = [&chat, context](const RestCall &call) {
        const auto scope = erasureParameters(call.request.query);
        if (!scope)
            return call.fail(scope.error());
        chat.erasure.erase({call.user}, {{call.id}, scope->room, scope->within},
            call.later<int>(context, 200, [](int removed) { return rest::MessagesRemoved {removed}; }));
    };
    return roomRoutes(chat, context) + hostRoutes(hosting, context)
        + QList<Route> {{"DELETE", rest::writtenPath, Auth::Bearer, erase}};
}

} // namespace hearth
