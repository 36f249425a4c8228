// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What somebody is on the server, and in a room, in a word.
QtObject {
    /// Where everyone's is said; "" where it is not known.
    function whole(role: string): string {
        return role === "member" ? qsTr("Member") : of(role);
    }

    /// Of "owner" and "moderator"; "" of who is a member like others.
    function inRoom(role: string): string {
        return role === "owner" ? qsTr("Room owner") : role === "moderator" ? qsTr("Moderator") : "";
    }

    /// Of "owner", "admin", "member", "guest"; "" of what is nothing to speak of.
    function of(role: string): string {
        return role === "owner" ? qsTr("Owner") : role === "admin" ? qsTr("Administrator") : role === "guest" ? qsTr("Guest") : "";
    }
}
