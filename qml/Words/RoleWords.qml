// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What somebody is on the server, in a word.
QtObject {
    /// Where everyone's is said; "" where it is not known.
    function whole(role: string): string {
        return role === "member" ? qsTr("Member") : of(role);
    }

    /// Of "owner", "admin", "member", "guest"; "" of what is nothing to speak of.
    function of(role: string): string {
        return role === "owner" ? qsTr("Owner") : role === "admin" ? qsTr("Administrator") : role === "guest" ? qsTr("Guest") : "";
    }
}
