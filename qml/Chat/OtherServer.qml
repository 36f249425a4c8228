// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asked when another server answers at the address of a known one, before it is told anything.
Dialog {
    id: root

    property string serverName

    signal leaveRequested()
    signal retryRequested()
    signal signInRequested()
    signal trustRequested()

    property bool answered: false

    function answer(request: var): void {
        answered = true;
        close();
        request();
    }

    objectName: "otherServer"
    title: qsTr("This is not the server you know")
    onAboutToShow: answered = false
    onOpened: leave.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (!root.answered) {
            root.leaveRequested();
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("The server at the address of “%1” is not the one that was there before. It was not told how you "
            + "sign in. You may be on another network, or somebody has set up the server anew.").arg(Characters.isolated(root.serverName))
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.")
        color: Theme.textSoft
        wrapMode: Text.Wrap
    }
    LinkButton {
        objectName: "askAgain"
        text: qsTr("Try again")
        onClicked: root.answer(root.retryRequested)
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Button {
            id: leave
            objectName: "leaveOtherServer"
            primary: true
            text: qsTr("Leave")
            onClicked: root.answer(root.leaveRequested)
        }
        Button {
            objectName: "signInAnew"
            text: qsTr("Sign in again")
            onClicked: root.answer(root.signInRequested)
        }
        Button {
            objectName: "trustServer"
            danger: true
            text: qsTr("Trust it")
            onClicked: root.answer(root.trustRequested)
        }
    }
}
