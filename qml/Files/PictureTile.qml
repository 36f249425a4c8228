// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Theme

/// A picture among messages: blurred, or a plain ground, until it is there; a click shows it by itself. What moves stands still until it
/// is pointed at. By keyboard it is opened from the message, which also says it to a screen reader.
Item {
    id: root

    /// As fileCard() has it.
    required property var card
    property ReceivedFiles files: null
    property bool crop: false
    readonly property bool there: card.id > 0
    /// Whether it may move: of WebP that is known only once it was fetched.
    readonly property bool mayMove: there && (card.type === "image/gif" || still.moves)
    readonly property bool failed: !there && (card.error ?? "").length > 0
    property bool played: false

    /// It is not to be sent after all, nor what goes with it.
    signal dropRequested()

    function act(): void {
        if (still.state === "large") {
            still.asked = true;
        } else if (still.state === "failed") {
            still.retry();
        } else if (root.there) {
            root.files?.pictures.show(root.card);
        }
    }

    objectName: "picture-" + card.name

    ShownPicture {
        id: still
        pictures: root.files?.pictures ?? null
        card: root.card
    }
    ShownPicture {
        id: moving
        pictures: root.files?.pictures ?? null
        card: root.card
        use: Pictures.Moving
        active: root.mayMove && (root.played || (hover.hovered && !Theme.reducedMotion))
        asked: root.played
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.own
        visible: !drawn.visible || !root.crop
    }
    PictureView {
        anchors.fill: parent
        radius: Theme.radius
        crop: true
        image: still.blur
        visible: !drawn.visible
    }
    PictureView {
        id: drawn
        objectName: "drawn"
        anchors.fill: parent
        radius: Theme.radius
        crop: root.crop
        image: moving.state === "there" ? moving.image : still.image
        visible: still.size.width > 0
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root.act()
    }
    Column {
        objectName: "pictureNote"
        anchors.centerIn: parent
        width: parent.width - Theme.gap
        spacing: 2
        visible: still.state === "large" || still.state === "failed" || root.failed

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.sized(22)
            name: still.state === "large" ? "download" : "image"
            color: still.state === "large" ? Theme.textSoft : Theme.danger
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            soft: true
            text: still.state === "large" ? qsTr("Show · %1").arg(root.card.sizeText) : root.failed ? root.card.error : still.error
            Accessible.ignored: true
        }
    }
    Rectangle {
        objectName: "movesBadge"
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: parent.height - height - Theme.gap
        width: badge.implicitWidth + 2 * Theme.gap
        height: badge.implicitHeight + 4
        radius: 4
        color: "#b3000000"
        visible: root.mayMove && still.state === "there" && moving.state !== "there"

        Label {
            id: badge
            anchors.centerIn: parent
            text: root.card.type === "image/gif" ? "GIF" : qsTr("Animated")
            color: "white"
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.played = true
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        y: Theme.tiny
        width: drop.width
        height: drop.height
        radius: Theme.radius
        color: Theme.background
        visible: !root.there && !root.failed

        IconButton {
            id: drop
            objectName: "dropFile"
            iconName: "close"
            text: qsTr("Do not send")
            focusPolicy: Qt.NoFocus // the menu of the message does it by keys
            Accessible.ignored: true
            onClicked: root.dropRequested()
        }
    }
    Rectangle {
        objectName: "pictureProgress"
        anchors.bottom: parent.bottom
        width: parent.width * (root.card.sent ?? 0)
        height: 3
        color: Theme.accent
        visible: !root.there && !root.failed
    }
}
