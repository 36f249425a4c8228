// SPDX-License-Identifier: GPL-3.0-or-later
// What this browser keeps for this server: it outlives a reload. Where a browser keeps nothing, it lives as long as the page.

const prefix = 'hearth.';
const instead = new Map<string, string>();

function storage(): Storage | null {
    try {
        return window.localStorage;
    } catch {
        return null; // refused by the person's settings
    }
}

export function kept<T>(name: string): T | null {
    try {
        const text = storage()?.getItem(prefix + name) ?? instead.get(name);
        return text ? (JSON.parse(text) as T) : null;
    } catch {
        return null;
    }
}

export function keep(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    try {
        const there = storage();
        if (there) {
            there.setItem(prefix + name, text);
            instead.delete(name);
            return;
        }
    } catch {
        // full
    }
    instead.set(name, text);
}

export function forget(name: string): void {
    instead.delete(name);
    storage()?.removeItem(prefix + name);
}

/** The names that begin so. */
export function keptNames(beginning: string): string[] {
    const names = Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set([...names, ...instead.keys()])].filter((name) => name.startsWith(beginning));
}

/** Of no account any more: all of it. */
export function forgetAll(): void {
    keptNames('').forEach(forget);
}
