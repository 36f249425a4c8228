// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// One of somebody's connections: who, from where, with what, since when.
ListRow {
    id: root

    required property string name
    required property bool guest
    required property bool host
    required property string address
    required property string client
    required property date since
    readonly property string kind: guest ? qsTr("Guest") : host ? qsTr("Host") : ""
    readonly property string from: Sentence.of(qsTr("%1 · %2"), address, client)
    readonly property string when: qsTr("since %1").arg(Theme.soon(since))

    implicitHeight: Math.max(Theme.row, words.implicitHeight + Theme.space)
    label: [Characters.isolated(name), kind, from, when].filter(part => part.length > 0).join(qsTr(", "))

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Label {
                    Layout.fillWidth: true
                    text: Characters.inOneFont(root.name)
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    text: root.kind
                    visible: text.length > 0
                    soft: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                Label {
                    text: root.when
                    soft: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Label {
                Layout.fillWidth: true
                text: root.from
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
