// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal } from '../net/rest.js';
import { h, say } from './dom.js';

export interface Field {
    name: string;
    label: string;
    type?: string;
    autocomplete: string;
    hint?: string;
    most?: number;
    /** What stands there already. */
    value?: string;
}

type Send = (values: Record<string, string>, waiting: (text: string) => void) => Promise<void>;

/** A form that asks the server, and says beside the field what is wrong with it. */
export function form(title: string, action: string, fields: Field[], send: Send): HTMLElement {
    const problem = h('p', { class: 'problem', role: 'alert' });
    const waiting = h('p', { class: 'soft', role: 'status' });
    const button = h('button', { type: 'submit', class: 'primary' }, action);
    const inputs = fields.map((field) => h('input', { name: field.name, id: `${title}-${field.name}`, type: field.type ?? 'text', required: true,
        autocomplete: field.autocomplete, maxlength: field.most, dir: 'auto', autocapitalize: 'off', spellcheck: 'false',
        value: field.value }));
    const submit = async (event: Event) => {
        event.preventDefault();
        say(problem, '');
        inputs.forEach((input) => input.removeAttribute('aria-invalid'));
        button.disabled = true;
        try {
            await send(Object.fromEntries(inputs.map((input) => [input.name, input.value])), (text) => say(waiting, text));
        } catch (error) {
            say(problem, error instanceof Refusal ? error.message : String(error));
            const wrong = inputs.find((input) => error instanceof Refusal && input.name === error.field) ?? inputs[0];
            wrong.setAttribute('aria-invalid', 'true');
            wrong.focus();
        } finally {
            button.disabled = false;
            say(waiting, '');
        }
    };
    return h('form', { class: 'card', 'aria-label': title, onsubmit: submit },
        h('h2', {}, title),
        ...inputs.map((input, at) => h('label', { for: input.id }, h('span', {}, fields[at].label), input,
            fields[at].hint ? h('span', { class: 'soft' }, fields[at].hint!) : null)),
        problem, waiting, button);
}
