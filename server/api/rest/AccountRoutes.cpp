// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/AccountRoutes.h"

#include "Authenticator.h"
#include "Chat.h"
#include "PeerAddress.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Somebody asked for alone, with what lists of people leave out: they are long, and sent often.
struct OneUser
{
    Shared<User> user;
    QDateTime createdAt;
};

void writeFields(JsonWriter &json, const OneUser &answer)
{
    writeFields(json, *answer.user);
    json.field("created_at", answer.createdAt);
}

/// Answers register, login and guest.
auto signedIn(Chat &chat, const RestCall &call, int status)
{
    return [&chat, call, status](const Result<NewSession> &session) {
        if (!session)
            return call.fail(session.error());
        const Shared<User> known = chat.directory.user(session->user.id); // with its presence
        call.answer(status, rest::SignedIn {session->token, known ? *known : session->user});
        wipe(session->token);
    };
}

} // namespace

QList<Route> accountRoutes(Chat &chat, Authenticator &authenticator, QObject *context)
{
    const auto registerAccount = [&chat, &authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::RegisterRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] { wipe(request->password); });
        authenticator.registerAccount(*request, peerAddress(call.request.peer), context, signedIn(chat, call, 201));
    };
    const auto login = [&chat, &authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::LoginRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] { wipe(request->password); });
        authenticator.login(*request, peerAddress(call.request.peer), context, signedIn(chat, call, 200));
    };
    const auto guest = [&chat, &authenticator, context](const RestCall &call) {
        call.with<rest::GuestRequest>([&](const auto &request) {
            authenticator.enterAsGuest(request, peerAddress(call.request.peer), context, signedIn(chat, call, 201));
        });
    };
    const auto logout = [&authenticator, context](
                            const RestCall &call) { authenticator.logout(call.token, context, call.laterDone(context)); };
    const auto me = [&chat](const RestCall &call) {
        if (const auto user = chat.directory.user(call.user))
            return call.answer(200, *user);
        call.fail({ErrorCode::Unauthorized, u"This account is no longer here."_s});
    };
    const auto user = [&chat, &authenticator, context](const RestCall &call) {
        const UserId id {call.id};
        authenticator.cameAt(id, context, [&chat, call, id](const Result<QDateTime> &came) {
            const Shared<User> known = chat.directory.user(id);
            if (!came)
                return call.fail(came.error());
            if (!known)
                return call.fail({ErrorCode::UserNotFound, u"There is no such user."_s});
            call.answer(200, OneUser {known, *came});
        });
    };
    return {
        {"POST", rest::registerPath, Auth::None, registerAccount},
        {"POST", rest::loginPath, Auth::None, login},
        {"POST", rest::guestPath, Auth::None, guest},
        {"POST", rest::logoutPath, Auth::Bearer, logout},
        {"GET", rest::mePath, Auth::Bearer, me},
        {"GET", rest::userPath, Auth::Bearer, user},
    };
}

} // namespace hearth
