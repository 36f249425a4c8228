// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { languages, tr, trn, use, wanted } from '../../resources/web/language/language.js';
import { noticeText } from '../../resources/web/view/notices.js';
import { clock, size } from '../../resources/web/view/words.js';
import type { Message } from '../../resources/web/model/types.js';

test('the first language that is wanted and known is spoken', () => {
    assert.equal(wanted(['fi-FI', 'de-AT', 'fr']), 'de');
    assert.equal(wanted(['AR-eg']), 'ar');
    assert.equal(wanted(['tlh']), 'en');
    assert.equal(wanted([]), 'en');
    assert.deepEqual(Object.keys(languages), ['en', 'de', 'es', 'fr', 'ja', 'ar']);
});

test('texts are looked up, filled in once, and English where there is none', () => {
    use('de', { '%1 in %2': '%2: %1', 'no %1': 'ohne' });
    assert.equal(tr('%1 in %2', '%2', 'Dach'), 'Dach: %2');
    assert.equal(tr('%1 and %2', 'a', 3), 'a and 3');
    assert.equal(tr('no %1', 'x'), 'ohne');
    assert.equal(tr('%1, %9', 'a'), 'a, %9');
});

test('numbers take the form of their language', () => {
    use('en', {});
    assert.equal(trn('%n member(s)', 1), '1 member');
    assert.equal(trn('%n member(s)', 0), '0 members');
    use('fr', { '%n member(s)': ['%n membre', '%n membres'] });
    assert.equal(trn('%n member(s)', 0), '0 membre');
    assert.equal(trn('%n member(s)', 2), '2 membres');
    use('ja', { '%n member(s)': ['%n人'] });
    assert.equal(trn('%n member(s)', 1), '1人');
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    use('ar', { '%n member(s)': forms });
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) => trn('%n member(s)', n)),
        ['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'few', 'many']);
});

test('times and sizes are written as the language writes them', () => {
    use('de', {});
    assert.equal(size(1_500_000), '1,5 MB');
    assert.match(clock('2026-01-01T15:04:00'), /^15:04$/);
    use('en', {});
    assert.equal(size(1_500_000), '1.5 MB');
});

test('what happened to a room is said in words of the page', () => {
    const told = (notice: Message['notice']) => noticeText({ author: { id: 1, username: 'ada', display_name: 'Ada' }, text: 'as the server says', notice } as Message);
    const people = ['Ben', 'Cy', 'Di'].map((display_name, id) => ({ id, username: display_name, display_name }));
    use('en', {});
    assert.equal(told({ what: 'renamed', name: 'Attic' }), 'Ada renamed the room to “Attic”');
    assert.equal(told({ what: 'members', joined: people, joined_count: 5 }), 'Ben, Cy and 3 more joined');
    assert.equal(told({ what: 'members', joined: people.slice(0, 2), joined_count: 2, left: people.slice(2), left_count: 1 }), 'Ben and Cy joined, Di left');
    assert.equal(told({ what: 'members', joined: people.slice(0, 1), left: people.slice(0, 1) }), 'Ben joined and left');
    assert.equal(told({ what: 'role', to: 'moderator', user: people[0] }), 'Ada made Ben a moderator');
    assert.equal(told({ what: 'who_may_post', to: 'everyone' }), 'Ada let everyone post');
    assert.equal(told({ what: 'painted' }), 'as the server says');
    assert.equal(told(null), 'as the server says');
    use('de', { '%1 pinned a message': '%1 hat eine Nachricht angeheftet' });
    assert.equal(told({ what: 'pinned' }), 'Ada hat eine Nachricht angeheftet');
});
