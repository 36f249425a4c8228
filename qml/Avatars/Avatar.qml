// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Files
import Hearth.Theme

/// Who it is: their picture where they have one and it is there, else initials on a colour that follows from the name.
Rectangle {
    id: root

    property string name
    /// Whose pictures are known, and which one of the people it is; without either only the letters are shown.
    property Avatars avatars: null
    property real userId: 0
    /// Somebody who is not there: paler, the letters as readable.
    property bool dim: false
    /// The picture is there.
    property bool pictured: false

    implicitWidth: Theme.sized(36)
    implicitHeight: Theme.sized(36)
    radius: width / 2
    // The same name has the same colour everywhere.
    color: pictured ? "transparent" : dim ? Theme.avatarAway : Theme.avatarColours[Characters.choice(name, Theme.avatarColours.length)]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        objectName: "initials"
        visible: !root.pictured
        text: Characters.inOneFont(Characters.initials(root.name))
        textFormat: Text.PlainText
        clip: Characters.pilesMarks(text)
        color: root.dim ? Theme.text : "#ffffff"
        font.pixelSize: root.height < Theme.sized(36) ? Theme.small : Theme.body
        font.weight: Font.DemiBold
    }
    Loader {
        id: picture
        anchors.fill: parent
        active: root.avatars !== null && root.avatars.has(root.userId, root.avatars.revision)
        sourceComponent: PictureView {
            id: face

            readonly property int pixels: Math.ceil(root.width * Screen.devicePixelRatio)

            objectName: "avatarPicture"
            image: shown.image
            opacity: root.dim ? 0.55 : 1

            ShownAvatar {
                id: shown
                avatars: root.avatars
                userId: root.userId
                pixels: face.pixels
                onChanged: root.pictured = loaded
                Component.onDestruction: root.pictured = false
            }
        }
    }
}
