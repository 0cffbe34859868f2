#include "preferences.h"

#include "textzoom.h"
#include "translations.h"

#include <QMetaEnum>
#include <QSettings>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto languageKey = "language"_L1;
constexpr auto appearanceKey = "appearance"_L1;
constexpr auto reopenKey = "start/reopenWindows"_L1;
constexpr auto textSizeKey = "window/textZoom"_L1;
constexpr auto scrollKey = "window/scrollTogether"_L1;
constexpr auto readPastedKey = "capture/readPastedLinks"_L1;
constexpr auto renameKey = "newissue/renameWithDate"_L1;

double usableSize(double size)
{
    return std::isfinite(size) ? std::clamp(size, TextZoom::smallest, TextZoom::largest) : 1.0;
}

Preferences::Appearance appearanceNamed(const QByteArray &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Preferences::Appearance>().keyToValue(name.constData(), &isKnown);
    return isKnown ? Preferences::Appearance(value) : Preferences::Appearance::System;
}

QByteArray nameOf(Preferences::Appearance appearance)
{
    return QMetaEnum::fromType<Preferences::Appearance>().valueToKey(int(appearance));
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    const QString language = settings.value(languageKey).toString();
    m_language = languages().contains(language) ? language : QString();
    m_appearance = appearanceNamed(settings.value(appearanceKey).toByteArray());
    m_reopensWindows = settings.value(reopenKey, true).toBool();
    m_textSize = usableSize(settings.value(textSizeKey, 1.0).toDouble());
    m_scrollsTogether = settings.value(scrollKey, true).toBool();
    m_readsPastedLinks = settings.value(readPastedKey, true).toBool();
    m_renamesWithDate = settings.value(renameKey, true).toBool();
}

void Preferences::setLanguage(const QString &language)
{
    m_language = language;
    if (language.isEmpty())
        QSettings().remove(languageKey);
    else
        QSettings().setValue(languageKey, language);
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    QSettings().setValue(appearanceKey, QString::fromLatin1(nameOf(appearance)));
    Q_EMIT appearanceChanged(appearance);
}

void Preferences::setReopensWindows(bool reopens)
{
    m_reopensWindows = reopens;
    QSettings().setValue(reopenKey, reopens);
}

void Preferences::setTextSize(double size)
{
    size = usableSize(size);
    if (size == m_textSize)
        return;
    m_textSize = size;
    QSettings().setValue(textSizeKey, size);
    Q_EMIT textSizeChanged(size);
}

void Preferences::setScrollsTogether(bool together)
{
    if (together == m_scrollsTogether)
        return;
    m_scrollsTogether = together;
    QSettings().setValue(scrollKey, together);
    Q_EMIT scrollsTogetherChanged(together);
}

void Preferences::setReadsPastedLinks(bool reads)
{
    if (reads == m_readsPastedLinks)
        return;
    m_readsPastedLinks = reads;
    QSettings().setValue(readPastedKey, reads);
    Q_EMIT readsPastedLinksChanged(reads);
}

void Preferences::setRenamesWithDate(bool renames)
{
    if (renames == m_renamesWithDate)
        return;
    m_renamesWithDate = renames;
    QSettings().setValue(renameKey, renames);
    Q_EMIT renamesWithDateChanged(renames);
}

} // namespace Jianbao
