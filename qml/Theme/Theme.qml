// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Hearth.Words

/// Every colour, size and duration of the program. Text on each of the backgrounds has a contrast of 4.5:1 or more.
QtObject {
    id: root

    property bool dark: false
    property bool reducedMotion: false

    readonly property color background: dark ? "#191715" : "#ffffff"
    readonly property color side: dark ? "#211e1b" : "#f7f5f2"
    readonly property color raised: dark ? "#2a2623" : "#ffffff"
    readonly property color field: dark ? "#211e1b" : "#ffffff"
    readonly property color text: dark ? "#efeae4" : "#211d1a"
    readonly property color textSoft: dark ? "#b6aea4" : "#675f57"
    readonly property color line: dark ? "#3a3530" : "#e6e1db"
    readonly property color fieldLine: dark ? "#7d756c" : "#8f877e"
    readonly property color hover: dark ? "#14ffffff" : "#0c000000"
    readonly property color pressed: dark ? "#1cffffff" : "#1a000000"
    readonly property color accent: dark ? "#f28a4a" : "#bc420d"
    readonly property color accentStrong: dark ? "#f7a068" : "#a33808"
    readonly property color accentInk: dark ? "#1c1208" : "#ffffff"
    readonly property color accentSoft: dark ? "#3a2a1f" : "#fbede4"
    // One look for each meaning: what one wrote oneself, what speaks to one, where one is.
    readonly property color own: dark ? "#2b2724" : "#f2efeb"
    readonly property color mention: dark ? "#3d3212" : "#fdf1cf"
    /// Behind the name of somebody whom a message names.
    readonly property color person: dark ? "#33251b" : "#fbede4"
    /// A message that one was led to.
    readonly property color lit: dark ? "#4a3420" : "#fbe0cd"
    /// Behind words of which one wants to be told.
    readonly property color word: dark ? "#6b5510" : "#f9dd8a"
    readonly property color selected: dark ? "#38332e" : "#e7e2db"
    readonly property color code: dark ? "#14ffffff" : "#0f000000" // over any of them
    readonly property color danger: dark ? "#ff8a80" : "#b3261e"
    readonly property color dangerInk: dark ? "#2b0906" : "#ffffff"
    readonly property color dangerSoft: dark ? "#3d2220" : "#fcebea"
    readonly property color online: dark ? "#5ac07c" : "#2e8b50"
    readonly property color away: dark ? "#e5b454" : "#c98a12"
    readonly property color shade: dark ? "#99000000" : "#59201a15"

    readonly property FontMetrics programFont: FontMetrics {}
    readonly property string family: programFont.font.family
    readonly property int title: 22
    readonly property int body: 14
    // Asked for by name, because the next font that has an emoji often draws it as a black outline. Never for words:
    // it has digits and blanks of its own.
    readonly property string emojiFamily: "Noto Color Emoji"
    /// Whatever the system has with letters of one width.
    readonly property string codeFamily: "monospace"
    readonly property int small: 12
    /// Emoji that are all of a message: pictures, and no fourth size of type.
    readonly property int picture: 32

    readonly property int tiny: 4
    readonly property int gap: 8
    readonly property int space: 12
    readonly property int wide: 16
    readonly property int large: 24
    readonly property int huge: 40

    readonly property int radius: 8
    readonly property int control: 38
    readonly property int row: 40

    /// Below this width the chat shows one pane at a time.
    readonly property int narrow: 640
    /// Below this width the people of the room are shown only when asked for.
    readonly property int medium: 960
    /// Lines longer than this are hard to read.
    readonly property int column: 860

    readonly property int quick: reducedMotion ? 0 : 110

    readonly property color avatarAway: dark ? "#3f3a35" : "#dfdad4"
    /// White on each has a contrast of 4.5:1 or more.
    readonly property var avatarColours: ["#b0413e", "#9a5212", "#7d6308", "#4d7220", "#1f7a4d", "#0f766e", "#1a6d9e",
        "#3361c9", "#5b4fc7", "#7e3fb0", "#a0328f", "#b83268"]

    /// The one that numbers and dates are written by. It follows the language: what is translated is looked up anew when another
    /// one is spoken.
    readonly property var locale: qsTr("%1, %2").length > 0 ? Qt.locale() : null

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
