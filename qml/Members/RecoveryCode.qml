// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// For a host: a code with which somebody who forgot their password chooses another.
Dialog {
    id: root

    required property Recovering recovering
    property real userId: 0
    property string name
    readonly property bool made: recovering.code.length > 0

    signal copyRequested(text: string)

    function ask(userId: real, name: string): void {
        root.userId = userId;
        root.name = name;
        root.recovering.forget();
        root.open();
    }

    objectName: "recoveryCode"
    title: qsTr("A new password for %1").arg(Characters.isolated(name))
    onOpened: create.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.recovering.forget()

    Label {
        Layout.fillWidth: true
        text: root.made ? qsTr("Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.")
                .arg(Theme.moment(root.recovering.expiresAt))
            : qsTr("A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.")
        wrapMode: Text.Wrap
    }
    AddressLine {
        id: code
        objectName: "recoveryCodeText"
        Layout.fillWidth: true
        visible: root.made
        address: root.recovering.code
        label: qsTr("Code: %1").arg(root.recovering.code)
        onCopyRequested: root.copyRequested(root.recovering.code)
    }
    Label {
        objectName: "recoveryFailure"
        Layout.fillWidth: true
        text: root.recovering.error
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            objectName: "closeRecovery"
            text: root.made ? qsTr("Done") : qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: create
            objectName: "makeRecoveryCode"
            primary: true
            visible: !root.made
            enabled: !root.recovering.busy
            text: qsTr("Create code")
            onClicked: root.recovering.make(root.userId)
        }
    }
}
