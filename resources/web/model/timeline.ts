// SPDX-License-Identifier: GPL-3.0-or-later
import type { Have, Message, Page } from './types.js';

/** Reads a page of the room: `before=SEQ`, `after=SEQ`, `around=SEQ`, or the latest for an empty text. */
export type ReadPage = (which: string) => Promise<Page>;

/**
 * A stretch of a room's messages without gaps, which grows at both ends, and up to what the room is known. What is told meanwhile
 * is taken in whatever way it comes, and of the same message the one with the higher `change` stays.
 */
export class Timeline {
    /** Oldest first. A message that changed is another object. */
    messages: Message[] = [];
    /** Whether its last message is the room's last one, so that new ones belong below it. */
    atEnd = false;
    /** Whether there was a page at all. */
    loaded = false;
    /** A page is on its way: above the first message, below the last one, or of another stretch. */
    loading: 'older' | 'newer' | 'other' | '' = '';
    private seq = 0;
    private change = 0;
    /** What was told while a page was on its way, which may have been read before. */
    private meanwhile: Message[] = [];
    private stretch = 0;

    constructor(private readonly read: ReadPage, private readonly changed: () => void) {}

    get first(): number {
        return this.messages[0]?.seq ?? 0;
    }

    get last(): number {
        return this.messages[this.messages.length - 1]?.seq ?? 0;
    }

    get atStart(): boolean {
        return this.loaded && (this.first <= 1);
    }

    get have(): Have {
        return [this.seq, this.change];
    }

    /** The room as it is now, when it was not known before. */
    knowUpTo(seq: number, change: number): void {
        this.seq = Math.max(this.seq, seq);
        this.change = Math.max(this.change, change);
    }

    latest(): Promise<void> {
        return this.other('', (page) => page.messages.length === 0 || !page.has_more_after);
    }

    around(seq: number): Promise<void> {
        return this.other(`around=${seq}`, (page) => !page.has_more_after);
    }

    async older(): Promise<void> {
        if (this.loaded && !this.loading && !this.atStart) {
            await this.grow('older', `before=${this.first}`);
        }
    }

    async newer(): Promise<void> {
        if (this.loaded && !this.loading && !this.atEnd) {
            await this.grow('newer', `after=${this.last}`);
        }
    }

    /** A message that was told, or acked: a new one, or one that is otherwise now. */
    take(message: Message): void {
        this.knowUpTo(message.seq, message.change);
        if (this.loading) {
            this.meanwhile.push(message);
        }
        if (!this.loaded) {
            return;
        }
        if (message.seq > this.last) {
            if (this.atEnd && message.seq === this.last + 1) {
                this.messages = [...this.messages, message];
            } else if (this.atEnd && this.loading !== 'other') {
                this.atEnd = false; // one was missed
                void this.newer().catch(() => undefined);
            }
        } else {
            this.replace(message);
        }
        this.changed();
    }

    /** What sync answered. */
    takeMissed(messages: Message[], changed: Message[], have: Have): void {
        changed.forEach((message) => this.take(message));
        messages.forEach((message) => this.take(message));
        this.knowUpTo(...have);
    }

    private replace(message: Message): void {
        const known = this.messages[message.seq - this.first];
        if (known?.id === message.id && message.change >= known.change) {
            this.messages = this.messages.map((one) => (one === known ? message : one));
        }
        if (this.messages.some((one) => one.reply?.id === message.id)) {
            const text = [...message.text].slice(0, 200).join('');
            this.messages = this.messages.map((one) => one.reply?.id === message.id
                ? { ...one, reply: { ...one.reply, text, deleted: message.deleted, author: message.author } } : one);
        }
    }

    private async other(which: string, atEnd: (page: Page) => boolean): Promise<void> {
        const stretch = ++this.stretch;
        this.loading = 'other';
        this.meanwhile = [];
        this.changed();
        try {
            const page = await this.read(which);
            if (stretch === this.stretch) {
                this.messages = page.messages;
                this.atEnd = atEnd(page);
                this.loaded = true;
                this.knowUpTo(this.last, 0);
            }
        } finally {
            if (stretch === this.stretch) {
                this.done();
            }
        }
    }

    private async grow(end: 'older' | 'newer', which: string): Promise<void> {
        const stretch = this.stretch;
        this.loading = end;
        this.meanwhile = [];
        this.changed();
        try {
            const { messages, has_more: more } = await this.read(which);
            if (stretch !== this.stretch) {
                return;
            }
            if (end === 'older') {
                this.messages = [...messages.filter((one) => one.seq < this.first), ...this.messages];
            } else {
                this.messages = [...this.messages, ...messages.filter((one) => one.seq > this.last)];
                this.atEnd = !more;
                this.knowUpTo(this.last, 0);
            }
        } finally {
            if (stretch === this.stretch) {
                this.done();
            }
        }
    }

    private done(): void {
        this.loading = '';
        const told = this.meanwhile;
        this.meanwhile = [];
        told.forEach((message) => this.take(message));
        this.changed();
    }
}
