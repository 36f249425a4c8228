// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import type { Author, Message, Notice } from '../model/types.js';

/** "Ada", "Ada and Bob", "Ada, Bob and 3 more". */
function names(people: Author[], count: number): string {
    const [first, second] = people.map((one) => one.display_name);
    if (!first) {
        return trn('%n people', count);
    }
    if (count === 1) {
        return first;
    }
    if (count === 2 && second) {
        return tr('%1 and %2', first, second);
    }
    return second ? trn('%1, %2 and %n more', count - 2, first, second) : trn('%1 and %n more', count - 1, first);
}

function comingsAndGoings({ joined = [], joined_count = joined.length, left = [], left_count = left.length }: Notice): string {
    if (left_count === 0) {
        return tr('%1 joined', names(joined, joined_count));
    }
    if (joined_count === 0) {
        return tr('%1 left', names(left, left_count));
    }
    const isSame = joined_count === left_count && joined.map((one) => one.id).join() === left.map((one) => one.id).join();
    return isSame ? tr('%1 joined and left', names(joined, joined_count)) : tr('%1 joined, %2 left', names(joined, joined_count), names(left, left_count));
}

/** What happened to a room, in the language that is spoken; in the server's words where this page does not know it. */
export function noticeText(message: Message): string {
    const { notice } = message;
    const who = message.author.display_name;
    switch (notice?.what) {
    case 'renamed':
        return tr('%1 renamed the room to “%2”', who, notice.name ?? '');
    case 'topic':
        return notice.topic ? tr('%1 set the topic: %2', who, notice.topic) : tr('%1 removed the topic', who);
    case 'archived':
        return tr('%1 archived the room', who);
    case 'unarchived':
        return tr('%1 unarchived the room', who);
    case 'pinned':
        return tr('%1 pinned a message', who);
    case 'members':
        return comingsAndGoings(notice);
    case 'kind':
        return notice.to === 'public' ? tr('%1 opened the room to everyone', who) : tr('%1 made the room private', who);
    case 'who_may_post':
        return notice.to === 'moderators' ? tr('%1 left posting to moderators', who) : tr('%1 let everyone post', who);
    case 'who_may_name_all':
        return notice.to === 'moderators' ? tr('%1 left @room to moderators', who)
            : notice.to === 'everyone' ? tr('%1 let everyone use @room', who) : tr('%1 left @room to moderators where many are here', who);
    case 'role': {
        const whom = notice.user?.display_name ?? tr('somebody');
        return notice.to === 'owner' ? tr('%1 made %2 an owner of the room', who, whom)
            : notice.to === 'moderator' ? tr('%1 made %2 a moderator', who, whom) : tr('%1 made %2 a member like others', who, whom);
    }
    default:
        return message.text;
    }
}
