// SPDX-License-Identifier: GPL-3.0-or-later

/** Why a request was refused, in the server's words; `unreachable` where it does not answer. */
export class Refusal extends Error {
    constructor(readonly code: string, message: string, readonly field = '', readonly retryAfter = 0) {
        super(message);
    }

    static of(error: any): Refusal {
        if (error && typeof error.code === 'string') {
            return new Refusal(error.code, String(error.message ?? error.code), String(error.field ?? ''), Number(error.retry_after) || 0);
        }
        return new Refusal('wrong_version', 'The server answered something that this page does not understand.');
    }
}

export const unreachable = () => new Refusal('unreachable', 'The server does not answer.');

/** Asks the server. What it answers is the body as JSON; a refusal, or no answer, is thrown as a Refusal. */
export async function request<T>(method: string, path: string, token = '', body?: unknown): Promise<T> {
    const headers: Record<string, string> = {};
    if (token) {
        headers.Authorization = `Bearer ${token}`;
    }
    if (body !== undefined) {
        headers['Content-Type'] = 'application/json';
    }
    let answer: Response;
    let text: string;
    try {
        answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: 'no-store' });
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
