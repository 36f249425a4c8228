// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// Sentences of several parts. One arg() after the other also fills the places that it finds in what was put in before: a file
/// may be called "100%2.txt", and a person "%1".
QtObject {
    /// The sentence with all of %1 to %9 filled at once, with the parts in their order; places without a part stay.
    function of(sentence: string, ...parts): string {
        return sentence.replace(/%([1-9])/g, (place, number) => parts[number - 1] ?? place);
    }
}
