// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Enters one server: with an account, with a new one, or as a guest.
FocusScope {
    id: root

    required property SignIn signIn
    property string suggestedName
    /// Who comes by an invitation is to stay: with an account.
    property string way: signIn.isInvited ? "register" : "guest"

    signal backRequested()

    function focusForm(): void {
        if (root.way === "guest") {
            guest.focusFirst();
        } else if (root.way === "signIn") {
            account.focusFirst();
        } else {
            register.focusFirst();
        }
    }

    onWayChanged: focusForm()
    Component.onCompleted: focusForm()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in to %1").arg(signIn.serverName)
    Keys.onEscapePressed: root.backRequested()

    Failure {
        id: refusal
        signIn: root.signIn
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, page.implicitHeight + 2 * Theme.huge)
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: page
            width: Math.max(280, Math.min(380, root.width - 2 * Theme.large))
            x: (root.width - width) / 2
            y: Math.max(Theme.huge, (parent.height - implicitHeight) / 3)
            spacing: Theme.wide

            LinkButton {
                text: qsTr("Other servers")
                colour: Theme.textSoft
                onClicked: root.backRequested()
            }
            ColumnLayout {
                spacing: Theme.tiny

                Label {
                    Layout.fillWidth: true
                    text: root.signIn.serverName.length > 0 ? root.signIn.serverName : qsTr("A chat server")
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    text: root.signIn.address
                    soft: true
                    elide: Text.ElideMiddle
                }
            }
            Choice {
                id: ways
                objectName: "ways"
                Layout.fillWidth: true
                label: qsTr("How to enter")
                value: root.way
                options: [{value: "guest", text: qsTr("As a guest")}, {value: "signIn", text: qsTr("Sign in")},
                    {value: "register", text: qsTr("Register")}]
                onPicked: value => {
                    root.signIn.cancel();
                    root.way = value;
                }
            }
            GuestForm {
                id: guest
                Layout.fillWidth: true
                visible: root.way === "guest"
                failure: refusal
                suggestedName: root.suggestedName
                onSubmitted: displayName => root.signIn.enterAsGuest(displayName)
            }
            SignInForm {
                id: account
                Layout.fillWidth: true
                visible: root.way === "signIn"
                failure: refusal
                onSubmitted: (username, password) => root.signIn.signIn(username, password)
            }
            RegisterForm {
                id: register
                Layout.fillWidth: true
                visible: root.way === "register"
                failure: refusal
                suggestedName: root.suggestedName
                onSubmitted: (username, password, displayName) =>
                    root.signIn.registerAccount(username, password, displayName)
            }
        }
    }
}
