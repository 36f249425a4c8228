// SPDX-License-Identifier: GPL-3.0-or-later
// The browser client in a real Chromium, on a real hearthd: pages that talk to each other and to npm's socket.io-client.
// usage: HEARTHD=path/to/hearthd node --test conversation.mjs
import assert from 'node:assert/strict';
import test from 'node:test';
import { Visitor } from './browser.mjs';
import { ada, browser, makeRoom, say, server, visitorIn } from './stage.mjs';

for (const way of ['WebSocket', 'polling']) {
    test(`two pages and a program talk, by ${way}`, async () => {
        const room = await makeRoom(`Talk by ${way}`);
        const people = [];
        for (const name of ['Ben', 'Cem']) {
            const visitor = await Visitor.of(browser, server.url);
            if (way === 'polling')
                await visitor.context.addInitScript('window.WebSocket = class { constructor() { throw new Error("blocked"); } }');
            await visitor.enter(`${name} ${way}`);
            await visitor.page.getByRole('link', { name: new RegExp(`^Talk by ${way}`) }).first().click();
            await visitor.join();
            people.push(visitor);
        }
        const [ben, cem] = people;
        await ben.writes('hello from Ben');
        await ada.hears('message', (it) => it.text === 'hello from Ben');
        await cem.sees('hello from Ben');
        await cem.writes('hello from Cem');
        await ben.sees('hello from Cem');
        await say(room, 'hello from a program');
        await Promise.all(people.map((one) => one.sees('hello from a program')));
        assert.deepEqual(await ben.texts(), await cem.texts());
        // Who is there, and who writes.
        await ben.page.getByRole('list', { name: 'People in this room' }).getByText(`Cem ${way}`).waitFor();
        await cem.composer.pressSequentially('hm');
        await ben.page.getByText(`Cem ${way} is typing`).waitFor();
        await cem.writes('done');
        await ben.sees('done');
        await ben.page.getByText(`Cem ${way} is typing`).waitFor({ state: 'detached' });
        await Promise.all(people.map((one) => one.leaves()));
    });
}

test('five pages and two programs hear each other, in the same order', async () => {
    const room = await makeRoom();
    const { Person } = await import('../person.mjs');
    const dora = await Person.register('Dora');
    await dora.connect();
    assert.equal((await dora.asks('join_room', { room })).ok, true);
    const pages = await Promise.all(['One', 'Two', 'Three', 'Four', 'Five'].map((name) => visitorIn(room, name)));
    await Promise.all([...pages.map((page, at) => page.writes(`from page ${at + 1}`)), say(room, 'from Ada'),
        dora.asks('send_message', { room, text: 'from Dora' })]);
    const all = ['from Ada', 'from Dora', ...pages.map((_, at) => `from page ${at + 1}`)];
    await Promise.all(pages.map(async (page) => {
        for (const text of all)
            await page.sees(text);
    }));
    const stored = (await dora.rest('GET', `/api/messages/${room}`)).body.messages.filter((it) => it.kind === 'text').map((it) => it.text);
    assert.deepEqual([...stored].sort(), [...all].sort());
    for (const page of pages)
        assert.deepEqual(await page.texts(), stored);
    await Promise.all(pages.map((page) => page.leaves()));
    dora.leaves();
});

test('a reload keeps who one is, where one is and what one began to write', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    await ben.writes('before');
    await ben.sees('before');
    await ben.composer.fill('not finished');
    await ben.page.reload();
    await ben.sees('before');
    assert.equal(new URL(ben.page.url()).pathname, `/rooms/${room}`);
    assert.equal(await ben.composer.inputValue(), 'not finished');
    await ben.leaves();
});

test('nothing is lost and nothing comes twice when the server starts again', async () => {
    const room = await makeRoom();
    const [ben, cem] = await Promise.all(['Ben', 'Cem'].map((name) => visitorIn(room, name)));
    await ben.writes('one');
    await cem.sees('one');
    await server.stop();
    await ben.writes('two');
    await ben.writes('three');
    await ben.page.locator('li.unsent').nth(1).waitFor();
    await ben.page.getByText('There is no connection to the server.').waitFor();
    await server.start();
    await ben.sees('three');
    await Promise.all([cem.sees('two'), cem.sees('three'), ada.comesBack()]);
    const expected = ['one', 'two', 'three'];
    assert.deepEqual(await ben.texts(), expected);
    assert.deepEqual(await cem.texts(), expected);
    const stored = (await ada.rest('GET', `/api/messages/${room}`)).body.messages.filter((it) => it.kind === 'text');
    assert.deepEqual(stored.map((it) => it.text), expected);
    await Promise.all([ben.leaves(), cem.leaves()]);
});

test('what was not acked is sent after a reload, and stored once', async () => {
    const room = await makeRoom();
    const ben = await visitorIn(room);
    // The page's messages arrive, and no answer to them does: the next reload has to find out.
    await ben.page.routeWebSocket(/socket\.io/, (socket) => {
        const there = socket.connectToServer();
        socket.onMessage((message) => there.send(message));
        there.onMessage((message) => /^43/.test(message) && /client_id/.test(message) ? undefined : socket.send(message));
    });
    await ben.page.reload();
    await ben.composer.waitFor();
    await ben.writes('exactly once');
    await ada.hears('message', (it) => it.text === 'exactly once');
    const pageAgain = await ben.context.newPage();
    await ben.page.close();
    ben.watch(pageAgain);
    await ben.open(room);
    await ben.sees('exactly once');
    await ben.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('hearth.outbox.')));
    const stored = (await ada.rest('GET', `/api/messages/${room}`)).body.messages.filter((it) => it.text === 'exactly once');
    assert.equal(stored.length, 1);
    await ben.leaves();
});

test('older messages come as one scrolls up, and what is read stays where it is', async () => {
    const room = await makeRoom();
    for (let i = 1; i <= 120; i++)
        await say(room, `message ${i}`);
    const ben = await visitorIn(room);
    await ben.sees('message 120');
    while (await ben.stored('message 1').count() === 0) {
        const before = await ben.page.locator('.timeline .scroll').evaluate((scroll) => {
            scroll.scrollTop = 0;
            const rows = [...scroll.querySelectorAll('[data-seq]')];
            return { first: Number(rows[0].dataset.seq), top: rows[0].getBoundingClientRect().top };
        });
        const moved = await (await ben.page.waitForFunction(({ first, top }) => {
            const rows = [...document.querySelectorAll('[data-seq]')];
            const row = rows.find((one) => Number(one.dataset.seq) === first);
            // Either older ones are above it and it is where it was, or there are none.
            return Number(rows[0].dataset.seq) < first ? { by: Math.abs(row.getBoundingClientRect().top - top) } : first === 1 && { by: 0 };
        }, before)).jsonValue();
        assert.ok(moved.by <= 2, `what was at the top moved by ${moved.by}`);
    }
    const texts = (await ben.texts()).filter((text) => text.startsWith('message'));
    assert.deepEqual(texts, Array.from({ length: 120 }, (_, i) => `message ${i + 1}`));
    // New ones do not move it either; a button says that there are some.
    await ben.page.locator('.timeline .scroll').evaluate((scroll) => { scroll.scrollTop = 0; });
    await say(room, 'the newest');
    await ben.page.getByRole('button', { name: /new message|latest message/ }).click();
    await ben.stored('the newest').waitFor();
    await ben.leaves();
});

test('each address leads where it says, also back, forward and from outside', async () => {
    const [first, second] = [await makeRoom('Garden'), await makeRoom('Kitchen')];
    const wanted = await say(first, 'the one that was linked to');
    const ben = await Visitor.of(browser, server.url);
    // Signed in first, one comes to what one wanted.
    await ben.enter('Ben', `/rooms/${first}`);
    await ben.page.waitForURL(`**/rooms/${first}`);
    await ben.join();
    await ben.page.getByRole('heading', { name: 'Garden' }).waitFor();
    await ben.page.getByRole('link', { name: 'The test' }).click();
    await ben.page.waitForURL('**/dashboard');
    await ben.page.getByRole('list', { name: 'Rooms to join' }).getByRole('link', { name: /Kitchen/ }).click();
    await ben.page.getByRole('heading', { name: 'Kitchen' }).waitFor();
    await ben.join();
    await ben.page.goBack();
    await ben.page.waitForURL('**/dashboard');
    await ben.page.goBack();
    await ben.page.getByRole('heading', { name: 'Garden' }).waitFor();
    await ben.page.goForward();
    await ben.page.goForward();
    await ben.page.getByRole('heading', { name: 'Kitchen' }).waitFor();
    assert.equal(new URL(ben.page.url()).pathname, `/rooms/${second}`);
    await ben.page.goto(`${server.url}/rooms/${first}/${wanted.seq}`);
    await ben.page.locator('li.message.lit').filter({ hasText: 'the one that was linked to' }).waitFor();
    await ben.page.goto(`${server.url}/rooms/99999`);
    await ben.page.getByText('There is no such room').waitFor();
    const answer = await ben.page.goto(`${server.url}/no/such/page`);
    assert.equal(answer.status(), 404);
    await ben.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await ben.leaves();
});

test('an account is made, and one signs in with it again', async () => {
    const ben = await Visitor.of(browser, server.url);
    await ben.page.goto(`${server.url}/register`);
    const account = ben.page.getByRole('form', { name: 'Make an account' });
    await account.getByLabel('Username').fill('ada-default'); // Ada has it
    await account.getByLabel('Password').fill('long enough to be good');
    await account.getByRole('button').click();
    await account.getByRole('alert').filter({ hasText: /./ }).waitFor();
    await account.getByLabel('Username').fill('benjamin');
    await account.getByRole('button').click();
    await ben.page.getByRole('button', { name: 'Sign out' }).click();
    await ben.page.waitForURL('**/login');
    const signIn = ben.page.getByRole('form', { name: 'Sign in' });
    await signIn.getByLabel('Username').fill('benjamin');
    await signIn.getByLabel('Password').fill('wrong');
    await signIn.getByRole('button').click();
    await signIn.getByRole('alert').filter({ hasText: /./ }).waitFor();
    await signIn.getByLabel('Password').fill('long enough to be good');
    await signIn.getByRole('button').click();
    await ben.page.getByRole('button', { name: 'Sign out' }).waitFor();
    await ben.leaves();
});

test('unread messages are counted until they were seen', async () => {
    const room = await makeRoom('Counted');
    const ben = await visitorIn(room);
    await ben.page.getByRole('link', { name: 'The test' }).click();
    const { body: members } = await ada.rest('GET', `/api/rooms/${room}/members`);
    const username = members.members.find((it) => it.display_name === 'Ben').username;
    await say(room, 'first');
    await say(room, `second, @${username}`);
    const link = ben.page.getByRole('navigation').getByRole('link', { name: 'Counted, 2 unread, 1 name you' });
    await link.waitFor();
    assert.match(await ben.page.title(), /^\(2\) /);
    await link.click();
    await ben.page.locator('li.new').waitFor();
    await ben.page.getByRole('navigation').getByRole('link', { name: 'Counted', exact: true }).waitFor();
    await ben.page.locator('li.new').waitFor(); // stays while one reads
    await ben.page.locator('li.message.named').waitFor();
    await ben.leaves();
});

test('what is seen is read, also where people write all the time', async () => {
    const room = await makeRoom('Busy');
    const ben = await visitorIn(room);
    await ben.page.bringToFront();
    let busy = true;
    const talking = (async () => {
        for (let i = 1; busy; i++) {
            await say(room, `line ${i}`);
            await ben.stored(`line ${i}`).waitFor();
        }
    })();
    await ben.page.waitForFunction(async (id) => {
        const { token } = JSON.parse(localStorage.getItem('hearth.account'));
        const answer = await fetch(`/api/rooms/${id}`, { headers: { Authorization: `Bearer ${token}` } });
        return (await answer.json()).last_read_seq > 0;
    }, room, { polling: 300 });
    busy = false;
    await talking;
    await ben.leaves();
});

test('what people write is text, whatever it looks like', async () => {
    const room = await makeRoom();
    const nasty = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
    await say(room, nasty);
    await say(room, '**bold** and [a link](javascript:alert(1)) and https://example.org/a_b_c');
    const ben = await visitorIn(room, '<b>Ben</b>');
    await ben.sees(nasty);
    assert.equal(await ben.page.locator('.text img, .text script').count(), 0);
    await ben.page.locator('.text strong').filter({ hasText: 'bold' }).waitFor();
    assert.deepEqual(await ben.page.locator('.text a').evaluateAll((links) => links.map((link) => link.href)), ['https://example.org/a_b_c']);
    assert.doesNotMatch(await ben.page.title(), /taken/);
    await ben.page.getByText('<b>Ben</b>').first().waitFor();
    await ben.leaves();
});
