#include "themedesk.h"

#include "atomicfile.h"
#include "csstab.h"
#include "editorpane.h"
#include "messagebar.h"
#include "themecard.h"
#include "themegallery.h"
#include "themethumbnails.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QIcon>
#include <QLocale>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto theming = "theming";
constexpr auto pause = 800ms; ///< in typing, before the gallery's pictures follow

/// Two cards side by side.
constexpr int dockWidth = 2 * (ThemeCard::picture.width() + 12) + 24;

QString freeFile(const QDir &folder, const QString &base)
{
    QString name = base + u".css"_s;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2.css"_s.arg(base).arg(number);
    return folder.filePath(name);
}

/// A name may not end the comment it stands in.
QString inComment(QString name)
{
    return name.replace(u"*/"_s, u"* /"_s);
}

} // namespace

ThemeDesk::ThemeDesk(QMainWindow &window, EditorPane &editor, MessageBar &messages, ThemeChoice &choice,
                     std::function<Manuscript()> current)
    : QObject(&window)
    , m_window(window)
    , m_editor(editor)
    , m_messages(messages)
    , m_choice(choice)
    , m_current(std::move(current))
    , m_showGallery(new QAction(QIcon::fromTheme(u"preferences-desktop-color"_s), tr("&Theme Gallery"), this))
{
    m_showGallery->setCheckable(true);
    m_showGallery->setIconText(tr("Theme"));
    m_showGallery->setToolTip(tr("Choose how the article looks"));
    m_showGallery->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_showGallery, &QAction::toggled, this, [this](bool isShown) {
        if (isShown && !m_dock)
            makeGallery();
        if (m_dock)
            m_dock->setVisible(isShown && m_isEnabled);
    });
    auto *const customCss = new QAction(QIcon::fromTheme(u"text-css"_s), tr("Custom &CSS"), this);
    customCss->setToolTip(tr("Edit the theme's style sheet in a tab; one of ours is copied first"));
    customCss->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T));
    connect(customCss, &QAction::triggered, this, &ThemeDesk::editChosen);
    auto *const importFile = new QAction(QIcon::fromTheme(u"document-import"_s), tr("&Import a Theme…"), this);
    connect(importFile, &QAction::triggered, this, &ThemeDesk::askForFile);
    m_actions = {m_showGallery, customCss, importFile};

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ThemeDesk::makePictures);
    connect(&m_choice, &ThemeChoice::changed, this, &ThemeDesk::follow);
    connect(&m_choice, &ThemeChoice::failed, this, &ThemeDesk::sayTrouble);
    connect(&m_choice, &ThemeChoice::added, this, &ThemeDesk::sayAdded);
}

ThemeDesk::~ThemeDesk() = default;

void ThemeDesk::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(isEnabled);
    if (m_dock)
        m_dock->setVisible(isEnabled && m_showGallery->isChecked());
}

void ThemeDesk::noteArticle()
{
    if (m_dock && m_dock->isVisible())
        m_pause.start();
}

void ThemeDesk::makeGallery()
{
    const QSize pixels = ThemeCard::picture * m_window.devicePixelRatioF();
    m_pictures = new ThemeThumbnails(m_choice.library(), pixels, this);
    m_gallery = new ThemeGallery(m_choice.library(), *m_pictures);
    m_dock = new QDockWidget(tr("Theme"), &m_window);
    m_dock->setObjectName(u"themeGallery"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_dock->setAllowedAreas(Qt::RightDockWidgetArea);
    m_dock->setWidget(m_gallery);
    m_gallery->setFixedWidth(dockWidth);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);

    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible) {
            m_gallery->refresh();
            makePictures();
        } else {
            m_pictures->stop();
            if (m_dock->isHidden() && m_isEnabled)
                m_showGallery->setChecked(false);
        }
    });
    connect(m_gallery, &ThemeGallery::chosen, &m_choice, &ThemeChoice::choose);
    connect(m_gallery, &ThemeGallery::controlsChanged, &m_choice, &ThemeChoice::setControls);
    connect(m_gallery, &ThemeGallery::editRequested, this, &ThemeDesk::edit);
    connect(m_gallery, &ThemeGallery::copyRequested, this, &ThemeDesk::beginFrom);
    connect(m_gallery, &ThemeGallery::removeRequested, this, &ThemeDesk::remove);
    connect(m_gallery, &ThemeGallery::importRequested, this, &ThemeDesk::askForFile);
    connect(m_gallery, &ThemeGallery::fileDropped, this, &ThemeDesk::import);
    follow();
}

/// Another theme, or the same one under other controls or with another text.
void ThemeDesk::follow()
{
    const WeChat::Theme &theme = m_choice.theme();
    if (m_gallery)
        m_gallery->showChoice(m_choice.id(), m_choice.controls(), theme.ownControls());
    if (m_tab && m_tab->id() == m_choice.id())
        m_tab->showProblems(theme.problems());
}

void ThemeDesk::makePictures()
{
    if (m_isEnabled && m_dock && m_dock->isVisible())
        m_pictures->make(m_gallery->ids(), m_current());
}

void ThemeDesk::askForFile()
{
    auto *const dialog = new QFileDialog(&m_window, tr("Import a Theme"), {}, tr("Style sheets (*.css)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ThemeDesk::import);
    dialog->open();
}

void ThemeDesk::import(const QString &file)
{
    m_choice.add(file);
}

void ThemeDesk::sayAdded(const WeChat::ThemeInfo &info, const QList<WeChat::Theme::Problem> &problems)
{
    if (m_gallery) {
        m_gallery->refresh();
        makePictures();
    }
    const QString name = info.name(QLocale());
    if (problems.isEmpty()) {
        say(tr("The theme “%1” was added and chosen.").arg(name));
        return;
    }
    m_messages.say(
        {theming,
         Message::Kind::Question,
         tr("The theme “%1” was added and chosen. %n rule(s) or declaration(s) of it were left out, the first "
            "in line %2: %3",
            nullptr, int(problems.size()))
             .arg(name, QString::number(problems.first().line), problems.first().message),
         {{tr("Show Them"), [this, id = info.id] { edit(id); }}}});
}

void ThemeDesk::editChosen()
{
    const std::optional<WeChat::ThemeInfo> info = m_choice.library().find(m_choice.id());
    if (info && !info->isBuiltIn())
        edit(m_choice.id());
    else
        beginFrom(info ? m_choice.id() : WeChat::Theme::standard().name());
}

void ThemeDesk::beginFrom(const QString &id)
{
    const Result<QByteArray> css = m_choice.library().css(id);
    const std::optional<WeChat::ThemeInfo> info = m_choice.library().find(id);
    if (!css || !info) {
        sayTrouble(css ? tr("That theme is gone.") : css.error().message);
        return;
    }
    const QDir folder(m_choice.library().userFolder());
    const QString base = id.endsWith(".css"_L1) ? id.chopped(4) : id;
    const QString file = freeFile(folder, u"my-"_s + base);
    const QString head =
        u"/* @theme 我的%1 / My %2 */\n\n"_s.arg(inComment(info->chineseName), inComment(info->englishName));
    if (!folder.mkpath(u"."_s) || !AtomicFile::write(file, head.toUtf8() + *css)) {
        sayTrouble(tr("The new theme could not be put into “%1”.").arg(folder.path()));
        return;
    }
    edit(QFileInfo(file).fileName());
    if (m_gallery) {
        m_gallery->refresh();
        makePictures();
    }
}

void ThemeDesk::edit(const QString &id)
{
    const std::optional<WeChat::ThemeInfo> info = m_choice.library().find(id);
    const Result<QByteArray> css = m_choice.library().css(id);
    if (!info || !css || info->isBuiltIn()) {
        sayTrouble(css ? tr("That theme is gone.") : css.error().message);
        return;
    }
    if (!m_tab) {
        m_tab = new CssTab;
        connect(m_tab, &CssTab::edited, &m_choice, &ThemeChoice::showText);
        connect(m_tab, &CssTab::saved, this, [this](const QString &saved) {
            if (m_pictures)
                m_pictures->forget(saved);
            if (m_gallery)
                m_gallery->refresh();
            makePictures();
        });
        connect(m_tab, &CssTab::saveFailed, this, &ThemeDesk::sayTrouble);
        connect(m_tab, &CssTab::closed, this, &ThemeDesk::closeTab);
    }
    m_tab->open(id, info->name(QLocale()), info->file, *css);
    m_editor.showExtraTab(m_tab, tr("Custom CSS"));
    m_choice.showText(id, *css);
}

void ThemeDesk::closeTab()
{
    m_editor.removeExtraTab(m_tab);
    m_tab->deleteLater(); // it is its own button that asked
    m_tab = nullptr;
}

void ThemeDesk::remove(const QString &id)
{
    const std::optional<WeChat::ThemeInfo> info = m_choice.library().find(id);
    if (!info || info->isBuiltIn())
        return;
    if (m_tab && m_tab->id() == id)
        closeTab();
    if (!QFile::moveToTrash(info->file)) {
        sayTrouble(tr("“%1” could not be moved to the trash.").arg(info->file));
        return;
    }
    if (m_choice.id() == id)
        m_choice.choose(WeChat::Theme::standard().name());
    if (m_gallery)
        m_gallery->refresh();
    say(tr("The theme “%1” is in the trash.").arg(info->name(QLocale())));
}

void ThemeDesk::say(const QString &text)
{
    m_messages.say({theming, Message::Kind::Done, text, {}});
}

void ThemeDesk::sayTrouble(const QString &text)
{
    m_messages.say({theming, Message::Kind::Trouble, text, {}});
}

} // namespace Jianbao
