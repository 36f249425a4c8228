// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FreeName.h"

#include "model/text/FileName.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace hearth {

QString moveToFreeName(QTemporaryFile &file, const QString &folder, const QString &name)
{
    constexpr int mostTries = 1000;
    const QString clean = cleanFileName(name);
    const qsizetype dot = clean.lastIndexOf(u'.') > 0 ? clean.lastIndexOf(u'.') : clean.size();
    for (int number = 1; number <= mostTries; ++number) {
        const QString numbered = number == 1 ? clean
                                             : u"%1 (%2)%3"_s.arg(clean.first(dot), QString::number(number), clean.sliced(dot));
        const QString path = folder + u'/' + numbered;
        // Of two at once the later one fails, and tries the next name: nothing is ever replaced.
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            continue;
        if (file.rename(path))
            return path;
        if (!QFileInfo::exists(path))
            break;
    }
    return {};
}

QString moveToName(QTemporaryFile &file, const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    if (name.isEmpty() || QFileInfo(path).isDir())
        return {};
    std::error_code failed;
    // Not QFile's, which replaces nothing.
    std::filesystem::rename(file.filesystemFileName(), QFileInfo(path).filesystemFilePath(), failed);
    return failed ? QString() : path;
}

} // namespace hearth
