// SPDX-License-Identifier: GPL-3.0-or-later
import { around, tr } from '../language/language.js';
import { Refusal, request } from '../net/rest.js';
import type { ServerState, SignedIn } from '../model/types.js';
import { type Child, h } from './dom.js';
import { type Field, form } from './form.js';
import { languageChoice } from './languageChoice.js';

const nameField = (hint: string): Field => ({ name: 'display_name', label: tr('Your name'), autocomplete: 'nickname', hint, most: 64 });
const username = (): Field => ({ name: 'username', label: tr('Username'), autocomplete: 'username', most: 32 });
const password = (): Field => ({ name: 'password', label: tr('Password'), type: 'password', autocomplete: 'current-password', most: 256 });

export interface Newcomer {
    /** Somebody is signed in now. */
    enter(account: SignedIn): void;
    serverName: string;
}

/** As which one comes in, where the server lets people in who are new. */
export class SignIn {
    constructor(private readonly newcomer: Newcomer) {}

    async login(message: string): Promise<HTMLElement> {
        const state = await this.state();
        return this.page(this.newcomer.serverName, message,
            state?.access === 'open' && this.guestForm(''),
            state?.access === 'invite' && this.knockForm(),
            this.loginForm(),
            state?.access === 'closed'
                ? h('p', { class: 'soft' }, tr('Accounts on this server are made by its administrators.'))
                : state && state.access === 'open' && h('p', {}, tr('New here?'), ' ', h('a', { href: '/register' }, tr('Make an account'))),
            state?.access === 'invite' && h('p', { class: 'soft' }, tr('New people are let in by invitation: open the link that you were given.')),
            !state && h('p', { class: 'problem', role: 'alert' }, tr('The server does not answer. Is it on, and are you on the same network?')));
    }

    async register(): Promise<HTMLElement> {
        const state = await this.state();
        const mayRegister = state?.access === 'open';
        return this.page(this.newcomer.serverName, '',
            mayRegister ? this.registerForm('')
                : h('p', {}, state ? tr('This server lets in new people by invitation only.') : tr('The server does not answer.')),
            h('p', {}, h('a', { href: '/login' }, mayRegister ? tr('I have an account') : tr('Back'))));
    }

    async invitation(code: string): Promise<HTMLElement> {
        let title = this.newcomer.serverName;
        let message = '';
        try {
            const preview = await request<{ server_name: string; room_name?: string; invited_by: string }>('GET',
                `/api/invites/preview?code=${encodeURIComponent(code)}`);
            title = preview.room_name ? tr('%1 invites you to %2 on %3', preview.invited_by, preview.room_name, preview.server_name)
                : tr('%1 invites you to %2', preview.invited_by, preview.server_name);
        } catch (error) {
            const refusal = error as Refusal;
            // The owner's link is of this kind, too, and has no preview: nobody invites.
            message = refusal.code === 'invite_invalid'
                ? tr('This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.') : refusal.message;
        }
        const isInvitation = !message;
        return this.page(title, message,
            isInvitation && this.guestForm(code),
            this.registerForm(code),
            h('p', {}, ...around(tr('Do you have an account? %1 and open the link again.'), h('a', { href: '/login' }, tr('Sign in')))),
            h('details', { class: 'soft' }, h('summary', {}, tr('I have the Hearth program')),
                h('p', {}, tr('Open it, choose Join, and paste the whole link:')),
                h('p', { class: 'address' }, location.href)));
    }

    private async state(): Promise<ServerState | null> {
        return request<ServerState>('GET', '/healthz').catch(() => null);
    }

    private page(title: string, message: string, ...children: Child[]): HTMLElement {
        return h('main', { class: 'sign-in' }, h('h1', { dir: 'auto' }, title), message ? h('p', { class: 'notice', role: 'status' }, message) : null,
            ...children, this.trust(), languageChoice());
    }

    /** What a browser cannot keep by itself: it does not know the certificates that such a server makes. */
    private trust(): HTMLElement | null {
        const words = document.getElementById('app')!.dataset.words;
        const isHere = /^(localhost|127\..*|\[::1\])$/.test(location.hostname);
        const compare = words && [' ', ...around(tr('Its certificate in words is %1: compare them with who hosts it, on another way than this page.'), h('strong', {}, words))];
        if (location.protocol === 'https:') {
            return words ? h('p', { class: 'soft trust' }, tr('This connection is encrypted. Your browser does not know this server, and warned you.'), ...compare!) : null;
        }
        return isHere ? null : h('p', { class: 'soft trust' }, tr('This connection is not encrypted: who is between you and the server can read along.'),
            ...(compare ? [' ', ...around(tr('%1; your browser will warn, for it does not know this server.'), h('a', { href: `https://${location.host}${location.pathname}` }, tr('Use an encrypted one'))),
                ...compare] : []));
    }

    private guestForm(invite: string): HTMLElement {
        return form(tr('Join as a guest'), tr('Join'), [nameField(tr('Others see it. No password is needed.'))], async (values) =>
            this.newcomer.enter(await request<SignedIn>('POST', '/api/guest', '', { ...values, ...(invite && { invite }) })));
    }

    private loginForm(): HTMLElement {
        return form(tr('Sign in'), tr('Sign in'), [username(), password()], async (values) =>
            this.newcomer.enter(await request<SignedIn>('POST', '/api/login', '', values)));
    }

    private registerForm(invite: string): HTMLElement {
        const fields = [username(), { ...password(), autocomplete: 'new-password', hint: tr('At least 8 characters.') }];
        return form(tr('Make an account'), tr('Make account'), fields, async (values) =>
            this.newcomer.enter(await request<SignedIn>('POST', '/api/register', '', { ...values, ...(invite && { invite }) })));
    }

    private knockForm(): HTMLElement {
        return form(tr('Ask to be let in'), tr('Knock'), [nameField(tr('Whoever hosts this server is told, and lets you in or not.'))], async (values, waiting) => {
            const { knock } = await request<{ knock: string }>('POST', '/api/knock', '', values);
            waiting(tr('Waiting until you are let in…'));
            for (;;) {
                const answer = await request<{ state: string } & SignedIn>('GET', `/api/knock/${encodeURIComponent(knock)}?wait=25`);
                if (answer.state === 'admitted') {
                    return this.newcomer.enter({ token: answer.token, user: answer.user });
                }
                if (answer.state === 'refused') {
                    throw new Refusal('forbidden', tr('You were not let in.'));
                }
            }
        });
    }
}
