// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace hearth {

/// The language that the program speaks: its own texts, Qt's, numbers and dates, and which way one reads. It holds at once, and
/// LanguageNews tells of it. One at a time, in the GUI thread, for as long as there are windows.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// The codes of those that there are texts for.
    static QStringList known();
    /// Of `wished` ("de", or anything else for what the system wants) the one that is spoken: the first of the system's that is
    /// known, else English. `system` is what the system wants, the most wanted first ("de-AT", "en").
    static QString spoken(const QString &wished, const QStringList &system);
    /// How numbers and dates are written with it: as in the country that the system is set to, where that speaks it.
    static QLocale localeOf(const QString &language, const QLocale &system);

    /// Speaks it from now on. Nothing happens where it does already.
    void choose(const QString &wished);
    QString current() const { return m_current; } ///< its code; "" before the first choice

private:
    void install(QTranslator &translator, const QString &file);

    QTranslator m_own;
    QTranslator m_plurals; ///< English ones, for what is not translated
    QTranslator m_qt;
    QString m_current;
};

} // namespace hearth
