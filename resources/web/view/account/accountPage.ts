// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import type { Session } from '../../model/session.js';
import type { User } from '../../model/types.js';
import { h, say } from '../dom.js';
import { type Field, form } from '../form.js';
import { icon } from '../icons.js';
import { BlockedPeople } from './blockedPeople.js';
import { OwnPicture } from './ownPicture.js';
import { OwnSessions } from './ownSessions.js';

const longestName = 64;
const longestUsername = 32;
const longestPassword = 256;

/** What belongs to one's account: how one is called, the password, where one is signed in, whom one blocked, and leaving. */
export class AccountPage {
    readonly element: HTMLElement;
    /** What was done here last. */
    private readonly note = h('p', { class: 'notice', role: 'status' });
    private readonly forms = h('div', { class: 'forms' });
    private readonly picture: OwnPicture;
    private readonly sessions: OwnSessions;
    private readonly blocked: BlockedPeople;
    /** For whom the forms were made. */
    private madeFor = '';

    constructor(private readonly session: Session, signOut: () => void) {
        this.picture = new OwnPicture(session, (done) => say(this.note, done));
        this.sessions = new OwnSessions(session);
        this.blocked = new BlockedPeople(session);
        this.element = h('main', { class: 'dashboard account', hidden: true },
            h('header', {}, h('a', { class: 'icon-button back', href: '/dashboard', 'aria-label': tr('Rooms'), title: tr('Rooms') }, icon('back')), h('h1', {}, tr('Your account'))),
            this.note, this.picture.element, this.forms, this.sessions.element, this.blocked.element,
            h('button', { class: 'leave', onclick: signOut }, icon('leave'), tr('Sign out')));
    }

    update(shown: boolean): void {
        const isNew = shown && this.element.hidden;
        this.element.hidden = !shown;
        if (isNew) {
            say(this.note, '');
        }
        const { me } = this.session;
        // As another device calls one meanwhile, too; but what is being typed here stays.
        if (shown && this.madeFor !== [me.role, me.display_name, me.username].join('\n') && (isNew || !this.forms.contains(document.activeElement))) {
            this.madeFor = [me.role, me.display_name, me.username].join('\n');
            this.forms.replaceChildren(...(me.role === 'guest' ? [this.names(), this.keeping()] : [this.names(), this.password()]));
        }
        this.picture.update();
        this.sessions.update(shown);
        this.blocked.update(shown);
    }

    private names(): HTMLElement {
        const { me } = this.session;
        const name: Field = { name: 'display_name', label: tr('Name'), autocomplete: 'nickname', hint: tr('What everyone sees, in old messages too.'), most: longestName, value: me.display_name };
        const username: Field = { name: 'username', label: tr('Username'), autocomplete: 'username', hint: tr('What you sign in with, and what others name you by with @.'),
            most: longestUsername, value: me.username };
        return form(tr('How you are called'), tr('Save'), me.role === 'guest' ? [name] : [name, username], async (values) => {
            this.session.takeUser(await this.session.request<User>('PATCH', '/api/me', values));
            say(this.note, tr('Everyone sees you by this name now.'));
        });
    }

    private keeping(): HTMLElement {
        const fields: Field[] = [
            { name: 'username', label: tr('Username'), autocomplete: 'username', hint: tr('What you sign in with, and what others name you by with @.'), most: longestUsername },
            { name: 'password', label: tr('Password'), type: 'password', autocomplete: 'new-password', hint: tr('At least 8 characters.'), most: longestPassword },
        ];
        const made = form(tr('Keep this name: choose a password'), tr('Create account'), fields, async (values) => {
            const user = await this.session.request<User>('POST', '/api/me/account', values);
            this.session.takeUser(user);
            say(this.note, tr('The account is yours: sign in as @%1 from now on.', user.username));
        });
        made.querySelector('h2')!.after(h('p', { class: 'soft' },
            tr('A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.')));
        return made;
    }

    private password(): HTMLElement {
        const fields: Field[] = [
            { name: 'old', label: tr('Password now'), type: 'password', autocomplete: 'current-password', most: longestPassword },
            { name: 'new', label: tr('New password'), type: 'password', autocomplete: 'new-password', hint: tr('At least 8 characters.'), most: longestPassword },
        ];
        return form(tr('Change password'), tr('Change password'), fields, async (values) => {
            await this.session.request('POST', '/api/me/password', values);
            this.sessions.read();
            say(this.note, tr('The password was changed. You were signed out everywhere else.'));
            this.madeFor = ''; // what was typed is of no use any more
            this.session.changes.tell();
        });
    }
}
