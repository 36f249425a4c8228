// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Words

/// What one has to know above all else: somebody waits at the door, something was reported, there is no connection, the server has no room left, or nothing can be kept here.
Column {
    id: root

    required property ChatSession chat
    readonly property Connection connection: chat.connection
    /// Who answers is not the server that is known.
    readonly property bool doubtful: connection.state === Connection.OtherServer || connection.state === Connection.Untrusted
    readonly property bool refused: connection.state === Connection.Refused
    /// What who stopped the server said to everyone; no error.
    readonly property string stopWords: !connection.stopped.said ? ""
        : connection.stopped.message.length > 0 && connection.stopped.by.length > 0
            ? Sentence.of(qsTr("%1 stopped the server: “%2”"), Characters.isolated(connection.stopped.by), connection.stopped.message)
        : connection.stopped.by.length > 0 ? qsTr("%1 stopped the server.").arg(Characters.isolated(connection.stopped.by))
        : qsTr("The server was stopped.")

    /// While doubtful: what now?
    signal answerWanted()
    signal signInWanted()
    signal reportsWanted()

    /// However one came to them.
    function reportsSeen(): void {
        reported.says = "";
    }

    Banner {
        id: banner
        readonly property string next: root.connection.state === Connection.Waiting && root.connection.retryInSeconds > 0
            ? qsTr("No connection. Trying again in %n second(s).", "", root.connection.retryInSeconds)
            : qsTr("No connection. Trying now…")
        objectName: "connectionBanner"
        width: parent.width
        visible: root.connection.bannerVisible || root.refused || root.doubtful || root.stopWords.length > 0
        grave: root.refused || root.doubtful
        text: grave ? root.connection.errorMessage
            : root.stopWords.length > 0 ? [root.stopWords, qsTr("You are connected again once it is back.")].join(" ")
            : [next, root.connection.errorMessage].join(" ").trim()
        actionText: root.doubtful ? qsTr("Details…") : grave ? qsTr("Sign in again") : qsTr("Try now")
        onActionRequested: {
            if (root.doubtful) {
                root.answerWanted();
            } else if (grave) {
                root.signInWanted();
            } else {
                root.connection.tryNow();
            }
        }
    }
    Banner {
        objectName: "storageBanner"
        width: parent.width
        visible: root.chat.sending.storageFull && !banner.visible
        grave: true
        text: qsTr("The disk of the server is nearly full. What you write waits here and is sent once there is space again.")
    }
    Banner {
        id: low
        property bool read: false
        objectName: "storageLowBanner"
        width: parent.width
        visible: root.chat.sending.storageLow && !read && !root.chat.sending.storageFull && !banner.visible
        text: qsTr("More than four fifths of the server's disk are used. Make space on it before it is full: files are refused first, then messages.")
        actionText: qsTr("OK")
        onActionRequested: read = true

        Connections {
            target: root.chat.sending
            function onStorageLowChanged(): void {
                low.read = false;
            }
        }
    }
    Banner {
        id: knock
        readonly property Knocks knocks: root.chat.moderating.oversight.knocks
        readonly property var first: knocks.waiting.length > 0 ? knocks.waiting[0] : null
        property string failure
        objectName: "knockBanner"
        width: parent.width
        visible: first !== null && !banner.visible
        text: !first ? "" : failure.length > 0 ? failure
            : Sentence.of(qsTr("%1 asks to be let in, from %2."), Characters.isolated(first.name), first.address)
        actionText: qsTr("Let in")
        otherText: qsTr("Don’t let in")
        onFirstChanged: failure = ""
        onActionRequested: knocks.answer(first.id, true)
        onOtherRequested: knocks.answer(first.id, false)

        Connections {
            target: knock.knocks
            function onFailed(message: string): void {
                knock.failure = message;
            }
        }
    }
    Banner {
        id: reported
        property string says ///< of what came last; empty once it was looked at
        objectName: "reportBanner"
        width: parent.width
        visible: says.length > 0 && !banner.visible && !knock.visible
        text: says.length > 0 ? qsTr("%1.").arg(says) : ""
        actionText: qsTr("Look")
        otherText: qsTr("Later")
        onActionRequested: root.reportsWanted()
        onOtherRequested: root.reportsSeen()

        Connections {
            target: root.chat.members.reports
            function onCame(says: string, reason: string): void {
                reported.says = says;
            }
            function onCleared(): void {
                reported.says = "";
            }
        }
    }
    Banner {
        objectName: "historyBanner"
        width: parent.width
        visible: root.chat.historyNotice.length > 0
        text: root.chat.historyNotice
        actionText: qsTr("OK")
        onActionRequested: root.chat.historyNotice = ""
    }
}
