// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ModerationRoutes.h"

#include "Chat.h"
#include "Hosting.h"
#include "protocol/Rest.h"
#include "rest/PageParameters.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Answers 204, or what went wrong.
Answer<void> done(QObject *context, const RestCall &call)
{
    return {context, [call](const Result<void> &done) { done ? call.reply.send({204}) : call.fail(done.error()); }};
}

QList<Route> roomRoutes(Chat &chat, QObject *context)
{
    const auto deleteRoom = [&chat, context](
                                const RestCall &call) { chat.moderation.deleteRoom({call.user}, {call.id}, done(context, call)); };
    const auto removeMember = [&chat, context](const RestCall &call) {
        chat.moderation.removeMember({call.user}, {call.id}, call.other, done(context, call));
    };
    const auto bans = [&chat, context](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::banPageSize);
        if (!query)
            return call.fail(query.error());
        chat.moderation.bans(call.user, {call.id}, UserId {query->after.value_or(0)}, query->limit,
            {context, [call](const Result<rest::BanList> &bans) { bans ? call.answer(200, *bans) : call.fail(bans.error()); }});
    };
    const auto ban = [&chat, context](const RestCall &call) {
        const auto request = call.request.body.isEmpty() ? rest::BanRequest() : call.body<rest::BanRequest>();
        if (!request)
            return call.fail(request.error());
        chat.moderation.ban({call.user}, {call.id}, call.other, request->reason, done(context, call));
    };
    const auto unban = [&chat, context](const RestCall &call) {
        chat.moderation.unban({call.user}, {call.id}, call.other, done(context, call));
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
        const auto request = call.body<rest::ChangeUserRequest>();
        if (!request)
            return call.fail(request.error());
        hosting.setDisabled({call.user}, {call.id}, request->disabled,
            {context, [call](const Result<User> &user) { user ? call.answer(200, *user) : call.fail(user.error()); }});
    };
    const auto endGuests = [&hosting, context](const RestCall &call) {
        hosting.endGuests({call.user}, {context, [call](const Result<int> &ended) {
                                            ended ? call.answer(200, rest::GuestsEnded {*ended}) : call.fail(ended.error());
                                        }});
    };
    const auto addressBans = [&hosting, context](const RestCall &call) {
        const auto query = listParameters(call.request.query, rest::banPageSize);
        if (!query)
            return call.fail(query.error());
        hosting.addressBans(call.user, query->after.value_or(0), query->limit,
            {context,
                [call](const Result<rest::AddressBanList> &bans) { bans ? call.answer(200, *bans) : call.fail(bans.error()); }});
    };
    const auto liftAddressBan = [&hosting, context](
                                    const RestCall &call) { hosting.liftAddressBan({call.user}, call.id, done(context, call)); };
    const auto changeServer = [&hosting, context](const RestCall &call) {
        const auto request = call.body<rest::ChangeServerRequest>();
        if (!request)
            return call.fail(request.error());
        hosting.setAccess({call.user}, request->access, {context, [call](const Result<QString> &access) {
                                                             access ? call.answer(200, rest::ServerAccess {*access})
                                                                    : call.fail(access.error());
                                                         }});
    };
    return {
        {"PATCH", rest::userPath, Auth::Bearer, changeUser},
        {"DELETE", rest::guestsPath, Auth::Bearer, endGuests},
        {"GET", rest::addressBansPath, Auth::Bearer, addressBans},
        {"DELETE", rest::addressBanPath, Auth::Bearer, liftAddressBan},
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
            {context, [call](const Result<int> &removed) {
                 removed ? call.answer(200, rest::MessagesRemoved {*removed}) : call.fail(removed.error());
             }});
    };
    return roomRoutes(chat, context) + hostRoutes(hosting, context)
        + QList<Route> {{"DELETE", rest::writtenPath, Auth::Bearer, erase}};
}

} // namespace hearth
