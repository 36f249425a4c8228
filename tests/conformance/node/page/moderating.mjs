// SPDX-License-Identifier: GPL-3.0-or-later
// Moderating in the browser client: only what one may is offered, and what is offered is done.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ada, makeRoom, say, visitorIn } from './stage.mjs';

async function idOf(room, name) {
    const { body } = await ada.rest('GET', `/api/rooms/${room}/members`);
    return body.members.find((it) => it.display_name === name).id;
}

async function makes(room, name, role) {
    const answer = await ada.rest('PUT', `/api/rooms/${room}/members/${await idOf(room, name)}`, { role });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
}

/** What the menu of somebody in the list of people offers. */
async function opensMenuOf(visitor, name) {
    const people = visitor.page.getByRole('list', { name: 'People in this room' });
    await people.getByRole('button', { name: `More about ${name}`, exact: true }).click();
    const menu = visitor.page.getByRole('menu', { name });
    await menu.waitFor();
    return menu;
}

async function offers(menu) {
    return (await menu.getByRole('menuitem').allTextContents()).map((text) => text.trim());
}

const write = (name) => `Write to ${name}`;
const sendAway = (name) => [`Remove ${name} from the room…`, `Ban ${name} from the room…`];

test('who moderates removes and bans who stands below them, and lifts the ban', async () => {
    const room = await makeRoom('Ours');
    const [ben, cem] = [await visitorIn(room, 'Ben'), await visitorIn(room, 'Cem')];
    await cem.writes('by Cem');
    await ben.sees('by Cem');
    // A member may nothing of it.
    let menu = await opensMenuOf(ben, 'Cem');
    assert.deepEqual((await offers(menu)).filter((text) => /Remove|Ban /.test(text)), []);
    await ben.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    // Made a moderator, one may at once, but not to who stands above.
    await makes(room, 'Ben', 'moderator');
    await ben.page.getByRole('list', { name: 'People in this room' }).getByText(/^you, Moderator/).waitFor();
    menu = await opensMenuOf(ben, 'Ada');
    const toAda = await offers(menu);
    assert.ok(toAda.includes(write('Ada')));
    assert.deepEqual(toAda.filter((text) => /Remove|Ban /.test(text)), []);
    await ben.page.keyboard.press('Escape');
    menu = await opensMenuOf(ben, 'Cem');
    assert.deepEqual((await offers(menu)).filter((text) => /Remove|Ban /.test(text)), sendAway('Cem'));
    // By keys, too.
    await ben.page.keyboard.press('End');
    await ben.page.keyboard.press('ArrowUp');
    await ben.page.waitForFunction(() => document.activeElement.textContent.startsWith('Remove'));
    await ben.page.keyboard.press('Enter');
    const removing = ben.page.getByRole('dialog', { name: 'Remove Cem from Ours?' });
    await removing.getByRole('button', { name: 'Cancel' }).click();
    await removing.waitFor({ state: 'detached' });
    menu = await opensMenuOf(ben, 'Cem');
    await menu.getByRole('menuitem', { name: 'Remove Cem' }).click();
    await removing.getByRole('button', { name: 'Remove' }).click();
    await cem.page.getByText('You were removed from this room.').waitFor();
    await ben.page.getByRole('list', { name: 'People in this room' }).getByText('Cem').waitFor({ state: 'detached' });
    await cem.join();
    // Out of what they wrote.
    const row = ben.stored('by Cem');
    await row.hover();
    await row.getByRole('button', { name: 'More' }).click();
    await ben.page.getByRole('menuitem', { name: 'Ban Cem from the room…' }).click();
    const banning = ben.page.getByRole('dialog', { name: 'Ban Cem from Ours?' });
    await banning.getByLabel('Reason').fill('too <b>loud</b>');
    await banning.getByRole('button', { name: 'Ban' }).click();
    await cem.page.getByText('You were removed from this room: too <b>loud</b>').waitFor();
    assert.equal(await cem.composer.isVisible(), false);
    await ben.page.getByRole('button', { name: 'More about this room' }).click();
    await ben.page.getByRole('menuitem', { name: 'Banned people…' }).click();
    const bans = ben.page.getByRole('dialog', { name: 'Banned from Ours' });
    await bans.getByText('By Ben: too <b>loud</b>').waitFor();
    await bans.getByRole('button', { name: 'Unban Cem' }).click();
    await bans.getByText('Nobody is banned from this room.').waitFor();
    await ben.page.keyboard.press('Escape');
    await cem.join();
    await cem.sees('by Cem');
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('who moderates deletes what others wrote', async () => {
    const room = await makeRoom();
    const hers = await say(room, 'not nice');
    const ben = await visitorIn(room);
    await ben.sees('not nice');
    const row = ben.page.locator(`li.message[data-seq="${hers.seq}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Reply' }).waitFor();
    assert.equal(await row.getByRole('button', { name: 'Delete' }).count(), 0);
    await makes(room, 'Ben', 'moderator');
    await ben.page.getByRole('list', { name: 'People in this room' }).getByText(/^you, Moderator/).waitFor();
    await ben.composer.hover();
    ben.page.once('dialog', (dialog) => void dialog.accept());
    await row.hover();
    await row.getByRole('button', { name: 'Delete' }).click();
    await row.getByText('This message was deleted.').waitFor();
    await ada.hears('message_updated', (it) => it.id === hers.id && it.deleted);
    await ben.leaves();
});

test('where posting is left to moderators, only they have a place to write', async () => {
    const room = await makeRoom('News');
    const ben = await visitorIn(room);
    assert.equal((await ada.asks('update_room', { room, who_may_post: 'moderators' })).ok, true);
    await ben.composer.waitFor({ state: 'hidden' });
    await makes(room, 'Ben', 'moderator');
    await ben.composer.waitFor();
    await ben.writes('the news');
    await ada.hears('message', (it) => it.text === 'the news');
    await ben.leaves();
});

test('one leaves a room, after being asked', async () => {
    const room = await makeRoom('Left behind');
    const ben = await visitorIn(room);
    await ben.page.getByRole('button', { name: 'More about this room' }).click();
    await ben.page.getByRole('menuitem', { name: 'Leave room…' }).click();
    await ben.page.getByRole('dialog', { name: 'Leave Left behind?' }).getByRole('button', { name: 'Leave' }).click();
    await ben.page.waitForURL('**/dashboard');
    await ben.page.getByRole('list', { name: 'Rooms to join' }).getByRole('link', { name: /Left behind/ }).waitFor();
    await ada.hears('user_left', (it) => it.room_id === room && it.user.display_name === 'Ben');
    await ben.leaves();
});
