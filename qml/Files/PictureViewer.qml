// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Theme
import Hearth.Words

/// One picture over everything, and the others of the room before and behind it. It is drawn within the window until one comes nearer.
T.Popup {
    id: root

    required property ReceivedFiles files
    property TimelineModel timeline: null

    /// As fileCard() has it; null: none yet.
    property var card: null
    readonly property real cardId: card?.id ?? 0
    readonly property int place: known.pictures.findIndex(one => one.id === root.cardId)
    readonly property string placeText: known.pictures.length > 1 && place >= 0 ? Sentence.of(qsTr("%1 of %2"), place + 1, known.pictures.length) : ""
    readonly property real fitScale: picture.wide > 0 ? Math.min(1, view.width / picture.wide, view.height / picture.high) : 1
    /// How many units of the window a pixel of it has; 0: as many as make it fit.
    property real zoom: 0
    readonly property real scale1: zoom > 0 ? zoom : fitScale
    /// Of the screen, in units of the window.
    readonly property real pixel: 1 / (all.Screen.devicePixelRatio || 1)
    readonly property var here: card ? files.state(card.id, files.revision) : ({state: "", error: ""})
    readonly property bool there: picture.state === "there"
    /// It lies on dark in either look.
    readonly property color ink: "#d8d2cb"

    function begin(card: var): void {
        root.card = card;
        root.open();
    }

    function step(by: int): void {
        const next = known.pictures[root.place + by];
        if (root.place >= 0 && next) {
            root.card = next;
        }
    }

    /// What is at this point of the view stays there.
    function zoomTo(scale: real, x: real, y: real): void {
        const wanted = Math.max(Math.min(root.fitScale, 0.1), Math.min(8, scale));
        if (!root.there) {
            return;
        }
        const factor = wanted / root.scale1;
        const left = (view.contentX + x - drawn.x) * factor;
        const top = (view.contentY + y - drawn.y) * factor;
        root.zoom = Math.abs(wanted - root.fitScale) < 0.001 ? 0 : wanted;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, left + drawn.x - x));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, top + drawn.y - y));
    }

    function zoomBy(factor: real): void {
        root.zoomTo(root.scale1 * factor, view.width / 2, view.height / 2);
    }

    onCardChanged: {
        root.zoom = 0;
        picture.asked = false;
        view.contentX = 0;
        view.contentY = 0;
    }
    onClosed: root.card = null
    objectName: "pictureViewer"
    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape
    Component.onCompleted: contentItem.parent.Accessible.ignored = true
    background: Rectangle {
        color: "#f2141210"
    }

    RoomFiles {
        id: known
        timeline: root.timeline
        active: root.opened
    }
    ShownPicture {
        id: picture
        readonly property real wide: there ? fullSize.width : root.card?.width ?? 0
        readonly property real high: there ? fullSize.height : root.card?.height ?? 0
        readonly property bool there: state === "there"
        pictures: root.files.pictures
        card: root.card ?? ({})
        use: Pictures.Large
        active: root.card !== null
        asked: true // one came here by hand
    }
    ShownPicture {
        id: moving
        pictures: root.files.pictures
        card: root.card ?? ({})
        use: Pictures.Moving
        active: root.there && picture.moves && !Theme.reducedMotion
        asked: true
    }
    ShownPicture {
        id: small
        pictures: root.files.pictures
        card: root.card ?? ({})
        active: root.card !== null && !root.there
    }

    contentItem: FocusScope {
        id: all
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Picture %1").arg([root.card?.name ?? "", root.placeText, picture.state === "failed" ? picture.error : ""].filter(part => part.length > 0).join(", "))
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.matches(StandardKey.Copy)) {
                copyButton.activate();
            } else if (event.key === Qt.Key_S && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier)) {
                root.files.saveAs(root.card);
            } else if (event.matches(StandardKey.Save)) {
                root.files.save(root.card);
            } else if (event.key === Qt.Key_Left) {
                root.step(all.LayoutMirroring.enabled ? 1 : -1);
            } else if (event.key === Qt.Key_Right) {
                root.step(all.LayoutMirroring.enabled ? -1 : 1);
            } else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal) {
                root.zoomBy(1.25);
            } else if (event.key === Qt.Key_Minus) {
                root.zoomBy(0.8);
            } else if (event.key === Qt.Key_0) {
                root.zoom = 0;
            } else if (event.key === Qt.Key_1) {
                root.zoomTo(root.pixel, view.width / 2, view.height / 2);
            } else {
                event.accepted = false;
            }
        }

        Flickable {
            id: view
            objectName: "pictureView"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.wide
            contentWidth: Math.max(width, drawn.width)
            contentHeight: Math.max(height, drawn.height)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            PictureView {
                id: drawn
                objectName: "pictureDrawn"
                x: Math.max(0, (view.width - width) / 2)
                y: Math.max(0, (view.height - height) / 2)
                width: Math.max(1, picture.wide * root.scale1)
                height: Math.max(1, picture.high * root.scale1)
                image: moving.state === "there" ? moving.image : picture.state === "there" ? picture.image : small.state === "there" ? small.image : small.blur
            }
            WheelHandler {
                target: null
                onWheel: event => root.zoomTo(root.scale1 * Math.pow(1.2, event.angleDelta.y / 120), event.x - view.contentX, event.y - view.contentY)
            }
            TapHandler {
                onTapped: point => {
                    // Beside the picture is nothing: one is done.
                    const at = drawn.mapFromItem(view, point.position.x, point.position.y);
                    if (!drawn.contains(at)) {
                        root.close();
                    }
                }
                onDoubleTapped: point => root.zoomTo(root.zoom > 0 ? root.fitScale : root.pixel, point.position.x, point.position.y)
            }
        }
        Label {
            objectName: "viewerNote"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.large
            width: Math.min(implicitWidth, parent.width - 2 * Theme.large)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            visible: text.length > 0
            text: picture.state === "failed" ? picture.error : picture.state === "loading" ? qsTr("Loading…") : picture.state === "waiting" ? qsTr("Waiting for the connection")
                : root.here.state === "saved" ? qsTr("Saved") : root.here.state === "failed" ? root.here.error : root.here.state === "loading" ? qsTr("Saving…") : ""
        }
        IconButton {
            objectName: "pictureBefore"
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.place > 0
            colour: root.ink
            strong: "white"
            iconName: "back"
            text: qsTr("Previous picture")
            keys: qsTr("Left")
            onClicked: root.step(-1)
        }
        IconButton {
            objectName: "pictureAfter"
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.place >= 0 && root.place < known.pictures.length - 1
            colour: root.ink
            strong: "white"
            iconName: "forward"
            text: qsTr("Next picture")
            keys: qsTr("Right")
            onClicked: root.step(1)
        }
        Item {
            id: bar
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.wide
            y: Theme.gap
            height: Theme.sized(40)

            Label {
                objectName: "viewerName"
                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                elide: Text.ElideMiddle
                text: [root.card?.name ?? "", root.card?.sizeText ?? "", root.placeText, root.there ? Math.round(root.scale1 / root.pixel * 100) + " %" : ""].filter(part => part.length > 0).join(" · ")
                Accessible.ignored: true
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: [
                        {name: "zoomOut", icon: "minus", text: qsTr("Zoom out"), keys: "-", needs: true},
                        {name: "zoomIn", icon: "plus", text: qsTr("Zoom in"), keys: "+", needs: true},
                        {name: "zoomFit", icon: "fit", text: qsTr("Fit to window"), keys: "0", needs: true},
                        {name: "zoomReal", icon: "image", text: qsTr("Original size"), keys: "1", needs: true},
                        {name: "openPicture", icon: "eye", text: qsTr("Open"), keys: "", needs: false},
                        {name: "savePicture", icon: "download", text: qsTr("Save"), keys: qsTr("Ctrl+S"), needs: false},
                        {name: "savePictureAs", icon: "download-to", text: qsTr("Save as…"), keys: qsTr("Ctrl+Shift+S"), needs: false}
                    ]

                    IconButton {
                        required property var modelData

                        objectName: modelData.name
                        colour: root.ink
                        strong: "white"
                        iconName: modelData.icon
                        text: modelData.text
                        keys: modelData.keys
                        enabled: root.there || !modelData.needs
                        visible: !modelData.needs || root.width > 480
                        onClicked: {
                            switch (modelData.name) {
                            case "zoomOut": return root.zoomBy(0.8);
                            case "zoomIn": return root.zoomBy(1.25);
                            case "zoomFit": return root.zoom = 0;
                            case "zoomReal": return root.zoomTo(root.pixel, view.width / 2, view.height / 2);
                            case "openPicture": return root.files.open(root.card);
                            case "savePicture": return root.files.save(root.card);
                            case "savePictureAs": return root.files.saveAs(root.card);
                            }
                        }
                    }
                }
                IconButton {
                    id: copyButton
                    objectName: "copyPicture"
                    colour: root.ink
                    strong: "white"
                    iconName: "copy"
                    text: qsTr("Copy")
                    keys: qsTr("Ctrl+C")
                    enabled: root.there
                    onClicked: root.files.pictures.copy(picture.image)
                }
                IconButton {
                    objectName: "closePicture"
                    colour: root.ink
                    strong: "white"
                    iconName: "close"
                    text: qsTr("Close")
                    keys: qsTr("Esc")
                    onClicked: root.close()
                }
            }
        }
    }
}
