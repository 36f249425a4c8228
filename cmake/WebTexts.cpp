// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the texts of the browser page in one language, from a .ts file: run by the build, not installed.
// Usage: WebTexts FROM TO    TO becomes a JSON object of what is translated in the context "Web": the text, and by it its
// translation, or a list of them by number.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// Of a <translation>; nothing where it is not finished.
QJsonValue translation(QXmlStreamReader &xml)
{
    const bool isFinished = xml.attributes().value("type"_L1).isEmpty();
    QString text;
    QJsonArray forms;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (!isFinished)
        return {};
    return forms.isEmpty() ? QJsonValue(text) : QJsonValue(forms);
}

QJsonObject webTexts(QXmlStreamReader &xml)
{
    QJsonObject texts;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const QJsonValue said = translation(xml);
            if (context == "Web"_L1 && !said.isNull())
                texts.insert(source, said);
        }
    }
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return fail(u"Usage: WebTexts FROM TO"_s);
    QFile from(QString::fromLocal8Bit(argv[1]));
    if (!from.open(QIODevice::ReadOnly))
        return fail(u"cannot read "_s + from.fileName());
    QXmlStreamReader xml(&from);
    const QJsonObject texts = webTexts(xml);
    if (xml.hasError())
        return fail(u"%1: %2"_s.arg(from.fileName(), xml.errorString()));
    QFile to(QString::fromLocal8Bit(argv[2]));
    if (!to.open(QIODevice::WriteOnly) || to.write(QJsonDocument(texts).toJson(QJsonDocument::Compact)) < 0)
        return fail(u"cannot write "_s + to.fileName());
    return 0;
}
