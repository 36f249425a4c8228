// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// What is above the oldest message: more of them on their way, a failure with a way to try again, or the start.
Item {
    id: root

    property TimelineModel timeline
    /// What is said where it begins, and how it came to be.
    property string beginning
    property string origin
    readonly property bool more: timeline !== null && (timeline.paging.canLoadOlder || timeline.paging.loadingOlder)
    /// Older ones are there, but not here.
    readonly property bool elsewhere: timeline !== null && timeline.paging.olderElsewhere
    readonly property string failure: timeline === null ? "" : timeline.paging.loadError

    // One height for all of its states: what is read below it never moves.
    implicitHeight: visible ? Theme.sized(96) : 0
    visible: timeline !== null && timeline.count > 0

    Skeleton {
        anchors.fill: parent
        anchors.margins: Theme.space
        rows: 1
        visible: root.more && !root.elsewhere && root.failure.length === 0
        running: visible
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        spacing: Theme.tiny
        visible: root.failure.length > 0

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.failure
            color: Theme.danger
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        LinkButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Load older messages")
            onClicked: root.timeline.paging.loadOlder()
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.wide
        spacing: 2
        visible: (!root.more || root.elsewhere) && root.failure.length === 0

        Label {
            objectName: "historyStart"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.elsewhere ? qsTr("Older messages are on the server. They load when you are online.") : root.beginning
            wrapMode: root.elsewhere ? Text.Wrap : Text.NoWrap
            elide: root.elsewhere ? Text.ElideNone : Text.ElideRight
            soft: true
            font.pixelSize: Theme.small
        }
        Label {
            objectName: "historyOrigin"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.origin
            elide: Text.ElideRight
            soft: true
            font.pixelSize: Theme.small
            visible: !root.elsewhere && text.length > 0
        }
    }
}
