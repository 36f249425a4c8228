-- SPDX-License-Identifier: GPL-3.0-or-later
-- What finds messages by their words: an index without the texts, which are in `messages`. What is in it of a message, says
-- SqliteSearchWords: words, separated by spaces, in no order. So it need not know where in a text they are (detail), nor how
-- many (columnsize); what it finds is compared with the text. The tokenizer changes nothing: words come folded.

CREATE VIRTUAL TABLE message_words USING fts5(
    words, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '^+'"
);

-- SQLite merges the parts of the index as it pleases, 30 ms and more at once; SqliteSearchIndex does, a little at a time.
INSERT INTO message_words (message_words, rank) VALUES ('automerge', 0);

INSERT INTO message_words (message_words, rank) VALUES ('crisismerge', 64);

-- Which messages are in it: those above `low`, up to `high`. Made by these rules (SearchWords::rules); by others, it is made anew.
-- Since when there is something in its file that was taken out of it, after the merging that is going on, if it is.
CREATE TABLE search_index (
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    removed_at INTEGER,
    merging INTEGER NOT NULL DEFAULT 0 CHECK (merging IN (0, 1))
) STRICT;

INSERT INTO search_index (low, high, made_by) SELECT coalesce(max(id), 0), coalesce(max(id), 0), '' FROM messages;
