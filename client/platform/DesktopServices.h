// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What the window hands over to the desktop.
class DesktopServices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has it")
public:
    using QObject::QObject;

    /// Into the clipboard.
    Q_INVOKABLE void copy(const QString &text);
    void copyPicture(const QImage &picture);
    /// A web address that stands in a message, in the browser. Anything else than http and https is not opened.
    Q_INVOKABLE void open(const QString &address);
    /// A file or a folder of this machine, by what opens such ones here. Nothing that this system would run.
    void openFile(const QString &path);
    /// filesAsked() follows, and filesChosen() if some are.
    Q_INVOKABLE void askForFiles() { Q_EMIT filesAsked(); }

    /// pictureAsked() follows, and pictureChosen() if one is.
    Q_INVOKABLE void askForPicture() { Q_EMIT pictureAsked(); }

    /// A person is to say where this is saved: placeChosen() follows, if they do.
    void askForPlace(const QVariantMap &card) { Q_EMIT placeAsked(card); }

Q_SIGNALS:
    void placeAsked(const QVariantMap &card);
    void placeChosen(const QVariantMap &card, const QString &path);
    /// A person is to choose some.
    void filesAsked();
    void filesChosen(const QList<QUrl> &files);
    void pictureAsked();
    void pictureChosen(const QUrl &file);
};

} // namespace hearth
