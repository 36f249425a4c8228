// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to messages in the browser client: replies, edits, deletions, reactions, names and emoji.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ada, makeRoom, say, visitorIn } from './stage.mjs';

/** Chooses what to do with a message, as somebody with a mouse does. */
async function chooses(visitor, text, action) {
    const row = visitor.stored(text);
    await row.hover();
    await row.getByRole('button', { name: action, exact: true }).click();
}

test('one replies, and the reply shows what the message has become', async () => {
    const room = await makeRoom();
    const said = await say(room, 'who **waters** the tomatoes?');
    const ben = await visitorIn(room);
    const row = ben.page.locator(`li.message[data-seq="${said.seq}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Reply' }).click();
    await ben.page.getByText('Reply to Ada: who waters the tomatoes?').waitFor();
    await ben.writes('I do');
    const heard = await ada.hears('message', (it) => it.text === 'I do');
    assert.equal(heard.reply_to, said.id);
    const quoted = ben.stored('I do').locator('.quoted');
    await quoted.getByText('who waters the tomatoes?').waitFor();
    assert.equal((await ada.asks('edit_message', { message: said.id, text: 'who waters the beans?' })).ok, true);
    await quoted.getByText('who waters the beans?').waitFor();
    await row.getByText('(edited)').waitFor();
    await quoted.click();
    await ben.page.locator(`li.message.lit[data-seq="${said.seq}"]`).waitFor();
    assert.equal((await ada.asks('delete_message', { message: said.id })).ok, true);
    await quoted.getByText('a deleted message').waitFor();
    await row.getByText('This message was deleted.').waitFor();
    await ben.leaves();
});

test('one reports what somebody else wrote, and says why', async () => {
    const room = await makeRoom();
    const cem = await visitorIn(room, 'Cem');
    await cem.writes('something rude');
    const ben = await visitorIn(room);
    await ben.sees('something rude');
    await chooses(ben, 'something rude', 'More');
    await ben.page.getByRole('menuitem', { name: 'Report…' }).click();
    await ben.page.getByLabel('Reason (optional)').fill('it hurts');
    await ben.page.getByRole('button', { name: 'Report', exact: true }).click();
    const reported = await ada.hears('reported', (it) => it.message.text === 'something rude');
    assert.equal(reported.complaints[0].reason, 'it hurts');
    await chooses(cem, 'something rude', 'More');
    await cem.page.getByRole('menuitem', { name: 'Mark unread from here' }).waitFor();
    assert.equal(await cem.page.getByRole('menuitem', { name: 'Report…' }).count(), 0);
    await ben.leaves();
    await cem.leaves();
});

test('one edits and deletes what one wrote, and nothing else', async () => {
    const room = await makeRoom();
    const hers = await say(room, 'by Ada');
    const ben = await visitorIn(room);
    await ben.writes('by Bem');
    await ben.sees('by Bem');
    await ben.composer.press('ArrowUp');
    await ben.page.getByText('Editing your message').waitFor();
    assert.equal(await ben.composer.inputValue(), 'by Bem');
    await ben.composer.press('Escape');
    assert.equal(await ben.composer.inputValue(), '');
    await chooses(ben, 'by Bem', 'Edit');
    await ben.writes('by Ben');
    await ben.sees('by Ben');
    const edited = await ada.hears('message_updated', (it) => it.text === 'by Ben');
    assert.ok(edited.edited_at);
    assert.equal(await ben.stored('by Bem').count(), 0);
    const row = ben.page.locator(`li.message[data-seq="${hers.seq}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Reply' }).waitFor();
    assert.equal(await row.getByRole('button', { name: 'Edit' }).count(), 0);
    assert.equal(await row.getByRole('button', { name: 'Delete' }).count(), 0);
    ben.page.once('dialog', (dialog) => void dialog.accept());
    await chooses(ben, 'by Ben', 'Delete');
    await ada.hears('message_updated', (it) => it.deleted);
    await ben.page.getByText('This message was deleted.').waitFor();
    await ben.leaves();
});

test('one reacts, and takes it back', async () => {
    const room = await makeRoom();
    const said = await say(room, 'cake?');
    const ben = await visitorIn(room);
    await chooses(ben, 'cake?', 'React');
    await ben.page.getByRole('searchbox', { name: 'Search emoji' }).fill('birthday');
    await ben.page.getByRole('button', { name: 'birthday cake' }).waitFor();
    await ben.page.getByRole('searchbox', { name: 'Search emoji' }).press('Enter');
    const reacted = await ada.hears('message_updated', (it) => it.reactions.length === 1);
    assert.equal(reacted.reactions[0].emoji, '🎂');
    assert.equal((await ada.asks('react', { message: said.id, emoji: '🎂', on: true })).ok, true);
    const reaction = ben.stored('cake?').getByRole('button', { name: /^🎂 2/ });
    await reaction.waitFor();
    assert.equal(await reaction.getAttribute('aria-pressed'), 'true');
    await reaction.click();
    await ben.stored('cake?').getByRole('button', { name: /^🎂 1/ }).waitFor();
    await ben.leaves();
});

test('names and emoji are completed where one writes', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    await ben.page.getByRole('list', { name: 'People in this room' }).getByText('Ada').waitFor();
    await ben.composer.pressSequentially('@ad');
    await ben.page.getByRole('option', { name: 'Ada' }).waitFor();
    await ben.composer.press('Tab');
    assert.equal(await ben.composer.inputValue(), `@${ada.user.username} `);
    await ben.composer.pressSequentially(':hot');
    await ben.page.getByRole('option', { name: /hot beverage/ }).waitFor();
    await ben.composer.press('Escape');
    await ben.page.getByRole('option').first().waitFor({ state: 'hidden' });
    await ben.composer.fill(`@${ada.user.username} :hot`);
    const option = ben.page.getByRole('option', { name: /hot beverage/ });
    await option.waitFor();
    await option.click();
    await ben.composer.press('Enter');
    const heard = await ada.hears('message', (it) => it.text.startsWith('@'));
    assert.deepEqual([heard.text, heard.mentions], [`@${ada.user.username} ☕`, [ada.user.id]]);
    await ben.leaves();
});

test('all of it works by keys', async () => {
    const room = await makeRoom();
    await say(room, 'first');
    await say(room, 'second');
    const ben = await visitorIn(room);
    await ben.sees('second');
    // To what stands before: the files to attach, and the last message.
    await ben.composer.press('Shift+Tab');
    await ben.page.keyboard.press('Shift+Tab');
    await ben.page.waitForFunction(() => document.activeElement.textContent.includes('second'));
    await ben.page.keyboard.press('ArrowUp');
    const row = ben.page.locator('li.message[data-seq="1"]');
    await ben.page.waitForFunction(() => document.activeElement.textContent.includes('first'));
    await ben.page.keyboard.press('Tab');
    await ben.page.waitForFunction(() => document.activeElement.dataset.do === 'react');
    await ben.page.keyboard.press('Tab');
    await ben.page.keyboard.press('Enter');
    await ben.page.getByText('Reply to Ada: first').waitFor();
    await ben.page.keyboard.type('by keys');
    await ben.page.keyboard.press('Enter');
    await ada.hears('message', (it) => it.text === 'by keys' && it.reply.text === 'first');
    // What is typed anywhere is written.
    await row.focus();
    await ben.page.keyboard.type('goes on');
    assert.equal(await ben.composer.inputValue(), 'goes on');
    await ben.leaves();
});

test('one goes to another room by its name, or by arrows', async () => {
    const [first, second] = [await makeRoom('Aquarium'), await makeRoom('Zeppelin')];
    const ben = await visitorIn(first);
    await ben.open(second);
    await ben.join();
    await ben.composer.press('Alt+ArrowUp');
    await ben.page.waitForURL(`**/rooms/${first}`);
    await ben.page.keyboard.press('Control+k');
    await ben.page.getByRole('combobox', { name: 'Go to a room' }).fill('zep');
    await ben.page.getByRole('option', { name: 'Zeppelin' }).waitFor();
    await ben.page.keyboard.press('Enter');
    await ben.page.waitForURL(`**/rooms/${second}`);
    await ben.page.getByRole('heading', { name: 'Zeppelin' }).waitFor();
    await ben.leaves();
});
