// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/AccountRoutes.h"

#include "Authenticator.h"
#include "Chat.h"
#include "PeerAddress.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"

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
auto signedIn(Chat &chat, Authenticator &authenticator, const RestCall &call, int status)
{
    return [&chat, &authenticator, call, status](const Result<NewSession> &session) {
        if (!session)
            return call.fail(session.error());
        authenticator.accounts().describe(
            session->session, QString::fromUtf8(call.request.header("user-agent")), peerAddress(call.request.peer));
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
        authenticator.registerAccount(*request, peerAddress(call.request.peer), context, signedIn(chat, authenticator, call, 201));
    };
    const auto login = [&chat, &authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::LoginRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] { wipe(request->password); });
        authenticator.login(*request, peerAddress(call.request.peer), context, signedIn(chat, authenticator, call, 200));
    };
    const auto recover = [&chat, &authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::RecoverRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] {
            wipe(request->code);
            wipe(request->password);
        });
        authenticator.recovery().useCode(
            *request, peerAddress(call.request.peer), {context, signedIn(chat, authenticator, call, 200)});
    };
    const auto guest = [&chat, &authenticator, context](const RestCall &call) {
        call.with<rest::GuestRequest>([&](const auto &request) {
            authenticator.enterAsGuest(request, peerAddress(call.request.peer), context, signedIn(chat, authenticator, call, 201));
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
    const auto asKnown = [&chat](const User &stored) { // with their presence
        const Shared<User> known = chat.directory.user(stored.id);
        return known ? *known : stored;
    };
    const auto rename = [&chat, &authenticator, asKnown, context](const RestCall &call) {
        if (const auto may = chat.permissions.onServer(call.user, ServerAction::Rename); !may)
            return call.fail(may.error());
        call.with<rest::ChangeNamesRequest>([&](const auto &request) {
            authenticator.accounts().rename(call.user, request, call.later<User>(context, 200, asKnown));
        });
    };
    const auto makeAccount = [&authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::MakeAccountRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] { wipe(request->password); });
        authenticator.makeAccount(call.user, *request, peerAddress(call.request.peer), call.later<User>(context));
    };
    const auto changePassword = [&authenticator, context](const RestCall &call) {
        const auto request = call.secretBody<rest::ChangePasswordRequest>();
        if (!request)
            return call.fail(request.error());
        const auto wiped = qScopeGuard([&] {
            wipe(request->before);
            wipe(request->now);
        });
        authenticator.accounts().changePassword(
            call.user, call.token, *request, peerAddress(call.request.peer), call.laterDone(context));
    };
    const auto sessions = [&authenticator, context](const RestCall &call) {
        authenticator.accounts().sessions(call.user, call.token, call.later<rest::SessionList>(context));
    };
    const auto endSession = [&authenticator, context](const RestCall &call) {
        authenticator.accounts().endSession(call.user, call.id, call.laterDone(context));
    };
    return {
        {"PATCH", rest::mePath, Auth::Bearer, rename},
        {"POST", rest::ownAccountPath, Auth::Bearer, makeAccount},
        {"POST", rest::passwordPath, Auth::Bearer, changePassword},
        {"GET", rest::sessionsPath, Auth::Bearer, sessions},
        {"DELETE", rest::sessionPath, Auth::Bearer, endSession},
        {"POST", rest::registerPath, Auth::None, registerAccount},
        {"POST", rest::loginPath, Auth::None, login},
        {"POST", rest::recoverPath, Auth::None, recover},
        {"POST", rest::guestPath, Auth::None, guest},
        {"POST", rest::logoutPath, Auth::Bearer, logout},
        {"GET", rest::mePath, Auth::Bearer, me},
        {"GET", rest::userPath, Auth::Bearer, user},
    };
}

} // namespace hearth
