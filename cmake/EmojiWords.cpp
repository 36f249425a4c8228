// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the names and keywords of the emoji in one language, from Unicode's CLDR: run by the build, not installed.
// Usage: EmojiWords LIST TO ANNOTATIONS...    LIST is what EmojiList.cmake makes; of the same emoji the first file counts.
// A line for each emoji of the list, in its order: its name, a tab, its keywords parted by "|". Both empty where the language
// has none.
#include <QFile>
#include <QHash>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString name;
    QString keywords;
};

/// CLDR has them without the selector of the picture, which says nothing.
QString bare(QString emoji)
{
    return emoji.remove(QChar(0xFE0F));
}

bool fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return false;
}

bool read(const QString &path, QHash<QString, Words> &words)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"cannot read "_s + path);
    QHash<QString, Words> found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "annotation"_L1)
            continue;
        const auto attributes = xml.attributes();
        Words &of = found[bare(attributes.value("cp"_L1).toString())];
        const bool isName = attributes.value("type"_L1) == "tts"_L1;
        QStringList parts = xml.readElementText().simplified().split(u'|', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed();
        if (parts.value(0) != u"↑↑↑") // as the language that it is derived from has it
            (isName ? of.name : of.keywords) = parts.join(u'|');
    }
    if (xml.hasError())
        return fail(path + u": "_s + xml.errorString());
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        Words &of = words[it.key()];
        of = {of.name.isEmpty() ? it->name : of.name, of.keywords.isEmpty() ? it->keywords : of.keywords};
    }
    return true;
}

bool write(const QString &listPath, const QString &to, const QHash<QString, Words> &words)
{
    QFile list(listPath);
    QFile made(to);
    if (!list.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly))
        return fail(u"cannot read %1 or write %2"_s.arg(listPath, to));
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab <= 0)
            continue; // a group
        const Words of = words.value(bare(line.left(tab)));
        made.write((of.name + u'\t' + of.keywords + u'\n').toUtf8());
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return int(!fail(u"Usage: EmojiWords LIST TO ANNOTATIONS..."_s));
    QHash<QString, Words> words;
    for (int i = 3; i < argc; ++i)
        if (!read(QString::fromLocal8Bit(argv[i]), words))
            return 1;
    return write(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), words) ? 0 : 1;
}
