// SPDX-License-Identifier: GPL-3.0-or-later
// A whole conversation on hearthd, held by npm's socket.io-client over the transport that HEARTH_TRANSPORT names.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Person, request, transport, url, within } from './person.mjs';

const people = [];
async function register(name) {
    const person = await Person.register(name);
    people.push(person);
    return person;
}

async function createRoom(owner, name, more = {}) {
    const answer = await owner.rest('POST', '/api/rooms', { name: `${name} (${transport})`, ...more });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
}

// Ada owns a room that Ben has joined; Cem is connected and stays outside.
async function threePeople(t) {
    const [ada, ben, cem] = await Promise.all(['ada', 'ben', 'cem'].map((name) => register(`${name}-${t.name.replace(/\W+/g, '')}`.slice(0, 20))));
    await Promise.all([ada.connect(), ben.connect(), cem.connect()]);
    const room = await createRoom(ada, t.name.slice(0, 40));
    const joined = await ben.asks('join_room', { room: room.id });
    assert.equal(joined.ok, true, JSON.stringify(joined));
    await ada.hears('user_joined', (it) => it.room_id === room.id && it.user.id === ben.user.id);
    return { ada, ben, cem, room, joined };
}

test.afterEach(() => {
    for (const person of people.splice(0))
        person.leaves();
});

test('the transport is the one that was asked for', async () => {
    const ada = await register('ada');
    await ada.connect();
    const engine = ada.socket.io.engine;
    if (transport === 'default' && engine.transport.name !== 'websocket')
        await within(new Promise((resolve) => engine.once('upgrade', resolve)), 'the upgrade');
    assert.equal(engine.transport.name, transport === 'polling' ? 'polling' : 'websocket');
    await ada.catchesUp();
});

test('connecting tells the session', async () => {
    const ada = await register('ada2');
    await ada.connect();
    const session = await ada.hears('session');
    assert.equal(session.user.id, ada.user.id);
    assert.equal(session.token, ada.token);
    assert.ok(session.server.name && session.server.version);
});

test('rooms', async (t) => {
    const { ada, ben, cem, room, joined } = await threePeople(t);
    await ben.hears('room_created', (it) => it.id === room.id);
    await cem.hears('room_created', (it) => it.id === room.id);
    assert.equal(joined.room.id, room.id);
    assert.equal(joined.room.member_count, 2);
    assert.deepEqual(joined.members.map((it) => it.id).sort((a, b) => a - b), [ada.user.id, ben.user.id].sort((a, b) => a - b));
    assert.deepEqual(joined.messages, []);
    assert.equal((await cem.rest('GET', `/api/rooms/${room.id}`)).body.name, room.name);
    assert.equal((await ada.rest('GET', `/api/rooms/${room.id}/members`)).body.members.length, 2);
    assert.ok((await cem.rest('GET', '/api/rooms')).body.rooms.some((it) => it.id === room.id));

    const hidden = await createRoom(ada, 'hidden', { kind: 'private' });
    const refused = await ben.asks('join_room', { room: hidden.id });
    assert.deepEqual([refused.ok, refused.error.code], [false, 'room_not_found']);
    assert.equal((await ben.rest('GET', `/api/rooms/${hidden.id}`)).status, 404);
});

test('messages', async (t) => {
    const { ada, ben, cem, room } = await threePeople(t);
    const text = 'Grüße aus Köln 👋\nzweite Zeile';
    const sent = await ada.asks('send_message', { room: room.id, text, client_id: 'a-1' });
    assert.equal(sent.ok, true, JSON.stringify(sent));
    assert.equal(sent.message.text, text);
    assert.equal(sent.message.client_id, 'a-1');
    assert.match(sent.message.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

    const heard = await ben.hears('message');
    assert.deepEqual(heard, sent.message);
    assert.deepEqual(Object.keys(heard.author).sort(), ['display_name', 'id', 'username']);
    await Promise.all([ada.catchesUp(), cem.catchesUp()]);
    assert.equal(ada.hasHeard('message'), false, 'the sender does not hear itself');
    assert.equal(cem.hasHeard('message'), false, 'who is not in the room hears nothing');

    const again = await ada.asks('send_message', { room: room.id, text, client_id: 'a-1' });
    assert.equal(again.message.id, sent.message.id, 'the same client_id stores once');
    const reply = await ben.asks('send_message', { room: room.id, text: 'Hallo!', reply_to: sent.message.id });
    assert.equal(reply.message.reply_to, sent.message.id);
    assert.ok(reply.message.seq > sent.message.seq);
    assert.equal((await ada.hears('message')).id, reply.message.id);
    assert.equal(ben.hasHeard('message'), false, 'a repeated message is not broadcast twice');

    const outside = await cem.asks('send_message', { room: room.id, text: 'let me in' });
    assert.deepEqual([outside.ok, outside.error.code], [false, 'not_a_member']);
    const empty = await ada.asks('send_message', { room: room.id, text: '' });
    assert.deepEqual([empty.ok, empty.error.code, empty.error.field], [false, 'invalid_field', 'text']);
});

test('what is done to messages', async (t) => {
    const { ada, ben, room } = await threePeople(t);
    const said = (await ada.asks('send_message', { room: room.id, text: 'hello' })).message;
    const change = async (who, other, event, payload) => {
        const answer = await who.asks(event, { message: said.id, ...payload });
        assert.equal(answer.ok, true, JSON.stringify(answer));
        assert.deepEqual(await other.hears('message_updated'), answer.message);
        return answer.message;
    };
    const edited = await change(ada, ben, 'edit_message', { text: `hello @${ben.user.username}` });
    assert.deepEqual([edited.change, edited.mentions], [1, [ben.user.id]]);
    assert.ok(edited.edited_at);
    assert.deepEqual((await ben.hears('room_read')).mentions, 1, 'whom an edit names is told the count');
    const named = (await ben.rest('GET', '/api/mentions')).body;
    assert.deepEqual([named.messages.map((it) => it.id), named.has_more], [[said.id], false], 'and finds it listed');
    const reacted = await change(ben, ada, 'react', { emoji: '👍', on: true });
    assert.deepEqual(reacted.reactions, [{ emoji: '👍', count: 1, users: [ben.user.id] }]);
    assert.equal((await change(ada, ben, 'pin_message', { pinned: true })).pinned, true);
    const notice = await ben.hears('message', (it) => it.kind === 'notice' && it.notice.what === 'pinned');
    assert.deepEqual([notice.reply_to, notice.reply.text], [said.id, edited.text]);
    assert.equal((await ben.rest('GET', `/api/rooms/${room.id}/pins`)).body.messages[0].id, said.id);
    const gone = await change(ada, ben, 'delete_message', {});
    assert.deepEqual([gone.deleted, gone.text, gone.reactions, gone.mentions, gone.pinned], [true, '', [], [], false]);
    const seen = (await ben.rest('GET', `/api/messages/${room.id}/${notice.id}`)).body;
    assert.deepEqual([seen.reply.deleted, seen.reply.text], [true, '']);
    const missed = await ben.asks('sync', { rooms: { [room.id]: [said.seq, 0] } });
    assert.deepEqual(missed.rooms[0].changed.map((it) => [it.id, it.deleted]), [[said.id, true]]);
});

test('files come along', async (t) => {
    const { ada, ben, room } = await threePeople(t);
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    const send = (path, method, body, headers = {}) =>
        fetch(`${url}${path}`, { method, body, headers: { Authorization: `Bearer ${ada.token}`, ...headers } });
    const answer = await send(`/api/rooms/${room.id}/attachments?${new URLSearchParams({ name: 'Grüße & more.bin' })}`, 'POST', bytes);
    assert.equal(answer.status, 201);
    const attachment = await answer.json();
    assert.deepEqual([attachment.name, attachment.size], ['Grüße & more.bin', bytes.length]);
    const sent = await ada.asks('send_message', { room: room.id, text: '', attachments: [attachment.id] });
    assert.deepEqual(sent.message.attachments, [attachment]);
    assert.deepEqual(await ben.hears('message', (it) => it.id === sent.message.id), sent.message);
    const got = await fetch(`${url}/api/attachments/${attachment.id}`, { headers: { Authorization: `Bearer ${ben.token}` } });
    assert.deepEqual(new Uint8Array(await got.arrayBuffer()), bytes);

    // In parts, by tus.
    const created = await send(`/api/rooms/${room.id}/attachments`, 'POST', null,
        { 'Tus-Resumable': '1.0.0', 'Upload-Length': '300000', 'Upload-Metadata': `filename ${btoa('parts.bin')}` });
    const path = created.headers.get('location');
    for (const [from, to] of [[0, 100_000], [100_000, 300_000]]) {
        const part = await send(path, 'PATCH', bytes.slice(from, to),
            { 'Tus-Resumable': '1.0.0', 'Upload-Offset': `${from}`, 'Content-Type': 'application/offset+octet-stream' });
        assert.equal(part.status, 204);
        assert.equal(part.headers.get('upload-offset'), `${to}`);
    }
    const state = await (await send(path, 'GET')).json();
    assert.deepEqual([state.offset, state.size, state.attachment.name], [300_000, 300_000, 'parts.bin']);
});

test('rooms are called otherwise, and archived', async (t) => {
    const { ada, ben, cem, room } = await threePeople(t);
    const name = `${room.name} too`;
    const answer = await ada.asks('update_room', { room: room.id, name, topic: 'what it is about' });
    assert.deepEqual([answer.ok, answer.room.name, answer.room.role], [true, name, 'owner']);
    const told = await ben.hears('room_updated');
    assert.deepEqual([told.id, told.name, told.topic, told.role], [room.id, name, 'what it is about', 'member']);
    assert.equal('role' in await cem.hears('room_updated', (it) => it.id === room.id), false);
    const renamed = await ben.hears('message');
    assert.deepEqual([renamed.kind, renamed.notice, renamed.author.id], ['notice', { what: 'renamed', name }, ada.user.id]);
    assert.deepEqual((await ben.hears('message')).notice, { what: 'topic', topic: 'what it is about' });
    assert.equal((await ben.rest('GET', `/api/rooms/${room.id}`)).body.unread, 0, 'nobody counts what happened');
    assert.equal((await ben.asks('update_room', { room: room.id, name })).error.code, 'forbidden');
    assert.equal((await ben.rest('PATCH', `/api/rooms/${room.id}`, { archived: true })).status, 403);
    assert.equal((await ada.rest('PATCH', `/api/rooms/${room.id}`, { archived: true })).body.archived, true);
    assert.equal((await ben.hears('room_updated')).archived, true);
    assert.equal((await ben.asks('send_message', { room: room.id, text: 'still here' })).error.code, 'room_archived');
    const archived = (await ben.rest('GET', '/api/rooms?archived=true')).body.rooms.map((it) => it.id);
    assert.ok(archived.includes(room.id));
    assert.equal((await ada.rest('PATCH', `/api/rooms/${room.id}`, { archived: false })).body.archived, false);
    assert.equal((await ben.asks('send_message', { room: room.id, text: 'again' })).ok, true);
});

test('who came is told in the timeline, once it is gathered', async (t) => {
    const { ada, ben, cem, room } = await threePeople(t);
    assert.equal((await cem.asks('join_room', { room: room.id })).ok, true);
    assert.equal((await cem.asks('leave_room', { room: room.id })).ok, true);
    const told = await ada.hears('message');
    assert.equal(told.kind, 'notice');
    assert.deepEqual(told.notice.joined.map((it) => it.id), [ben.user.id, cem.user.id]);
    assert.deepEqual([told.notice.joined_count, told.notice.left.map((it) => it.id)], [2, [cem.user.id]]);
    assert.match(told.text, / joined\. .* left\.$/);
    assert.equal((await ada.rest('GET', `/api/rooms/${room.id}`)).body.unread, 0);
});

test('every device hears', async (t) => {
    const { ada, ben, room } = await threePeople(t);
    const second = new Person(ada.auth);
    people.push(second);
    await second.connect();
    const sent = await ada.asks('send_message', { room: room.id, text: 'from my phone' });
    assert.equal((await second.hears('message')).id, sent.message.id);
    assert.equal((await ben.hears('message')).id, sent.message.id);
});

test('history', async (t) => {
    const { ada, ben, cem, room } = await threePeople(t);
    for (const text of ['one', 'two', 'three', 'four'])
        assert.equal((await ada.asks('send_message', { room: room.id, text })).ok, true);
    const path = `/api/messages/${room.id}`;
    const latest = (await ben.rest('GET', `${path}?limit=2`)).body;
    assert.deepEqual(latest.messages.map((it) => it.text), ['three', 'four']);
    assert.equal(latest.has_more, true);
    const older = (await ben.rest('GET', `${path}?limit=2&before=${latest.messages[0].seq}`)).body;
    assert.deepEqual(older.messages.map((it) => it.text), ['one', 'two']);
    assert.equal(older.has_more, false);
    const newer = (await ben.rest('GET', `${path}?after=${older.messages[1].seq}`)).body;
    assert.deepEqual(newer.messages.map((it) => it.text), ['three', 'four']);
    assert.equal((await request('GET', path)).status, 401);
    const joined = await cem.asks('join_room', { room: room.id });
    assert.deepEqual(joined.messages.map((it) => it.text), ['one', 'two', 'three', 'four']);
});

test('typing', async (t) => {
    const { ada, ben, cem, room } = await threePeople(t);
    assert.equal((await ada.asks('typing', { room: room.id, typing: true })).ok, true);
    const started = await ben.hears('typing');
    assert.deepEqual([started.room_id, started.user.id, started.typing], [room.id, ada.user.id, true]);
    await ada.asks('send_message', { room: room.id, text: 'done' });
    assert.equal((await ben.hears('typing')).typing, false, 'a message ends it');
    ada.socket.emit('typing', { room: room.id, typing: true }); // without an ack
    assert.equal((await ben.hears('typing')).typing, true);
    assert.equal((await ben.hears('typing')).typing, false, 'it ends by itself after 6 s');
    await Promise.all([ada.catchesUp(), cem.catchesUp()]);
    assert.equal(ada.hasHeard('typing') || cem.hasHeard('typing'), false);
});

test('presence', async (t) => {
    const { ada, ben, cem } = await threePeople(t);
    ben.leaves();
    const left = Date.now();
    const gone = await ada.hears('presence', (it) => it.user.id === ben.user.id && it.status === 'offline');
    assert.ok(Date.now() - left > 4500, 'a flap of under five seconds is not told');
    assert.ok(gone.last_seen);
    await ben.connect();
    await ada.hears('presence', (it) => it.user.id === ben.user.id && it.status === 'online');
    await cem.catchesUp();
    assert.equal(cem.hasHeard('presence', (it) => it.user.id === ben.user.id), false, 'only who shares a room is told');
});

test('leaving a room', async (t) => {
    const { ada, ben, room } = await threePeople(t);
    assert.equal((await ben.asks('leave_room', { room: room.id })).ok, true);
    const left = await ada.hears('user_left');
    assert.deepEqual([left.room_id, left.user.id], [room.id, ben.user.id]);
    assert.equal((await ada.asks('send_message', { room: room.id, text: 'he is gone' })).ok, true);
    await ben.catchesUp();
    assert.equal(ben.hasHeard('message'), false);
    const late = await ben.asks('send_message', { room: room.id, text: 'I am not' });
    assert.equal(late.error.code, 'not_a_member');
});

test('a wrong token is refused with a code', async () => {
    for (const auth of [{ token: 'x'.repeat(43) }, {}, { token: 7 }]) {
        const nobody = new Person(auth);
        people.push(nobody);
        const error = await nobody.connect({ reconnection: false }).then(() => assert.fail('let in'), (it) => it);
        assert.equal(typeof error.data?.code, 'string', `${error}`);
        assert.match(error.data.code, /^(unauthorized|invalid_request|invalid_field)$/);
        assert.ok(error.message.length > 0);
    }
});

test('guests bring a name only', async (t) => {
    const { ada, room } = await threePeople(t);
    const guest = new Person({ username: 'Gästin' });
    people.push(guest);
    await guest.connect();
    const session = await guest.hears('session');
    assert.equal(session.user.display_name, 'Gästin');
    assert.match(session.user.username, /^guest-/);
    assert.equal(session.user.role, 'guest');
    assert.ok(session.token.length > 20);
    assert.equal((await guest.asks('join_room', { room: room.id })).ok, true);
    assert.equal((await guest.asks('send_message', { room: room.id, text: 'hi' })).ok, true);
    assert.equal((await ada.hears('message')).author.id, session.user.id);
});

test('a lost connection comes back', async (t) => {
    const { ada, ben, room } = await threePeople(t);
    await ben.hears('session');
    const lost = within(new Promise((resolve) => ben.socket.once('disconnect', resolve)), 'the disconnect');
    const back = within(new Promise((resolve) => ben.socket.once('connect', resolve)), 'the reconnection');
    ben.socket.io.engine.close();
    await lost;
    const missed = await ada.asks('send_message', { room: room.id, text: 'while you were away' });
    await back;
    await ben.hears('session');
    const page = (await ben.rest('GET', `/api/messages/${room.id}?after=${missed.message.seq - 1}`)).body;
    assert.deepEqual(page.messages.map((it) => it.text), ['while you were away']);
    const sent = await ada.asks('send_message', { room: room.id, text: 'welcome back' });
    await ben.hears('message', (it) => it.id === sent.message.id);
});

test('logging out closes the sockets', async () => {
    const ada = await register('ada3');
    await ada.connect();
    const closed = within(new Promise((resolve) => ada.socket.once('disconnect', resolve)), 'the disconnect');
    assert.equal((await ada.rest('POST', '/api/logout')).status, 204);
    await closed;
    assert.equal((await ada.rest('GET', '/api/me')).status, 401);
});

test('a front end under development may call, pages elsewhere may not', async () => {
    const preflightFrom = origin => fetch(`${url}/api/rooms`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });
    const answer = await preflightFrom('http://localhost:3000');
    assert.ok(answer.ok);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'http://localhost:3000');
    assert.match(answer.headers.get('access-control-allow-headers'), /authorization/i);
    const refusal = await preflightFrom('http://elsewhere.example');
    assert.equal(refusal.status, 403);
    assert.equal(refusal.headers.get('access-control-allow-origin'), null);
    assert.equal((await refusal.json()).error.code, 'forbidden_origin');
});
