// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// Those of a KeptOut, each with the way to unban it; what went wrong, and that there are more.
ColumnLayout {
    id: root

    required property KeptOut bans
    required property string label
    required property bool busy
    property string listName
    /// Rows in sight at most.
    property int rows: 3

    signal liftRequested(id: real)

    spacing: Theme.gap

    List {
        id: list
        objectName: root.listName
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(contentHeight, Theme.row)
        Layout.preferredHeight: Math.min(contentHeight, root.rows * Theme.row)
        Layout.maximumHeight: Math.min(contentHeight, root.rows * Theme.row)
        clip: true
        visible: count > 0
        model: root.bans.entries
        label: root.label
        clickActs: false // the button does
        actionsFor: row => root.busy ? [] : [{name: "liftBan", text: qsTr("Unban"), main: true}]
        onActed: (action, row) => root.liftRequested(row.modelData.id)

        delegate: BannedRow {
            width: list.rowWidth
            enabled: !root.busy
            onLiftRequested: id => root.liftRequested(id)
        }
    }
    Label {
        objectName: root.listName + "More"
        Layout.fillWidth: true
        text: qsTr("There are more than shown here.")
        soft: true
        wrapMode: Text.Wrap
        visible: root.bans.hasMore && !root.bans.loading
    }
    Label {
        objectName: root.listName + "Error"
        Layout.fillWidth: true
        text: root.bans.error
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
}
