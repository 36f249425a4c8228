// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// Where one is signed in: with what, from where, and when that was used last.
ListRow {
    id: row

    required property var modelData
    readonly property string title: modelData.client.length > 0 ? modelData.client : qsTr("Unknown program")
    readonly property string when: modelData.current ? qsTr("this one") : qsTr("last used %1").arg(Theme.moment(modelData.lastUsed))
    readonly property string detail: modelData.address.length > 0 ? Sentence.of(qsTr("%1 · %2"), modelData.address, row.when) : row.when

    signal endRequested(id: real)

    implicitHeight: Math.max(Theme.row, words.implicitHeight + 2 * Theme.gap)
    label: Sentence.of(qsTr("%1, %2"), title, detail)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: row.detail
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        LinkButton {
            objectName: "endSession"
            visible: !row.modelData.current
            text: qsTr("Sign out")
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: row.endRequested(row.modelData.id)
            Accessible.ignored: true
        }
    }
}
