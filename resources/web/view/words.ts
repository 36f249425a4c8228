// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as the browser's language writes them.

const clockFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const momentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const farDayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

export const clock = (time: string): string => clockFormat.format(new Date(time));
export const moment = (time: string): string => momentFormat.format(new Date(time));

export function dayKey(time: string | Date): string {
    const date = new Date(time);
    return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

export function day(time: string, now = new Date()): string {
    const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
    if (dayKey(time) === dayKey(now)) {
        return 'Today';
    }
    if (dayKey(time) === dayKey(yesterday)) {
        return 'Yesterday';
    }
    const date = new Date(time);
    return (now.getTime() - date.getTime() < 300 * 24 * 3600_000 ? dayFormat : farDayFormat).format(date);
}

export function ago(time: string, now = Date.now()): string {
    const minutes = Math.max(1, Math.round((now - Date.parse(time)) / 60_000));
    if (minutes < 60) {
        return many(minutes, 'minute');
    }
    return minutes < 48 * 60 ? many(Math.round(minutes / 60), 'hour') : many(Math.round(minutes / 60 / 24), 'day');
}

export function many(count: number, what: string): string {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export function size(bytes: number): string {
    const units = ['B', 'KB', 'MB', 'GB'];
    const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const value = bytes / 1000 ** power;
    return `${new Intl.NumberFormat(undefined, { maximumFractionDigits: power > 0 && value < 10 ? 1 : 0 }).format(value)} ${units[power]}`;
}

export function typing(names: string[]): string {
    switch (names.length) {
    case 0:
        return '';
    case 1:
        return `${names[0]} is typing`;
    case 2:
        return `${names[0]} and ${names[1]} are typing`;
    default:
        return 'Several people are typing';
    }
}

/** One or two letters for who has no picture. */
export function initials(name: string): string {
    const words = name.trim().split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const first = (word: string) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
    return (words.length > 1 ? first(words[0]) + first(words[words.length - 1]) : first(words[0] ?? '')).toLocaleUpperCase() || '?';
}
