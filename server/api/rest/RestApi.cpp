// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestApi.h"

#include "Authenticator.h"
#include "Chat.h"
#include "FileStore.h"
#include "Hosting.h"
#include "HttpServer.h"
#include "PeerAddress.h"
#include "Peers.h"
#include "ServerAbout.h"
#include "files/AttachmentRoutes.h"
#include "files/PictureRoutes.h"
#include "model/Ids.h"
#include "protocol/Rest.h"
#include "rest/AccountRoutes.h"
#include "rest/InviteRoutes.h"
#include "rest/KnockRoutes.h"
#include "rest/MessageRoutes.h"
#include "rest/ModerationRoutes.h"
#include "rest/RoomRoutes.h"
#include "rest/SearchRoutes.h"
#include "rest/trust/AuditRoutes.h"
#include "rest/trust/BlockRoutes.h"
#include "rest/trust/ReportRoutes.h"
#include "status/StatusRoutes.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A positive integer below 2^53 as the program itself would write it.
std::optional<qint64> strictId(QStringView text)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (!ok || id < 1 || id > maxWireInteger || QString::number(id) != text)
        return {};
    return id;
}

/// Whether `path` is of this pattern.
std::optional<RestApi::PathIds> match(QLatin1StringView pattern, QStringView path)
{
    const auto wanted = QString(pattern).split(u'/');
    const auto parts = path.split(u'/');
    if (wanted.size() != parts.size())
        return {};
    RestApi::PathIds ids;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (wanted[i] == "<secret>"_L1) {
            ids.secret = parts[i].toString();
            continue;
        }
        qint64 *wildcard = wanted[i] == "<id>"_L1 ? &ids.id
            : wanted[i] == "<user>"_L1            ? &ids.user
            : wanted[i] == "<message>"_L1         ? &ids.message
                                                  : nullptr;
        const auto id = wildcard ? strictId(parts[i]) : std::nullopt;
        if (wildcard ? !id : wanted[i] != parts[i])
            return {};
        if (wildcard)
            *wildcard = *id;
    }
    return ids;
}

QString bearerToken(const HttpRequest &request)
{
    const QByteArrayView header = request.headerInPlace("authorization");
    const bool bearer = header.first(std::min<qsizetype>(7, header.size())).compare("bearer ", Qt::CaseInsensitive) == 0;
    const QString token = bearer ? QString::fromLatin1(header.sliced(7).trimmed()) : QString();
    wipe(header); // nobody else reads it
    return token;
}

QByteArray methodToRoute(const QByteArray &method)
{
    return method == "HEAD" ? QByteArray("GET") : method; // HttpReply leaves the body out
}

} // namespace

RestApi::RestApi(
    Chat &chat, Authenticator &authenticator, Hosting &hosting, FileStore &files, const ServerAbout &about, QObject *parent)
    : QObject(parent)
    , m_authenticator(authenticator)
    , m_routes(accountRoutes(chat, authenticator, this) + roomRoutes(chat, this) + messageRoutes(chat, this)
          + inviteRoutes(chat, about, this) + knockRoutes(hosting.knocking(), this) + searchRoutes(chat, this)
          + moderationRoutes(chat, hosting, this) + auditRoutes(chat, hosting, this) + blockRoutes(chat, this)
          + reportRoutes(chat, this) + attachmentRoutes(chat, files, this) + pictureRoutes(chat, files, this)
          + statusRoutes(hosting))
    , m_refused(
          [&status = hosting.overseeing()](const QHostAddress &peer, ErrorCode code) { status.refused(peerAddress(peer), code); })
{
    m_routes.append({"GET", rest::healthPath, Auth::None, [&authenticator, &about](const RestCall &call) {
                         const QString access = accessPolicyName(authenticator.access());
                         call.answer(200,
                             rest::Health {u"ok"_s, QStringLiteral(HEARTH_VERSION), u"hearth"_s, about.id, about.name, access,
                                 about.epoch, about.tlsMode, about.fingerprint});
                     }});
}

void RestApi::serve(HttpServer &http)
{
    const auto handler = [this](const HttpRequest &request, const HttpReply &reply) { handle(request, reply); };
    http.route(u"/api/"_s, handler);
    http.route(rest::healthPath, handler);
    for (const Route &route : std::as_const(m_routes)) {
        if (route.streamed == 0)
            continue;
        const auto open = [this, &route](const HttpRequest &request, const HttpUpload &upload) {
            RestCall call {request, upload.reply()};
            call.upload = upload;
            call.refused = &m_refused;
            const auto ids = match(route.pattern, request.path);
            ids ? run(route, *ids, call) : call.fail({ErrorCode::NotFound, u"There is nothing at this path."_s});
        };
        http.routeUpload({route.method, QString(route.pattern).replace("<id>"_L1, "*"_L1), route.streamed, open});
    }
}

const QList<Route> &RestApi::routes() const
{
    return m_routes;
}

void RestApi::handle(const HttpRequest &request, const HttpReply &reply)
{
    RestCall call {request, reply};
    call.refused = &m_refused;
    QByteArrayList allowed;
    for (const Route &route : std::as_const(m_routes)) {
        const auto ids = match(route.pattern, request.path);
        if (!ids)
            continue;
        if (route.method != methodToRoute(request.method)) {
            allowed.append(route.method);
            continue;
        }
        return run(route, *ids, call);
    }
    if (allowed.isEmpty())
        return call.fail({ErrorCode::NotFound, u"There is nothing at this path."_s});
    HttpResponse response = errorResponse(
        {ErrorCode::MethodNotAllowed, u"This path does not take %1."_s.arg(QString::fromLatin1(request.method))});
    response.headers.emplaceBack("Allow", allowed.join(", "));
    reply.send(response);
}

void RestApi::run(const Route &route, const PathIds &ids, RestCall &call)
{
    call.id = ids.id;
    call.other = UserId {ids.user};
    call.message = MessageId {ids.message};
    call.secret = ids.secret;
    const bool hasTicket = route.auth == Auth::BearerOrTicket && call.request.query.hasQueryItem(u"ticket"_s);
    route.auth == Auth::None || hasTicket ? route.handler(call) : authenticated(route, call);
}

void RestApi::authenticated(const Route &route, RestCall call)
{
    call.token = bearerToken(call.request);
    if (call.token.isEmpty())
        return call.fail({ErrorCode::Unauthorized, u"Sign in first: send \"Authorization: Bearer TOKEN\"."_s});
    // At once, within the turn that it was given: what comes from the event loop comes with as many others as there are.
    if (const auto known = m_authenticator.recognize(call.token)) {
        call.user = known->user.id;
        return run(route.handler, std::move(call));
    }
    m_authenticator.authenticate(call.token, this, [this, handler = route.handler, call](const Result<KnownCaller> &known) mutable {
        if (!known) {
            wipe(call.token);
            return call.fail(known.error());
        }
        call.user = known->user.id;
        run(handler, std::move(call));
    });
}

/// Hundreds may have begun before the first of them was answered. While memory is short each waits until those are gone who
/// owe most, for its answer may be large.
void RestApi::run(const std::function<void(const RestCall &)> &handler, RestCall call)
{
    const auto from = call.request.connection.lock();
    if (from && call.reply.isWaiting() && from->memory().isShort(from->peer())) {
        const auto again = Payer::keep([this, handler, call] {
            if (!call.reply.isWaiting()) // it was among those who went: its answer would be on nobody's account
                return wipe(call.token);
            run(handler, call);
        });
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
        return;
    }
    const auto wiped = qScopeGuard([&] { wipe(call.token); }); // whoever needs it has hashed it when they return
    handler(call);
}

} // namespace hearth
