// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Theme
import Hearth.Words

/// What came with the messages of a room, as far as those are loaded: its pictures as tiles, newest first, then its other files. A picture
/// is shown by itself, a file opened, or saved where it is a program.
Dialog {
    id: root

    required property ReceivedFiles files
    property TimelineModel timeline: null
    property string roomName
    readonly property bool empty: known.pictures.length === 0 && known.others.length === 0
    readonly property TimelinePaging paging: timeline?.paging ?? null

    objectName: "filesOfRoom"
    title: qsTr("Files in %1").arg(Characters.isolated(roomName))
    width: Math.min(Theme.sized(520), parent ? parent.width - 2 * Theme.wide : Theme.sized(520))
    onTimelineChanged: root.close()
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    RoomFiles {
        id: known
        timeline: root.timeline
        active: root.opened
    }
    Scrolled {
        id: scrolled
        objectName: "filesOfRoomList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: implicitHeight
        visible: !root.empty
        spacing: Theme.space

        Flow {
            Layout.fillWidth: true
            visible: known.pictures.length > 0
            spacing: Theme.tiny

            Repeater {
                model: known.pictures.slice().reverse()

                T.Button {
                    id: tile

                    required property var modelData

                    objectName: "tile-" + modelData.name
                    implicitWidth: Theme.sized(92)
                    implicitHeight: Theme.sized(92)
                    text: Sentence.of(qsTr("%1, from %2, %3"), modelData.name, modelData.author, Theme.moment(modelData.time))
                    hoverEnabled: true
                    onClicked: root.files.pictures.show(modelData)
                    Keys.onReturnPressed: tile.clicked()
                    Keys.onEnterPressed: tile.clicked()
                    Accessible.role: Accessible.Button
                    Accessible.name: text
                    Accessible.onPressAction: tile.clicked()

                    ShownPicture {
                        id: shown
                        pictures: root.files.pictures
                        card: tile.modelData
                    }
                    contentItem: PictureView {
                        radius: Theme.radius
                        crop: true
                        image: shown.size.width > 0 ? shown.image : shown.blur
                    }
                    background: Rectangle {
                        radius: Theme.radius
                        color: Theme.own
                    }
                    FocusRing {
                        shown: tile.visualFocus
                    }
                    ToolTip {
                        text: tile.text
                        shown: tile.hovered
                    }
                }
            }
        }
        Repeater {
            model: known.others

            FocusScope {
                id: entry

                required property var modelData

                Layout.fillWidth: true
                implicitHeight: card.implicitHeight
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: Sentence.of(qsTr("%1, %2, from %3, %4"), modelData.name, modelData.sizeText, modelData.author, Theme.moment(modelData.time))
                Accessible.focusable: true
                Accessible.onPressAction: card.act()
                Keys.onReturnPressed: card.act()
                Keys.onEnterPressed: card.act()
                Keys.onSpacePressed: card.act()

                FileCard {
                    id: card
                    width: parent.width
                    card: entry.modelData
                    files: root.files
                }
                FocusRing {
                    shown: entry.activeFocus
                }
            }
        }
    }
    Label {
        objectName: "filesNote"
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        soft: true
        visible: text.length > 0
        text: root.paging?.canLoadOlder ? (root.empty ? qsTr("No files found so far.") : qsTr("There may be more files in older messages."))
            : root.empty ? qsTr("No files have been sent here.") : ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            objectName: "olderFiles"
            visible: root.paging?.canLoadOlder ?? false
            enabled: !(root.paging?.loadingOlder ?? false)
            text: enabled ? qsTr("Search older messages") : qsTr("Loading…")
            onClicked: root.paging.loadOlder()
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            id: done
            objectName: "closeFiles"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
