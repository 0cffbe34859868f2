#include "themegallery.h"

#include "themecard.h"
#include "themecontrolspanel.h"
#include "themelistmodel.h"
#include "themethumbnails.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QToolButton *makeButton(const QString &icon, const QString &text, const QString &toolTip)
{
    auto *const button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QString droppedStyleSheet(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return file.endsWith(".css"_L1, Qt::CaseInsensitive) ? file : QString();
}

ThemeGallery::ThemeGallery(const WeChat::ThemeLibrary &library, const ThemeThumbnails &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(new ThemeListModel(library, pictures, this))
    , m_list(new QListView)
    , m_controls(new ThemeControlsPanel)
    , m_edit(makeButton(u"document-edit"_s, {}, {}))
{
    setAcceptDrops(true);
    m_list->setObjectName("themes"_L1);
    m_list->setAccessibleName(tr("Themes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThemeCard(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false); // the panel's ground
    m_list->setAcceptDrops(false);

    auto *const import = makeButton(u"document-import"_s, tr("Import…"), tr("Add a theme from a CSS file"));
    auto *const tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 4);
    tools->addWidget(import);
    tools->addWidget(m_edit);
    tools->addStretch();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    auto *const cards = new QHBoxLayout;
    cards->setContentsMargins(8, 0, 0, 0);
    cards->addWidget(m_list);
    column->addLayout(cards, 1);
    column->addWidget(m_controls);

    // Going through the cards with the arrow keys shows each theme at once; so does a click.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThemeGallery::choose);
    connect(m_list, &QListView::clicked, this, &ThemeGallery::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ThemeGallery::showMenu);
    connect(m_controls, &ThemeControlsPanel::controlsChanged, this, &ThemeGallery::controlsChanged);
    connect(&pictures, &ThemeThumbnails::made, m_model, &ThemeListModel::notePicture);
    connect(import, &QToolButton::clicked, this, &ThemeGallery::importRequested);
    connect(m_edit, &QToolButton::clicked, this, [this] {
        const WeChat::ThemeInfo *const info = m_model->infoAt(m_model->indexOf(m_chosen));
        if (info && info->isBuiltIn())
            Q_EMIT copyRequested(m_chosen);
        else if (info)
            Q_EMIT editRequested(m_chosen);
    });
    refresh();
}

void ThemeGallery::refresh()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->refresh();
    m_list->setCurrentIndex(m_model->indexOf(m_chosen));
    showOffers();
}

void ThemeGallery::showChoice(const QString &id, const WeChat::ThemeControls &controls,
                              const WeChat::ThemeControls &own)
{
    const bool isOther = m_chosen != id;
    m_chosen = id;
    m_model->setChosen(id);
    m_controls->show(controls, own);
    if (isOther) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->indexOf(id));
    }
    showOffers();
}

QStringList ThemeGallery::ids() const
{
    QStringList ids = m_model->ids();
    if (ids.removeOne(m_chosen))
        ids.prepend(m_chosen);
    return ids;
}

void ThemeGallery::choose(const QModelIndex &index)
{
    const QString id = index.data(ThemeListModel::IdRole).toString();
    if (!id.isEmpty() && id != m_chosen)
        Q_EMIT chosen(id);
}

void ThemeGallery::showOffers()
{
    const WeChat::ThemeInfo *const info = m_model->infoAt(m_model->indexOf(m_chosen));
    m_edit->setEnabled(info);
    const bool isOwn = info && !info->isBuiltIn();
    m_edit->setText(isOwn ? tr("Edit CSS") : tr("Make It Yours"));
    m_edit->setToolTip(isOwn ? tr("Open this theme's style sheet in a tab")
                             : tr("Begin a theme of your own from this one, and open its style sheet in a tab"));
}

void ThemeGallery::showMenu(const QPoint &position)
{
    const WeChat::ThemeInfo *const info = m_model->infoAt(m_list->indexAt(position));
    if (!info)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = info->id;
    if (!info->isBuiltIn())
        connect(menu->addAction(QIcon::fromTheme(u"document-edit"_s), tr("Edit CSS")), &QAction::triggered, this,
                [this, id] { Q_EMIT editRequested(id); });
    connect(menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Begin a Theme from This One")), &QAction::triggered,
            this, [this, id] { Q_EMIT copyRequested(id); });
    if (!info->isBuiltIn()) {
        menu->addSeparator();
        connect(menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Move to Trash")), &QAction::triggered, this,
                [this, id] { Q_EMIT removeRequested(id); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ThemeGallery::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedStyleSheet(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ThemeGallery::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(droppedStyleSheet(event->mimeData()));
}

} // namespace Jianbao
