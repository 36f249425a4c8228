// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <optional>

/// The parts of Rest.h and Events.h that are about stopping a server: a host says so, and what for, and everyone is told.
namespace hearth::rest {

inline constexpr QLatin1StringView stopPath("/api/server/stop");

struct StopRequest
{
    static constexpr qsizetype longest = 300; ///< letters
    QString message; ///< for everyone, in one line; empty: none
    QJsonObject toJson() const;
    /// InvalidField for a message that is too long.
    static Result<StopRequest> fromJson(const QJsonValue &json);
};

} // namespace hearth::rest

namespace hearth::events {

/// `server_closing`: the server is about to stop. It may come back.
struct ServerClosing
{
    QString message = {}; ///< of who stopped it, to everyone; empty: none
    std::optional<Author> by = {}; ///< who stopped it; nothing where it was no host: a signal, say
    static Result<ServerClosing> fromJson(const QJsonValue &json);
    friend bool operator==(const ServerClosing &, const ServerClosing &) = default;
};

void writeFields(JsonWriter &json, const ServerClosing &closing);

} // namespace hearth::events
