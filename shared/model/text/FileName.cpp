// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/FileName.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isLeftOut(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    // Directions and the like. The two joiners are part of writing, and of emoji.
    case QChar::Other_Format: return c != 0x200C && c != 0x200D;
    default: return false;
    }
}

bool isForbiddenSomewhere(char32_t c)
{
    return c < 0x80 && QLatin1StringView("<>:\"|?*").contains(QLatin1Char(char(c)));
}

/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file: whatever follows the first dot.
bool isDevice(QStringView name)
{
    const QStringView stem = name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).trimmed();
    for (const auto device : {"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1})
        if (stem.compare(device, Qt::CaseInsensitive) == 0)
            return true;
    const bool isPort = stem.startsWith("COM"_L1, Qt::CaseInsensitive) || stem.startsWith("LPT"_L1, Qt::CaseInsensitive);
    return isPort && stem.size() == 4 && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(stem[3]);
}

QStringView withoutEdges(QStringView name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name;
}

/// Cut behind whole characters, with its extension, if that is short enough to be one.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxFileName)
        return name;
    constexpr qsizetype longestExtension = 24; // with its dot
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= longestExtension ? name.sliced(dot) : QString();
    const qsizetype most = maxFileName - extension.toUtf8().size();
    QString stem = name.left(std::min(name.size() - extension.size(), most));
    while (stem.toUtf8().size() > most)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return withoutEdges(stem).toString() + extension;
}

} // namespace

QString cleanFileName(const QString &written)
{
    const qsizetype separator = std::max(written.lastIndexOf(u'/'), written.lastIndexOf(u'\\'));
    const QString name = written.sliced(separator + 1).left(4096).normalized(QString::NormalizationForm_C);
    QString clean;
    clean.reserve(name.size());
    const auto characters = name.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isSurrogate(c)) // without its other half
            clean += QChar(QChar::ReplacementCharacter);
        else if (isForbiddenSomewhere(c))
            clean += u'_';
        else if (!isLeftOut(c))
            clean += QString::fromUcs4(&c, 1);
    }
    clean = shortened(withoutEdges(clean).toString());
    if (isDevice(clean))
        clean.prepend(u'_');
    return clean.isEmpty() ? u"file"_s : clean;
}

} // namespace hearth
