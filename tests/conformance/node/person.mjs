// SPDX-License-Identifier: GPL-3.0-or-later
// One person on one server: REST calls with fetch, and a Socket.IO connection that remembers what it heard.
import assert from 'node:assert/strict';
import { io } from 'socket.io-client';

const patience = 15_000; // milliseconds until a wait is given up; nothing here normally takes a tenth of it

export const url = process.env.HEARTH_URL;
export const transport = process.env.HEARTH_TRANSPORT ?? 'default';
assert.ok(url, 'HEARTH_URL says where the server is');

const transportOptions = {
    default: {},
    websocket: { transports: ['websocket'] },
    polling: { transports: ['polling'], upgrade: false },
}[transport];
assert.ok(transportOptions, `no such transport: ${transport}`);

export function within(promise, what) {
    let timer;
    const timeout = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), patience);
    });
    return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

export async function request(method, path, { token, body } = {}) {
    const headers = {};
    if (token)
        headers.authorization = `Bearer ${token}`;
    if (body !== undefined)
        headers['content-type'] = 'application/json';
    const answer = await fetch(url + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

export class Person {
    constructor(auth) {
        this.auth = auth;
        this.token = auth.token;
        this.heard = []; // { event, payload } in order, until hears() takes them out
        this.waiting = [];
    }

    static async register(name) {
        const username = `${name}-${transport}`;
        const answer = await request('POST', '/api/register',
            { body: { username, password: `${name} has a long password`, display_name: name } });
        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        const person = new Person({ token: answer.body.token });
        person.user = answer.body.user;
        return person;
    }

    rest(method, path, body) {
        return request(method, path, { token: this.token, body });
    }

    connect(options = {}) {
        this.socket = io(url, { forceNew: true, auth: this.auth, reconnectionDelay: 100, ...transportOptions, ...options });
        this.socket.onAny((event, payload) => this.#remember(event, payload));
        return within(new Promise((resolve, reject) => {
            this.socket.once('connect', resolve);
            this.socket.once('connect_error', reject);
        }), 'the connection');
    }

    #remember(event, payload) {
        const index = this.waiting.findIndex((wait) => wait.event === event && wait.matches(payload));
        if (index < 0)
            this.heard.push({ event, payload });
        else
            this.waiting.splice(index, 1)[0].resolve(payload);
    }

    // The first `event` that matches and was not taken out before; waits for it if it is still to come.
    hears(event, matches = () => true) {
        const index = this.heard.findIndex((one) => one.event === event && matches(one.payload));
        if (index >= 0)
            return Promise.resolve(this.heard.splice(index, 1)[0].payload);
        return within(new Promise((resolve) => this.waiting.push({ event, matches, resolve })),
            `"${event}" for ${this.user?.username}; heard ${JSON.stringify(this.heard)}`);
    }

    hasHeard(event, matches = () => true) {
        return this.heard.some((one) => one.event === event && matches(one.payload));
    }

    async asks(event, payload) {
        return within(new Promise((resolve) => this.socket.emit(event, payload, resolve)), `the ack of ${event}`);
    }

    // Everything the server sent before this moment has arrived afterwards: acks keep their place in the stream.
    async catchesUp() {
        await this.asks('typing', { room: 9_007_199_254_740_000, typing: false });
    }

    // After the server was away: what is said from now on is heard.
    comesBack() {
        return within(new Promise((resolve) => this.socket.connected ? resolve() : this.socket.once('connect', resolve)), 'the connection');
    }

    leaves() {
        this.socket?.disconnect();
    }
}
