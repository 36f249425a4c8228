// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Knocks.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

namespace {

constexpr std::pair<KnockState::State, QLatin1StringView> names[] {{KnockState::Waiting, QLatin1StringView("waiting")},
    {KnockState::Admitted, QLatin1StringView("admitted")}, {KnockState::Refused, QLatin1StringView("refused")}};

} // namespace

void writeFields(JsonWriter &json, const Knock &knock)
{
    json.field("id", knock.id);
    json.field("display_name", knock.displayName);
    json.field("address", knock.address);
    json.field("at", knock.at);
}

Result<Knock> Knock::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Knock knock;
    knock.id = reader.integer(u"id"_s, 1);
    knock.displayName = reader.string(u"display_name"_s);
    knock.address = reader.optionalString(u"address"_s).value_or(QString());
    knock.at = reader.optionalTime(u"at"_s).value_or(QDateTime());
    return reader.result(knock);
}

void writeFields(JsonWriter &json, const KnockMade &made)
{
    json.field("knock", made.secret);
}

Result<KnockMade> KnockMade::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const KnockMade made {reader.string(u"knock"_s)};
    return reader.result(made);
}

void writeFields(JsonWriter &json, const KnockState &state)
{
    json.field("state", names[state.state].second);
    if (state.signedIn)
        writeFields(json, *state.signedIn);
}

Result<KnockState> KnockState::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const QString name = reader.string(u"state"_s);
    for (const auto &[state, stateName] : names) {
        if (stateName != name)
            continue;
        KnockState told {state};
        if (state == Admitted) {
            const auto signedIn = SignedIn::fromJson(json);
            if (!signedIn)
                return signedIn.error();
            told.signedIn = *signedIn;
        }
        return reader.result(told);
    }
    return reader.ok() ? Error {ErrorCode::InvalidField, u"A knock is waiting, admitted or refused."_s, u"state"_s}
                       : reader.result(KnockState {}).error();
}

void writeFields(JsonWriter &json, const KnockList &list)
{
    json.field("knocks", list.knocks);
}

QJsonObject KnockAnswer::toJson() const
{
    return {{u"admit"_s, admit}};
}

Result<KnockAnswer> KnockAnswer::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const KnockAnswer answer {reader.boolean(u"admit"_s)};
    return reader.result(answer);
}

} // namespace hearth::rest

namespace hearth::events {

void writeFields(JsonWriter &json, const KnockGone &gone)
{
    json.field("id", gone.id);
}

Result<KnockGone> KnockGone::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    const KnockGone gone {reader.integer(u"id"_s, 1)};
    return reader.result(gone);
}

QJsonObject AnswerKnock::toJson() const
{
    return {{u"id"_s, id}, {u"admit"_s, admit}};
}

Result<AnswerKnock> AnswerKnock::fromJson(JsonReader json)
{
    const qint64 id = json.integer(u"id"_s, 1);
    return json.result(AnswerKnock {id, json.boolean(u"admit"_s)});
}

} // namespace hearth::events
