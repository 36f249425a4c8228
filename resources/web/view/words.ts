// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as the language writes them that is spoken.
import { locale, tr, trn } from '../language/language.js';
import type { Room } from '../model/types.js';

// Made when they are first wanted: by then the language is known.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify([locale, options]);
    const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
    formats.set(key, made);
    return made;
}

export const clock = (time: string): string => format({ hour: '2-digit', minute: '2-digit' }).format(new Date(time));
export const moment = (time: string): string => format({ dateStyle: 'full', timeStyle: 'medium' }).format(new Date(time));

export function dayKey(time: string | Date): string {
    const date = new Date(time);
    return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

export function day(time: string, now = new Date()): string {
    const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
    if (dayKey(time) === dayKey(now)) {
        return tr('Today');
    }
    if (dayKey(time) === dayKey(yesterday)) {
        return tr('Yesterday');
    }
    const date = new Date(time);
    const isNear = now.getTime() - date.getTime() < 300 * 24 * 3600_000;
    return format(isNear ? { weekday: 'long', day: 'numeric', month: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** How long somebody is gone. */
export function seenAgo(time: string, now = Date.now()): string {
    const minutes = Math.max(1, Math.round((now - Date.parse(time)) / 60_000));
    if (minutes < 60) {
        return trn('seen %n minute(s) ago', minutes);
    }
    return minutes < 48 * 60 ? trn('seen %n hour(s) ago', Math.round(minutes / 60)) : trn('seen %n day(s) ago', Math.round(minutes / 60 / 24));
}

export function size(bytes: number): string {
    const units = ['B', 'KB', 'MB', 'GB'];
    const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const value = bytes / 1000 ** power;
    return `${new Intl.NumberFormat(locale, { maximumFractionDigits: power > 0 && value < 10 ? 1 : 0 }).format(value)} ${units[power]}`;
}

export function typing(names: string[]): string {
    switch (names.length) {
    case 0:
        return '';
    case 1:
        return tr('%1 is typing', names[0]);
    case 2:
        return tr('%1 and %2 are typing', names[0], names[1]);
    default:
        return tr('Several people are typing');
    }
}

/** One or two letters for who has no picture. */
export function initials(name: string): string {
    const words = name.trim().split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const first = (word: string) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
    return (words.length > 1 ? first(words[0]) + first(words[words.length - 1]) : first(words[0] ?? '')).toLocaleUpperCase() || '?';
}

/** What somebody is in a room, where they are more than a member. */
export function roleIn(room: Room | undefined, user: { id: number }): string {
    return room?.owners?.includes(user.id) ? tr('Room owner') : room?.moderators?.includes(user.id) ? tr('Moderator') : '';
}

export function statusWord(status: string): string {
    switch (status) {
    case 'online':
        return tr('online');
    case 'away':
        return tr('away');
    default:
        return tr('offline');
    }
}
