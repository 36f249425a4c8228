// SPDX-License-Identifier: GPL-3.0-or-later
// qmllint disable unqualified
import QtQuick
import Hearth.Client

/// In a file of its own, because a ListView of Qt 6.4 makes no footer from a bound component.
QtObject {
    id: root

    property real width
    property TimelineModel timeline
    property string beginning
    property string origin

    readonly property Component footer: HistoryEnd {
        width: root.width
        timeline: root.timeline
        beginning: root.beginning
        origin: root.origin
    }
}
