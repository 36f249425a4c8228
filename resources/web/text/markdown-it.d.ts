// SPDX-License-Identifier: GPL-3.0-or-later
// As much of the package node-markdown-it as is used here.
export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean; typographer: boolean; maxNesting: number });
    disable(rules: string[], quietly: boolean): this;
    parse(text: string, environment: object): unknown[];
    validateLink: (url: string) => boolean;
    normalizeLink: (url: string) => string;
    normalizeLinkText: (url: string) => string;
}
