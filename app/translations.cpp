#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

const QString simplified = u"zh_CN"_s;
const QString traditional = u"zh_TW"_s;
const QString english = u"en"_s;

void install(const QString &catalogue)
{
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/"_s + catalogue))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // the command line does not carry Qt's own texts
}

/// The system's own ways of writing dates and numbers where it speaks that language, else those of the language.
void setFormats(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(language);
    if (system.language() != spoken.language() || system.script() != spoken.script())
        QLocale::setDefault(QLocale(spoken.language(), spoken.script(), system.territory()));
}

} // namespace

QStringList languages()
{
    return {simplified, traditional, english};
}

QString nameOfLanguage(const QString &language)
{
    if (language == simplified)
        return u"简体中文"_s;
    return language == traditional ? u"繁體中文"_s : u"English"_s;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalHanScript ? traditional : simplified;
        if (locale.language() == QLocale::English)
            return english;
    }
    return english;
}

QString systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

void installTranslations(const QString &language)
{
    const QString spoken = languages().contains(language) ? language : systemLanguage();
    setFormats(spoken);
    if (spoken != english)
        install(u"qtbase_"_s + spoken);
    install(u"jianbao_"_s + spoken); // of English, the plurals
}

} // namespace Jianbao
