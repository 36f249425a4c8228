// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { forget, keep, kept } from '../model/kept.js';
import type { Session } from '../model/session.js';
import { nameOf } from '../model/rooms.js';
import type { Message, Reply } from '../model/types.js';
import { plainWords } from '../text/markdown.js';
import { Attaching } from './attaching.js';
import { Completion } from './completion.js';
import { h, say } from './dom.js';
import { EmojiPicker } from './emojiPicker.js';
import { icon } from './icons.js';
import type { TimelineView } from './timeline.js';

const longest = 8000; // characters that the server takes
const typingEvery = 3000;
const saveAfter = 500;

/** Where one writes, replies and edits. What is begun is kept for each room, also over a reload. */
export class Composer {
    readonly element: HTMLElement;
    room = 0;
    private readonly input: HTMLTextAreaElement;
    private readonly send: HTMLButtonElement;
    private readonly about = h('div', { class: 'about', hidden: true });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly attaching: Attaching;
    private readonly completion: Completion;
    private readonly picker = new EmojiPicker();
    private replyTo: Reply | null = null;
    private editing: Message | null = null;
    private saveTimer: number | undefined;
    private typingSent = 0;
    /** Somebody wanted to send while files were on their way. */
    private sendsWhenReady = false;

    constructor(private readonly session: Session, private readonly timeline: TimelineView) {
        this.input = h('textarea', { rows: 1, dir: 'auto', oninput: () => this.edited(), onkeydown: (event: KeyboardEvent) => this.keyPressed(event),
            onblur: () => this.completion.close(), onpaste: (event: ClipboardEvent) => this.pasted(event) });
        this.attaching = new Attaching(session, () => this.filesChanged(), (text) => say(this.problem, text));
        this.completion = new Completion(session, this.input, () => this.edited());
        this.send = h('button', { type: 'submit', class: 'icon-button send', 'aria-label': tr('Send'), title: tr('Send') }, icon('send'));
        this.element = h('form', { class: 'composer', onsubmit: (event: Event) => void this.submit(event) },
            this.completion.element, this.problem, this.about, this.attaching.element,
            h('div', { class: 'row' },
                this.attaching.button,
                this.input,
                h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Emoji'), title: tr('Emoji'), onclick: () => this.picker.open((emoji) => this.insert(emoji)) },
                    icon('smile')),
                this.send));
        window.addEventListener('pagehide', this.save);
    }

    close(): void {
        this.save();
        window.removeEventListener('pagehide', this.save);
        this.attaching.stop();
    }

    open(room: number): void {
        this.save();
        this.room = room;
        this.replyTo = this.editing = null;
        this.input.value = room ? kept<string>(`draft.${room}`) ?? '' : '';
        say(this.problem, '');
        this.typingSent = 0;
        this.completion.close();
        this.sendsWhenReady = false;
        this.attaching.open(room);
        this.tellAbout();
        this.fit();
    }

    focus(): void {
        if (!this.element.hidden) {
            this.input.focus();
        }
    }

    reply(message: Message): void {
        this.leaveEditing();
        const { id, seq, author, text, deleted, attachments } = message;
        this.replyTo = { id, seq, author, text, deleted, file: attachments[0]?.name };
        this.tellAbout();
        this.focus();
    }

    edit(message: Message): void {
        this.save();
        this.replyTo = null;
        this.editing = message;
        this.input.value = message.text;
        this.tellAbout();
        this.fit();
        this.update();
        this.focus();
        this.input.setSelectionRange(message.text.length, message.text.length);
    }

    update(): void {
        const room = this.session.rooms.get(this.room);
        if (room) {
            const label = tr('Message to %1', nameOf(room, this.session.me.id));
            this.input.setAttribute('aria-label', this.editing ? tr('Edit your message') : label);
            this.input.placeholder = label;
        }
        this.send.disabled = this.input.value.trim() === '' && this.attaching.isEmpty;
        this.attaching.button.disabled = this.editing !== null;
    }

    /** Dropped somewhere on the conversation. */
    attach(files: Iterable<File>): void {
        if (!this.element.hidden && !this.editing) {
            this.attaching.add(files);
            this.focus();
        }
    }

    private pasted(event: ClipboardEvent): void {
        const files = [...event.clipboardData?.files ?? []];
        if (files.length > 0 && !event.clipboardData?.types.includes('text/plain')) {
            event.preventDefault();
            this.attach(files);
        }
    }

    private filesChanged(): void {
        if (!this.attaching) {
            return;
        }
        this.update();
        if (this.sendsWhenReady && this.attaching.hasFailed) {
            this.sendsWhenReady = false;
            say(this.problem, tr('Not sent: a file could not be sent. Try it again, or take it away.'));
        } else if (this.sendsWhenReady && this.attaching.isReady) {
            this.sendNow();
        }
    }

    private insert(text: string): void {
        this.input.setRangeText(text, this.input.selectionStart, this.input.selectionEnd, 'end');
        this.edited();
        this.focus();
    }

    private edited(): void {
        say(this.problem, '');
        this.fit();
        this.update();
        void this.completion.update(this.room);
        window.clearTimeout(this.saveTimer);
        this.saveTimer = window.setTimeout(this.save, saveAfter);
        const now = Date.now();
        if (this.input.value.trim() !== '' && !this.editing && now - this.typingSent > typingEvery) {
            this.typingSent = now;
            this.session.connection.ask('typing', { room: this.room, typing: true }).catch(() => undefined);
        }
    }

    private readonly save = (): void => {
        window.clearTimeout(this.saveTimer);
        if (this.room && !this.editing) {
            const name = `draft.${this.room}`;
            this.input.value ? keep(name, this.input.value) : forget(name);
        }
    };

    /** What is replied to, or that one edits; Esc, or the cross, ends it. */
    private tellAbout(): void {
        const reply = this.replyTo;
        this.about.hidden = !reply && !this.editing;
        this.about.replaceChildren(icon(this.editing ? 'pencil' : 'reply'),
            h('span', { class: 'words', dir: 'auto' }, this.editing ? tr('Editing your message') : reply ? tr('Reply to %1: %2', reply.author.display_name, plainWords(reply.text) || reply.file || '') : ''),
            h('button', { type: 'button', class: 'icon-button', 'aria-label': tr('Cancel'), title: tr('Cancel (Esc)'), onclick: () => this.back() }, icon('close')));
    }

    /** One step back out of what was begun. */
    private back(): void {
        this.replyTo = null;
        this.leaveEditing();
        this.tellAbout();
        this.focus();
    }

    private leaveEditing(): void {
        if (this.editing) {
            this.editing = null;
            this.input.value = kept<string>(`draft.${this.room}`) ?? '';
            this.fit();
            this.update();
        }
    }

    private fit(): void {
        this.input.style.height = 'auto';
        this.input.style.height = `${this.input.scrollHeight}px`;
    }

    private keyPressed(event: KeyboardEvent): void {
        if (event.isComposing || this.completion.keyPressed(event)) {
            return; // an input method chooses with the same keys
        }
        const last = this.timeline.lastOwn;
        if (event.key === 'Enter' && !event.shiftKey) {
            void this.submit(event);
        } else if (event.key === 'ArrowUp' && this.input.value === '' && !this.editing && last) {
            event.preventDefault();
            this.edit(last);
        } else if (event.key === 'Escape' && (this.replyTo || this.editing)) {
            event.preventDefault();
            this.back();
        }
    }

    private async submit(event: Event): Promise<void> {
        event.preventDefault();
        const text = this.input.value.replace(/^\s*\n/, '').trimEnd();
        if (text === '' && (this.attaching.isEmpty || this.editing)) {
            return;
        }
        if ([...text].length > longest) {
            return say(this.problem, tr('This is too long: a message has %1 characters at most.', longest));
        }
        if (this.editing) {
            return this.change(this.editing, text);
        }
        if (this.attaching.isReady) {
            return this.sendNow();
        }
        this.sendsWhenReady = true;
        say(this.problem, this.attaching.hasFailed ? tr('Not sent: a file could not be sent. Try it again, or take it away.') : tr('It is sent once the files are there.'));
    }

    private sendNow(): void {
        const text = this.input.value.replace(/^\s*\n/, '').trimEnd();
        this.sendsWhenReady = false;
        this.session.outbox.add(this.room, text, this.replyTo, this.attaching.take());
        this.input.value = '';
        this.replyTo = null;
        this.typingSent = 0;
        say(this.problem, '');
        this.save();
        this.tellAbout();
        this.fit();
        this.update();
        this.timeline.goToEnd();
    }

    private async change(message: Message, text: string): Promise<void> {
        try {
            await this.session.alter('edit_message', { message: message.id, text });
            if (this.editing?.id === message.id) {
                this.back();
            }
        } catch (error) {
            say(this.problem, tr('Not changed: %1', (error as Error).message));
        }
    }
}
