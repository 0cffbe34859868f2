#include "themelistmodel.h"

#include "themethumbnails.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

ThemeListModel::ThemeListModel(const WeChat::ThemeLibrary &library, const ThemeThumbnails &pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_pictures(pictures)
{
}

void ThemeListModel::refresh()
{
    QList<WeChat::ThemeInfo> themes = m_library.themes();
    if (themes == m_themes)
        return;
    beginResetModel();
    m_themes = std::move(themes);
    endResetModel();
}

void ThemeListModel::setChosen(const QString &id)
{
    m_chosen = id;
    if (!m_themes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsChosenRole});
}

void ThemeListModel::notePicture(const QString &id)
{
    if (const QModelIndex changed = indexOf(id); changed.isValid())
        Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
}

QStringList ThemeListModel::ids() const
{
    QStringList ids;
    for (const WeChat::ThemeInfo &info : m_themes)
        ids.append(info.id);
    return ids;
}

QModelIndex ThemeListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_themes, id, &WeChat::ThemeInfo::id);
    return found == m_themes.end() ? QModelIndex() : index(int(found - m_themes.begin()));
}

const WeChat::ThemeInfo *ThemeListModel::infoAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_themes.at(index.row()) : nullptr;
}

int ThemeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_themes.size());
}

QVariant ThemeListModel::data(const QModelIndex &index, int role) const
{
    const WeChat::ThemeInfo &info = m_themes.at(index.row());
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return info.name(locale);
    case Qt::ToolTipRole: {
        const QString both = info.chineseName == info.englishName
                                 ? info.chineseName
                                 : u"%1 / %2"_s.arg(info.chineseName, info.englishName);
        return info.about(locale).isEmpty() ? both : both + u'\n' + info.about(locale);
    }
    case Qt::DecorationRole:
        return m_pictures.picture(info.id);
    case IdRole:
        return info.id;
    case IsChosenRole:
        return info.id == m_chosen;
    default:
        return {};
    }
}

} // namespace Jianbao
