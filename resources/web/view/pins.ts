// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { mayInRoom } from '../model/rights.js';
import type { Session } from '../model/session.js';
import type { Message, Room } from '../model/types.js';
import { plainWords } from '../text/markdown.js';
import { h, say } from './dom.js';
import { icon } from './icons.js';
import { clock, day } from './words.js';

/** What is pinned in the open room, the newest pin first; current while it is shown. */
export class PinsPane {
    readonly element: HTMLElement;
    private readonly list = h('ol', { 'aria-label': tr('Pinned messages') });
    private readonly state = h('p', { class: 'soft', role: 'status' });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly closing: HTMLElement;
    /** As of what it was read: another room, or something was done to a message. */
    private readAs = '';
    private isReading = false;

    constructor(private readonly session: Session, close: () => void) {
        this.closing = h('button', { class: 'icon-button', 'aria-label': tr('Close'), title: tr('Close'), onclick: close }, icon('close'));
        this.element = h('aside', { class: 'people search pins', 'aria-label': tr('Pinned messages') },
            h('header', { class: 'bar' }, h('h2', {}, tr('Pinned messages')), this.closing), this.state, this.problem, this.list);
        this.element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    }

    /** Shows those of a room, or nothing. */
    update(room: Room | null): void {
        this.element.hidden = !room;
        if (!room) {
            this.readAs = '';
        } else if (this.session.current && !this.isReading && this.readAs !== this.asOf(room)) {
            void this.read(room);
        }
    }

    focus(): void {
        this.closing.focus();
    }

    private asOf(room: Room): string {
        return `${room.id} ${room.last_change} ${mayInRoom('pin', room, this.session.me)}`;
    }

    private async read(room: Room): Promise<void> {
        this.isReading = true;
        if (!this.readAs.startsWith(`${room.id} `)) {
            this.list.replaceChildren();
            say(this.state, tr('Loading…'));
        }
        this.readAs = this.asOf(room);
        say(this.problem, '');
        try {
            const { messages } = await this.session.request<{ messages: Message[] }>('GET', `/api/rooms/${room.id}/pins`);
            this.show(room, messages);
        } catch (error) {
            say(this.state, '');
            say(this.problem, (error as Error).message);
        } finally {
            this.isReading = false;
            this.session.changes.tell(); // something may have been done meanwhile
        }
    }

    private show(room: Room, messages: Message[]): void {
        const may = mayInRoom('pin', room, this.session.me);
        const hadFocus = this.list.contains(document.activeElement);
        this.list.replaceChildren(...messages.map((message) => this.row(message, may)));
        const none = may ? tr('Nothing is pinned here yet. A message\'s menu pins it for everyone in the room.') : tr('Nothing is pinned here yet.');
        say(this.state, messages.length > 0 ? '' : none);
        if (hadFocus) {
            (this.list.querySelector<HTMLElement>('a') ?? this.closing).focus();
        }
    }

    private row(message: Message, mayUnpin: boolean): HTMLElement {
        const author = this.session.people.user(message.author.id) ?? message.author;
        const words = plainWords(message.text) || message.attachments.map((one) => one.name).join(', ');
        return h('li', {}, h('a', { href: `/rooms/${message.room_id}/${message.seq}` },
            h('span', { class: 'soft' }, h('span', { class: 'name', dir: 'auto' }, author.display_name), ` · ${day(message.created_at)} ${clock(message.created_at)}`),
            h('span', { class: 'excerpt', dir: 'auto' }, words)),
        mayUnpin && h('button', { class: 'icon-button', 'aria-label': tr('Unpin'), title: tr('Unpin'), onclick: () => this.unpin(message) }, icon('close')));
    }

    private unpin(message: Message): void {
        say(this.problem, '');
        this.session.alter('pin_message', { message: message.id, pinned: false }).catch((error: Error) => say(this.problem, error.message));
    }
}
