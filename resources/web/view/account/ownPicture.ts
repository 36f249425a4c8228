// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { smallPicture } from '../../model/portraits.js';
import type { Session } from '../../model/session.js';
import type { User } from '../../model/types.js';
import { avatar } from '../avatar.js';
import { h, say } from '../dom.js';

/** What one is shown with: chosen, and taken away again. Guests have none. */
export class OwnPicture {
    readonly element: HTMLElement;
    private readonly portrait = h('div', { class: 'portrait' });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly removing: HTMLButtonElement;
    private busy = false;

    /** `done` is told what was done. */
    constructor(private readonly session: Session, private readonly done: (what: string) => void) {
        const file = h('input', { type: 'file', accept: 'image/*', class: 'unseen', tabindex: -1, 'aria-label': tr('File of your picture'), onchange: () => {
            const chosen = file.files?.[0];
            file.value = '';
            if (chosen) {
                void this.act(async () => this.put('PUT', await smallPicture(chosen)), tr('Everyone sees you with this picture now.'));
            }
        } });
        this.removing = h('button', { onclick: () => void this.act(() => this.put('DELETE'), tr('Your picture was removed.')) }, tr('Remove picture'));
        this.element = h('section', { class: 'own-picture', 'aria-label': tr('Your picture') }, this.portrait, file,
            h('button', { onclick: () => file.click() }, tr('Choose picture')), this.removing, this.problem);
    }

    update(): void {
        const { me } = this.session;
        this.element.hidden = me.role === 'guest';
        const made = `${me.picture ?? ''} ${me.display_name}`;
        if (this.portrait.dataset.made !== made) {
            this.portrait.dataset.made = made;
            this.portrait.replaceChildren(avatar(this.session, me));
        }
        this.removing.hidden = !me.picture;
    }

    private async put(method: string, picture?: Blob): Promise<void> {
        this.session.takeUser(await this.session.request<User>(method, '/api/me/picture', picture));
    }

    /** One thing at a time. */
    private async act(what: () => Promise<void>, done: string): Promise<void> {
        if (this.busy) {
            return;
        }
        this.busy = true;
        say(this.problem, '');
        try {
            await what();
            this.done(done);
        } catch (error) {
            say(this.problem, (error as Error).message);
        }
        this.busy = false;
        this.update();
    }
}
