// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Renamed.h"

#include "model/Notice.h"

namespace hearth {

bool rename(Author &author, const Author &now)
{
    if (author.id != now.id || author == now)
        return false;
    author = now;
    return true;
}

bool rename(Message &message, const Author &now)
{
    bool changed = rename(message.author, now);
    if (message.reply && message.reply->author.id == now.id) {
        ReplyPreview reply = *message.reply;
        if (rename(reply.author, now)) {
            message.reply = Shared<ReplyPreview>(reply);
            changed = true;
        }
    }
    if (message.notice) {
        Notice notice = *message.notice;
        bool told = false;
        for (QList<Author> *people : {&notice.joined, &notice.left})
            for (Author &person : *people)
                told |= rename(person, now);
        if (told)
            message.notice = Shared<Notice>(notice);
        changed |= told;
    }
    return changed;
}

} // namespace hearth
