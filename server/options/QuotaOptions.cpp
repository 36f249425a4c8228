// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/QuotaOptions.h"

#include "options/OptionValues.h"

using namespace Qt::StringLiterals;

namespace hearth {

using optionvalues::number;

QList<ServerOption> quotaOptions()
{
    constexpr qint64 million = 1'000'000;
    return {
        {u"max-rooms"_s, u"N"_s, u"1000"_s, u"most rooms in all"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxRooms; }, 1, million)},
        {u"max-rooms-per-user"_s, u"N"_s, u"20"_s, u"most rooms that one user may have made"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxRoomsOfUser; }, 0, million)},
        {u"max-direct-per-user"_s, u"N"_s, u"200"_s, u"most direct conversations that one user may have begun"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxDirectRoomsOfUser; }, 0, million)},
        {u"daily-rooms-per-address"_s, u"N"_s, u"50"_s, u"new rooms in a day from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.dailyRoomsOfAddress; }, 1, million)},
        {u"max-members"_s, u"N"_s, u"2000"_s, u"most members of one room"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxMembers; }, 1, million)},
        {u"max-rooms-joined"_s, u"N"_s, u"500"_s, u"most rooms that one user may be in"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxMemberships; }, 1, million)},
        {u"max-invites"_s, u"N"_s, u"1000"_s, u"most invitations in all"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxInvites; }, 0, million)},
        {u"max-invites-per-user"_s, u"N"_s, u"100"_s, u"most invitations that one user may have made"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.maxInvitesOfUser; }, 0, million)},
        {u"max-guests"_s, u"N"_s, u"2000"_s, u"most guests in all"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.maxGuests; }, 1, million)},
        {u"max-guests-per-address"_s, u"N"_s, u"300"_s, u"most guests from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.maxGuestsOfAddress; }, 1, million)},
        {u"max-accounts"_s, u"N"_s, u"10000"_s, u"most accounts in all"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.maxAccounts; }, 1, million)},
        {u"daily-accounts-per-address"_s, u"N"_s, u"300"_s, u"new accounts in a day from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.entry.dailyAccountsOfAddress; }, 1, million)},
    };
}

} // namespace hearth
