// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Desktop
import Hearth.SignIn

SignInPage {
    id: root

    required property Program program

    signIn: program.signIn
    suggestedName: program.suggestedName
    onBackRequested: program.leaveServer()
}
