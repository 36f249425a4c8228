// SPDX-License-Identifier: GPL-3.0-or-later
import { around, tr } from '../language/language.js';
import { nameOf } from '../model/rooms.js';
import type { Session } from '../model/session.js';
import type { Message } from '../model/types.js';
import { h, say } from './dom.js';
import { icon } from './icons.js';
import { clock, day } from './words.js';

interface Found {
    message: Message;
    highlights: [number, number][];
}

interface Answer {
    results: Found[];
    cursor?: string;
    complete: boolean;
}

const afterTyping = 300;
const leadIn = 60; // characters before the first mark

/** Finds what was said, in all rooms that one reads or in the open one, newest first; more as one asks for it. */
export class SearchPane {
    readonly element: HTMLElement;
    private readonly input = h('input', { type: 'search', 'aria-label': tr('Search messages'), placeholder: tr('Search'), autocomplete: 'off', dir: 'auto', oninput: () => this.typed() });
    private readonly here = h('input', { type: 'checkbox', id: 'search-here', onchange: () => void this.find() });
    private readonly choice = h('label', { class: 'choice', for: 'search-here' }, this.here, h('span', {}, tr('Only in this room')));
    private readonly list = h('ol', { 'aria-label': tr('Found messages') });
    private readonly state = h('p', { class: 'soft', role: 'status' });
    private readonly more = h('button', { hidden: true, onclick: () => void this.find(this.cursor) }, tr('More'));
    private timer: number | undefined;
    private turn = 0;
    private cursor = '';

    constructor(private readonly session: Session, private readonly room: () => number, close: () => void) {
        this.element = h('aside', { class: 'people search', 'aria-label': tr('Search') },
            h('header', { class: 'bar' }, this.input, h('button', { class: 'icon-button', 'aria-label': tr('Close'), title: tr('Close'), onclick: close }, icon('close'))),
            this.choice, this.state, this.list, this.more);
        this.element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    }

    update(shown: boolean): void {
        this.element.hidden = !shown;
        this.choice.hidden = this.room() === 0;
    }

    focus(): void {
        this.input.focus();
        this.input.select();
    }

    private typed(): void {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.find(), afterTyping);
    }

    private async find(cursor = ''): Promise<void> {
        const turn = ++this.turn;
        const q = this.input.value.trim();
        if (q === '') {
            this.list.replaceChildren();
            this.more.hidden = true;
            return say(this.state, '');
        }
        say(this.state, tr('Searching…'));
        const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
        const parameters = new URLSearchParams({ q, limit: '30', time_zone });
        if (this.here.checked && this.room()) {
            parameters.set('room', String(this.room()));
        }
        if (cursor) {
            parameters.set('cursor', cursor);
        }
        try {
            const answer = await this.session.request<Answer>('GET', `/api/search?${parameters}`);
            if (turn === this.turn) {
                this.show(answer, cursor !== '');
            }
        } catch (error) {
            if (turn === this.turn) {
                say(this.state, (error as Error).message);
            }
        }
    }

    private show(answer: Answer, further: boolean): void {
        const rows = answer.results.map((one) => this.row(one));
        if (further) {
            this.list.append(...rows);
        } else {
            this.list.replaceChildren(...rows);
        }
        this.cursor = answer.cursor ?? '';
        this.more.hidden = this.cursor === '';
        const none = this.list.childElementCount === 0;
        say(this.state, this.cursor || answer.complete ? (none && !this.cursor ? tr('Nothing was found.') : '') : tr('Older messages are not searchable yet.'));
    }

    private row({ message, highlights }: Found): HTMLElement {
        const room = this.session.rooms.get(message.room_id);
        return h('li', {}, h('a', { href: `/rooms/${message.room_id}/${message.seq}` },
            h('span', { class: 'soft' }, ...around(tr('%1 in %2, %3', '%1', room ? nameOf(room, this.session.me.id) : tr('a room'), `${day(message.created_at)} ${clock(message.created_at)}`),
                h('span', { class: 'name', dir: 'auto' }, message.author.display_name))),
            h('span', { class: 'excerpt', dir: 'auto' }, ...this.excerpt(message, highlights))));
    }

    private excerpt(message: Message, highlights: [number, number][]): (Node | string)[] {
        if (!message.text) {
            return [message.attachments.map((one) => one.name).join(', ')];
        }
        const begin = Math.max(0, (highlights[0]?.[0] ?? 0) - leadIn);
        const pieces: (Node | string)[] = [begin > 0 ? '…' : ''];
        let at = begin;
        for (const [start, length] of highlights) {
            pieces.push(message.text.slice(at, start), h('mark', {}, message.text.slice(start, start + length)));
            at = start + length;
        }
        return [...pieces, message.text.slice(at, at + 200)];
    }
}
