// SPDX-License-Identifier: GPL-3.0-or-later
// The browser client as most people meet it: on another machine's address, by plain HTTP or with a certificate that no browser knows.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { ada, browser, makeRoom, server } from './stage.mjs';

const words = /^[a-z]+( [a-z]+){3}$/;

async function talks(visitor, room, name) {
    await visitor.enter(name, `/rooms/${room}`);
    await visitor.join();
    await visitor.writes(`hello from ${name}`);
    await ada.hears('message', (it) => it.text === `hello from ${name}`);
    await visitor.sees(`hello from ${name}`);
}

test('by plain HTTP it does what it does elsewhere, and says that nothing is encrypted', async () => {
    const room = await makeRoom('Plain');
    const ben = await Visitor.of(browser, `http://studio.local:${server.port}`);
    await ben.page.goto(ben.url);
    assert.equal(await ben.page.evaluate(() => window.isSecureContext), false);
    await ben.page.getByText('This connection is not encrypted').waitFor();
    assert.match(await ben.page.locator('.trust strong').textContent(), words);
    assert.equal(await ben.page.getByRole('link', { name: 'Use an encrypted one' }).getAttribute('href'), `https://studio.local:${server.port}/login`);
    await talks(ben, room, 'Ben');
    // What only a secure context has is not offered.
    await ben.page.goto(`${ben.url}/dashboard`);
    await ben.page.getByRole('heading', { name: 'Create a room' }).waitFor();
    assert.equal(await ben.page.getByRole('button', { name: 'Notify me in this browser' }).count(), 0);
    await ben.leaves();
});

test('with the server\'s own certificate it says how to compare it', async () => {
    const room = await makeRoom('Encrypted');
    const cem = await Visitor.of(browser, `https://studio.local:${server.port}`, { ignoreHTTPSErrors: true });
    await cem.page.goto(cem.url);
    await cem.page.getByText('This connection is encrypted').waitFor();
    assert.match(await cem.page.locator('.trust strong').textContent(), words);
    await talks(cem, room, 'Cem');
    await cem.leaves();
});
