// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Trust
import Hearth.Words

/// Enters one server: with an account, with a new one, as a guest, or with a code for a new password.
Pane {
    id: root

    required property SignIn signIn
    required property AskingIn askingIn
    /// Guests are let in by an invitation, and one has none.
    readonly property bool asks: signIn.serverAccess === "invite" && !signIn.isInvited
    property string suggestedName
    /// Who comes by an invitation is to stay: with an account.
    property string way: signIn.isInvited ? "register" : "guest"

    signal backRequested()

    function focusForm(): void {
        if (root.way === "guest" && root.asks) {
            ask.focusFirst();
        } else if (root.way === "guest") {
            guest.focusFirst();
        } else if (root.way === "signIn") {
            account.focusFirst();
        } else if (root.way === "recover") {
            recover.focusFirst();
        } else {
            register.focusFirst();
        }
    }

    function go(way: string): void {
        root.signIn.cancel();
        root.askingIn.cancel();
        root.way = way;
    }

    Component.onCompleted: focusForm()

    label: qsTr("Sign in to %1").arg(signIn.serverName)
    Keys.onEscapePressed: {
        if (root.askingIn.waiting) {
            root.askingIn.cancel();
        } else if (refusal.busy) {
            root.signIn.cancel();
        } else {
            root.backRequested();
        }
    }

    Failure {
        id: refusal
        signIn: root.signIn
    }
    FocusFlickable {
        objectName: "signInScroll"
        anchors.fill: parent
        margin: Theme.large
        contentHeight: Math.max(height, page.implicitHeight + 2 * Theme.huge)

        ColumnLayout {
            id: page
            width: Math.max(280, Math.min(Theme.sized(380), root.width - 2 * Theme.large))
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
            FourWords {
                Layout.fillWidth: true
                encryption: root.signIn.trust.encryption
                words: root.signIn.trust.words
                firstUse: root.signIn.trust.firstUse
            }
            Label {
                objectName: "invitedBy"
                Layout.fillWidth: true
                text: root.signIn.invitedTo.length > 0
                    ? Sentence.of(qsTr("%1 invites you to %2."), Characters.isolated(root.signIn.invitedBy), Characters.isolated(root.signIn.invitedTo))
                    : qsTr("%1 invites you.").arg(Characters.isolated(root.signIn.invitedBy))
                visible: root.signIn.invitedBy.length > 0
                wrapMode: Text.Wrap
            }
            Choice {
                id: ways
                objectName: "ways"
                Layout.fillWidth: true
                label: qsTr("How to sign in")
                value: root.way === "recover" ? "signIn" : root.way
                options: [{value: "guest", text: qsTr("Guest")}, {value: "signIn", text: qsTr("Sign in")},
                    {value: "register", text: qsTr("Create account")}]
                onPicked: value => root.go(value)
                onPointed: root.focusForm()
            }
            // As high as the longest form: whichever is chosen, nothing else moves.
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(guest.implicitHeight, ask.implicitHeight, account.implicitHeight, register.implicitHeight,
                    recover.visible ? recover.implicitHeight : 0)

                GuestForm {
                    id: guest
                    width: parent.width
                    visible: root.way === "guest" && !root.asks
                    failure: refusal
                    suggestedName: root.suggestedName
                    onSubmitted: displayName => root.signIn.enterAsGuest(displayName)
                }
                AskForm {
                    id: ask
                    width: parent.width
                    visible: root.way === "guest" && root.asks
                    askingIn: root.askingIn
                    server: root.signIn.server
                    suggestedName: root.suggestedName
                }
                SignInForm {
                    id: account
                    width: parent.width
                    visible: root.way === "signIn"
                    failure: refusal
                    onSubmitted: (username, password) => root.signIn.signIn(username, password)
                    onForgotten: username => {
                        recover.suggestedName = username;
                        root.go("recover");
                        root.focusForm();
                    }
                }
                RecoverForm {
                    id: recover
                    width: parent.width
                    visible: root.way === "recover"
                    failure: refusal
                    onSubmitted: (username, code, password) => root.signIn.recover(username, code, password)
                    onBackRequested: {
                        root.go("signIn");
                        root.focusForm();
                    }
                }
                RegisterForm {
                    id: register
                    width: parent.width
                    visible: root.way === "register"
                    failure: refusal
                    suggestedName: root.suggestedName
                    onSubmitted: (username, password, displayName) =>
                        root.signIn.registerAccount(username, password, displayName)
                }
            }
        }
    }
}
