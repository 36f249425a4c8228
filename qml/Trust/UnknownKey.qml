// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Stops where who answers is not the server that is known. There is no way on but by asking its host: whoever has to do nothing but click would
/// click.
Dialog {
    id: root

    required property KeyQuestion question
    required property string address
    readonly property bool silent: shownKind === KeyQuestion.Silent
    readonly property bool inPlain: shownKind === KeyQuestion.NotEncrypted || silent
    /// Stays while the dialog goes.
    property int shownKind: KeyQuestion.None
    property var shownWords: []
    property bool answered: false

    signal leaveRequested()
    signal retryRequested()

    function follow(): void {
        if (root.question.kind === KeyQuestion.None) {
            root.answered = true;
            root.close();
            return;
        }
        root.shownKind = root.question.kind;
        root.shownWords = root.question.knownWords;
        root.open();
    }

    function tryWords(): void {
        if (trust.enabled) {
            root.question.answer(words.text);
        }
    }

    objectName: "unknownKey"
    title: silent ? qsTr("This server is not encrypted") : inPlain ? qsTr("This server is not encrypted any more") : qsTr("This is not the server you know")
    onAboutToShow: {
        root.answered = false;
        words.text = "";
        told.checked = false;
    }
    onOpened: leave.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (!root.answered) {
            root.leaveRequested();
        }
    }
    Component.onCompleted: follow()

    Connections {
        target: root.question
        function onChanged(): void {
            root.follow();
        }
    }

    Scrolled {
        objectName: "unknownKeyScroll"
        Layout.fillWidth: true
        Layout.fillHeight: true
        readOnly: true

        Label {
            Layout.fillWidth: true
            text: root.silent
                ? qsTr("Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.").arg(root.address)
                : root.inPlain ? qsTr("What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.").arg(root.address)
                : qsTr("Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.").arg(root.address)
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: root.silent ? qsTr("The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.")
                : root.inPlain ? qsTr("The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.")
                : qsTr("The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.")
            soft: true
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("The four words of the server that you know:")
            wrapMode: Text.Wrap
            visible: known.visible
        }
        Label {
            id: known
            objectName: "knownWords"
            Layout.fillWidth: true
            Layout.topMargin: -Theme.gap
            text: root.inPlain ? "" : root.shownWords.join(" ")
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            visible: text.length > 0
        }
        Label {
            Layout.fillWidth: true
            text: root.inPlain ? qsTr("Call whoever hosts it, and ask. Only they know.")
                : qsTr("Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.")
            wrapMode: Text.Wrap
        }
        FormField {
            id: words
            objectName: "hostsWords"
            Layout.fillWidth: true
            visible: !root.inPlain
            label: qsTr("The words that the host reads out")
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            mostCharacters: 100
            error: root.question.mistaken ? qsTr("Who answers there does not have these words: it is not the host's server.") : ""
            onAccepted: root.tryWords()
        }
        SwitchRow {
            id: told
            objectName: "hostTold"
            Layout.fillWidth: true
            visible: root.inPlain
            text: qsTr("The host told me that encryption is off")
            explanation: qsTr("Others on the same network can read along then, your password too.")
        }
    }
    LinkButton {
        objectName: "meetAgain"
        text: qsTr("Try again")
        onClicked: root.retryRequested()
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Button {
            id: leave
            objectName: "leaveUnknownKey"
            primary: true
            text: qsTr("Leave")
            onClicked: root.close()
        }
        Button {
            id: trust
            objectName: "trustWords"
            visible: !root.inPlain
            text: qsTr("Compare the words")
            enabled: words.text.trim().length > 0
            onClicked: root.tryWords()
        }
        Button {
            objectName: "goOnInPlain"
            visible: root.inPlain
            danger: true
            text: qsTr("Go on without encryption")
            enabled: told.checked
            onClicked: root.question.goOnInPlain()
        }
    }
}
