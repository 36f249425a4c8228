// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Desktop
import Hearth.SignIn

SignInPage {
    id: root

    required property Program program

    signIn: program.entering.signIn
    askingIn: program.entering.askingIn
    suggestedName: program.hosting.suggestedName
    onBackRequested: program.entering.leave()
}
