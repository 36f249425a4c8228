// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/InviteRoutes.h"

#include "Chat.h"
#include "PeerAddress.h"
#include "ServerAbout.h"
#include "protocol/Rest.h"
#include "protocol/RestInvites.h"
#include "rest/PageParameters.h"
#include "sessions/Tokens.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of the page that says how to join, at the address by which the server was asked: it has led whoever asks here.
/// The fingerprint stays with who opens it: a browser sends no fragment.
QString urlOf(const QString &code, const ServerAbout &about, const HttpRequest &request)
{
    const QString url = u"%1://%2/i/%3"_s.arg(
        request.scheme == "https" ? u"https"_s : u"http"_s, QString::fromLatin1(request.header("host")), code);
    return about.fingerprint.isEmpty() ? url : url + u'#' + about.fingerprint;
}

} // namespace

QList<Route> inviteRoutes(Chat &chat, const ServerAbout &about, QObject *context)
{
    const auto create = [&chat, &about, context](const RestCall &call) {
        call.with<rest::InviteRequest>([&](const auto &request) {
            const tokens::NewToken code = tokens::make();
            const auto told = [code = code.token, url = urlOf(code.token, about, call.request)](
                                  const rest::Invite &invite) { return rest::NewInvite {invite, code, url}; };
            chat.invites.create(call.caller(), request, code.hash, call.later<rest::Invite>(context, 201, told));
        });
    };
    const auto list = [&chat, context](const RestCall &call) {
        const auto query = inviteParameters(call.request.query);
        if (!query)
            return call.fail(query.error());
        chat.invites.list(call.user, query->room, query->before, query->limit, call.later<rest::InviteList>(context));
    };
    const auto revoke = [&chat, context](
                            const RestCall &call) { chat.invites.revoke(call.caller(), call.id, call.laterDone(context)); };
    const auto preview = [&chat, &about, context](const RestCall &call) {
        const auto hash = tokens::hash(call.request.query.queryItemValue(u"code"_s)).value_or(QByteArray());
        chat.invites.preview(peerAddress(call.request.peer), hash, about.name, call.later<rest::InvitePreview>(context));
    };
    const auto accept = [&chat, context](const RestCall &call) {
        call.with<rest::AcceptInviteRequest>([&](const auto &request) {
            const auto hash = tokens::hash(request.code).value_or(QByteArray());
            chat.invites.accept(call.caller(), hash, call.later<rest::InviteAccepted>(context));
        });
    };
    return {
        {"POST", rest::invitesPath, Auth::Bearer, create},
        {"GET", rest::invitesPath, Auth::Bearer, list},
        {"GET", rest::invitePreviewPath, Auth::None, preview},
        {"POST", rest::acceptInvitePath, Auth::Bearer, accept},
        {"DELETE", rest::invitePath, Auth::Bearer, revoke},
    };
}

} // namespace hearth
