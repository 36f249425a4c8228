// SPDX-License-Identifier: GPL-3.0-or-later
// What a host of the server sees of it at /dashboard, and does: who is here, who knocks, who may, and stopping it with a word to everyone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { Visitor, openBrowser } from './browser.mjs';
import { Hearthd } from './hearthd.mjs';

const server = new Hearthd(process.env.HEARTHD);
let browser;
let host;
let ben;

before(async () => {
    const made = spawnSync(server.program, ['--data', server.folder, '--add-account', 'boss', '--role', 'owner'],
        { input: 'a long enough password\n', encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    await server.start();
    browser = await openBrowser();
    host = await Visitor.of(browser, server.url);
    await host.page.goto(server.url + '/login');
    const form = host.page.getByRole('form', { name: 'Sign in' });
    await form.getByLabel('Username').fill('boss');
    await form.getByLabel('Password').fill('a long enough password');
    await form.getByRole('button', { name: 'Sign in' }).click();
    await host.page.getByRole('heading', { name: 'This server' }).waitFor();
    ben = await Visitor.of(browser, server.url);
    await ben.enter('Ben');
});
after(async () => {
    await browser?.close();
    server.end();
});

const panel = () => host.page.getByRole('region', { name: 'This server' });

test('it says who is here, from where and with what', async () => {
    const list = panel().getByRole('list', { name: 'Connected now' });
    await list.getByText('Ben').waitFor();
    assert.equal(await list.getByRole('listitem').count(), 2);
    await list.getByText('127.0.0.1 · Chrome on Linux · guest').waitFor();
    await panel().getByRole('list', { name: 'What happened' }).getByText('Ben came in from 127.0.0.1').waitFor();
    await panel().getByText(/Running for 0 minutes · 2 connected · \d+ messages today/).waitFor();
});

test('a guest sees nothing of it', async () => {
    await ben.page.goto(server.url + '/dashboard');
    await ben.page.getByRole('heading', { name: 'Create a room' }).waitFor();
    assert.equal(await ben.page.getByRole('region', { name: 'This server' }).count(), 0);
});

test('who may join is switched at once, and who knocks is let in', async () => {
    host.page.on('dialog', (dialog) => void dialog.accept());
    await panel().getByLabel('Who can join').selectOption('invite');
    await panel().getByRole('list', { name: 'What happened' }).getByText('boss let only invited people join').waitFor();
    await ben.page.getByRole('form', { name: 'Ask to be let in' }).waitFor(); // who came without an invitation is out
    const form = ben.page.getByRole('form', { name: 'Ask to be let in' });
    await form.getByLabel('Your name').fill('Ben');
    await form.getByRole('button', { name: 'Knock' }).click();
    await panel().getByRole('list', { name: 'Asking to be let in' }).getByRole('button', { name: 'Let in', exact: true }).click();
    await ben.page.getByRole('button', { name: 'Sign out' }).waitFor();
});

test('an invitation leads in', async () => {
    await panel().getByRole('button', { name: 'Create an invitation link' }).click();
    const link = panel().getByRole('status', { name: 'Invitation link' });
    await link.getByText(`${server.url}/i/`).waitFor();
    const cem = await Visitor.of(browser, server.url);
    await cem.page.goto((await link.textContent()).split('#')[0]);
    await cem.page.getByRole('heading', { name: 'boss invites you' }).waitFor();
    await cem.leaves();
});

test('a phone shows it in one column, with nothing beside it', async () => {
    await host.page.setViewportSize({ width: 360, height: 740 });
    await panel().getByText('What it keeps').waitFor();
    const wide = await host.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false);
    await host.page.setViewportSize({ width: 1280, height: 800 });
});

test('it is stopped with a word to everyone, who are there again once it is back', async () => {
    const form = panel().getByRole('form', { name: 'Stop the server' });
    await form.getByLabel('Message to everyone (optional)').fill('New disk, back at three');
    await form.getByRole('button', { name: 'Stop the server' }).click();
    await ben.page.getByRole('status').getByText('boss stopped the server: “New disk, back at three”').waitFor();
    await server.ended();
    await server.start();
    await ben.page.getByText('boss stopped the server').waitFor({ state: 'hidden', timeout: 60_000 });
});
