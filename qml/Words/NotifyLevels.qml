// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What of a room one can be notified of, in the words of every menu.
QtObject {
    readonly property var all: [{value: "all", action: "notifyAll", icon: "bell", text: qsTr("Notify me about everything")},
        {value: "mentions", action: "notifyMentions", icon: "bell", text: qsTr("Notify me about mentions")},
        {value: "none", action: "notifyNone", icon: "bell-off", text: qsTr("Do not notify me")}]
}
