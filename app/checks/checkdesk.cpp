#include "checkdesk.h"

#include "checkpanel.h"
#include "checkstatus.h"
#include "checkwords.h"
#include "editorpane.h"
#include "errorgate.h"
#include "ignoring.h"
#include "itemmarks.h"
#include "messagebar.h"
#include "workspace.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto topic = "checks";
constexpr int usualHeight = 176; // device-independent pixels: the head and five rows

constexpr auto shownKey = "checks/shown"_L1;
constexpr auto splitKey = "checks/split"_L1;
constexpr auto severitiesKey = "checks/severities"_L1;

QString quotedForMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

CheckDesk::CheckDesk(EditorPane &editor, Workspace &workspace, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_keeper(new CheckKeeper(
          [&editor] {
              const QWidget *const focus = QApplication::focusWidget();
              return focus && editor.isAncestorOf(focus) && focus->testAttribute(Qt::WA_InputMethodEnabled);
          },
          this))
    , m_gate(new ErrorGate(*m_keeper, messages, this))
    , m_ignoring(new Ignoring(workspace, messages, window))
    , m_status(new CheckStatus)
    , m_split(new QSplitter(Qt::Vertical))
{
    makeActions();
    connectPanel();
    connect(m_keeper, &CheckKeeper::changed, this, &CheckDesk::showFindings);
    connect(m_keeper, &CheckKeeper::mended, this,
            [this](const QString &code) { say(tr("Fixed: %1.").arg(checkName(code))); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (before && m_editor.isAncestorOf(before))
            m_keeper->endTyping();
    });
    connect(m_gate, &ErrorGate::showRequested, this, [this] {
        setPanelShown(true);
        const QList<Finding> &shown = m_keeper->findings().shown();
        const auto worst =
            std::ranges::min_element(shown, {}, [](const Finding &finding) { return finding.problem.severity; });
        if (worst != shown.end())
            goTo(Finding(*worst));
    });
}

CheckDesk::~CheckDesk() = default;

QAction *CheckDesk::add(const QString &text, const QString &icon, const QKeySequence &shortcut,
                        void (CheckDesk::*run)())
{
    auto *const action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void CheckDesk::makeActions()
{
    const auto separate = [this] {
        auto *const line = new QAction(this);
        line->setSeparator(true);
        m_actions.append(line);
    };
    m_showPanel = new QAction(QIcon::fromTheme(u"dialog-information"_s), tr("&Show the Checks"), this);
    m_showPanel->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_showPanel->setCheckable(true);
    m_actions.append(m_showPanel);
    separate();
    add(tr("&Next Problem"), u"go-down"_s, Qt::Key_F8, &CheckDesk::goToNext);
    add(tr("&Previous Problem"), u"go-up"_s, Qt::SHIFT | Qt::Key_F8, &CheckDesk::goToPrevious);
    separate();
    QAction *const fixOne = add(tr("&Fix"), u"tools-check-spelling"_s, Qt::CTRL | Qt::Key_Period, &CheckDesk::fixOne);
    fixOne->setIconText(tr("Fix")); // on the panel's button, without a mnemonic
    fixOne->setToolTip(tr("Fix the chosen problem, or the one at the cursor"));
    m_fixAll = add(tr("Fix &All of This Kind"), u"dialog-ok-apply"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Period,
                   &CheckDesk::fixAll);
    separate();
    QAction *const ignoreOne = add(tr("&Ignore Here"), u"view-hidden"_s, {}, &CheckDesk::ignoreOne);
    m_turnOff = add(tr("&Turn Off This Check"), u"dialog-cancel"_s, {}, &CheckDesk::turnOff);
    m_showIgnored = add({}, u"view-visible"_s, {}, &CheckDesk::showIgnored);
    m_panel = new CheckPanel({fixOne, m_fixAll, ignoreOne, m_turnOff, m_showIgnored});
    connect(m_showPanel, &QAction::triggered, this, [this](bool isShown) {
        setPanelShown(isShown);
        if (isShown)
            m_panel->takeFocus();
    });
    updateActions();
}

void CheckDesk::connectPanel()
{
    const auto with = [this](auto run) {
        return [this, run](quint64 id) {
            if (const Finding *const finding = m_keeper->findings().find(id))
                run(Finding(*finding));
        };
    };
    connect(m_panel, &CheckPanel::seen, this, with([this](const Finding &finding) {
                m_editor.select(finding.problem.span);
                m_at = finding.id;
            }));
    connect(m_panel, &CheckPanel::opened, this, with([this](const Finding &finding) { goTo(finding); }));
    connect(m_panel, &CheckPanel::mendRequested, this, &CheckDesk::fix);
    connect(m_panel, &CheckPanel::closeRequested, this, [this] { setPanelShown(false); });
    connect(m_panel, &CheckPanel::left, this, &CheckDesk::leavePanel);
    connect(m_panel, &CheckPanel::currentChanged, this, &CheckDesk::updateActions);
    connect(m_status, &QToolButton::clicked, m_showPanel, &QAction::trigger);
}

QWidget *CheckDesk::withPanel(QWidget *editors)
{
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(editors);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    const QSettings settings;
    m_panel->restoreState(settings.value(severitiesKey).toByteArray());
    if (!m_split->restoreState(settings.value(splitKey).toByteArray()))
        m_split->setSizes({4 * usualHeight, usualHeight});
    setPanelShown(settings.value(shownKey, false).toBool());
    return m_split;
}

void CheckDesk::keepState() const
{
    QSettings settings;
    settings.setValue(severitiesKey, m_panel->saveState());
    settings.setValue(splitKey, m_split->saveState());
    settings.setValue(shownKey, isPanelShown());
}

QWidget *CheckDesk::status() const
{
    return m_status;
}

QWidget *CheckDesk::focusStop() const
{
    return m_panel->isVisible() ? m_panel : nullptr;
}

bool CheckDesk::isPanelShown() const
{
    return !m_panel->isHidden();
}

void CheckDesk::setPanelShown(bool isShown)
{
    const bool hadFocus = m_panel->hasFocusWithin();
    m_panel->setVisible(isShown);
    m_showPanel->setChecked(isShown);
    m_status->setPanelShown(isShown);
    if (hadFocus && !isShown)
        leavePanel();
}

void CheckDesk::leavePanel()
{
    if (const Finding *const finding = m_keeper->findings().find(m_panel->current()))
        goTo(Finding(*finding));
    else if (const QList<QWidget *> stops = m_editor.focusStops(); !stops.isEmpty())
        stops.constLast()->setFocus(Qt::OtherFocusReason);
}

void CheckDesk::setDocument(Document *document)
{
    m_hasArchive = false;
    m_at = 0;
    m_messages.takeBack(topic);
    m_ignoring->closeList();
    m_gate->setDocument(document);
    m_keeper->setDocument(document);
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(document);
    updateActions();
}

void CheckDesk::setArchive(const Archive &archive)
{
    m_archive = archive;
    m_hasArchive = true;
    setSurroundings();
}

void CheckDesk::noteFile()
{
    setSurroundings();
}

void CheckDesk::setSurroundings()
{
    if (!m_hasArchive)
        return; // without its neighbours an issue seems to have faults that it has not
    Surroundings surroundings = m_keeper->surroundings();
    surroundings.fileName = QFileInfo(m_workspace.path()).fileName();
    surroundings.archive = m_archive;
    m_keeper->setFolder(m_workspace.path().isEmpty() ? QString() : m_workspace.folder());
    m_keeper->setSurroundings(surroundings);
}

void CheckDesk::noteProfile()
{
    m_keeper->checkAgain();
    updateActions();
    if (const Document *const document = m_editor.document())
        m_ignoring->updateList(document->profile());
}

void CheckDesk::showFindings()
{
    const Findings &findings = m_keeper->findings();
    if (const Document *const document = m_editor.document()) {
        m_panel->show(findings, document->lastTold());
        mark(*document);
    } else {
        m_panel->showNothingOpen();
    }
    m_status->show(findings);
    updateActions();
}

/// In the fields and in the lists of items.
void CheckDesk::mark(const Document &document)
{
    Marks words;
    QList<ItemMark> items;
    for (const Finding &finding : m_keeper->findings().shown()) {
        const Diagnostic &problem = finding.problem;
        words.append({problem.span, problem.severity, problem.message, partAsked(problem.code)});
        // What is unfinished the items show by themselves; style is no reason to look twice.
        if (problem.severity == Severity::Error)
            items.append({problem.span, ItemMark::Kind::Error, problem.message, {}});
        else if (problem.severity == Severity::Warning)
            items.append({problem.span, ItemMark::Kind::Warning, problem.message, {}});
    }
    m_editor.setMarks(words);
    Snapshot now = document.lastTold();
    now.text = document.text();
    now.revision = document.revision();
    m_editor.itemMarks().set(topic, now, items);
}

void CheckDesk::updateActions()
{
    const Finding *const finding = m_keeper->findings().find(m_panel->current());
    const QString name = finding ? quotedForMenu(checkName(finding->problem.code)) : QString();
    m_fixAll->setText(finding ? tr("Fix &All: %1").arg(name) : tr("Fix &All of This Kind"));
    m_turnOff->setText(finding ? tr("&Turn Off: %1").arg(name) : tr("&Turn Off This Check"));
    const Document *const document = m_editor.document();
    const qsizetype ignored = document ? Ignoring::count(document->profile()) : 0;
    m_showIgnored->setText(tr("%n I&gnored…", nullptr, int(ignored)));
    m_showIgnored->setEnabled(ignored > 0);
}

void CheckDesk::goToNext()
{
    step(1);
}

void CheckDesk::goToPrevious()
{
    step(-1);
}

void CheckDesk::step(int by)
{
    const QList<Finding> steps = m_panel->stepped(m_keeper->findings());
    if (steps.isEmpty())
        return say(m_keeper->findings().shown().isEmpty() ? tr("No problems found.")
                                                          : tr("The filter of the panel hides all problems."));
    const qsizetype cursor = m_editor.place().cursor;
    const auto last = std::ranges::find(steps, m_at, &Finding::id);
    qsizetype next = 0;
    if (last != steps.end() && (m_atCursor == cursor || m_panel->hasFocusWithin())) {
        next = last - steps.begin() + by;
    } else {
        const auto begin = [](const Finding &finding) { return finding.problem.span.begin; };
        next = by > 0 ? std::ranges::upper_bound(steps, cursor, {}, begin) - steps.begin()
                      : std::ranges::lower_bound(steps, cursor, {}, begin) - steps.begin() - 1;
    }
    goTo(steps.at((next + steps.size()) % steps.size()));
}

void CheckDesk::goTo(const Finding &finding)
{
    const Diagnostic &problem = finding.problem;
    m_editor.goTo(Mark{problem.span, problem.severity, problem.message, partAsked(problem.code)});
    m_at = finding.id;
    m_atCursor = m_editor.place().cursor;
    m_panel->setCurrent(finding.id);
    tell(finding);
}

/// What is wrong, beside the field: the panel may be closed.
void CheckDesk::tell(const Finding &finding) const
{
    QWidget *const field = QApplication::focusWidget();
    if (!field || !m_editor.isAncestorOf(field))
        return;
    const QRect cursor = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QToolTip::showText(field->mapToGlobal(cursor.bottomLeft() + QPoint(0, 4)),
                       u"<p>"_s + finding.problem.message.toHtmlEscaped() + u"</p>"_s, field);
    QAccessibleAnnouncementEvent announcement(m_panel, finding.problem.message);
    QAccessible::updateAccessibility(&announcement);
}

bool CheckDesk::isThere(const Finding &finding) const
{
    const Text &text = m_editor.document()->text();
    const qsizetype cursor = m_editor.place().cursor;
    const Span span = finding.problem.span;
    return text.line(text.lineAt(span.begin)).begin <= cursor && cursor <= text.line(text.lineAt(span.end)).end;
}

const Finding *CheckDesk::meant() const
{
    if (!m_editor.document())
        return nullptr;
    const Findings &findings = m_keeper->findings();
    if (m_panel->hasFocusWithin())
        return findings.find(m_panel->current());
    if (const Finding *const led = findings.find(m_at); led && m_editor.place().cursor == m_atCursor)
        return led;
    // On the cursor's line the one nearest to it, those that can be fixed first.
    const qsizetype cursor = m_editor.place().cursor;
    const Finding *best = nullptr;
    const auto far = [cursor](const Finding &finding) {
        const Span span = finding.problem.span;
        const qsizetype away = cursor < span.begin ? span.begin - cursor : std::max<qsizetype>(cursor - span.end, 0);
        return std::pair{!finding.isMendable, away};
    };
    for (const Finding &finding : findings.shown()) {
        if (isThere(finding) && (!best || far(finding) < far(*best)))
            best = &finding;
    }
    return best;
}

void CheckDesk::fixOne()
{
    if (const Finding *const finding = meant(); finding && finding->isMendable)
        fix(finding->id);
    else if (finding)
        say(tr("Only you can put this right: %1").arg(finding->problem.message));
    else
        say(tr("There is no problem here."));
}

void CheckDesk::fix(quint64 id)
{
    m_keeper->whenUpToDate([this, id] {
        const Finding *const finding = m_keeper->findings().find(id);
        if (!finding || finding->problem.fix.isEmpty())
            return;
        const Diagnostic problem = finding->problem;
        m_editor.document()->apply(problem.fix, {.name = tr("fix: %1").arg(checkName(problem.code)), .mergeKey = {}});
        m_editor.document()->settle();
        m_keeper->checkAgain();
    });
}

void CheckDesk::fixAll()
{
    const Finding *const finding = meant();
    if (!finding)
        return say(tr("There is no problem here."));
    const bool isAny = std::ranges::any_of(m_keeper->findings().shown(), [finding](const Finding &other) {
        return other.isMendable && other.problem.code == finding->problem.code;
    });
    if (isAny)
        m_keeper->mendAll(finding->problem.code);
    else
        say(tr("Only you can put this right: %1").arg(finding->problem.message));
}

void CheckDesk::ignoreOne()
{
    const Finding *const finding = meant();
    if (!finding)
        return say(tr("There is no problem here."));
    m_ignoring->ignore(m_editor.document()->snapshot(), finding->problem);
}

void CheckDesk::turnOff()
{
    if (const Finding *const finding = meant())
        m_ignoring->turnOff(finding->problem.code);
    else
        say(tr("There is no problem here."));
}

void CheckDesk::showIgnored()
{
    if (const Document *const document = m_editor.document())
        m_ignoring->showList(document->profile());
}

void CheckDesk::say(const QString &text) const
{
    m_messages.say({topic, Message::Kind::Done, text, {}});
}

} // namespace Jianbao
