// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// What one is shown with, and choosing it: from a file, or one that is dropped here.
Item {
    id: root

    required property ChatSession chat
    readonly property OwnPicture picture: chat.oneself.account.picture
    readonly property bool choosing: picture.state === "there" || (picture.state === "sending" && picture.size.width > 0)
    readonly property bool pictured: chat.members.avatars.has(chat.oneself.userId, chat.members.avatars.revision)

    signal said(text: string, wrong: bool)

    implicitHeight: column.implicitHeight

    Connections {
        target: root.picture
        enabled: root.visible
        function onDone(removed: bool): void {
            root.said(removed ? qsTr("Your picture was removed.") : qsTr("Everyone sees you with this picture now."), false);
        }
        function onFailed(message: string): void {
            root.said(message, true);
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.wide
            visible: !root.choosing

            Avatar {
                objectName: "ownPicture"
                Layout.preferredWidth: Theme.sized(64)
                Layout.preferredHeight: Theme.sized(64)
                name: root.chat.oneself.displayName
                avatars: root.chat.members.avatars
                userId: root.chat.oneself.userId
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Button {
                    objectName: "choosePicture"
                    enabled: root.picture.state === "" && root.chat.connection.online
                    text: root.pictured ? qsTr("Change picture…") : qsTr("Choose picture…")
                    onClicked: {
                        root.said("", false);
                        root.picture.ask();
                    }
                }
                LinkButton {
                    objectName: "removePicture"
                    visible: root.pictured
                    enabled: root.picture.state === "" && root.chat.connection.online
                    text: qsTr("Remove")
                    onClicked: {
                        root.said("", false);
                        root.picture.remove();
                    }
                }
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.choosing
            visible: active
            sourceComponent: ColumnLayout {
                spacing: Theme.gap

                PictureCrop {
                    id: crop
                    Layout.alignment: Qt.AlignHCenter
                    picture: root.picture
                }
                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Theme.gap

                    Button {
                        objectName: "usePicture"
                        enabled: root.picture.state === "there" && root.chat.connection.online
                        text: qsTr("Use this picture")
                        onClicked: {
                            root.said("", false);
                            root.picture.use(crop.square());
                        }
                    }
                    LinkButton {
                        objectName: "dropPicture"
                        enabled: root.picture.state === "there"
                        text: qsTr("Cancel")
                        onClicked: root.picture.drop()
                    }
                }
            }
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: root.visible && root.picture.state !== "sending"
        keys: ["text/uri-list"]
        onDropped: drop => {
            drop.acceptProposedAction();
            root.said("", false);
            root.picture.read(drop.urls[0]);
        }
    }
}
