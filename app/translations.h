#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao {

/// The languages the program speaks: zh_CN, zh_TW, en.
QStringList languages();
/// A language's own name for itself.
QString nameOfLanguage(const QString &language);
/// The first of these (BCP 47, as QLocale::uiLanguages() has them) that the program speaks; English when it speaks
/// none. Chinese in traditional characters, of wherever, is that of Taiwan.
QString languageFor(const QStringList &wanted);
QString systemLanguage();

/// Makes the program speak one of languages(), or else the system's; Qt's own texts too, where the program carries
/// them, and dates and numbers with them. Call once, when the application object exists.
void installTranslations(const QString &language = {});

} // namespace Jianbao
