// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { Refusal, request } from '../net/rest.js';
import { Session, keepAccount, keptAccount } from '../model/session.js';
import type { SignedIn } from '../model/types.js';
import { ChatPage } from './chat.js';
import { h } from './dom.js';
import { type Place, Router } from './router.js';
import { SignIn } from './signIn.js';

/** The whole page: who is signed in, and which place is shown. */
export class App {
    private readonly router = new Router((place) => void this.show(place));
    private readonly serverName: string;
    private session: Session | null = null;
    private chat: ChatPage | null = null;
    private message = '';
    private shows = 0;

    constructor(private readonly root: HTMLElement) {
        this.serverName = root.dataset.server || 'Hearth';
    }

    start(): void {
        const account = keptAccount();
        if (account) {
            this.begin(account);
        }
        // Another page of this browser signed in, or out.
        window.addEventListener('storage', (event) => {
            if ((event.key === 'hearth.account' || event.key === null) && keptAccount()?.token !== this.session?.token) {
                location.reload();
            }
        });
        this.router.arrived();
    }

    private begin(account: SignedIn): void {
        this.session = new Session(account, (why) => {
            this.session = null;
            this.chat?.close();
            this.chat = null;
            this.message = why ? (why.code === 'unauthorized' ? tr('You were signed out. Sign in again.') : why.message) : '';
            this.router.instead('/login');
        });
    }

    private enter(account: SignedIn, path: string): void {
        keepAccount(account);
        this.message = '';
        this.begin(account);
        this.router.instead(path);
    }

    private async show(place: Place): Promise<void> {
        const shown = ++this.shows;
        if (place.page === 'nowhere') {
            this.chat?.close();
            this.chat = null;
            return this.put(h('main', { class: 'sign-in' }, h('h1', {}, tr('There is nothing here')),
                h('p', {}, tr('The address may be mistyped, or what was there is gone.')), h('p', {}, h('a', { href: '/' }, tr('To the chat')))));
        }
        if (!this.session) {
            return this.showSignIn(place, shown);
        }
        if (place.page === 'invitation') {
            return this.accept(place.code);
        }
        if (place.page === 'start' || place.page === 'login' || place.page === 'register') {
            return this.router.instead('/dashboard');
        }
        if (!this.chat) {
            this.chat = new ChatPage(this.session, this.router, this.serverName);
            this.put(this.chat.element);
        }
        this.chat.show(place.page === 'room' ? place.room : 0, place.page === 'room' ? place.seq : 0, place.page === 'account');
    }

    private async showSignIn(place: Place, shown: number): Promise<void> {
        document.title = `${this.serverName} · Hearth`;
        const wanted = this.router.wanted || '/dashboard';
        const pages = new SignIn({ serverName: this.serverName, enter: (account) => this.enter(account, wanted) });
        if (place.page === 'room' || place.page === 'dashboard' || place.page === 'account' || place.page === 'start') {
            this.router.wanted = place.page === 'start' ? '' : location.pathname;
            return this.router.instead('/login');
        }
        let page: HTMLElement;
        if (place.page === 'invitation') {
            this.router.wanted = location.pathname; // signed in, one comes back here, and it is accepted
            page = await new SignIn({ serverName: this.serverName, enter: (account) => this.enter(account, '/dashboard') }).invitation(place.code);
        } else {
            page = place.page === 'register' ? await pages.register() : await pages.login(this.message);
        }
        if (shown === this.shows) {
            this.put(page);
            page.querySelector<HTMLElement>('input')?.focus();
        }
    }

    /** Somebody who is in already opened an invitation: it is to a room, or to where they are. */
    private async accept(code: string): Promise<void> {
        this.router.wanted = '';
        try {
            const { room_id: room } = await request<{ room_id: number | null }>('POST', '/api/invites/accept', this.session!.token, { code });
            await this.session?.readRooms(); // who comes in by themselves is told of it nowhere else
            this.router.instead(room ? `/rooms/${room}` : '/dashboard');
        } catch (error) {
            this.chat?.close();
            this.chat = null;
            this.put(h('main', { class: 'sign-in' }, h('h1', {}, tr('This invitation is not good any more')),
                h('p', { role: 'alert' }, (error as Refusal).message), h('p', {}, h('a', { href: '/dashboard' }, tr('To the chat')))));
        }
    }

    private put(page: HTMLElement): void {
        this.root.replaceChildren(page);
    }
}
