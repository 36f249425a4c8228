// SPDX-License-Identifier: GPL-3.0-or-later
// What each of these tests begins with: a hearthd of its own, a browser, and Ada, who has an account and speaks Socket.IO.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { Visitor, openBrowser } from './browser.mjs';
import { Hearthd } from './hearthd.mjs';

export const server = new Hearthd(process.env.HEARTHD);
export let browser;
export let ada;
let rooms = 0;

before(async () => {
    await server.start();
    process.env.HEARTH_URL = server.url;
    const { Person } = await import('../person.mjs');
    browser = await openBrowser();
    ada = await Person.register('Ada');
    await ada.connect();
});
after(async () => {
    ada?.leaves();
    await browser?.close();
    server.end();
});

/** A room of Ada's, by its id. */
export async function makeRoom(name = `Room ${++rooms}`, kind = 'public') {
    const answer = await ada.rest('POST', '/api/rooms', { name, kind });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body.id;
}

/** What Ada says there, as it is stored. */
export async function say(room, text, more = {}) {
    const ack = await ada.asks('send_message', { room, text, ...more });
    assert.equal(ack.ok, true, JSON.stringify(ack));
    return ack.message;
}

/** A guest in a browser of their own, in the room. */
export async function visitorIn(room, name = 'Ben', options = {}) {
    const visitor = await Visitor.of(browser, server.url, options);
    await visitor.enter(name);
    await visitor.open(room);
    await visitor.join();
    return visitor;
}
