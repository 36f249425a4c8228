// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// What may be done about somebody in the room; opens only where that is anything.
Menu {
    id: root

    required property Moderating moderating
    required property real roomId
    property bool mayRemove: false
    property bool mayShutOut: false
    property real userId: 0
    property string name
    property bool isGuest: false
    property bool disabled: false

    signal chosen(action: string, userId: real, name: string, isGuest: bool)

    function openFor(row: MemberRow): void {
        root.mayRemove = root.moderating.mayRemove(root.roomId, row.userId);
        root.mayShutOut = root.moderating.mayShutOut(row.userId);
        // Remembered: the row may be another's by the time that something is chosen.
        root.userId = row.userId;
        root.name = row.displayName;
        root.isGuest = row.isGuest;
        root.disabled = row.disabled;
        if (root.mayRemove || root.mayShutOut) {
            root.popup(row, Theme.wide, row.height);
        }
    }

    function choose(action: string): void {
        root.chosen(action, root.userId, root.name, root.isGuest);
    }

    objectName: "memberMenu"
    implicitWidth: 290
    title: name

    MenuItem {
        objectName: "menuRemove"
        text: qsTr("Remove from room…")
        iconName: "leave"
        visible: root.mayRemove
        enabled: visible
        onTriggered: root.choose("remove")
    }
    MenuItem {
        objectName: "menuBan"
        text: qsTr("Ban from room…")
        iconName: "lock"
        visible: root.mayRemove
        enabled: visible
        onTriggered: root.choose("ban")
    }
    MenuItem {
        objectName: "menuErase"
        text: qsTr("Delete messages of the last hour…")
        iconName: "trash"
        danger: true
        visible: root.mayRemove
        enabled: visible
        onTriggered: root.choose("erase")
    }
    MenuItem {
        objectName: "menuShutOut"
        text: qsTr("Ban from the server…")
        iconName: "warning"
        danger: true
        visible: root.mayShutOut && !root.disabled
        enabled: visible
        onTriggered: root.choose("shutOut")
    }
    MenuItem {
        objectName: "menuLetIn"
        text: qsTr("Let in again…")
        iconName: "check"
        visible: root.mayShutOut && root.disabled
        enabled: visible
        onTriggered: root.choose("letIn")
    }
}
