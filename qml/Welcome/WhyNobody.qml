// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme

/// Finds out why nobody is there, and says it in words: the way to one address, who is nearby, or, for whoever hosts, why nobody comes.
Dialog {
    id: root

    required property Diagnosing diagnosing
    required property Host host
    /// It is about the chat that this computer hosts.
    property bool own: false
    /// What the last click copied.
    property string copied

    signal copyRequested(text: string)

    /// `about`: the address that one did not get to; "" where there is none.
    function look(about: string): void {
        root.own = false;
        address.text = about;
        root.open();
        root.again();
    }

    function lookAtOwn(): void {
        root.own = true;
        root.open();
        root.again();
    }

    function again(): void {
        root.copied = "";
        if (root.own) {
            root.diagnosing.lookAtOwn(root.host.reach);
        } else if (address.text.trim().length > 0) {
            root.diagnosing.lookAt(address.text);
        } else {
            root.diagnosing.lookAround();
        }
    }

    objectName: "whyNobody"
    title: own ? qsTr("Why does nobody come?") : qsTr("Why is nobody there?")
    onOpened: (own ? lookAgain : address.field).forceActiveFocus(Qt.TabFocusReason)
    onClosed: diagnosing.stop()

    Scrolled {
        objectName: "whyNobodyScroll"
        Layout.fillWidth: true
        Layout.fillHeight: true
        readOnly: true

        FormField {
            id: address
            objectName: "whyAddress"
            Layout.fillWidth: true
            visible: !root.own
            label: qsTr("The address that the host told you, if any")
            placeholderText: "192.168.1.20:5005"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: root.again()
        }
        Label {
            objectName: "whyLooking"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.control
            visible: root.diagnosing.running
            text: qsTr("Looking…")
            soft: true
        }
        Repeater {
            model: root.diagnosing.findings

            delegate: ColumnLayout {
                id: finding

                required property var modelData
                required property int index

                objectName: "finding" + index
                Layout.fillWidth: true
                spacing: Theme.tiny
                Accessible.role: Accessible.Paragraph
                Accessible.name: [finding.modelData.what, finding.modelData.advice].filter(text => text.length > 0).join(" ")

                Label {
                    Layout.fillWidth: true
                    text: finding.modelData.what
                    font.weight: finding.modelData.sure ? Font.DemiBold : Font.Normal
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: finding.modelData.advice
                    soft: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Repeater {
                    model: finding.modelData.command.length > 0 ? finding.modelData.command.split("\n") : []

                    delegate: RowLayout {
                        id: command

                        required property string modelData

                        Layout.fillWidth: true
                        spacing: Theme.space

                        Label {
                            Layout.fillWidth: true
                            text: command.modelData
                            font.family: "monospace"
                            font.pixelSize: Theme.small
                            wrapMode: Text.WrapAnywhere
                        }
                        IconButton {
                            objectName: "copyCommand"
                            iconName: root.copied === command.modelData ? "check" : "copy"
                            text: root.copied === command.modelData ? qsTr("Copied") : qsTr("Copy the command %1").arg(command.modelData)
                            onClicked: {
                                root.copyRequested(command.modelData);
                                root.copied = command.modelData;
                            }
                        }
                    }
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Button {
            id: lookAgain
            objectName: "lookAgain"
            primary: true
            enabled: !root.diagnosing.running
            text: qsTr("Look again")
            onClicked: root.again()
        }
        Button {
            objectName: "closeWhyNobody"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
