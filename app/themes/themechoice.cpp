#include "themechoice.h"

#include "background.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// A folder's path holds slashes, which settings take for groups.
QString group(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"theme/"_s + QString::fromLatin1(hash.first(16)) + u'/';
}

WeChat::ThemeControls keptControls(const QString &folder)
{
    const QByteArray json = QSettings().value(group(folder) + u"controls"_s).toByteArray();
    return WeChat::readThemeControls(QJsonDocument::fromJson(json).object()).value_or(WeChat::ThemeControls());
}

} // namespace

ThemeChoice::ThemeChoice(WeChat::ThemeLibrary library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
{
    m_id = m_theme.name(); // not in the list above: it comes before the theme there
    m_thread.setMaxThreadCount(1);
}

ThemeChoice::~ThemeChoice()
{
    m_thread.waitForDone();
}

void ThemeChoice::setNewsletter(const QString &folder, const QString &profileTheme)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_css.reset();
    m_controls = keptControls(folder);
    QString id = QSettings().value(group(folder) + u"id"_s).toString();
    if (id.isEmpty())
        id = profileTheme;
    place({id.isEmpty() ? WeChat::Theme::standard().name() : id, {}, m_controls, false});
}

void ThemeChoice::choose(const QString &id)
{
    place({id, {}, m_controls, true});
}

void ThemeChoice::setControls(const WeChat::ThemeControls &controls)
{
    m_controls = controls;
    place({m_id, m_css, controls, true});
}

void ThemeChoice::showText(const QString &id, const QByteArray &css)
{
    place({id, css, m_controls, true});
}

void ThemeChoice::add(const QString &file)
{
    struct Added {
        Result<WeChat::ThemeInfo> info;
        QList<WeChat::Theme::Problem> problems;
    };
    const auto work = [library = m_library, file]() -> Added {
        const Result<WeChat::ThemeInfo> info = library.add(file);
        if (!info)
            return {info, {}};
        const Result<WeChat::Theme> theme = library.load(info->id);
        return {info, theme ? theme->problems() : QList<WeChat::Theme::Problem>()};
    };
    inBackground(m_thread, work, this, [this](const Added &one) {
        if (!one.info) {
            Q_EMIT failed(one.info.error().message);
            return;
        }
        Q_EMIT added(*one.info, one.problems);
        choose(one.info->id);
    });
}

/// While one theme is being made only the newest order waits: a slider gives many.
void ThemeChoice::place(const Order &order)
{
    if (m_isBusy)
        m_next = order;
    else
        begin(order);
}

void ThemeChoice::begin(const Order &order)
{
    m_isBusy = true;
    const auto work = [library = m_library, folder = m_folder, order] { return make(library, folder, order); };
    inBackground(m_thread, work, this, [this, order](const Result<WeChat::Theme> &theme) {
        m_isBusy = false;
        if (theme) {
            m_id = order.id;
            m_theme = *theme;
            m_css = order.css;
            if (order.isKept)
                keep();
        }
        if (const auto next = std::exchange(m_next, std::nullopt))
            begin(*next);
        if (theme)
            Q_EMIT changed();
        else
            Q_EMIT failed(theme.error().message);
    });
}

Result<WeChat::Theme> ThemeChoice::make(const WeChat::ThemeLibrary &library, const QString &folder, const Order &order)
{
    const auto load = [&]() -> Result<WeChat::Theme> {
        if (order.css)
            return WeChat::Theme::fromCss(order.id, *order.css);
        const bool isBesideIssues =
            !library.find(order.id) && order.id.endsWith(".css"_L1) && !order.id.contains(u"/"_s);
        if (isBesideIssues && QFile::exists(QDir(folder).filePath(order.id)))
            return WeChat::readTheme(QDir(folder).filePath(order.id));
        return library.load(order.id);
    };
    return load().transform(
        [&](const WeChat::Theme &theme) { return order.controls.isEmpty() ? theme : theme.with(order.controls); });
}

void ThemeChoice::keep() const
{
    QSettings settings;
    settings.setValue(group(m_folder) + u"id"_s, m_id);
    settings.setValue(group(m_folder) + u"controls"_s,
                      QJsonDocument(WeChat::toJson(m_controls)).toJson(QJsonDocument::Compact));
}

} // namespace Jianbao
