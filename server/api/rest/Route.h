// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "HttpReply.h"
#include "HttpUpload.h"
#include "core/Answer.h"
#include "core/JsonWriter.h"
#include "core/PlainObject.h"
#include "model/User.h"
#include "passwords/SecretString.h"
#include "rest/Responses.h"

#include <QScopeGuard>

#include <functional>
#include <optional>

namespace hearth {

/// Of a body. The longest message is 96 KB when each of its letters is escaped; half a million zeros in a list take the server's
/// thread for 50 ms.
inline constexpr qsizetype largestJson = 128 * 1024;

/// One request on its way to its handler, which answers it now or later.
struct RestCall
{
    HttpRequest request;
    HttpReply reply;
    qint64 id = 0; ///< what stood for `<id>` in the path
    UserId other; ///< what stood for `<user>`
    MessageId message; ///< what stood for `<message>`
    QString secret = {}; ///< what stood for `<secret>`: what somebody knows in place of a token
    UserId user; ///< who asks; invalid on open routes
    std::optional<HttpUpload> upload = {}; ///< where the route streams: its body
    using Refused = std::function<void(const QHostAddress &peer, ErrorCode code)>;
    const Refused *refused = nullptr; ///< told of whoever is refused something; outlives all requests
    QString token = {}; ///< what they showed, until the handler returns; empty on open routes

    template <HasJsonFields T>
    void answer(int status, const T &value) const
    {
        reply.send(jsonResponse(status, jsonText(value)));
    }
    /// Answers with what `told` makes of the value once it is there, or with what went wrong; not once `context` is gone.
    template <typename T, typename Told = std::identity>
    Answer<T> later(QObject *context, int status = 200, Told told = {}) const
    {
        return {context, [call = *this, status, told](const Result<T> &result) {
                    result ? call.answer(status, told(*result)) : call.fail(result.error());
                }};
    }
    /// Answers 204 once it is done, or with what went wrong; not once `context` is gone.
    Answer<void> laterDone(QObject *context) const
    {
        return {context, [call = *this](const Result<void> &done) { done ? call.reply.send({204}) : call.fail(done.error()); }};
    }
    Caller caller() const;
    void fail(const Error &error) const
    {
        if (refused)
            (*refused)(request.peer, error.code);
        reply.send(errorResponse(error));
    }
    /// The body, decoded by T::fromJson(). InvalidRequest for what is no JSON object, TooLarge.
    template <typename T>
    Result<T> body() const
    {
        const auto json = bodyObject();
        if (!json)
            return json.error();
        return T::fromJson(*json);
    }
    /// Gives the body to `run`, decoded; answers itself where it is none.
    template <typename T, typename Run>
    void with(Run run) const
    {
        const auto request = body<T>();
        if (!request)
            return fail(request.error());
        run(*request);
    }

    /// body() of one with a secret in it, which is overwritten. Read where it lies if it can be: QJsonDocument makes
    /// copies that nobody can overwrite.
    template <typename T>
    Result<T> secretBody() const
    {
        const QByteArray compact = compactBody();
        const auto wiped = qScopeGuard([&] {
            wipe(request.body);
            wipe(compact);
        });
        qsizetype at = 0;
        const auto plain = PlainObject::read(compact, at);
        return plain && at == compact.size() ? T::fromJson(*plain) : body<T>();
    }

private:
    QByteArray compactBody() const; ///< without the white space around its values; empty when it is not UTF-8
    Result<QJsonObject> bodyObject() const;
};

/// Who may ask: anyone; who shows a valid token (RFC 6750); or who has a `ticket` in the address in its place, which the handler looks at.
enum class Auth { None, Bearer, BearerOrTicket };

struct Route
{
    QByteArray method;
    QLatin1StringView pattern; ///< one of protocol/Rest.h
    Auth auth = Auth::Bearer;
    std::function<void(const RestCall &)> handler;
    qint64 streamed = 0; ///< where the body is streamed: how large it may be
};

} // namespace hearth
