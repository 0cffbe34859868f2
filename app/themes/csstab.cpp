#include "csstab.h"

#include "background.h"
#include "cssedit.h"
#include "storage.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto pause = 600ms;
constexpr qsizetype mostListed = 200;

QToolButton *makeButton(const QString &icon, const QString &toolTip)
{
    auto *const button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

CssTab::CssTab(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_state(new QLabel)
    , m_edit(new CssEdit)
    , m_find(new QLineEdit)
    , m_summary(new QLabel)
    , m_problems(new QListWidget)
{
    m_name->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_findLine = makeFindLine();
    m_summary->setContentsMargins(12, 6, 12, 6);
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setMaximumHeight(132);
    m_problems->setAccessibleName(tr("What was not understood"));
    m_problems->setWordWrap(true);
    m_problems->setIconSize({16, 16});

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_edit, 1);
    column->addWidget(m_findLine);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    setFocusProxy(m_edit);
    showProblems({});

    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CssTab::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CssTab::noteEdit);
    connect(m_edit, &CssEdit::findRequested, this, &CssTab::showFind);
    const auto go = [this](const QListWidgetItem *item) { m_edit->goToLine(item->data(Qt::UserRole).toInt()); };
    connect(m_problems, &QListWidget::itemClicked, this, go);
    connect(m_problems, &QListWidget::itemActivated, this, go);
}

CssTab::~CssTab()
{
    disconnect(m_edit, nullptr, this, nullptr); // its end is no edit
    if (!m_isSaved)
        save();
    m_thread.waitForDone();
}

QWidget *CssTab::makeHead()
{
    auto *const head = new QWidget;
    auto *const close = makeButton(u"tab-close"_s, tr("Close this tab"));
    auto *const find = makeButton(u"edit-find"_s, tr("Find"));
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_name);
    row->addSpacing(8);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(find);
    row->addWidget(close);
    connect(find, &QToolButton::clicked, this, &CssTab::showFind);
    connect(close, &QToolButton::clicked, this, &CssTab::closed);
    return head;
}

QWidget *CssTab::makeFindLine()
{
    auto *const line = new QWidget;
    auto *const previous = makeButton(u"go-up"_s, tr("Previous"));
    auto *const next = makeButton(u"go-down"_s, tr("Next"));
    auto *const close = makeButton(u"window-close-symbolic"_s, tr("Close"));
    m_find->setPlaceholderText(tr("Find in the style sheet"));
    m_find->setClearButtonEnabled(true);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_find, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    const auto hide = [this] {
        m_findLine->hide();
        m_edit->setFocus();
    };
    connect(previous, &QToolButton::clicked, this, [this] { find(Direction::Backward); });
    connect(next, &QToolButton::clicked, this, [this] { find(Direction::Forward); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(Direction::Forward); });
    connect(close, &QToolButton::clicked, this, hide);
    auto *const escape = new QShortcut(QKeySequence(Qt::Key_Escape), line);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, hide);
    line->hide();
    return line;
}

void CssTab::open(const QString &id, const QString &name, const QString &file, const QByteArray &css)
{
    if (!m_isSaved)
        save();
    m_id = id;
    m_file = file;
    m_name->setText(name);
    m_state->clear();
    const QString text = QString::fromUtf8(css).replace(u"\r\n"_s, u"\n"_s);
    m_shown = text.toUtf8();
    m_edit->setPlainText(text);
    showProblems({});
    m_edit->setFocus();
}

QByteArray CssTab::css() const
{
    return m_edit->toPlainText().toUtf8();
}

void CssTab::noteEdit()
{
    QByteArray now = css();
    if (now == m_shown)
        return; // colours alone
    m_shown = std::move(now);
    m_isSaved = false;
    m_state->setText(tr("Not saved yet"));
    m_pause.start();
    Q_EMIT edited(m_id, m_shown);
}

void CssTab::save()
{
    m_pause.stop();
    m_isSaved = true;
    const auto work = [file = m_file, bytes = css()] { return Storage::save(file, Text(bytes), {}); };
    inBackground(m_thread, work, this, [this, id = m_id](const std::expected<QByteArray, Storage::SaveError> &done) {
        if (!done) {
            m_isSaved = false;
            Q_EMIT saveFailed(done.error().message);
            return;
        }
        if (m_isSaved)
            m_state->setText(tr("Saved"));
        Q_EMIT saved(id);
    });
}

void CssTab::showProblems(const QList<WeChat::Theme::Problem> &problems)
{
    m_edit->underline(problems);
    m_problems->clear();
    for (const WeChat::Theme::Problem &problem : problems.first(std::min(mostListed, problems.size()))) {
        const bool isMistake = problem.kind == WeChat::Theme::Problem::Kind::Unknown;
        auto *const item =
            new QListWidgetItem(QIcon::fromTheme(isMistake ? u"dialog-warning"_s : u"dialog-information"_s),
                                tr("Line %1: %2").arg(problem.line).arg(problem.message), m_problems);
        item->setData(Qt::UserRole, problem.line);
    }
    m_problems->setVisible(!problems.isEmpty());
    m_summary->setVisible(!problems.isEmpty());
    m_summary->setText(tr("%n rule(s) or declaration(s) were left out:", nullptr, int(problems.size())));
}

void CssTab::showFind()
{
    if (const QString selected = m_edit->textCursor().selectedText(); !selected.isEmpty())
        m_find->setText(selected);
    m_findLine->show();
    m_find->setFocus();
    m_find->selectAll();
}

void CssTab::find(Direction direction)
{
    if (m_find->text().isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        direction == Direction::Backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_edit->find(m_find->text(), flags))
        return;
    QTextCursor start = m_edit->textCursor(); // once around
    start.movePosition(direction == Direction::Backward ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor before = m_edit->textCursor();
    m_edit->setTextCursor(start);
    if (!m_edit->find(m_find->text(), flags))
        m_edit->setTextCursor(before);
}

} // namespace Jianbao
