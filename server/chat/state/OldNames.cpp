// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/OldNames.h"

#include <algorithm>

namespace hearth {

bool showOldName(const QList<Shared<Message>> &messages, const Author &now)
{
    const auto isOld = [&now](const Author &author) { return author.id == now.id && author != now; };
    return std::ranges::any_of(messages, [&isOld](const Shared<Message> &message) {
        return isOld(message->author) || (message->reply && isOld(message->reply->author))
            || (message->notice
                && (std::ranges::any_of(message->notice->joined, isOld) || std::ranges::any_of(message->notice->left, isOld)));
    });
}

} // namespace hearth
