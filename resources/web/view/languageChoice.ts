// SPDX-License-Identifier: GPL-3.0-or-later
import { choose, chosen, languages, tr } from '../language/language.js';
import { h } from './dom.js';

/** In which language the page speaks; each is called as it calls itself. Another one is there at once. */
export function languageChoice(): HTMLElement {
    const select: HTMLSelectElement = h('select', { id: 'language', onchange: () => choose(select.value) },
        h('option', { value: '' }, tr('As the browser')),
        ...Object.entries(languages).map(([code, name]) => h('option', { value: code, lang: code, dir: 'auto' }, name)));
    select.value = chosen();
    return h('label', { class: 'language soft', for: 'language' }, h('span', {}, tr('Language')), select);
}
