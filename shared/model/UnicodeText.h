// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What Unicode says about text and Qt does not know, by ICU: the only file that uses it. Any thread.
namespace hearth::unicode {

/// NFKC_Casefold (The Unicode Standard, D146): compatible, composed, folded, and without what is ignorable.
QString caseFolded(const QString &text);
/// What texts that look alike have in common (UTS 39, "skeleton"), without what is ignorable. For comparing only.
QString skeleton(const QString &text);
/// Default_Ignorable_Code_Point: fillers, joiners, variation selectors and the like, which show nothing by themselves.
bool isIgnorable(char32_t character);
/// A mark that changes a letter a little, of whatever script: an accent, a stroke. Not the vowels, tones and voicing that are
/// marks in scripts of their own.
bool isDiacritic(char32_t character);
/// Whether something is to be seen where it stands alone.
bool isVisible(char32_t character);
/// The same for everyone, whatever fonts they have: no character for private use, none that stands for what could not be read,
/// and no code point that is no character.
bool isVisibleToAll(char32_t character);
/// The text as one emoji, fully qualified: with the variation selectors that it should have, whichever it came with. Empty
/// where it is no emoji that Unicode recommends for general interchange (UTS 51, RGI), or more than one.
QString emojiOf(const QString &text);
/// Of the tables that all this goes by.
QString version();

} // namespace hearth::unicode
