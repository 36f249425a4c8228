// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What somebody is on the server, in a word.
QtObject {
    /// Of "owner", "admin", "member", "guest"; "" of what is nothing to speak of.
    function of(role: string): string {
        return role === "owner" ? qsTr("Owner") : role === "admin" ? qsTr("Administrator") : role === "guest" ? qsTr("Guest") : "";
    }
}
