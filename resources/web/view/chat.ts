// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import type { Session } from '../model/session.js';
import { mayPost } from '../model/rights.js';
import { isMember, nameOf } from '../model/rooms.js';
import { AccountPage } from './account/accountPage.js';
import { Banner } from './banner.js';
import { Composer } from './composer.js';
import { Dashboard } from './dashboard.js';
import { h, say } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './choices/menu.js';
import { Notifier } from './notifier.js';
import { PeoplePane } from './people.js';
import { PersonChoices } from './choices/personChoices.js';
import { RoomChoices } from './choices/roomChoices.js';
import { RoomList } from './roomList.js';
import { PinsPane } from './pins.js';
import type { Router } from './router.js';
import { SearchPane } from './search.js';
import { Switcher } from './switcher.js';
import { TimelineView } from './timeline.js';
import { typing } from './words.js';

/**
 * Rooms, the one that is open, and the people in it. Where the window is narrow it is one of them at a time, which is said by
 * `data-pane`: the address says whether it is the rooms or one of them.
 */
export class ChatPage {
    readonly element: HTMLElement;
    private readonly dashboard: Dashboard;
    private readonly account: AccountPage;
    private readonly rooms: RoomList;
    private readonly people: PeoplePane;
    private readonly search: SearchPane;
    private readonly pins: PinsPane;
    private readonly searchButton: HTMLElement;
    private readonly timeline: TimelineView;
    private readonly composer: Composer;
    private readonly notifier: Notifier;
    private readonly switcher: Switcher;
    private readonly banner: Banner;
    private readonly title = h('span', { dir: 'auto' });
    private readonly quiet = h('span', { class: 'quiet', role: 'img', 'aria-label': tr('You are not notified of this room'), title: tr('You are not notified of this room') }, icon('bellOff'));
    private readonly topic = h('p', { class: 'topic soft', dir: 'auto' });
    private readonly typing = h('p', { class: 'typing soft', 'aria-live': 'polite' });
    private readonly notIn = h('p');
    private readonly join: HTMLElement;
    private readonly pane: HTMLElement;
    private readonly goneWhy = h('p');
    private readonly gone = h('div', { class: 'empty', role: 'status' }, this.goneWhy,
        h('p', {}, h('a', { href: '/dashboard' }, tr('To your rooms'))));
    private readonly peopleButton: HTMLElement;
    private readonly moreButton: HTMLElement;
    private readonly cancel: (() => void)[] = [];
    private room = 0;
    private withAccount = false;
    /** What stands in the place of the people. */
    private over: '' | 'search' | 'pins' = '';
    private withPeople = window.matchMedia('(min-width: 960px)').matches;

    constructor(private readonly session: Session, private readonly router: Router, private readonly serverName: string) {
        this.dashboard = new Dashboard(session, router, serverName);
        this.rooms = new RoomList(session, serverName);
        this.account = new AccountPage(session, () => this.rooms.logOut());
        const people = new PersonChoices(session, router);
        this.people = new PeoplePane(session, people, () => this.showPeople(false));
        this.search = new SearchPane(session, () => this.room, () => this.showOver(''));
        this.pins = new PinsPane(session, () => this.showOver(''));
        this.searchButton = h('button', { class: 'icon-button', 'aria-label': tr('Search'), title: tr('Search (Ctrl+F)'), onclick: () => this.showOver(this.over === 'search' ? '' : 'search') }, icon('search'));
        this.banner = new Banner(session);
        this.notifier = new Notifier(session, router, () => this.room);
        this.switcher = new Switcher(session, router);
        this.timeline = new TimelineView(session, router, people);
        this.composer = new Composer(session, this.timeline);
        this.timeline.composer = this.composer;
        this.peopleButton = h('button', { class: 'icon-button', 'aria-label': tr('People'), title: tr('People'), onclick: () => this.showPeople(!this.withPeople) },
            icon('people'));
        const choices = new RoomChoices(session, router, () => this.showOver('pins'));
        this.moreButton = h('button', { class: 'icon-button', 'aria-label': tr('More about this room'), title: tr('More'), onclick: () => {
            const shown = session.rooms.get(this.room);
            openMenu(tr('More about this room'), this.moreButton, shown ? choices.of(shown) : []);
        } }, icon('more'));
        this.join = h('div', { class: 'join' }, this.notIn,
            h('button', { class: 'primary', onclick: () => void this.joinRoom() }, tr('Join')), h('p', { class: 'problem', role: 'alert' }));
        this.pane = h('main', { class: 'room' },
            h('header', { class: 'bar' },
                h('a', { class: 'icon-button back', href: '/dashboard', 'aria-label': tr('Rooms'), title: tr('Rooms') }, icon('back')),
                h('div', { class: 'titles' }, h('h1', {}, this.title, this.quiet), this.topic), this.searchButton, this.peopleButton, this.moreButton),
            this.timeline.element, this.typing, this.composer.element, this.join, this.gone);
        this.element = h('div', { class: 'chat' }, this.banner.element, this.rooms.element, this.dashboard.element, this.account.element, this.pane, this.people.element, this.search.element,
            this.pins.element);
        this.takeDrops();
        this.cancel.push(session.changes.on(() => this.update()));
        const key = (event: KeyboardEvent) => this.keyPressed(event);
        document.addEventListener('keydown', key);
        this.cancel.push(() => document.removeEventListener('keydown', key));
    }

    /** Shows a room, at a message where `seq` is one; no room: all of them at a glance, or one's account. */
    show(room: number, seq: number, account = false): void {
        this.withAccount = account;
        const another = room !== this.room;
        this.room = room;
        if (another) {
            this.composer.open(room);
            this.people.open(room);
            say(this.join.querySelector<HTMLElement>('.problem')!, '');
        }
        if (seq && !window.matchMedia('(min-width: 960px)').matches) {
            this.over = ''; // it would hide what was found
        }
        this.timeline.open(room, seq);
        this.update();
        if (another && room && window.matchMedia('(min-width: 640px)').matches) {
            this.composer.focus();
        }
    }

    close(): void {
        this.cancel.forEach((cancel) => cancel());
        this.timeline.close();
        this.banner.close();
        this.dashboard.update(false);
        this.notifier.close();
        this.composer.close();
    }

    private update(): void {
        const room = this.session.rooms.get(this.room);
        const inside = room !== undefined && isMember(room);
        this.element.dataset.pane = this.room ? ((this.withPeople || this.over) && room ? 'people' : 'room') : this.withAccount ? 'account' : 'dashboard';
        this.dashboard.update(this.room === 0 && !this.withAccount);
        this.account.update(this.withAccount);
        this.rooms.update(this.room);
        this.people.update(this.withPeople && inside && !this.over);
        this.search.update(this.over === 'search' && this.room !== 0);
        this.pins.update(this.over === 'pins' && inside ? room : null);
        this.searchButton.setAttribute('aria-expanded', String(this.over === 'search'));
        this.pane.hidden = this.room === 0;
        this.gone.hidden = room !== undefined || !this.session.current;
        this.timeline.element.hidden = !inside;
        this.composer.element.hidden = !inside || room.archived || !mayPost(room, this.session.me);
        this.join.hidden = !room || inside;
        this.typing.hidden = !inside;
        this.peopleButton.hidden = !inside;
        this.moreButton.hidden = !inside;
        this.quiet.hidden = !inside || room.notify !== 'none';
        const why = this.whySentAway();
        say(this.notIn, room ? why || tr('You see this room, and are not in it.') : '');
        say(this.goneWhy, room ? '' : why || tr('There is no such room, or you may not see it.'));
        this.peopleButton.setAttribute('aria-expanded', String(this.withPeople));
        say(this.title, room ? nameOf(room, this.session.me.id) : '');
        say(this.topic, room ? (room.archived ? tr('This room is archived: nothing is written in it any more.') : room.topic) : '');
        say(this.typing, room ? typing(this.session.people.typingIn(room.id).map((user) => user.display_name)) : '');
        this.timeline.update();
        this.composer.update();
        const unread = this.session.rooms.unread;
        document.title = `${unread ? `(${unread}) ` : ''}${room ? nameOf(room, this.session.me.id) : this.serverName} · Hearth`;
    }

    private whySentAway(): string {
        const words = this.session.sentAwayFrom.get(this.room);
        return words === undefined ? '' : words ? tr('You were removed from this room: %1', words) : tr('You were removed from this room.');
    }

    private showPeople(shown: boolean): void {
        this.withPeople = shown;
        this.update();
        (shown ? this.people.element.querySelector<HTMLElement>('button') : this.peopleButton)?.focus();
    }

    private showOver(shown: '' | 'search' | 'pins'): void {
        const before = this.over;
        this.over = shown;
        this.update();
        if (shown) {
            (shown === 'search' ? this.search : this.pins).focus();
        } else {
            (before === 'pins' ? this.moreButton : this.searchButton).focus();
        }
    }

    private takeDrops(): void {
        const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
        this.pane.addEventListener('dragover', (event) => {
            if (hasFiles(event)) {
                event.preventDefault();
                this.pane.classList.add('drop');
            }
        });
        this.pane.addEventListener('dragleave', (event) => !this.pane.contains(event.relatedTarget as Node) && this.pane.classList.remove('drop'));
        this.pane.addEventListener('drop', (event) => {
            if (hasFiles(event)) {
                event.preventDefault();
                this.pane.classList.remove('drop');
                this.composer.attach(event.dataTransfer!.files);
            }
        });
    }

    private async joinRoom(): Promise<void> {
        try {
            await this.session.join(this.room);
            this.show(this.room, 0);
            this.composer.focus();
        } catch (error) {
            say(this.join.querySelector<HTMLElement>('.problem')!, (error as Error).message);
        }
    }

    private keyPressed(event: KeyboardEvent): void {
        const target = event.target as HTMLElement;
        const writes = target.matches('input, textarea, select, [contenteditable]') || target.closest('dialog') !== null;
        if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            const path = this.rooms.neighbour(this.room, event.key === 'ArrowDown' ? 1 : -1, event.shiftKey);
            if (path) {
                this.router.go(path);
            }
        } else if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'k') {
            event.preventDefault();
            this.switcher.open();
        } else if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'f' && this.room) {
            event.preventDefault();
            this.showOver('search');
        } else if (event.key === 'Escape' && !writes && this.room && this.withPeople && this.people.element.contains(target)) {
            this.showPeople(false);
        } else if (!writes && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey && this.room) {
            this.composer.focus(); // the key goes where it is written
        }
    }
}
