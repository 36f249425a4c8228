// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// Somebody who asks to be let in.
RowLayout {
    id: root

    required property Knocks knocks
    required property var modelData

    spacing: Theme.gap

    Label {
        Layout.fillWidth: true
        text: Sentence.of(qsTr("%1 asks to be let in, from %2."), Characters.isolated(root.modelData.name), root.modelData.address)
        wrapMode: Text.Wrap
    }
    Button {
        objectName: "hostLetIn"
        text: qsTr("Let in")
        onClicked: root.knocks.answer(root.modelData.id, true)
    }
    Button {
        objectName: "hostTurnAway"
        text: qsTr("Don’t let in")
        onClicked: root.knocks.answer(root.modelData.id, false)
    }
}
