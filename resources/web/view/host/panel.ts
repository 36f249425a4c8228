// SPDX-License-Identifier: GPL-3.0-or-later
import { around, tr, trn } from '../../language/language.js';
import type { Session } from '../../model/session.js';
import { clientName } from '../clientName.js';
import { type Child, type Row, Rows, h, say } from '../dom.js';
import { clock, moment, size } from '../words.js';
import { type ActivityLine, type ServerStatus, activity, grew, hours, messagesToday, uptime } from './words.js';

interface Connected {
    id: number;
    user: { display_name: string };
    role: string;
    address: string;
    client: string;
    since: string;
}

interface Knock {
    id: number;
    display_name: string;
    address: string;
}

const lookEvery = 5000;
const mostPages = 10;
const accesses = () => ({ open: tr('Everyone'), invite: tr('Invited people'), closed: tr('Only accounts') });

/** What an owner or admin sees of the server as a whole, and does: asked for again and again while it is shown. */
export class HostPanel {
    readonly element: HTMLElement;
    private readonly facts = h('p', { class: 'soft' }, tr('Loading…'));
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly chart = h('div', { class: 'hours', role: 'img' });
    private readonly knocks = h('ul', { class: 'host-list', 'aria-label': tr('Asking to be let in') });
    private readonly knocksTitle = h('h3', {}, tr('Asking to be let in'));
    private readonly connected = h('ul', { class: 'host-list scrolls', 'aria-label': tr('Connected now'), tabindex: 0 });
    private readonly log = h('ol', { class: 'host-list scrolls', 'aria-label': tr('What happened'), tabindex: 0 });
    private readonly storage = h('dl', { class: 'storage' });
    private readonly access = h('select', { id: 'host-access', onchange: () => void this.switchAccess() },
        ...Object.entries(accesses()).map(([value, text]) => h('option', { value }, text)));
    private readonly link = h('output', { class: 'host-link', 'aria-label': tr('Invitation link') });
    private readonly words = h('input', { id: 'stop-words', maxlength: 300, dir: 'auto', autocomplete: 'off' });
    private readonly knockRows = new Rows(this.knocks);
    private readonly connectedRows = new Rows(this.connected);
    private readonly logRows = new Rows(this.log);
    private timer: number | undefined;
    private looking = false;

    constructor(private readonly session: Session) {
        const part = (title: string, ...children: Child[]) => h('section', {}, h('h3', {}, title), ...children);
        this.element = h('section', { class: 'host', 'aria-label': tr('This server') }, h('h2', {}, tr('This server')), this.facts, this.problem,
            h('section', {}, this.knocksTitle, this.knocks),
            part(tr('Messages by hour'), this.chart), part(tr('Connected now'), this.connected),
            part(tr('How others join'), h('p', {}, ...around(tr('They open %1 in a browser, or type it in Hearth.'), h('a', { href: '/' }, `${location.origin}/`))),
                h('button', { onclick: () => void this.invite() }, tr('Create an invitation link')), this.link),
            part(tr('Who can join'), h('label', { class: 'unseen', for: 'host-access' }, tr('Who can join')), this.access),
            part(tr('What it keeps'), this.storage), part(tr('What happened'), this.log),
            h('form', { class: 'stop', 'aria-label': tr('Stop the server'), onsubmit: (event: Event) => void this.stop(event) },
                h('h3', {}, tr('Stop the server')),
                h('p', { class: 'soft' }, tr('It is started again where it runs, and not from here. Whoever was here is connected again by itself then.')),
                h('label', { for: 'stop-words' }, tr('Message to everyone (optional)')), this.words,
                h('button', { type: 'submit', class: 'danger' }, tr('Stop the server'))));
    }

    /** `shown`: somebody looks at the page that it is on. */
    update(shown: boolean): void {
        const wanted = shown && ['owner', 'admin'].includes(this.session.me.role);
        this.element.hidden = !wanted;
        if (wanted && this.timer === undefined) {
            this.timer = window.setInterval(() => void this.look(), lookEvery);
            void this.look();
        } else if (!wanted) {
            window.clearInterval(this.timer);
            this.timer = undefined;
        }
    }

    private async look(): Promise<void> {
        if (this.looking || document.visibilityState !== 'visible' || !this.session.connection.connected) {
            return;
        }
        this.looking = true;
        try {
            const [status, server, knocks, log] = await Promise.all([this.session.request<ServerStatus>('GET', '/api/server/status'),
                this.session.request<{ access: string }>('GET', '/api/server'), this.session.request<{ knocks: Knock[] }>('GET', '/api/knocks'),
                this.session.request<{ lines: ActivityLine[] }>('GET', '/api/server/log?limit=100')]);
            this.showStatus(status);
            if (document.activeElement !== this.access) {
                this.access.value = server.access;
            }
            this.showKnocks(knocks.knocks);
            this.logRows.show(log.lines.map((line) => this.line(String(line.id), [activity(line)], line.at)));
            this.showConnected(await this.connections());
            say(this.problem, '');
        } catch (error) {
            say(this.problem, (error as Error).message);
        } finally {
            this.looking = false;
        }
    }

    private async connections(): Promise<Connected[]> {
        const all: Connected[] = [];
        let after = 0;
        for (let page = 0; page < mostPages; page++) {
            const answer = await this.session.request<{ connections: Connected[]; next?: number }>('GET', `/api/server/connections?after=${after}`);
            all.push(...answer.connections);
            if (!answer.next || answer.next <= after) {
                break;
            }
            after = answer.next;
        }
        return all;
    }

    private showStatus(status: ServerStatus): void {
        say(this.facts, [tr('Running for %1', uptime(status)), tr('%1 connected', status.people), trn('%n message(s) today', messagesToday(status))].join(' · '));
        const bars = hours(status);
        const most = Math.max(1, ...bars.map((bar) => bar.count));
        this.chart.setAttribute('aria-label', tr('Messages in each of the last 24 hours: %1', bars.map((bar) => bar.count).join(', ')));
        this.chart.replaceChildren(...bars.map((bar) => {
            const element = h('span', { title: `${clock(bar.at)}: ${trn('%n message(s)', bar.count)}`, class: bar.count > 0 ? 'some' : '' });
            element.style.setProperty('--share', String(bar.count / most));
            return element;
        }));
        const { storage } = status;
        this.storage.replaceChildren(
            h('dt', {}, tr('Messages and accounts')), h('dd', {}, `${size(storage.database)} (${grew(storage.database_grew, status)})`),
            h('dt', {}, tr('Files')), h('dd', {}, `${size(storage.files)} (${grew(storage.files_grew, status)})`),
            ...(storage.free === null ? [] : [h('dt', {}, tr('Free on its disk')), h('dd', { class: storage.low ? 'problem' : '' }, size(storage.free))]));
    }

    private showKnocks(knocks: Knock[]): void {
        this.knocksTitle.hidden = this.knocks.hidden = knocks.length === 0;
        this.knockRows.show(knocks.map((knock) => ({
            key: String(knock.id),
            made: knock.display_name,
            make: () => h('li', {}, h('span', { dir: 'auto' }, tr('%1, from %2', knock.display_name, knock.address)),
                h('button', { 'data-do': 'in', onclick: () => void this.answer(knock.id, true) }, tr('Let in')),
                h('button', { 'data-do': 'out', onclick: () => void this.answer(knock.id, false) }, tr('Don’t let in'))),
        })));
    }

    private showConnected(all: Connected[]): void {
        this.connectedRows.show(all.map((one) => this.line(String(one.id),
            [one.user.display_name, [one.address, clientName(one.client), one.role === 'guest' ? tr('guest') : ''].filter(Boolean).join(' · ')], one.since)));
    }

    /** A name or a sentence, what is to be said of it, and when. */
    private line(key: string, [what, about]: string[], at: string): Row {
        return {
            key,
            made: [what, about, at].join('\n'),
            make: () => h('li', {}, h('span', { class: 'what' }, h('span', { dir: 'auto' }, what), about && h('span', { class: 'soft', dir: 'auto' }, about)),
                h('time', { class: 'soft', datetime: at, title: moment(at) }, clock(at))),
        };
    }

    /** Does something, says what went wrong, and looks at once. */
    private async act(does: () => Promise<unknown>): Promise<void> {
        try {
            await does();
            await this.look();
        } catch (error) {
            say(this.problem, (error as Error).message);
        }
    }

    private answer(knock: number, admit: boolean): Promise<void> {
        return this.act(() => this.session.request('POST', `/api/knocks/${knock}`, { admit }));
    }

    private switchAccess(): Promise<void> {
        const access = this.access.value;
        this.access.blur();
        if (access !== 'open' && !window.confirm(access === 'closed' ? tr('All guests are removed at once. Their messages stay.')
            : tr('Guests who came without an invitation are removed at once. Their messages stay.'))) {
            return this.look();
        }
        return this.act(() => this.session.request('PATCH', '/api/server', { access }));
    }

    private invite(): Promise<void> {
        return this.act(async () => {
            const made = await this.session.request<{ url: string }>('POST', '/api/invites', { expires_in: 7 * 24 * 3600 });
            // The address by which this page came leads here; the server may know itself by another.
            say(this.link, location.origin + new URL(made.url).pathname + new URL(made.url).hash);
        });
    }

    private stop(event: Event): void {
        event.preventDefault();
        if (window.confirm(tr('Stop the server for everyone?'))) {
            void this.act(async () => {
                await this.session.request('POST', '/api/server/stop', { message: this.words.value });
                this.words.value = '';
            });
        }
    }
}
