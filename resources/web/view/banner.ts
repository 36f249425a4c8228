// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import type { Session } from '../model/session.js';
import { h, say } from './dom.js';

const patience = 5000;

/** Says that there is no connection, once there was none for a while, and when it is tried again. */
export class Banner {
    readonly element: HTMLElement;
    private readonly text = h('span');
    private readonly timer: number;
    private readonly cancel: () => void;

    constructor(private readonly session: Session) {
        this.element = h('div', { class: 'banner', role: 'status', hidden: true }, this.text,
            h('button', { onclick: () => session.connection.tryNow() }, tr('Try now')));
        this.timer = window.setInterval(() => this.update(), 1000);
        this.cancel = session.changes.on(() => this.update());
    }

    close(): void {
        window.clearInterval(this.timer);
        this.cancel();
    }

    private update(): void {
        const { connected, lostSince, nextTry } = this.session.connection;
        const { stopped } = this.session;
        this.element.hidden = !stopped && (connected || Date.now() - lostSince < patience);
        if (stopped) {
            say(this.text, [stopped.message ? tr('%1 stopped the server: “%2”', stopped.by, stopped.message) : tr('%1 stopped the server.', stopped.by),
                tr('You are connected again once it is back.')].join(' '));
        } else if (!this.element.hidden) {
            const seconds = Math.ceil((nextTry - Date.now()) / 1000);
            say(this.text, [tr('There is no connection to the server. What you write is sent when it is back.'),
                nextTry && seconds > 0 ? trn('Trying again in %n second(s).', seconds) : tr('Trying…')].join(' '));
        }
    }
}
