// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import type { Session } from '../model/session.js';
import { isMember } from '../model/rooms.js';
import type { Timeline } from '../model/timeline.js';
import type { Message, Room } from '../model/types.js';
import { Actions } from './actions.js';
import type { Composer } from './composer.js';
import { plainWords } from '../text/markdown.js';
import { type Row, Rows, h, say } from './dom.js';
import { entriesOf } from './entries.js';
import { icon } from './icons.js';
import { MessageMenu } from './choices/messageMenu.js';
import { MessageRows } from './messageRow.js';
import type { PersonChoices } from './choices/personChoices.js';
import type { Router } from './router.js';
import { day } from './words.js';

const near = 100; // pixels from the end: one reads the newest
const seenFor = 1000;

/**
 * The messages of the open room. Whatever is loaded, made or resized, what is being read stays where it is: at the end, or the
 * row at the top of what is seen.
 */
export class TimelineView {
    readonly element: HTMLElement;
    composer: Composer | null = null;
    private readonly list = h('ol', { 'aria-label': tr('Messages') });
    private readonly scroll: HTMLElement;
    private readonly inner: HTMLElement;
    private readonly state = h('p', { class: 'soft state', role: 'status' });
    private readonly pill: HTMLButtonElement;
    private readonly heard = h('p', { class: 'unseen', 'aria-live': 'polite' });
    private readonly rows = new Rows(this.list);
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly messageRows: MessageRows;
    private readonly resized: ResizeObserver;
    private room = 0;
    /** Somebody wants to read it another time: what is seen meanwhile does not count. */
    private isLeftUnread = false;
    /** The line stands below what was read up to here; null for no line. */
    private readUpTo: number | null = null;
    private heardUpTo = 0;
    /** Whether the room is still to be opened at the line: its page may have to be asked for, once. */
    private unread: 'shown' | 'wanted' | 'asked' = 'shown';
    private atEnd = true;
    /** Where to go once it is there: a message, or 0 for nothing. */
    private wanted = 0;
    private opened = false;
    private lastSeen = 0;
    private readTimer: number | undefined;
    private failed = '';

    constructor(private readonly session: Session, router: Router, people: PersonChoices) {
        const actions = new Actions(session, this.list, (seq) => this.timeline.messages[seq - this.timeline.first], () => this.composer,
            new MessageMenu(session, people, (seq) => this.markUnread(seq), (done) => this.act(done)), (text) => say(this.problem, text));
        this.messageRows = new MessageRows(session, router, () => this.composer, () => actions);
        this.pill = h('button', { class: 'pill', hidden: true, onclick: () => this.goToEnd() });
        this.inner = h('div', { class: 'inner' }, this.state, this.list);
        this.scroll = h('div', { class: 'scroll', tabindex: 0, 'aria-label': tr('Conversation'), role: 'region', onscroll: () => this.scrolled() }, this.inner);
        this.element = h('section', { class: 'timeline' }, this.scroll, this.pill, this.problem, this.heard);
        this.resized = new ResizeObserver(() => this.atEnd && this.toEnd());
        this.resized.observe(this.inner);
        this.resized.observe(this.scroll);
        this.list.addEventListener('keydown', (event) => this.keyPressed(event));
        window.addEventListener('focus', this.mayHaveRead);
        document.addEventListener('visibilitychange', this.mayHaveRead);
    }

    close(): void {
        this.resized.disconnect();
        window.clearTimeout(this.readTimer);
        window.removeEventListener('focus', this.mayHaveRead);
        document.removeEventListener('visibilitychange', this.mayHaveRead);
    }

    open(room: number, seq: number): void {
        if (room !== this.room) {
            this.room = room;
            window.clearTimeout(this.readTimer);
            this.readTimer = undefined;
            this.opened = false;
            this.atEnd = true;
            this.lastSeen = 0;
            this.failed = '';
            this.unread = 'shown';
            this.isLeftUnread = false;
            this.rows.show([]);
            say(this.heard, '');
            say(this.problem, '');
        }
        this.wanted = seq;
    }

    /** The last message that one wrote oneself, and may still write otherwise. */
    get lastOwn(): Message | undefined {
        const { messages } = this.timeline;
        return [...messages].reverse().find((one) => one.author.id === this.session.me.id && one.kind === 'text' && !one.deleted);
    }

    /** Where one is when one sends something. */
    goToEnd(): void {
        this.atEnd = true;
        this.unread = 'shown';
        this.isLeftUnread = false;
        if (!this.timeline.atEnd) {
            this.load(this.timeline.latest());
        }
        this.update();
        this.toEnd();
    }

    update(): void {
        const room = this.session.rooms.get(this.room);
        if (!room || !isMember(room)) {
            return;
        }
        if (!this.opened) {
            this.opened = true;
            this.readUpTo = room.unread ? room.last_read_seq ?? 0 : null;
            this.unread = this.readUpTo !== null && !this.wanted ? 'wanted' : 'shown';
            this.heardUpTo = room.last_seq;
        }
        this.markAbsence(room);
        if (this.session.connection.connected && !this.session.current) {
            this.failed = ''; // the connection is back: asked again
        }
        const { timeline } = this;
        this.read(timeline);
        const anchor = this.anchor();
        const entries = entriesOf(timeline.messages, timeline.atEnd || !timeline.loaded ? this.session.outbox.of(this.room) : [], this.readUpTo, this.session.me.id);
        this.rows.show(entries.map((entry): Row => {
            switch (entry.kind) {
            case 'day':
                return { key: entry.key, made: day(entry.time), make: () => h('li', { class: 'day' }, h('span', {}, day(entry.time))) };
            case 'new':
                return { key: entry.key, made: '', make: () => h('li', { class: 'new' }, h('span', {}, tr('New'))) };
            case 'message':
                return this.messageRows.stored(entry.key, entry.message, entry.first);
            case 'unsent':
                return this.messageRows.unsent(entry.key, entry.unsent, entry.first);
            }
        }));
        this.keepTabStop();
        this.tell(timeline);
        this.hold(anchor);
        if (this.wanted && this.find(this.wanted)) {
            this.jump(this.find(this.wanted)!);
            this.wanted = 0;
        }
        if (this.unread !== 'shown' && timeline.loaded && !timeline.loading) {
            this.showUnread();
        }
        this.updatePill(timeline);
        this.mayHaveRead();
    }

    /** Tab leads to one message: the last, or the one that has the keyboard. */
    private keepTabStop(): void {
        const rows = [...this.list.querySelectorAll<HTMLElement>('li.message')];
        const focused = document.activeElement?.closest<HTMLElement>('li.message');
        const stop = focused && this.list.contains(focused) ? focused : rows[rows.length - 1];
        this.list.querySelectorAll('li.message[tabindex="0"]').forEach((row) => row !== stop && row.setAttribute('tabindex', '-1'));
        stop?.setAttribute('tabindex', '0');
    }

    private get timeline(): Timeline {
        return this.session.timeline(this.room);
    }

    private async markUnread(seq: number): Promise<void> {
        this.isLeftUnread = true;
        this.mayHaveRead();
        await this.session.markUnread(this.room, seq);
        this.readUpTo = seq - 1;
        this.session.changes.tell();
    }

    private act(done: Promise<unknown>): void {
        say(this.problem, '');
        done.catch((error: Error) => say(this.problem, error.message));
    }

    /** Begins to read what is wanted and not there. */
    private read(timeline: Timeline): void {
        if (timeline.loading || this.failed) {
            return;
        }
        const isThere = timeline.messages.some((one) => one.seq === this.wanted);
        if (this.unread === 'wanted' && (!timeline.loaded || this.readUpTo! + 1 < timeline.first || this.readUpTo! >= timeline.last)) {
            this.unread = 'asked';
            this.atEnd = false;
            this.load(timeline.around(this.readUpTo! + 1));
        } else if (this.wanted && !isThere && (!timeline.loaded || this.wanted <= (this.session.rooms.get(this.room)?.last_seq ?? 0))) {
            this.atEnd = false;
            this.load(timeline.around(this.wanted));
        } else if (!timeline.loaded) {
            this.load(timeline.latest());
        }
    }

    private load(page: Promise<void>): void {
        this.failed = '';
        page.catch((error: Error) => {
            this.failed = error.message;
            this.session.changes.tell();
        });
    }

    private tell(timeline: Timeline): void {
        const begun = timeline.atStart ? (timeline.messages.length === 0 ? tr('Nobody has said anything here yet.') : tr('This is where it began.')) : '';
        say(this.state, this.failed ? tr('The messages could not be read: %1', this.failed) : timeline.loading === 'older' || !timeline.loaded ? tr('Loading…') : begun);
        // New ones are read aloud, once each.
        const last = timeline.messages[timeline.messages.length - 1];
        if (last && timeline.atEnd && last.seq > this.lastSeen) {
            if (this.lastSeen > 0 && last.author.id !== this.session.me.id && !this.session.blocked.has(last.author.id)) {
                say(this.heard, `${last.author.display_name}: ${plainWords(last.text)}`);
            }
            this.lastSeen = last.seq;
        }
    }

    private updatePill(timeline: Timeline): void {
        const room = this.session.rooms.get(this.room);
        const unread = room?.unread ?? 0;
        this.pill.hidden = !timeline.loaded || (this.atEnd && timeline.atEnd);
        if (!this.pill.hidden) {
            const text = unread > 0 ? trn('%n new message(s)', unread) : tr('To the latest message');
            if (this.pill.textContent !== text) {
                this.pill.replaceChildren(icon('down'), text);
            }
        }
    }

    private scrolled(): void {
        const { scrollTop, scrollHeight, clientHeight } = this.scroll;
        this.atEnd = scrollHeight - scrollTop - clientHeight < near;
        if (scrollTop < clientHeight) {
            this.more(this.timeline.older());
        }
        if (scrollHeight - scrollTop - clientHeight < clientHeight) {
            this.more(this.timeline.newer());
        }
        this.updatePill(this.timeline);
        this.mayHaveRead();
    }

    private more(page: Promise<void>): void {
        page.catch(() => undefined); // tried again when one scrolls on, or when the connection is back
    }

    private anchor(): { element: HTMLElement; top: number } | null {
        if (this.atEnd) {
            return null;
        }
        const top = this.scroll.getBoundingClientRect().top;
        for (const row of this.list.children as HTMLCollectionOf<HTMLElement>) {
            const box = row.getBoundingClientRect();
            if (box.bottom > top && row.dataset.seq) {
                return { element: row, top: box.top };
            }
        }
        return null;
    }

    private hold(anchor: { element: HTMLElement; top: number } | null): void {
        if (this.atEnd) {
            this.toEnd();
        } else if (anchor) {
            const now = anchor.element.isConnected ? anchor.element : this.find(Number(anchor.element.dataset.seq));
            if (now) {
                this.scroll.scrollTop += now.getBoundingClientRect().top - anchor.top;
            }
        }
    }

    private toEnd(): void {
        this.scroll.scrollTop = this.scroll.scrollHeight;
    }

    private find(seq: number): HTMLElement | null {
        return this.list.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    }

    /** What comes while one is away, or reads further up, has the line above it; but one that was not reached yet stays. */
    private markAbsence(room: Room): void {
        const reads = document.visibilityState === 'visible' && document.hasFocus() && this.atEnd;
        const lineIsRead = this.readUpTo === null || (room.last_read_seq ?? 0) > this.readUpTo;
        if (room.last_seq > this.heardUpTo && room.unread && !reads && lineIsRead) {
            this.readUpTo = Math.max(room.last_read_seq ?? 0, this.heardUpTo);
        }
        this.heardUpTo = Math.max(this.heardUpTo, room.last_seq);
    }

    /** The first one that was not read, with some of what was said before it. */
    private showUnread(): void {
        this.unread = 'shown';
        const row = this.rows.element('new') ?? this.find(this.readUpTo! + 1);
        if (row) {
            row.scrollIntoView({ block: 'center' });
            const { scrollTop, scrollHeight, clientHeight } = this.scroll;
            this.atEnd = this.timeline.atEnd && scrollHeight - scrollTop - clientHeight < near;
        }
    }

    private jump(row: HTMLElement): void {
        this.atEnd = false;
        row.scrollIntoView({ block: 'center' });
        row.classList.add('lit');
        row.addEventListener('animationend', () => row.classList.remove('lit'), { once: true });
        row.focus({ preventScroll: true });
    }

    /** What was before somebody's eyes for a second, in a window that has the keyboard, is read. */
    private readonly mayHaveRead = (): void => {
        if (!this.mayRead()) {
            window.clearTimeout(this.readTimer);
            this.readTimer = undefined;
        } else {
            // Not begun anew by what comes meanwhile, or nothing would be read where people write all the time.
            this.readTimer ??= window.setTimeout(() => this.hasRead(), seenFor);
        }
    };

    private mayRead(): boolean {
        return this.session.current && !this.isLeftUnread && document.visibilityState === 'visible' && document.hasFocus() && (this.session.rooms.get(this.room)?.unread ?? 0) > 0;
    }

    private hasRead(): void {
        this.readTimer = undefined;
        const end = this.scroll.getBoundingClientRect().bottom;
        const seen = [...this.list.querySelectorAll<HTMLElement>('[data-seq]')].reverse().find((row) => row.getBoundingClientRect().top < end - 10);
        const seq = Number(seen?.dataset.seq ?? 0);
        if (this.mayRead() && seq > (this.session.rooms.get(this.room)?.last_read_seq ?? 0)) {
            void this.session.markRead(this.room, seq).catch(() => undefined);
        }
    }

    /** Arrows go from message to message, for who has the keyboard on one. */
    private keyPressed(event: KeyboardEvent): void {
        const row = (event.target as HTMLElement).closest<HTMLElement>('li.message');
        if (!row || (event.target as HTMLElement) !== row) {
            return;
        }
        const rows = [...this.list.querySelectorAll<HTMLElement>('li.message')];
        const step: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
        const next = event.key === 'Home' ? rows[0] : event.key === 'End' ? rows[rows.length - 1] : rows[rows.indexOf(row) + step[event.key]];
        if (next) {
            event.preventDefault();
            next.focus();
            this.keepTabStop();
        }
    }
}
