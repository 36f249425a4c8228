// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in by the browser client where one has to be invited.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { Visitor, openBrowser } from './browser.mjs';
import { Hearthd } from './hearthd.mjs';

const server = new Hearthd(process.env.HEARTHD, ['--access', 'invite']);
let browser;
let boss;

before(async () => {
    const made = spawnSync(server.program, ['--data', server.folder, '--add-account', 'boss', '--role', 'owner'],
        { input: 'a long enough password\n', encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    await server.start();
    process.env.HEARTH_URL = server.url;
    const { Person, request } = await import('../person.mjs');
    const answer = await request('POST', '/api/login', { body: { username: 'boss', password: 'a long enough password' } });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    boss = new Person({ token: answer.body.token });
    boss.user = answer.body.user;
    await boss.connect();
    browser = await openBrowser();
});
after(async () => {
    boss?.leaves();
    await browser?.close();
    server.end();
});

async function invitation() {
    const room = (await boss.rest('POST', '/api/rooms', { name: `Attic ${Math.random()}`, kind: 'private' })).body;
    const answer = await boss.rest('POST', '/api/invites', { room: room.id, max_uses: 1 });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return { room, path: new URL(answer.body.url).pathname };
}

test('an invitation says from whom it is and leads into its room', async () => {
    const { room, path } = await invitation();
    const ben = await Visitor.of(browser, server.url);
    await ben.page.goto(server.url + path);
    await ben.page.getByRole('heading', { name: `boss invites you to ${room.name} on The test` }).waitFor();
    await ben.enter('Ben', path);
    await ben.page.getByRole('navigation').getByRole('link', { name: room.name }).click();
    await ben.writes('here I am');
    assert.equal((await boss.hears('message', (it) => it.text === 'here I am')).author.display_name, 'Ben');
    // It was for one.
    const cem = await Visitor.of(browser, server.url);
    await cem.page.goto(server.url + path);
    await cem.page.getByText('This link invites nobody').waitFor();
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('who is in already is led into the room of an invitation', async () => {
    const [first, second] = [await invitation(), await invitation()];
    const ben = await Visitor.of(browser, server.url);
    await ben.enter('Ben', first.path);
    await ben.page.goto(server.url + second.path);
    await ben.page.waitForURL(`**/rooms/${second.room.id}`);
    await ben.page.getByRole('heading', { name: second.room.name }).waitFor();
    await ben.leaves();
});

test('whoever has none knocks, and is let in or not', async () => {
    const ben = await Visitor.of(browser, server.url);
    await ben.page.goto(server.url);
    const form = ben.page.getByRole('form', { name: 'Ask to be let in' });
    await form.getByLabel('Your name').fill('Ben');
    await form.getByRole('button', { name: 'Knock' }).click();
    const first = await boss.hears('knock', (it) => it.display_name === 'Ben');
    await form.getByText('Waiting until you are let in').waitFor();
    await boss.asks('answer_knock', { id: first.id, admit: false });
    await form.getByText('You were not let in.').waitFor();
    await form.getByRole('button', { name: 'Knock' }).click();
    const second = await boss.hears('knock', (it) => it.display_name === 'Ben' && it.id !== first.id);
    await boss.asks('answer_knock', { id: second.id, admit: true });
    await ben.page.getByRole('button', { name: 'Sign out' }).waitFor();
    await ben.leaves();
});
