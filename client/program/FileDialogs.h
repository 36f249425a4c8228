// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>
#include <QVariantMap>

class QFileDialog;

namespace hearth {

class Program;

/// Lets a person choose files in the dialog of the desktop, when the program asks for some, and where one is saved: in their own
/// folder first, and among what they downloaded, and then where they chose last.
class FileDialogs : public QObject
{
    Q_OBJECT
public:
    /// The program must outlive it.
    explicit FileDialogs(Program *program);

private:
    QFileDialog *begin(const QString &title);
    static void show(QFileDialog *dialog);
    void choose();
    void choosePicture();
    void choosePlace(const QVariantMap &card);
    void take(const QList<QUrl> &chosen);

    Program *const m_program;
    QUrl m_folder; ///< that files were chosen from last
    QUrl m_pictureFolder; ///< that a picture of oneself was chosen from last
    QUrl m_saveFolder; ///< that one was saved to last
    bool m_isOpen = false;
};

} // namespace hearth
