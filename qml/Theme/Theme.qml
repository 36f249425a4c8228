// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Hearth.Words

/// Every colour, size and duration of the program. Text on each of the backgrounds has a contrast of 4.5:1 or more.
QtObject {
    id: root

    property bool dark: false
    /// Words on everything 7:1, edges 3:1 or more, and what is chosen has one.
    property bool highContrast: false
    property bool reducedMotion: false
    /// How large words are, and what they stand in: 1 is usual.
    property real textScale: 1

    readonly property color background: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#191715" : "#ffffff"
    readonly property color side: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#211e1b" : "#f7f5f2"
    readonly property color raised: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#2a2623" : "#ffffff"
    readonly property color field: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#211e1b" : "#ffffff"
    readonly property color text: highContrast ? (dark ? "#ffffff" : "#000000") : dark ? "#efeae4" : "#211d1a"
    readonly property color textSoft: highContrast ? (dark ? "#e0dad3" : "#3a332d") : dark ? "#b6aea4" : "#675f57"
    readonly property color line: highContrast ? (dark ? "#9a9289" : "#6f665e") : dark ? "#3a3530" : "#e6e1db"
    readonly property color fieldLine: highContrast ? (dark ? "#d8d0c7" : "#453d36") : dark ? "#7d756c" : "#8f877e"
    readonly property color hover: dark ? "#14ffffff" : "#0c000000"
    readonly property color pressed: dark ? "#1cffffff" : "#1a000000"
    readonly property color accent: highContrast ? (dark ? "#ffab78" : "#842a00") : dark ? "#f28a4a" : "#bc420d"
    readonly property color accentStrong: highContrast ? (dark ? "#ffc09a" : "#6e2300") : dark ? "#f7a068" : "#a33808"
    readonly property color accentInk: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#1c1208" : "#ffffff"
    readonly property color accentSoft: highContrast ? (dark ? "#2a1a0e" : "#fdf3ec") : dark ? "#3a2a1f" : "#fbede4"
    // One look for each meaning: what one wrote oneself, what speaks to one, where one is.
    readonly property color own: highContrast ? (dark ? "#1a1816" : "#f4f2ef") : dark ? "#2b2724" : "#f2efeb"
    readonly property color mention: highContrast ? (dark ? "#2e2500" : "#fff3c9") : dark ? "#3d3212" : "#fdf1cf"
    /// Behind the name of somebody whom a message names.
    readonly property color person: highContrast ? (dark ? "#241509" : "#fdf3ec") : dark ? "#33251b" : "#fbede4"
    /// A message that one was led to.
    readonly property color lit: highContrast ? (dark ? "#3a2412" : "#fde6d6") : dark ? "#4a3420" : "#fbe0cd"
    /// Behind words of which one wants to be told.
    readonly property color word: highContrast ? (dark ? "#4a3a00" : "#ffe28a") : dark ? "#6b5510" : "#f9dd8a"
    readonly property color selected: highContrast ? (dark ? "#332e29" : "#e9e5df") : dark ? "#38332e" : "#e7e2db"
    readonly property color code: dark ? "#14ffffff" : "#0f000000" // over any of them
    readonly property color danger: highContrast ? (dark ? "#ffa79f" : "#8c0f08") : dark ? "#ff8a80" : "#b3261e"
    readonly property color dangerInk: highContrast ? (dark ? "#000000" : "#ffffff") : dark ? "#2b0906" : "#ffffff"
    readonly property color dangerSoft: highContrast ? (dark ? "#2b0f0d" : "#fdf1f0") : dark ? "#3d2220" : "#fcebea"
    readonly property color online: highContrast ? (dark ? "#6fdc93" : "#17682f") : dark ? "#5ac07c" : "#2e8b50"
    readonly property color away: highContrast ? (dark ? "#ffce70" : "#7a5200") : dark ? "#e5b454" : "#c98a12"
    readonly property color shade: highContrast ? (dark ? "#cc000000" : "#99000000") : dark ? "#99000000" : "#59201a15"

    readonly property FontMetrics programFont: FontMetrics {}
    readonly property string family: programFont.font.family
    readonly property int title: sized(22)
    readonly property int body: sized(14)
    // Asked for by name, because the next font that has an emoji often draws it as a black outline. Never for words:
    // it has digits and blanks of its own.
    readonly property string emojiFamily: "Noto Color Emoji"
    /// Whatever the system has with letters of one width.
    readonly property string codeFamily: "monospace"
    readonly property int small: sized(12)
    /// Emoji that are all of a message: pictures, and no fourth size of type.
    readonly property int picture: sized(32)

    readonly property int tiny: 4
    readonly property int gap: 8
    readonly property int space: 12
    readonly property int wide: 16
    readonly property int large: 24
    readonly property int huge: 40

    readonly property int radius: 8
    readonly property int control: sized(38)
    readonly property int row: sized(40)

    /// Below this width the chat shows one pane at a time.
    readonly property int narrow: sized(640)
    /// Below this width the people of the room are shown only when asked for.
    readonly property int medium: sized(960)
    /// Lines longer than this are hard to read.
    readonly property int column: sized(860)

    readonly property int quick: reducedMotion ? 0 : 110

    readonly property color avatarAway: highContrast ? (dark ? "#2c2824" : "#e9e5df") : dark ? "#3f3a35" : "#dfdad4"
    /// White on each has a contrast of 4.5:1 or more.
    readonly property var avatarColours: ["#b0413e", "#9a5212", "#7d6308", "#4d7220", "#1f7a4d", "#0f766e", "#1a6d9e",
        "#3361c9", "#5b4fc7", "#7e3fb0", "#a0328f", "#b83268"]

    /// The one that numbers and dates are written by. It follows the language: what is translated is looked up anew when another
    /// one is spoken.
    readonly property var locale: qsTr("%1, %2").length > 0 ? Qt.locale() : null

    /// So many pixels where words have their usual size.
    function sized(pixels: real): int {
        return Math.round(pixels * root.textScale);
    }

    /// Hours and minutes as the person's country writes them; some locales' short format has seconds too.
    function clock(time: date): string {
        return isNaN(time.getTime()) ? "" : time.toLocaleTimeString(root.locale, root.locale.timeFormat(Locale.ShortFormat).replace(/[:.]ss?/, ""));
    }

    /// A moment to the minute, with its day.
    function moment(time: date): string {
        return Sentence.of(qsTr("%1, %2"), Qt.formatDate(time, root.locale, Locale.ShortFormat), root.clock(time));
    }

    /// A moment that is not far away: the hour, with its day where that is not today; "" of none.
    function soon(time: date): string {
        const day = Qt.formatDate(time, "yyyy-MM-dd");
        if (day.length === 0) {
            return "";
        }
        const next = new Date();
        const today = Qt.formatDate(next, "yyyy-MM-dd");
        next.setDate(next.getDate() + 1);
        if (day === today) {
            return root.clock(time);
        }
        return day === Qt.formatDate(next, "yyyy-MM-dd") ? qsTr("tomorrow, %1").arg(root.clock(time))
            : root.moment(time);
    }
}
