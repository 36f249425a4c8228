// SPDX-License-Identifier: GPL-3.0-or-later

export interface Emoji {
    emoji: string;
    name: string;
    group: string;
}

/** Unicode's list as the build writes it (cmake/EmojiList.cmake): "#GROUP", or an emoji, a tab, its name, and perhaps its tones. */
export function readEmoji(list: string): Emoji[] {
    const all: Emoji[] = [];
    let group = '';
    for (const line of list.split('\n')) {
        const [emoji, name] = line.split('\t');
        if (name) {
            all.push({ emoji, name, group });
        } else if (line.startsWith('#')) {
            group = line.slice(1);
        }
    }
    return all;
}

/** Those whose names have a word for each of the query's that begins so; whose name begins so first. */
export function findEmoji(all: Emoji[], query: string, most: number): Emoji[] {
    const words = query.toLowerCase().replace(/_/g, ' ').split(/[\s-]+/).filter(Boolean);
    if (words.length === 0) {
        return [];
    }
    const fits = all.filter(({ name }) => {
        const parts = name.toLowerCase().split(/[\s:-]+/);
        return words.every((word) => parts.some((part) => part.startsWith(word)));
    });
    const first = words.join(' ');
    return [...fits.filter((one) => one.name.startsWith(first)), ...fits.filter((one) => !one.name.startsWith(first))].slice(0, most);
}
