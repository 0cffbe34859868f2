#pragma once

#include "themecontrols.h"
#include "themeinfo.h"
#include "themelibrary.h"

#include <QWidget>

class QListView;
class QMimeData;
class QToolButton;

namespace Jianbao {

class ThemeControlsPanel;
class ThemeListModel;
class ThemeThumbnails;

/// The gallery: a card for each theme and the controls beneath. Shows a choice and says what the person wants; chooses,
/// reads and writes nothing.
class ThemeGallery : public QWidget
{
    Q_OBJECT

public:
    ThemeGallery(const WeChat::ThemeLibrary &library, const ThemeThumbnails &pictures, QWidget *parent = nullptr);

    void refresh(); ///< themes came or went
    void showChoice(const QString &id, const WeChat::ThemeControls &controls, const WeChat::ThemeControls &own);
    QStringList ids() const; ///< the chosen one and what is in view first

Q_SIGNALS:
    void chosen(const QString &id);
    void controlsChanged(const Jianbao::WeChat::ThemeControls &controls);
    void editRequested(const QString &id); ///< a theme of the user
    void copyRequested(const QString &id); ///< to be the beginning of a theme of one's own
    void importRequested();
    void fileDropped(const QString &path);
    void removeRequested(const QString &id); ///< a theme of the user

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showOffers();

    ThemeListModel *m_model;
    QListView *m_list;
    ThemeControlsPanel *m_controls;
    QToolButton *m_edit;
    QString m_chosen;
};

/// The style sheet in a drop; empty when it is anything else.
QString droppedStyleSheet(const QMimeData *data);

} // namespace Jianbao
