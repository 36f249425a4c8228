// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpReply.h"
#include "core/JsonWriter.h"
#include "model/User.h"
#include "rest/HttpAnswer.h"

#include <functional>

namespace hearth {

/// One request on its way to its handler, which answers it now or later.
struct RestCall
{
    HttpRequest request;
    HttpReply reply;
    qint64 id = 0; ///< what stood for `<id>` in the path
    UserId user; ///< who asks; invalid on open routes
    QString token = {}; ///< what they showed; empty on open routes

    template <HasJsonFields T>
    void answer(int status, const T &value) const
    {
        reply.send(jsonAnswer(status, jsonText(value)));
    }
    void fail(const Error &error) const { reply.send(errorAnswer(error)); }
    /// The body, decoded by T::fromJson(). InvalidRequest for what is no JSON object.
    template <typename T>
    Result<T> body() const
    {
        const auto json = bodyObject();
        if (!json)
            return json.error();
        return T::fromJson(*json);
    }

private:
    Result<QJsonObject> bodyObject() const;
};

enum class Door { Open, Token }; ///< who may come: anyone, or who shows a valid token

struct Route
{
    QByteArray method;
    QLatin1StringView pattern; ///< one of protocol/Rest.h
    Door door = Door::Token;
    std::function<void(const RestCall &)> handler;
};

} // namespace hearth
