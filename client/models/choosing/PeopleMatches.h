// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "text/CompletionContext.h"

#include <QList>

namespace hearth {

/// Somebody who could be meant by what is typed.
struct PersonMatch
{
    User user;
    bool inRoom = false; ///< the one that is open
    Seq spoke = 0; ///< where they spoke there last; 0: not lately
    NameMatch match = NameMatch::None; ///< of either name, the better one

    friend bool operator==(const PersonMatch &, const PersonMatch &) = default;
};

/// Those of them whose display name or username has what is typed in it, the likeliest first: people of the room before others,
/// beginnings of names before what stands within them, who spoke last before who did not, who is here before who is gone.
QList<PersonMatch> matchingPeople(QList<PersonMatch> people, const QString &typed);

} // namespace hearth
