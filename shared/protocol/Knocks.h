// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "protocol/Rest.h"

/// The parts of Rest.h and Events.h that are about knocking: who has no invitation asks to be let in, and a host answers.
namespace hearth::rest {

inline constexpr QLatin1StringView knockPath("/api/knock");
inline constexpr QLatin1StringView knockStatePath("/api/knock/<secret>");
inline constexpr QLatin1StringView knocksPath("/api/knocks");
inline constexpr QLatin1StringView answerKnockPath("/api/knocks/<id>");

/// Somebody who waits before the door, as hosts see them.
struct Knock
{
    qint64 id = 0;
    QString displayName; ///< as they want to be called
    QString address; ///< from where they ask
    QDateTime at; ///< UTC
    static Result<Knock> fromJson(const QJsonValue &json);
    friend bool operator==(const Knock &, const Knock &) = default;
};

/// Of who knocked: what they ask with how it goes on. Nobody else knows it.
struct KnockMade
{
    QString secret;
    static Result<KnockMade> fromJson(const QJsonValue &json);
};

struct KnockState
{
    enum State { Waiting, Admitted, Refused };
    State state = Waiting;
    std::optional<SignedIn> signedIn = {}; ///< of who was admitted
    static Result<KnockState> fromJson(const QJsonValue &json);
};

struct KnockList
{
    QList<Knock> knocks; ///< in the order in which they came
};

struct KnockAnswer
{
    bool admit = false;
    QJsonObject toJson() const;
    static Result<KnockAnswer> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const Knock &knock);
void writeFields(JsonWriter &json, const KnockMade &made);
void writeFields(JsonWriter &json, const KnockState &state);
void writeFields(JsonWriter &json, const KnockList &list);

} // namespace hearth::rest

namespace hearth {
class JsonReader;
}

namespace hearth::events {

inline constexpr QLatin1StringView knock("knock"); ///< rest::Knock, to hosts

/// It was answered, or forgotten; to hosts.
struct KnockGone
{
    static constexpr QLatin1StringView event {"knock_gone"};
    qint64 id = 0;
    static Result<KnockGone> fromJson(const QJsonValue &json);
};

/// From a host.
struct AnswerKnock
{
    static constexpr QLatin1StringView event {"answer_knock"};
    qint64 id = 0;
    bool admit = false;
    QJsonObject toJson() const;
    static Result<AnswerKnock> fromJson(JsonReader json);
};

void writeFields(JsonWriter &json, const KnockGone &gone);

} // namespace hearth::events
