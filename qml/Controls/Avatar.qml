// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Theme

/// Initials on a colour that follows from the name, with a dot for presence when a status is given.
Rectangle {
    id: root

    property string name
    property string status
    /// Somebody who is not there: paler, the letters as readable.
    property bool dim: false
    property color backdrop: Theme.background

    implicitWidth: Theme.sized(36)
    implicitHeight: Theme.sized(36)
    radius: width / 2
    // The same name has the same colour everywhere.
    color: dim ? Theme.avatarAway : Theme.avatarColours[Characters.choice(name, Theme.avatarColours.length)]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        objectName: "initials"
        text: Characters.inOneFont(Characters.initials(root.name))
        textFormat: Text.PlainText
        clip: Characters.pilesMarks(text)
        color: root.dim ? Theme.text : "#ffffff"
        font.pixelSize: root.height < Theme.sized(36) ? Theme.small : Theme.body
        font.weight: Font.DemiBold
    }
    Loader {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        active: root.status.length > 0
        sourceComponent: PresenceDot {
            status: root.status
            backdrop: root.backdrop
        }
    }
}
