#include "exportdesk.h"

#include "articleexport.h"
#include "exportplaces.h"
#include "filepath.h"
#include "messagebar.h"
#include "missingpictures.h"
#include "recentfiles.h"
#include "showfile.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QInputDialog>
#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto exporting = "exporting";
constexpr auto atOnce = 400ms;

} // namespace

ExportDesk::ExportDesk(QMainWindow &window, MessageBar &messages, std::function<Manuscript()> current)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
    , m_current(std::move(current))
    , m_export(new ArticleExport(this))
{
    add(ExportKind::WebPage, tr("&Web Page…"), u"text-html"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
    add(ExportKind::Pdf, tr("&PDF…"), u"application-pdf"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    add(ExportKind::Picture, tr("&Long Picture…"), u"image-png"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    add(ExportKind::Markdown, tr("&Markdown with Absolute Links…"), u"text-markdown"_s,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    auto *const forget = new QAction(tr("&Ask for the Place Again"), this);
    forget->setToolTip(tr("The next export of this newsletter asks where to"));
    connect(forget, &QAction::triggered, this, [this] {
        ExportPlaces::forget(m_current().path);
        m_messages.say({exporting, Message::Kind::Done, tr("The next export asks for its place."), {}});
    });
    m_actions.append(forget);

    m_patience.setSingleShot(true);
    m_patience.setInterval(atOnce);
    connect(&m_patience, &QTimer::timeout, this, &ExportDesk::sayWorking);
    connect(m_export, &ArticleExport::exported, this, &ExportDesk::say);
    connect(m_export, &ArticleExport::failed, this, &ExportDesk::sayFailed);
}

QAction *ExportDesk::add(ExportKind kind, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *const action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, kind] { begin(kind); });
    m_actions.append(action);
    return action;
}

void ExportDesk::setEnabled(bool isEnabled)
{
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(isEnabled);
}

void ExportDesk::begin(ExportKind kind)
{
    if (const QString known = ExportPlaces::known(kind, m_current().path); !known.isEmpty())
        exportTo(kind, known);
    else
        askWhere(kind);
}

void ExportDesk::askWhere(ExportKind kind)
{
    auto *const dialog = new QFileDialog(&m_window, exportDialogTitle(kind),
                                         ExportPlaces::proposed(kind, m_current().path), exportFilter(kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exportSuffix(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { exportTo(kind, path); });
    dialog->open();
}

void ExportDesk::exportTo(ExportKind kind, const QString &path)
{
    const Manuscript manuscript = m_current();
    if (QFileInfo(path) == QFileInfo(manuscript.path)) {
        sayFailed(tr("Not exported: that is the issue's own file."));
        return;
    }
    ExportPlaces::remember(kind, manuscript.path, path);
    m_patience.start();
    const QString told = ExportPlaces::baseAddress(manuscript.path);
    m_export->setBaseAddress(told.isEmpty() ? manuscript.address : QUrl(told, QUrl::StrictMode));
    m_export->write(kind, manuscript, path);
}

void ExportDesk::sayWorking()
{
    m_messages.say(
        {exporting, Message::Kind::Question, tr("Exporting…"), {{tr("Cancel"), [this] { m_export->cancel(); }}}});
}

void ExportDesk::sayFailed(const QString &message)
{
    m_patience.stop();
    m_messages.say({exporting, Message::Kind::Trouble, message, {}});
}

void ExportDesk::say(const Exported &what)
{
    m_patience.stop();
    const QString path = what.path;
    QString text = tr("Exported to %1").arg(readablePath(path));
    QList<Message::Answer> answers{{tr("Open"), [path] { openFile(path); }},
                                   {tr("Show in Folder"), [path] { showInFolder(path); }},
                                   {tr("Elsewhere…"), [this, kind = what.kind] { askWhere(kind); }}};
    Message::Kind kind = Message::Kind::Done;
    if (!what.missingPictures.isEmpty()) {
        kind = Message::Kind::Trouble;
        text = tr("Exported to %1, but without %n picture(s) that could not be read: %2", nullptr,
                  int(what.missingPictures.size()))
                   .arg(readablePath(path), listOf(what.missingPictures));
    } else if (what.relativeLinks > 0) {
        kind = Message::Kind::Question;
        text = tr("Exported to %1. %n relative link(s) stayed as they are: nobody has said at which address this "
                  "newsletter's folder is published.",
                  nullptr, int(what.relativeLinks))
                   .arg(readablePath(path));
        answers.prepend({tr("Enter the Address…"), [this, what] { askForAddress(what.kind, what.path); }});
    }
    m_messages.say({exporting, kind, text, answers});
}

void ExportDesk::askForAddress(ExportKind kind, const QString &path)
{
    auto *const dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Address of the Newsletter"));
    dialog->setLabelText(tr("The address of the folder that the issues are published in, for instance "
                            "https://example.org/newsletter/"));
    dialog->setTextValue(u"https://"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, kind, path](const QString &text) {
        const QUrl address(text.trimmed(), QUrl::StrictMode);
        const bool isAddress = address.isValid() && !address.host().isEmpty() &&
                               (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
        if (!isAddress) {
            m_messages.say({exporting,
                            Message::Kind::Trouble,
                            tr("“%1” is not an address: it begins with https:// or http://.").arg(text.trimmed()),
                            {{tr("Enter the Address…"), [this, kind, path] { askForAddress(kind, path); }}}});
            return;
        }
        ExportPlaces::setBaseAddress(m_current().path, address.toString());
        exportTo(kind, path);
    });
    dialog->open();
}

} // namespace Jianbao
