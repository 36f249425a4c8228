// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Lists

/// Goes to the newest message, and says how many came since.
Pill {
    property int count: 0

    iconName: "down"
    strong: count > 0
    named: count > 0
    text: count > 0 ? qsTr("%n new message(s)", "", count) : qsTr("Latest messages")
}
