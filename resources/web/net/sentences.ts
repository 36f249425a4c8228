// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, tr as inOwnLanguage } from '../language/language.js';

/** Those of the server's sentences that people meet, as it has them: no language is spoken yet while this is read. */
const sentences = [
    tr('This is not your password.'),
    tr('Wrong username, or the code is wrong, was used, or is older than a day.'),
    tr('Nobody can join from this address for now.'),
    tr('This person is banned from the room; lift the ban first.'),
    tr('You were banned from this room.'),
    tr('%1 cannot be removed by you.'),
    tr('%1 does not take messages from you.'),
    tr('Guests can\'t create public rooms on this server; people with an account can.'),
    tr('Guests can\'t invite others.'),
    tr('Only moderators post in this room.'),
    tr('Only the owner and admins of this server may do this.'),
    tr('Only the room\'s owner and moderators and the owner and admins of this server may do this.'),
    tr('Only the room\'s owner and the owner and admins of this server may do this.'),
    tr('Only who wrote a message may edit it.'),
    tr('This account is banned from the server.'),
    tr('This account is no longer here.'),
    tr('You can\'t take this from %1.'),
    tr('You can\'t block yourself.'),
    tr('You can\'t ban yourself.'),
    tr('You have blocked %1. Unblock them to write here.'),
    tr('This is the room\'s only owner: make somebody else an owner before.'),
    tr('This is the server\'s only owner: make somebody else an owner before.'),
    tr('You are the room\'s only owner: make somebody else an owner before you leave.'),
    tr('A message names at most %1 people.'),
    tr('A room has at most %1 pinned messages.'),
    tr('As many people wait to be let in as may. Try again in ten minutes.'),
    tr('This room is full: it has %1 members.'),
    tr('This server has reached its limit of %1 invitations.'),
    tr('You have blocked %1 people, which is the limit.'),
    tr('Too many tries. Try again in %1 s.'),
    tr('Too many changes at once; wait a moment.'),
    tr('Too many reactions at once; wait a moment.'),
    tr('This room is archived: it can be read, and nothing is written there any more.'),
    tr('The disk of the server is full.'),
    tr('The disk of the server is nearly full: no files are taken.'),
    tr('The disk of the server is nearly full: nothing new is stored until there is space again.'),
    tr('The server keeps as many bytes of files as it may.'),
    tr('A file can have at most %1 here.'),
    tr('A username has at least %1 visible characters.'),
    tr('A password has %1 to %2 characters.'),
    tr('A password has no control characters.'),
    tr('A message needs something that can be seen.'),
    tr('A message has 1 to %1 characters.'),
    tr('A note has at most %1 characters.'),
];

/** What the server says, in the language that is spoken; as it was said where this page does not know the sentence. */
export function inReadersLanguage(sentence: string): string {
    for (const source of sentences) {
        const expression = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(\d)/g, '(.+?)');
        const match = new RegExp(`^${expression}$`, 's').exec(sentence);
        if (match) {
            return inOwnLanguage(source, ...match.slice(1));
        }
    }
    return sentence;
}
