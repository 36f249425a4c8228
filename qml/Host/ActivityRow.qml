// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// Something that happened on the server, and when.
ListRow {
    id: root

    required property string says
    required property date at

    implicitHeight: words.implicitHeight + Theme.gap
    label: Sentence.of(qsTr("%1, %2"), says, Theme.moment(at))

    RowLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        Label {
            Layout.fillWidth: true
            text: root.says
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.alignment: Qt.AlignTop
            text: Theme.soon(root.at)
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
