// SPDX-License-Identifier: GPL-3.0-or-later
// What one is notified of in the browser client.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { ada, browser, makeRoom, say, server, visitorIn } from './stage.mjs';

async function opensMenu(page) {
    await page.getByRole('button', { name: 'More about this room' }).click();
    await page.getByRole('menu', { name: 'More about this room' }).waitFor();
}

/** The server's word for it, asked as the page itself asks. */
async function levelOf(page, room) {
    return page.evaluate(async (id) => {
        const { token } = JSON.parse(localStorage.getItem('hearth.account'));
        const answer = await fetch(`/api/rooms/${id}`, { headers: { Authorization: `Bearer ${token}` } });
        return (await answer.json()).notify;
    }, room);
}

test('one chooses what of a room one hears of, on all of one\'s pages', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    const other = await ben.context.newPage();
    await other.goto(`${ben.url}/rooms/${room}`);
    await other.locator('.composer textarea').waitFor();
    await opensMenu(ben.page);
    await ben.page.getByRole('menuitemradio', { name: 'Notify me about mentions', checked: true }).waitFor();
    await ben.page.getByRole('menuitemradio', { name: 'Do not notify me', checked: false }).click();
    for (const page of [ben.page, other]) {
        await page.getByRole('heading', { level: 1 }).getByRole('img', { name: 'You are not notified of this room' }).waitFor();
        await opensMenu(page);
        await page.getByRole('menuitemradio', { name: 'Do not notify me', checked: true }).waitFor();
        await page.keyboard.press('Escape');
    }
    assert.equal(await levelOf(ben.page, room), 'none');
    await opensMenu(other);
    await other.getByRole('menuitemradio', { name: 'Notify me about everything' }).click();
    await ben.page.getByRole('heading', { level: 1 }).getByRole('img').waitFor({ state: 'detached' });
    assert.equal(await levelOf(ben.page, room), 'all');
    await ben.leaves();
});

/** Somebody whose browser shows notifications, with all that it is given to show. */
async function notified(room, name) {
    const visitor = await Visitor.of(browser, server.url);
    await visitor.context.grantPermissions(['notifications'], { origin: server.url });
    await visitor.context.addInitScript(() => {
        window.given = [];
        window.Notification = class extends window.Notification {
            constructor(title, options) {
                super(title, options);
                window.given.push(this);
            }
        };
    });
    await visitor.enter(name);
    await visitor.open(room);
    await visitor.join();
    return visitor;
}

const given = (visitor) => visitor.page.evaluate(() => window.given.map(({ title, body }) => `${title}: ${body}`));

async function isGiven(visitor, text) {
    await visitor.page.waitForFunction((wanted) => window.given.some(({ title, body }) => `${title}: ${body}` === wanted), text);
}

test('one is notified of what names one elsewhere, and a click leads there', async () => {
    const [here, there] = [await makeRoom('Here'), await makeRoom('There')];
    const ben = await notified(there, 'Ben');
    assert.equal(await ben.page.evaluate(() => Notification.permission), 'granted');
    const { body } = await ada.rest('GET', `/api/rooms/${there}/members`);
    const me = body.members.find((it) => it.display_name === 'Ben');
    await ben.open(here);
    await ben.join();
    await say(there, 'to nobody in particular');
    await say(here, `@${me.username} where it is seen anyway`);
    const named = await say(there, `@${me.username} **come** here`);
    await isGiven(ben, `Ada in There: @${me.username} come here`);
    assert.equal((await given(ben)).length, 1); // what was told before it came before it
    // A conversation of two tells of everything, by who writes.
    const direct = (await ada.rest('POST', '/api/direct', { users: [me.id] })).body.id;
    await ben.page.getByRole('navigation').getByRole('link', { name: 'Ada', exact: true }).waitFor();
    await say(direct, 'psst');
    await isGiven(ben, 'Ada: psst');
    // A level is heeded at once.
    await ben.open(there);
    await ben.page.locator(`li.message[data-seq="${named.seq}"]`).waitFor();
    await opensMenu(ben.page);
    await ben.page.getByRole('menuitemradio', { name: 'Do not notify me' }).click();
    await ben.page.getByRole('heading', { level: 1 }).getByRole('img').waitFor();
    await ben.open(here);
    await ben.composer.waitFor();
    await say(there, `@${me.username} unheard`);
    await say(direct, 'and heard');
    await isGiven(ben, 'Ada: and heard');
    assert.deepEqual(await given(ben), ['Ada: and heard']);
    await say(direct, 'the way there');
    await isGiven(ben, 'Ada: the way there');
    await ben.page.evaluate(() => window.given.at(-1).onclick());
    await ben.sees('the way there');
    assert.equal(new URL(ben.page.url()).pathname.startsWith(`/rooms/${direct}/`), true);
    await ben.leaves();
});

test('the browser is asked only by a click, and only where it shows notifications', async () => {
    const room = await makeRoom('Quiet');
    const ben = await Visitor.of(browser, server.url);
    await ben.context.addInitScript(() => {
        let permission = 'default';
        window.asked = 0;
        Object.defineProperty(Notification, 'permission', { get: () => permission });
        Notification.requestPermission = async () => {
            window.asked++;
            return (permission = 'granted');
        };
    });
    await ben.enter('Ben');
    await ben.open(room);
    await ben.join();
    await say(room, 'hello');
    await ben.sees('hello');
    await ben.page.getByRole('link', { name: 'The test' }).click();
    const button = ben.page.getByRole('button', { name: 'Notify me in this browser' });
    await button.waitFor();
    assert.equal(await ben.page.evaluate(() => window.asked), 0);
    await button.click();
    await button.waitFor({ state: 'hidden' });
    assert.equal(await ben.page.evaluate(() => window.asked), 1);
    // Where pages come in plain from another machine, browsers show none, and none is offered.
    const cem = await Visitor.of(browser, server.url.replace('127.0.0.1', 'studio.local'));
    await cem.enter('Cem');
    await cem.page.getByRole('heading', { name: 'Create a room' }).waitFor();
    assert.equal(await cem.page.evaluate(() => window.isSecureContext), false);
    assert.equal(await cem.page.getByRole('button', { name: 'Notify me in this browser' }).count(), 0);
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('whom one blocked notifies of nothing', async () => {
    const [here, there] = [await makeRoom('Front'), await makeRoom('Back')];
    const ben = await notified(there, 'Ben');
    const { Person } = await import('../person.mjs');
    const dora = await Person.register('Dora');
    await dora.connect();
    const { body } = await ada.rest('GET', `/api/rooms/${there}/members`);
    const me = body.members.find((it) => it.display_name === 'Ben');
    assert.equal((await dora.asks('join_room', { room: there })).ok, true);
    await ben.page.getByRole('button', { name: 'More about Dora' }).click();
    await ben.page.getByRole('menuitem', { name: 'Block for me…' }).click();
    await ben.page.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    await ben.page.getByText(/^blocked, /).waitFor();
    await ben.open(here);
    await ben.join();
    assert.equal((await dora.asks('send_message', { room: there, text: `@${me.username} from Dora` })).ok, true);
    await say(there, `@${me.username} from Ada`);
    await isGiven(ben, `Ada in Back: @${me.username} from Ada`);
    assert.equal((await given(ben)).length, 1);
    dora.leaves();
    await ben.leaves();
});
