#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

void install(const QString &catalogue)
{
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/"_s + catalogue))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // the command line does not carry Qt's own texts
}

} // namespace

void installTranslations()
{
    const bool speaksChinese = QLocale::system().uiLanguages().value(0).startsWith("zh"_L1);
    if (!speaksChinese) {
        install(u"jianbao_en"_s); // the plurals
        return;
    }
    install(u"qtbase_zh_CN"_s);
    install(u"jianbao_zh_CN"_s);
}

} // namespace Jianbao
