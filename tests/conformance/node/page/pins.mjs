// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned messages in the browser client.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ada, makeRoom, say, visitorIn } from './stage.mjs';

async function chooses(visitor, text, choice) {
    const row = visitor.stored(text);
    await row.hover();
    await row.getByRole('button', { name: 'More' }).click();
    await visitor.page.getByRole('menuitem', { name: choice, exact: true }).click();
}

async function opensPins(visitor) {
    await visitor.page.getByRole('button', { name: 'More about this room' }).click();
    await visitor.page.getByRole('menuitem', { name: 'Pinned messages' }).click();
    const pane = visitor.page.getByRole('complementary', { name: 'Pinned messages' });
    await pane.waitFor();
    return pane;
}

test('who moderates pins and unpins, and everyone finds what is pinned', async () => {
    const room = await makeRoom();
    const said = await say(room, 'the door code is **4711**');
    for (let i = 0; i < 60; i++)
        await say(room, `filler ${i}`);
    const [ben, cem] = [await visitorIn(room, 'Ben'), await visitorIn(room, 'Cem')];
    const { body } = await ada.rest('GET', `/api/rooms/${room}/members`);
    const member = body.members.find((it) => it.display_name === 'Ben').id;
    assert.equal((await ada.rest('PUT', `/api/rooms/${room}/members/${member}`, { role: 'moderator' })).status, 200);
    await ben.page.getByText(/^you, Moderator/).waitFor();
    const hers = await opensPins(cem);
    await hers.getByText('Nothing is pinned here yet.').waitFor();
    const his = await opensPins(ben);
    await his.getByText("Nothing is pinned here yet. A message's menu pins it for everyone in the room.").waitFor();
    await chooses(ben, 'filler 59', 'Pin');
    await ben.stored('filler 59').getByText('Pinned', { exact: true }).waitFor();
    await his.getByRole('link', { name: /filler 59/ }).waitFor();
    assert.equal((await ada.asks('pin_message', { message: said.id, pinned: true })).ok, true);
    // What is shown follows; the newest pin stands first.
    await hers.getByRole('link', { name: /the door code is 4711/ }).waitFor();
    assert.deepEqual(await hers.getByRole('list').locator('.excerpt').allTextContents(), ['the door code is 4711', 'filler 59']);
    assert.equal(await hers.getByRole('button', { name: 'Unpin' }).count(), 0);
    await hers.getByRole('link', { name: /the door code/ }).click();
    await cem.page.locator(`li.message.lit[data-seq="${said.seq}"]`).waitFor();
    await his.getByRole('listitem').filter({ hasText: 'the door code' }).getByRole('button', { name: 'Unpin' }).click();
    await his.getByRole('link', { name: /the door code/ }).waitFor({ state: 'detached' });
    await hers.getByRole('link', { name: /the door code/ }).waitFor({ state: 'detached' });
    await chooses(ben, 'filler 59', 'Unpin');
    await his.getByText(/^Nothing is pinned here yet/).waitFor();
    // Who may not is not offered it.
    await cem.stored('filler 59').or(cem.page.locator('li.message[data-seq]').last()).first().hover();
    await cem.page.locator('.actions').getByRole('button', { name: 'More' }).click();
    await cem.page.getByRole('menuitem', { name: 'Mark unread from here' }).waitFor();
    assert.equal(await cem.page.getByRole('menuitem', { name: 'Pin', exact: true }).count(), 0);
    await cem.page.keyboard.press('Escape');
    await hers.getByRole('button', { name: 'Close' }).press('Escape');
    await hers.waitFor({ state: 'hidden' });
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('the two of a direct conversation pin in it', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    await ben.page.getByRole('list', { name: 'People in this room' }).getByText('Ada').click();
    await ben.page.getByRole('heading', { name: 'Ada', level: 1 }).waitFor();
    await ben.writes('between us');
    await ben.sees('between us');
    await chooses(ben, 'between us', 'Pin');
    const pinned = await ada.hears('message_updated', (it) => it.text === 'between us');
    assert.equal(pinned.pinned, true);
    await ben.leaves();
});
