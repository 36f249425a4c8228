// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal } from '../net/rest.js';
import { newKey } from './keys.js';
import { forget, keep, kept, keptNames } from './kept.js';
import type { Attachment, Message, Reply } from './types.js';

export interface Unsent {
    client_id: string;
    room: number;
    text: string;
    reply: Reply | null;
    attachments: Attachment[];
    at: string;
    /** Why the server does not take it; empty for what is on its way. */
    error: string;
}

export type Send = (unsent: Unsent) => Promise<Message>;

const passing = ['unreachable', 'rate_limited', 'busy', 'storage_full', 'internal'];

/**
 * What was written and is not stored by the server yet, in the order in which it was written; one of a room is on its way at a
 * time. It is kept until the server acked it, so that a reload loses nothing, and sent again with the same `client_id`, which the
 * server stores once. Pages of the same browser share it: each message is an entry of its own.
 */
export class Outbox {
    unsent: Unsent[] = [];
    private readonly busy = new Set<number>();
    private open = false;

    constructor(private readonly send: Send, private readonly stored: (message: Message) => void, private readonly changed: () => void) {
        this.unsent = keptNames('outbox.').map((name) => kept<Unsent>(name)).filter((one): one is Unsent => one !== null)
            .sort((a, b) => (a.at < b.at ? -1 : 1));
    }

    of(room: number): Unsent[] {
        return this.unsent.filter((one) => one.room === room);
    }

    add(room: number, text: string, reply: Reply | null, attachments: Attachment[]): void {
        // Two of the same millisecond keep their order.
        const after = this.unsent.length > 0 ? Date.parse(this.unsent[this.unsent.length - 1].at) + 1 : 0;
        const at = new Date(Math.max(Date.now(), after)).toISOString();
        const unsent = { client_id: newKey(), room, text, reply, attachments, at, error: '' };
        this.unsent = [...this.unsent, unsent];
        keep(`outbox.${unsent.client_id}`, unsent);
        this.changed();
        void this.pump(room);
    }

    retry(unsent: Unsent): void {
        this.replace(unsent, { ...unsent, error: '' });
        void this.pump(unsent.room);
    }

    /** Given up, or stored, as an ack or somebody else's page says. */
    remove(clientId: string): void {
        if (this.unsent.some((one) => one.client_id === clientId)) {
            this.unsent = this.unsent.filter((one) => one.client_id !== clientId);
            forget(`outbox.${clientId}`);
            this.changed();
        }
    }

    /** Whether there is a server to send to. */
    setOpen(open: boolean): void {
        this.open = open;
        if (open) {
            new Set(this.unsent.map((one) => one.room)).forEach((room) => void this.pump(room));
        }
    }

    private replace(old: Unsent, unsent: Unsent): void {
        this.unsent = this.unsent.map((one) => (one.client_id === old.client_id ? unsent : one));
        keep(`outbox.${unsent.client_id}`, unsent);
        this.changed();
    }

    private async pump(room: number): Promise<void> {
        if (this.busy.has(room)) {
            return;
        }
        this.busy.add(room);
        try {
            for (;;) {
                const next = this.open ? this.of(room).find((one) => !one.error) : undefined;
                if (!next) {
                    return;
                }
                try {
                    const message = await this.send(next);
                    this.stored(message);
                    this.remove(next.client_id);
                } catch (error) {
                    const refusal = error instanceof Refusal ? error : new Refusal('internal', String(error));
                    if (!passing.includes(refusal.code)) {
                        this.replace(next, { ...next, error: refusal.message });
                    } else if (refusal.code === 'unreachable') {
                        return; // until the connection is back
                    } else {
                        await new Promise((resolve) => setTimeout(resolve, 1000 * Math.max(1, refusal.retryAfter)));
                    }
                }
            }
        } finally {
            this.busy.delete(room);
        }
    }
}
