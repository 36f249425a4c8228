// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Language.h"

#include "language/LanguageNews.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString ownFile(const QString &language)
{
    return u":/hearth/translations/hearth_%1.qm"_s.arg(language);
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
    install(m_plurals, ownFile(u"en"_s));
}

Language::~Language() = default;

QStringList Language::known()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"ar"_s};
}

QString Language::spoken(const QString &wished, const QStringList &system)
{
    const QStringList known = Language::known();
    if (known.contains(wished))
        return wished;
    for (const QString &name : system)
        if (const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0); known.contains(language))
            return language;
    return u"en"_s;
}

QLocale Language::localeOf(const QString &language, const QLocale &system)
{
    // Whoever does not say where they are reads Arabic with the digits that the rest of the program has, ports and versions.
    const QLocale usual(language == "ar"_L1 ? u"ar_AE"_s : language);
    return system.language() == usual.language() ? system : usual;
}

void Language::choose(const QString &wished)
{
    const QLocale system = QLocale::system();
    const QString language = spoken(wished, system.uiLanguages());
    if (std::exchange(m_current, language) == language)
        return;
    const QLocale locale = localeOf(language, system);
    QLocale::setDefault(locale);
    install(m_own, language == "en"_L1 ? QString() : ownFile(language));
    install(m_qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language));
    QGuiApplication::setLayoutDirection(locale.textDirection());
    Q_EMIT LanguageNews::instance()->changed();
}

void Language::install(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    if (!file.isEmpty() && translator.load(file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace hearth
