// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/ServerRights.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr bool audited = true;
constexpr bool unaudited = false;

constexpr ServerRight table[] {
    {ServerAction::SeePeople, QLatin1StringView("see who is on the server"), Role::Guest},
    {ServerAction::Rename, QLatin1StringView("be called otherwise"), Role::Guest},
    {ServerAction::ChoosePicture, QLatin1StringView("choose a picture to be shown with"), Role::Member},
    {ServerAction::TalkDirectly, QLatin1StringView("begin a direct conversation"), Role::Guest},
    {ServerAction::Block, QLatin1StringView("block somebody for themselves"), Role::Guest},
    {ServerAction::CreatePrivateRoom, QLatin1StringView("create a private room"), Role::Guest},
    {ServerAction::CreatePublicRoom, QLatin1StringView("create a public room"), Role::Member, unaudited, true},
    {ServerAction::Invite, QLatin1StringView("invite people to the server"), Role::Admin, audited},
    {ServerAction::Host,
        QLatin1StringView("say who may enter, let in who knocks, end guests, lift bans of addresses, see who is connected from "
                          "where and how the server is doing"),
        Role::Admin, audited},
    {ServerAction::ShutOut, QLatin1StringView("shut somebody out of the server who stands below them"), Role::Admin, audited},
    {ServerAction::GiveServerRole, QLatin1StringView("give roles as high as their own, and take them from who stands below them"),
        Role::Admin, audited},
    {ServerAction::EraseEverywhere, QLatin1StringView("delete what somebody wrote, everywhere, who stands below them"), Role::Admin,
        audited},
    {ServerAction::EndSessions, QLatin1StringView("sign somebody out everywhere who stands below them"), Role::Admin, audited},
    {ServerAction::RemovePicture, QLatin1StringView("remove the picture of somebody who stands below them"), Role::Admin, audited},
    {ServerAction::SeeRooms, QLatin1StringView("see which rooms there are, and how large, but not what is in them"), Role::Admin},
    {ServerAction::SeeAudit, QLatin1StringView("see who did what to whom"), Role::Admin},
    {ServerAction::Stop, QLatin1StringView("stop the server, with a word to everyone"), Role::Admin, audited},
};

} // namespace

std::span<const ServerRight> serverRights()
{
    return table;
}

bool mayOnServer(Role role, ServerAction action, bool guestsAreLet)
{
    const auto &right = *std::ranges::find(table, action, &ServerRight::action);
    return role >= right.least || (right.guestsIfTold && guestsAreLet);
}

bool standsAbove(Role one, Role other)
{
    return one > other;
}

bool isHost(Role role)
{
    return role >= Role::Admin;
}

} // namespace hearth
