// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/FileKind.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString extension(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'.') + 1).toLower();
}

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return {all.begin(), all.end()};
}

} // namespace

QLatin1StringView fileKind(const QString &name, const QString &type)
{
    static const QSet<QString> packages = words("zip gz tgz bz2 xz 7z zst rar tar iso");
    if (isProgram(name))
        return "program"_L1;
    if (type.startsWith("image/"_L1))
        return "image"_L1;
    if (type.startsWith("video/"_L1))
        return "film"_L1;
    if (type.startsWith("audio/"_L1))
        return "music"_L1;
    if (packages.contains(extension(name)))
        return "package"_L1;
    return type.startsWith("text/"_L1) || type == "application/pdf"_L1 ? "text"_L1 : "file"_L1;
}

bool isProgram(const QString &name)
{
    // What browsers take for dangerous to open (Chromium's download_file_types, Firefox's ExecutableExtensions), of all systems:
    // a file is passed on.
    static const QSet<QString> programs = words(
        "action ade adp air apk app appimage application appref-ms applescript bas bash bat bin cdr chm cmd com command "
        "cpl crx csh deb desktop dll dmg docm dotm ear exe fish flatpak flatpakref fxp gadget hlp hta htm html img inf ins "
        "iqy isp jar jnlp js jse ksh lnk mad maf mda mdb mde mht mhtml mjs mof mpkg msc msh msi msp mst ocx ops osx out "
        "paf pcd phar php pif pkg pl plg potm ppam ppsm pptm prf prg ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyo pyw pyz rb "
        "reg rpm run scf scpt scptd scr sct search-ms service settingcontent-ms sh shb shs shtml slk sldm snap svg svgz "
        "swf sys tcl terminal udl url vb vbe vbs vbscript vsmacros vxd webloc website workflow ws wsc wsf wsh xbap xht "
        "xhtm xhtml xla xlam xll xlm xlsb xlsm xltm xpi xsl zsh");
    return name.contains(u'.') && programs.contains(extension(name));
}

} // namespace hearth
