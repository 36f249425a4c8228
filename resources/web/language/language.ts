// SPDX-License-Identifier: GPL-3.0-or-later
import { keep, kept } from '../model/kept.js';

/** Those that there are texts for, as each calls itself; English needs none. */
export const languages: Record<string, string> = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ja: '日本語', ar: 'العربية' };

/** Which of a language's forms a number takes, in the order of the .ts files. */
const forms: Record<string, (n: number) => number> = {
    fr: (n) => (n > 1 ? 1 : 0),
    ja: () => 0,
    ar: (n) => (n <= 2 ? n : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5),
};

type Table = Record<string, string | string[]>;
let table: Table = {};
let spoken = 'en';
/** The one that is spoken, also for numbers and dates; undefined: the browser's, which is read in English. */
export let locale: string | undefined;

/** The one that somebody chose here; empty where it is the browser's. */
export function chosen(): string {
    return kept<string>('language') ?? '';
}

export function choose(language: string): void {
    keep('language', language);
    location.reload();
}

/** The first that is wanted and known. */
export function wanted(wishes: readonly string[]): string {
    return wishes.map((wish) => wish.toLowerCase().split('-')[0]).find((wish) => wish in languages) ?? 'en';
}

/** Before anything is shown: a page whose texts cannot be read is shown in English. `places` says where each language's are. */
export async function speak(places: Record<string, string>): Promise<void> {
    const wish = chosen();
    const language = wanted(wish ? [wish] : navigator.languages);
    const place = places[language];
    const read = place ? await fetch(place).then((answer) => (answer.ok ? (answer.json() as Promise<Table>) : null)).catch(() => null) : null;
    use(read ? language : 'en', read ?? {}, wish !== '');
}

/** Which is what the server speaks. */
export const isEnglish = (): boolean => spoken === 'en';

/** Speaks with this table from now on. */
export function use(language: string, texts: Table, isChosen = true): void {
    table = texts;
    spoken = language;
    // Where numbers and dates are written as the country does, for a language that it was not chosen against.
    const own = isChosen ? undefined : navigator.languages.find((wish) => wish.toLowerCase().split('-')[0] === language);
    locale = own ?? language;
    form = forms[language] ?? ((n) => (n === 1 ? 0 : 1));
    if (typeof document !== 'undefined') {
        document.documentElement.lang = language;
        document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    }
}

let form = (n: number): number => (n === 1 ? 0 : 1);

function filled(text: string, parts: (string | number)[]): string {
    return text.replace(/%L?(\d)/g, (place, at: string) => String(parts[Number(at) - 1] ?? place));
}

/** A text in the language that is spoken, with "%1" and so on filled in. The texts are written out where it is called: the build
 *  finds them so. */
export function tr(text: string, ...parts: (string | number)[]): string {
    const found = table[text];
    return filled(typeof found === 'string' ? found : text, parts);
}

/** The same of so many: "%n room(s)". */
export function trn(text: string, n: number, ...parts: (string | number)[]): string {
    const found = table[text];
    const said = Array.isArray(found) ? found[form(n)] ?? found[found.length - 1] : text.replace(/\(s\)/g, n === 1 ? '' : 's');
    return filled(said.replace(/%L?n/g, String(n)), parts);
}

/** The same around an element, which stands where "%1" is. */
export function around(text: string, element: Node): (Node | string)[] {
    const [before, ...after] = text.split('%1');
    return [before, element, after.join('%1')].filter((part) => part !== '');
}
