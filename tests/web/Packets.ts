// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { connectPacket, eventPacket, readPacket } from '../../resources/web/net/packets.js';
import { placeOf } from '../../resources/web/view/router.js';
import { entriesOf } from '../../resources/web/view/entries.js';
import { initials, size, typing } from '../../resources/web/view/words.js';

test('packets are read as Socket.IO writes them', () => {
    assert.equal(connectPacket({ token: 'x' }), '0{"token":"x"}');
    assert.equal(eventPacket(7, 'typing', { room: 1 }), '27["typing",{"room":1}]');
    assert.deepEqual(readPacket('0{"sid":"a"}'), { type: 'connected' });
    assert.deepEqual(readPacket('1'), { type: 'disconnected' });
    assert.deepEqual(readPacket('2["message",{"id":1}]'), { type: 'event', name: 'message', payload: { id: 1 } });
    assert.deepEqual(readPacket('2/,5["x"]'), { type: 'event', name: 'x', payload: undefined });
    assert.deepEqual(readPacket('312[{"ok":true}]'), { type: 'ack', id: 12, payload: { ok: true } });
    assert.deepEqual(readPacket('4{"message":"no","data":{"code":"unauthorized","retry_after":3}}'),
        { type: 'refused', message: 'no', code: 'unauthorized', retryAfter: 3 });
});

test('what is no packet is overlooked', () => {
    for (const text of ['', '9', 'x', '2', '2{}', '2[]', '2[1]', '2["a"', '3[1]', '31', '51-["binary",{"_placeholder":true,"num":0}]'])
        assert.equal(readPacket(text), null, text);
});

test('paths name places', () => {
    assert.deepEqual(placeOf('/rooms/12/7'), { page: 'room', room: 12, seq: 7 });
    assert.deepEqual(placeOf('/rooms/12'), { page: 'room', room: 12, seq: 0 });
    assert.deepEqual(placeOf('/i/a-B_1'), { page: 'invitation', code: 'a-B_1' });
    for (const path of ['/rooms', '/rooms/0', '/rooms/x', '/i/', '/i/a/b', '/Login', '/rooms/1/2/3'])
        assert.deepEqual(placeOf(path), { page: 'nowhere' }, path);
});

test('messages stand together, and what is new is marked once', () => {
    const at = (minute: number, seq: number, author: number, more = {}): any => ({ id: seq, seq, author: { id: author }, kind: 'text', reply_to: null, client_id: null,
        created_at: new Date(2024, 3, 1, 10, minute).toISOString(), ...more });
    const kinds = (entries: ReturnType<typeof entriesOf>) => entries.map((one) => (one.kind === 'message' ? `${one.message.seq}${one.first ? '!' : ''}` : one.kind));
    const messages = [at(0, 1, 1), at(1, 2, 1), at(2, 3, 2), at(8, 4, 2), at(9, 5, 1, { client_id: 'c' })];
    assert.deepEqual(kinds(entriesOf(messages, [], null, 1)), ['day', '1!', '2', '3!', '4!', '5!']);
    assert.deepEqual(kinds(entriesOf(messages, [], 1, 1)), ['day', '1!', '2', 'new', '3!', '4!', '5!']);
    assert.deepEqual(kinds(entriesOf(messages, [], 0, 2)), ['day', 'new', '1!', '2', '3!', '4!', '5!']);
    const unsent: any = { client_id: 'c', at: new Date(2024, 3, 1, 10, 9).toISOString(), reply: null };
    assert.deepEqual(kinds(entriesOf(messages, [unsent, { ...unsent, client_id: 'd' }], null, 1)).slice(-2), ['5!', 'unsent'], 'what is stored is shown once');
});

test('words', () => {
    assert.deepEqual([typing([]), typing(['Ada']), typing(['Ada', 'Ben']), typing(['Ada', 'Ben', 'Cem'])],
        ['', 'Ada is typing', 'Ada and Ben are typing', 'Several people are typing']);
    assert.deepEqual([initials('Ada Lovelace'), initials('ada'), initials('  '), initials('(x) Ödön')], ['AL', 'A', '?', 'XÖ']);
    assert.match(size(1_500_000), /^1.5 MB$/);
});
