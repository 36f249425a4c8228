// SPDX-License-Identifier: GPL-3.0-or-later
import { forget, keep, kept } from '../model/kept.js';
import type { Session } from '../model/session.js';
import { nameOf } from '../model/rooms.js';
import { h, say } from './dom.js';
import { icon } from './icons.js';
import type { TimelineView } from './timeline.js';

const longest = 8000; // characters that the server takes
const typingEvery = 3000;
const saveAfter = 500;

/** Where one writes. What is begun is kept for each room, also over a reload. */
export class Composer {
    readonly element: HTMLElement;
    room = 0;
    private readonly input: HTMLTextAreaElement;
    private readonly send: HTMLButtonElement;
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private saveTimer: number | undefined;
    private typingSent = 0;

    constructor(private readonly session: Session, private readonly timeline: TimelineView) {
        this.input = h('textarea', { rows: 1, dir: 'auto', oninput: () => this.edited(), onkeydown: (event: KeyboardEvent) => this.keyPressed(event) });
        this.send = h('button', { type: 'submit', class: 'icon-button send', 'aria-label': 'Send', title: 'Send' }, icon('send'));
        this.element = h('form', { class: 'composer', onsubmit: (event: Event) => this.submit(event) },
            this.problem, h('div', { class: 'row' }, this.input, this.send));
        window.addEventListener('pagehide', this.save);
    }

    close(): void {
        this.save();
        window.removeEventListener('pagehide', this.save);
    }

    open(room: number): void {
        this.save();
        this.room = room;
        this.input.value = room ? kept<string>(`draft.${room}`) ?? '' : '';
        say(this.problem, '');
        this.typingSent = 0;
        this.fit();
    }

    focus(): void {
        if (!this.element.hidden) {
            this.input.focus();
        }
    }

    update(): void {
        const room = this.session.rooms.get(this.room);
        if (room) {
            const label = `Message to ${nameOf(room, this.session.me.id)}`;
            this.input.setAttribute('aria-label', label);
            this.input.placeholder = label;
        }
        this.send.disabled = this.input.value.trim() === '';
    }

    private edited(): void {
        say(this.problem, '');
        this.fit();
        this.update();
        window.clearTimeout(this.saveTimer);
        this.saveTimer = window.setTimeout(this.save, saveAfter);
        const now = Date.now();
        if (this.input.value.trim() !== '' && now - this.typingSent > typingEvery) {
            this.typingSent = now;
            this.session.connection.ask('typing', { room: this.room, typing: true }).catch(() => undefined);
        }
    }

    private readonly save = (): void => {
        window.clearTimeout(this.saveTimer);
        if (this.room) {
            const name = `draft.${this.room}`;
            this.input.value ? keep(name, this.input.value) : forget(name);
        }
    };

    private fit(): void {
        this.input.style.height = 'auto';
        this.input.style.height = `${this.input.scrollHeight}px`;
    }

    private keyPressed(event: KeyboardEvent): void {
        if (event.isComposing) {
            return; // an input method chooses with the same keys
        }
        if (event.key === 'Enter' && !event.shiftKey) {
            this.submit(event);
        }
    }

    private submit(event: Event): void {
        event.preventDefault();
        const text = this.input.value.replace(/^\s*\n/, '').trimEnd();
        if (text === '') {
            return;
        }
        if ([...text].length > longest) {
            return say(this.problem, `This is too long: a message has ${longest} characters at most.`);
        }
        this.session.outbox.add(this.room, text, null, []);
        this.input.value = '';
        this.typingSent = 0;
        this.save();
        this.fit();
        this.update();
        this.timeline.goToEnd();
    }
}
