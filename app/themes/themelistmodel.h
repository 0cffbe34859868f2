#pragma once

#include "themelibrary.h"

#include <QAbstractListModel>

namespace Jianbao {

class ThemeThumbnails;

/// The themes of the library as rows of a gallery: name, sentence, small picture, and which one is chosen.
class ThemeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IsChosenRole };

    ThemeListModel(const WeChat::ThemeLibrary &library, const ThemeThumbnails &pictures, QObject *parent);

    void refresh(); ///< reads the library anew
    void setChosen(const QString &id);
    void notePicture(const QString &id);

    QStringList ids() const;
    QModelIndex indexOf(const QString &id) const;
    const WeChat::ThemeInfo *infoAt(const QModelIndex &index) const; ///< null for none; until the next refresh()

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const WeChat::ThemeLibrary &m_library;
    const ThemeThumbnails &m_pictures;
    QList<WeChat::ThemeInfo> m_themes;
    QString m_chosen;
};

} // namespace Jianbao
