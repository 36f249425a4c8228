// SPDX-License-Identifier: GPL-3.0-or-later
// What one is notified of in the browser client.
import assert from 'node:assert/strict';
import test from 'node:test';
import { makeRoom, visitorIn } from './stage.mjs';

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
