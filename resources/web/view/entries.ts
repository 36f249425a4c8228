// SPDX-License-Identifier: GPL-3.0-or-later
import type { Unsent } from '../model/outbox.js';
import type { Message } from '../model/types.js';
import { dayKey } from './words.js';

/** What the timeline shows, one below the other. */
export type Entry =
    | { kind: 'day'; key: string; time: string }
    | { kind: 'new'; key: string }
    | { kind: 'message'; key: string; message: Message; first: boolean }
    | { kind: 'unsent'; key: string; unsent: Unsent; first: boolean };

const together = 5 * 60_000;

/**
 * Days are parted, messages of one person within five minutes stand together, and a line stands before the first one after
 * `readUpTo` that somebody else wrote, where that is a number.
 */
export function entriesOf(messages: Message[], unsent: Unsent[], readUpTo: number | null, me: number): Entry[] {
    const entries: Entry[] = [];
    let last: { author: number; time: number; day: string } | null = null;
    let marked = readUpTo === null;
    const begin = (time: string, author: number, alone: boolean): boolean => {
        const day = dayKey(time);
        if (last?.day !== day) {
            entries.push({ kind: 'day', key: `day-${day}`, time });
        }
        const first = alone || last?.day !== day || last.author !== author || Date.parse(time) - last.time > together;
        last = { author: alone ? 0 : author, time: Date.parse(time), day };
        return first;
    };
    for (const message of messages) {
        const isNew = !marked && message.seq > readUpTo! && message.author.id !== me && message.kind !== 'notice';
        const first = begin(message.created_at, message.author.id, message.kind === 'notice' || !!message.reply_to) || isNew;
        if (isNew) {
            marked = true;
            entries.push({ kind: 'new', key: 'new' });
        }
        // One's own keeps the key, and so the element, that it had before it was stored.
        const key = message.author.id === me && message.client_id ? `c-${message.client_id}` : `m-${message.id}`;
        entries.push({ kind: 'message', key, message, first });
    }
    // A page may bring what was stored while the answer was lost.
    const stored = new Set(messages.map((message) => message.client_id));
    for (const one of unsent.filter((it) => !stored.has(it.client_id))) {
        entries.push({ kind: 'unsent', key: `c-${one.client_id}`, unsent: one, first: begin(one.at, me, !!one.reply) });
    }
    return entries;
}
