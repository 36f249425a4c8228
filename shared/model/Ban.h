// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

namespace hearth {

/// Somebody who may not join a room.
struct Ban
{
    Author user;
    QString reason; ///< may be empty
    QDateTime at; ///< UTC
    Author by;
    QDateTime until; ///< for a guest: so long no other guest from its address may join either; else invalid

    friend bool operator==(const Ban &, const Ban &) = default;
};

/// An address from where nobody may enter as a guest or register.
struct AddressBan
{
    qint64 id = 0;
    QString address; ///< as limits count it: an IPv4 address, or the first one of an IPv6 network
    Author user; ///< the guest it was about
    QDateTime at; ///< UTC
    Author by;
    QDateTime until; ///< UTC

    friend bool operator==(const AddressBan &, const AddressBan &) = default;
};

void writeFields(JsonWriter &json, const Ban &ban);
Result<Ban> banFromJson(const QJsonValue &json);
void writeFields(JsonWriter &json, const AddressBan &ban);
Result<AddressBan> addressBanFromJson(const QJsonValue &json);

} // namespace hearth
