// SPDX-License-Identifier: GPL-3.0-or-later
// One's account in the browser client.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { ada, browser, makeRoom, say, server, visitorIn } from './stage.mjs';

const password = 'a long enough password';

/** Somebody with an account of their own, signed in. */
async function member(username) {
    const { request } = await import('../person.mjs');
    const made = await request('POST', '/api/register', { body: { username, password } });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const visitor = await Visitor.of(browser, server.url);
    await signsIn(visitor, username, password);
    return visitor;
}

async function signsIn(visitor, username, secret) {
    await visitor.page.goto(`${server.url}/login`);
    const form = visitor.page.getByRole('form', { name: 'Sign in' });
    await form.getByLabel('Username').fill(username);
    await form.getByLabel('Password').fill(secret);
    await form.getByRole('button').click();
    await visitor.page.getByRole('navigation').getByRole('button', { name: 'Sign out' }).waitFor();
}

async function opensAccount(visitor) {
    await visitor.page.getByRole('navigation').getByRole('link', { name: 'Your account' }).click();
    await visitor.page.getByRole('heading', { name: 'Your account' }).waitFor();
    assert.equal(new URL(visitor.page.url()).pathname, '/account');
}

test('one is called otherwise, and everyone sees it at once', async () => {
    const room = await makeRoom();
    const ben = await member('benno');
    await ben.open(room);
    await ben.join();
    await ben.writes('by me');
    await ben.sees('by me');
    await opensAccount(ben);
    const names = ben.page.getByRole('form', { name: 'How you are called' });
    await names.getByLabel(/^Name/).fill('Benno <b>B</b>');
    await names.getByLabel('Username').fill(ada.user.username);
    await names.getByRole('button', { name: 'Save' }).click();
    await names.getByRole('alert').filter({ hasText: /./ }).waitFor(); // Ada is called so
    await names.getByLabel('Username').fill('benno-b');
    await names.getByRole('button', { name: 'Save' }).click();
    await ben.page.getByText('Everyone sees you by this name now.').waitFor();
    const heard = await ada.hears('user_updated', (it) => it.display_name === 'Benno <b>B</b>');
    assert.equal(heard.username, 'benno-b');
    await ben.page.goBack();
    await ben.stored('by me').getByText('Benno <b>B</b>').waitFor();
    // The page is at its address, also after a reload.
    await ben.page.goto(`${server.url}/account`);
    await names.getByLabel('Username').waitFor();
    assert.equal(await names.getByLabel('Username').inputValue(), 'benno-b');
    await ben.leaves();
});

test('one chooses another password, and is signed out everywhere else', async () => {
    const here = await member('clara');
    const there = await Visitor.of(browser, server.url);
    await signsIn(there, 'clara', password);
    await opensAccount(here);
    const form = here.page.getByRole('form', { name: 'Change password' });
    await form.getByLabel('Password now').fill('not the right one');
    await form.getByLabel('New password').fill('another long password');
    await form.getByRole('button').click();
    await form.getByRole('alert').filter({ hasText: /./ }).waitFor();
    await form.getByLabel('Password now').fill(password);
    await form.getByRole('button').click();
    await here.page.getByText('The password was changed. You were signed out everywhere else.').waitFor();
    assert.deepEqual([await form.getByLabel('Password now').inputValue(), await form.getByLabel('New password').inputValue()], ['', '']);
    await there.page.getByText('You were signed out. Sign in again.').waitFor();
    await signsIn(there, 'clara', 'another long password');
    await Promise.all([here.leaves(), there.leaves()]);
});

test('one sees where one is signed in, and ends the others one by one', async () => {
    const here = await member('dana');
    const others = [];
    for (let i = 0; i < 2; i++) {
        const other = await Visitor.of(browser, server.url);
        await signsIn(other, 'dana', password);
        others.push(other);
    }
    await opensAccount(here);
    const sessions = here.page.getByRole('list', { name: 'Where you are signed in' });
    await sessions.getByRole('listitem').nth(3).waitFor(); // and the one that made the account
    const own = sessions.getByRole('listitem').filter({ hasText: 'this one' });
    assert.equal(await own.count(), 1);
    assert.equal(await own.getByRole('button').count(), 0);
    await own.getByText('Chrome on Linux').waitFor();
    const ended = sessions.getByRole('button', { name: 'Sign out Chrome on Linux' });
    assert.equal(await ended.count(), 2);
    await ended.first().click();
    await sessions.getByRole('listitem').nth(3).waitFor({ state: 'detached' });
    await ended.first().click();
    await sessions.getByRole('listitem').nth(2).waitFor({ state: 'detached' });
    await Promise.all(others.map((other) => other.page.getByText('You were signed out. Sign in again.').waitFor()));
    await here.page.getByRole('button', { name: 'Sign out', exact: true }).last().click();
    await here.page.waitForURL('**/login');
    await Promise.all([here, ...others].map((one) => one.leaves()));
});

test('a guest keeps what they have, with an account', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room, 'Gast');
    await ben.writes('from a guest');
    await ben.sees('from a guest');
    await opensAccount(ben);
    const keeping = ben.page.getByRole('form', { name: 'Keep this name: choose a password' });
    await keeping.getByLabel('Username').fill('gast');
    await keeping.getByLabel('Password').fill(password);
    await keeping.getByRole('button', { name: 'Create account' }).click();
    await ben.page.getByText('sign in as @gast').waitFor();
    const again = await Visitor.of(browser, server.url);
    await signsIn(again, 'gast', password);
    await again.open(room);
    await again.stored('from a guest').getByText('Gast').waitFor();
    await Promise.all([ben.leaves(), again.leaves()]);
});

test('whom one blocked is folded and unheard, on all of one\'s pages, until one lifts it', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    const other = await ben.context.newPage();
    await other.goto(`${ben.url}/rooms/${room}`);
    await other.locator('.composer textarea').waitFor();
    const said = await say(room, 'something loud');
    await ben.sees('something loud');
    await ben.page.getByRole('button', { name: 'More about Ada' }).click();
    await ben.page.getByRole('menuitem', { name: 'Block for me…' }).click();
    await ben.page.getByRole('dialog', { name: 'Block Ada for you?' }).getByRole('button', { name: 'Block' }).click();
    const folded = (page) => page.locator(`li.message[data-seq="${said.seq}"]`).getByRole('button', { name: 'Message of somebody you blocked. Click to read it.' });
    await folded(ben.page).waitFor();
    await folded(other).waitFor();
    assert.equal(await ben.stored('something loud').count(), 0);
    await folded(ben.page).click();
    await ben.sees('something loud');
    assert.equal((await ada.asks('react', { message: said.id, emoji: '👍', on: true })).ok, true);
    assert.equal((await ada.rest('POST', '/api/direct', { users: [await ben.page.evaluate(() => JSON.parse(localStorage.getItem('hearth.account')).user.id)] })).status, 403);
    await ben.page.reload();
    await folded(ben.page).waitFor();
    await opensAccount(ben);
    const blocked = ben.page.getByRole('list', { name: 'People you blocked' });
    await blocked.getByText('Ada', { exact: true }).waitFor();
    await blocked.getByRole('button', { name: 'Unblock Ada' }).click();
    await ben.page.getByText('You blocked nobody.').waitFor();
    await ben.page.goBack();
    await ben.sees('something loud');
    await other.locator(`li.message[data-seq="${said.seq}"]`).getByText('something loud').waitFor();
    await ben.leaves();
});

/** A picture of this size as this browser writes one. */
const pictureOf = (visitor, width, height) => visitor.page.evaluate(async ([w, hh]) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [w, hh];
    const drawn = canvas.getContext('2d');
    drawn.fillStyle = '#20a0c0';
    drawn.fillRect(0, 0, w, hh);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    return [...new Uint8Array(await blob.arrayBuffer())];
}, [width, height]).then((bytes) => Buffer.from(bytes));

const picturesIn = (visitor, where) => visitor.page.locator(`${where} .avatar img`);

test('a picture is chosen, everyone sees it at once, and it is removed', async () => {
    const room = await makeRoom();
    const [dora, gus] = [await member('dora'), await visitorIn(room, 'Gus')];
    await dora.open(room);
    await dora.join();
    await dora.writes('here I am');
    await gus.sees('here I am');
    assert.equal(await picturesIn(gus, 'li.message').count(), 0);
    await opensAccount(dora);
    const mine = dora.page.getByRole('region', { name: 'Your picture' });
    await mine.getByLabel('File of your picture').setInputFiles({ name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await mine.getByText('This file is no picture that can be read').waitFor();
    await mine.getByLabel('File of your picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: await pictureOf(dora, 1200, 700) });
    await dora.page.getByText('Everyone sees you with this picture now.').waitFor();
    await mine.locator('.portrait img').waitFor();
    await picturesIn(gus, 'li.message').waitFor(); // the letters of before
    const size = await picturesIn(gus, 'li.message').evaluate((one) => [one.naturalWidth, one.naturalHeight]);
    assert.deepEqual(size, [256, 256]);
    await gus.page.reload();
    await picturesIn(gus, 'li.message').waitFor(); // and who comes later
    await mine.getByRole('button', { name: 'Remove picture' }).click();
    await dora.page.getByText('Your picture was removed.').waitFor();
    await gus.page.waitForFunction(() => document.querySelectorAll('li.message .avatar img').length === 0);
    await gus.leaves();
    await dora.leaves();
});
