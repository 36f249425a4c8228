// SPDX-License-Identifier: GPL-3.0-or-later
// What hosts read of their server.
import { tr, trn } from '../../language/language.js';
import { size } from '../words.js';

export interface ActivityLine {
    id: number;
    at: string;
    what: string;
    name: string;
    address: string;
    detail: string;
}

export interface ServerStatus {
    started_at: string;
    now: string;
    people: number;
    messages: { begin: string; quarters: number[] };
    storage: { database: number; files: number; free: number | null; database_grew: number; files_grew: number; grew_since: string; low: boolean };
}

const quarter = 15 * 60_000;

export function activity(line: ActivityLine): string {
    switch (line.what) {
    case 'started':
        return tr('The server was started');
    case 'came_in':
        return tr('%1 came in from %2', line.name, line.address);
    case 'left':
        return tr('%1 left', line.name);
    case 'account_made':
        return tr('%1 created an account', line.name);
    case 'knocked':
        return tr('%1 asked to be let in, from %2', line.name, line.address);
    case 'slowed_down':
        return tr('%1 was slowed down: too many requests', line.address);
    case 'wrong_password':
        return tr('A wrong password was tried from %1', line.address);
    case 'access_changed':
        return line.detail === 'open' ? tr('%1 let everyone join', line.name)
            : line.detail === 'invite' ? tr('%1 let only invited people join', line.name)
            : tr('%1 let only people with an account join', line.name);
    case 'disk_low':
        return tr('More than four fifths of the disk are used');
    case 'disk_full':
        return tr('The disk is full: nothing more is stored');
    case 'disk_freed':
        return tr('The disk has space again');
    case 'woke':
        return tr('The computer woke up');
    case 'stopping':
        return tr('%1 stopped the server', line.name);
    default:
        return line.what;
    }
}

export function uptime(status: ServerStatus): string {
    const minutes = Math.max(0, Math.floor((Date.parse(status.now) - Date.parse(status.started_at)) / 60_000));
    const hours = Math.floor(minutes / 60);
    return hours >= 24 ? tr('%1, %2', trn('%n day(s)', Math.floor(hours / 24)), trn('%n hour(s)', hours % 24))
        : hours > 0 ? tr('%1, %2', trn('%n hour(s)', hours), trn('%n minute(s)', minutes % 60)) : trn('%n minute(s)', minutes);
}

/** Since this browser's midnight. */
export function messagesToday(status: ServerStatus): number {
    const midnight = new Date(status.now).setHours(0, 0, 0, 0);
    const begin = Date.parse(status.messages.begin);
    return status.messages.quarters.reduce((sum, count, at) => (begin + at * quarter >= midnight ? sum + count : sum), 0);
}

/** Of each of the last 24 hours, as clocks show them; the last one is going on. */
export function hours(status: ServerStatus): { at: string; count: number }[] {
    const { quarters } = status.messages;
    const begin = Date.parse(status.messages.begin);
    const last = new Date(begin + (quarters.length - 1) * quarter);
    let end = quarters.length;
    let from = end - 1 - Math.floor(last.getMinutes() / 15);
    const found: { at: string; count: number }[] = [];
    for (let hour = 0; hour < 24; hour++) {
        const count = quarters.slice(Math.max(0, from), Math.max(0, end)).reduce((sum, one) => sum + one, 0);
        found.unshift({ at: new Date(begin + from * quarter).toISOString(), count });
        end = from;
        from -= 4;
    }
    return found;
}

export function grew(bytes: number, status: ServerStatus): string {
    const isADay = Date.parse(status.now) - Date.parse(status.storage.grew_since) >= 23 * 3600_000;
    if (bytes === 0) {
        return isADay ? tr('unchanged since yesterday') : tr('unchanged since the start');
    }
    const by = size(Math.abs(bytes));
    return bytes > 0 ? (isADay ? tr('%1 more than yesterday', by) : tr('%1 more than at the start', by))
        : isADay ? tr('%1 less than yesterday', by) : tr('%1 less than at the start', by);
}
