// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Theme

/// A square of a picture is chosen: moved with the pointer or the arrow keys, larger and smaller with the wheel or + and -.
ColumnLayout {
    id: root

    required property OwnPicture picture
    readonly property size full: picture.size
    /// Of the side of the smaller edge; 1: as much as there is.
    property real zoom: 1
    /// Of what is shown, in pixels of the picture.
    readonly property real side: Math.max(1, Math.min(full.width, full.height) / zoom)
    property point middle: Qt.point(0, 0)

    function square(): rect {
        return Qt.rect(root.middle.x - root.side / 2, root.middle.y - root.side / 2, root.side, root.side);
    }

    /// What is shown is never beside the picture.
    function moveTo(x: real, y: real): void {
        const half = root.side / 2;
        root.middle = Qt.point(Math.max(half, Math.min(root.full.width - half, x)), Math.max(half, Math.min(root.full.height - half, y)));
    }

    function zoomTo(zoom: real): void {
        root.zoom = Math.max(1, Math.min(8, zoom));
        root.moveTo(root.middle.x, root.middle.y);
    }

    function centre(): void {
        root.zoom = 1;
        root.moveTo(root.full.width / 2, root.full.height / 2);
    }

    spacing: Theme.gap
    onFullChanged: centre()
    Component.onCompleted: centre()

    FocusScope {
        id: box
        objectName: "crop"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.sized(200)
        Layout.preferredHeight: Theme.sized(200)
        activeFocusOnTab: true
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.")
        Accessible.focusable: true
        Keys.onPressed: event => {
            const step = root.side / 20;
            const moves = {[Qt.Key_Left]: [-step, 0], [Qt.Key_Right]: [step, 0], [Qt.Key_Up]: [0, -step], [Qt.Key_Down]: [0, step]};
            const move = moves[event.key];
            event.accepted = true;
            if (move) {
                root.moveTo(root.middle.x + move[0], root.middle.y + move[1]);
            } else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus) {
                root.zoomTo(root.zoom * (event.key === Qt.Key_Plus ? 1.25 : 0.8));
            } else {
                event.accepted = false;
            }
        }

        PictureView {
            readonly property real zoomed: box.width / root.side

            x: box.width / 2 - root.middle.x * zoomed
            y: box.height / 2 - root.middle.y * zoomed
            width: root.full.width * zoomed
            height: root.full.height * zoomed
            image: root.picture.image
        }
        // How it is seen: round.
        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: box.activeFocus ? Theme.accent : Theme.raised
        }
        DragHandler {
            property point from

            target: null
            grabPermissions: PointerHandler.CanTakeOverFromAnything // the dialog scrolls, and not under the picture
            onActiveChanged: from = root.middle
            onTranslationChanged: {
                if (active) {
                    const pixels = root.side / box.width;
                    root.moveTo(from.x - translation.x * pixels, from.y - translation.y * pixels);
                }
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            target: null
            onWheel: event => root.zoomTo(root.zoom * (event.angleDelta.y > 0 ? 1.1 : 0.9))
        }
        HoverHandler {
            cursorShape: Qt.SizeAllCursor
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap

        IconButton {
            objectName: "cropSmaller"
            iconName: "minus"
            text: qsTr("Show more of it")
            enabled: root.zoom > 1
            onClicked: root.zoomTo(root.zoom * 0.8)
        }
        IconButton {
            objectName: "cropLarger"
            iconName: "plus"
            text: qsTr("Show less of it")
            enabled: root.zoom < 8
            onClicked: root.zoomTo(root.zoom * 1.25)
        }
    }
}
