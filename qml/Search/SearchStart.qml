// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// While nothing is looked for: searches of before, and what there is to narrow one down with.
ColumnLayout {
    id: root

    required property Searching searching

    /// A search of before, or an operator.
    signal chosen(query: string)
    signal operatorChosen(text: string)
    /// Upwards out of the list.
    signal passedUp()

    function moveIn(): void {
        if (recent.visible) {
            recent.moveTo(0);
        }
    }

    spacing: Theme.tiny

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wide
        Layout.rightMargin: Theme.wide
        visible: recent.count > 0

        Label {
            Layout.fillWidth: true
            text: recent.label
            soft: true
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        LinkButton {
            objectName: "forgetSearches"
            font.pixelSize: Theme.small
            text: qsTr("Forget all")
            onClicked: root.searching.recent.forgetAll()
        }
    }
    List {
        id: recent
        objectName: "recentSearches"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 5 * Theme.row)
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        clip: true
        visible: count > 0
        label: qsTr("Recent searches")
        model: root.searching.recent.queries
        onPassed: up => {
            if (up) {
                root.passedUp();
            }
        }
        actionsFor: row => [{name: "searchAgain", text: qsTr("Search for it again"), icon: "search", main: true},
            {name: "forgetSearch", text: qsTr("Forget it"), icon: "trash"}]
        onActed: (action, row) => {
            if (action === "forgetSearch") {
                root.searching.recent.forget(row.modelData);
            } else {
                root.chosen(row.modelData);
            }
        }
        delegate: RecentRow {
            width: recent.rowWidth
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.leftMargin: Theme.wide
        text: qsTr("Narrow it down")
        soft: true
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.searching.completing.operators()

        RowLayout {
            id: hint
            required property var modelData
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            spacing: Theme.gap

            LinkButton {
                objectName: "hint-" + hint.modelData.operator
                Layout.preferredWidth: Theme.sized(80)
                text: hint.modelData.operator
                onClicked: root.operatorChosen(hint.modelData.operator)
                Accessible.description: hint.modelData.text
            }
            Label {
                Layout.fillWidth: true
                text: hint.modelData.text
                soft: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
