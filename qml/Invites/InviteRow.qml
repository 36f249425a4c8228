// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// An invitation: what for, how often it was used and by whom, and until when it is good.
ListRow {
    id: row

    required property var modelData
    readonly property string title: modelData.note.length > 0 ? modelData.note : qsTr("Invitation %1").arg(modelData.id)
    readonly property string used: modelData.maxUses > 0 ? Sentence.of(qsTr("used %1 of %2"), modelData.uses, modelData.maxUses)
        : qsTr("used %n time(s)", "", modelData.uses)
    readonly property string ends: !modelData.valid ? qsTr("no longer valid")
        : isNaN(modelData.expiresAt.getTime()) ? qsTr("does not expire") : qsTr("until %1").arg(Theme.soon(modelData.expiresAt))
    readonly property string came: modelData.came.map(name => Characters.isolated(name)).join(qsTr(", "))
    readonly property string detail: Sentence.of(qsTr("%1 · %2"), row.used, row.ends)

    signal revokeRequested(id: real)

    implicitHeight: Math.max(Theme.row, words.implicitHeight + 2 * Theme.gap)
    label: came.length > 0 ? Sentence.of(qsTr("%1, %2, %3"), title, detail, came) : Sentence.of(qsTr("%1, %2"), title, detail)

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
            Label {
                objectName: "inviteCame"
                Layout.fillWidth: true
                text: row.came
                visible: text.length > 0
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        LinkButton {
            objectName: "revokeInvite"
            text: qsTr("Revoke")
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: row.revokeRequested(row.modelData.id)
            Accessible.ignored: true
        }
    }
}
