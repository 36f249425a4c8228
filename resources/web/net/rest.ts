// SPDX-License-Identifier: GPL-3.0-or-later
import { isEnglish, tr } from '../language/language.js';
import { inReadersLanguage } from './sentences.js';

/** In the language that is spoken, which is not the server's; empty where its own sentence says more than the code. */
function ownWords(code: string): string {
    switch (code) {
    case 'bad_credentials':
        return tr('Wrong username or password.');
    case 'username_taken':
        return tr('This name is taken. Choose another, or sign in if it is yours.');
    case 'rate_limited':
        return tr('Too many tries. Wait a moment, then try again.');
    case 'invite_required':
        return tr('This server lets in only people with an invitation or an account. Ask whoever hosts it.');
    case 'invite_invalid':
        return tr('This invitation is no longer valid. Ask whoever gave it to you for a new one.');
    case 'access_closed':
        return tr('This server does not accept new accounts. Ask whoever hosts it to create one for you.');
    case 'message_not_found':
        return tr('This message was deleted.');
    case 'room_not_found':
        return tr('This room is not there any more, or you are not in it.');
    case 'not_a_member':
        return tr('You are not in this room any more.');
    case 'user_not_found':
        return tr('This person is not there any more.');
    case 'unauthorized':
        return tr('You are not signed in any more.');
    case 'busy':
        return tr('The server is busy. Try again in a moment.');
    case 'internal':
        return tr('Something went wrong on the server.');
    default:
        return '';
    }
}

/** Why a request was refused, in the server's words where they are read; `unreachable` where it does not answer. */
export class Refusal extends Error {
    constructor(readonly code: string, message: string, readonly field = '', readonly retryAfter = 0) {
        super(message);
    }

    static of(error: any): Refusal {
        if (error && typeof error.code === 'string') {
            return new Refusal(error.code, (isEnglish() ? '' : ownWords(error.code)) || inReadersLanguage(String(error.message ?? error.code)), String(error.field ?? ''), Number(error.retry_after) || 0);
        }
        return new Refusal('wrong_version', tr('The server answered something that this page does not understand.'));
    }
}

export const unreachable = () => new Refusal('unreachable', tr('The server does not answer.'));

/** Asks the server: with bytes, or anything else as JSON. What it answers is the body as JSON; a refusal, or no answer, is thrown as a Refusal. */
export async function request<T>(method: string, path: string, token = '', body?: unknown): Promise<T> {
    const headers: Record<string, string> = {};
    if (token) {
        headers.Authorization = `Bearer ${token}`;
    }
    if (body !== undefined) {
        headers['Content-Type'] = body instanceof Blob ? body.type : 'application/json';
    }
    let answer: Response;
    let text: string;
    try {
        answer = await fetch(path, { method, headers, body: body === undefined || body instanceof Blob ? body : JSON.stringify(body), cache: 'no-store' });
        text = await answer.text();
    } catch {
        throw unreachable();
    }
    let value: any = {};
    try {
        value = text ? JSON.parse(text) : {};
    } catch {
        throw Refusal.of(null);
    }
    if (!answer.ok) {
        throw Refusal.of(value.error);
    }
    return value as T;
}
