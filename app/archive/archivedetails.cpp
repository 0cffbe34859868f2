#include "archivedetails.h"

#include "copyline.h"
#include "look.h"
#include "sentview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestName = 8;      // of a section on a button
constexpr qsizetype longestText = 50'000; // characters; a label and a marked text lay all of it out at once

QToolButton *makeButton(const QString &icon, const QString &text)
{
    auto *const button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *makeLabel()
{
    auto *const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ArchiveDetails::ArchiveDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel())
    , m_where(makeLabel())
    , m_link(new CopyLine({tr("Link"), tr("Copy the link"), tr("Open the link in the browser")}))
    , m_sent(new SentView)
    , m_text(new QPlainTextEdit)
    , m_copy(makeButton(u"list-add"_s, {}))
    , m_sections(new QMenu(this))
    , m_open(makeButton(u"document-open"_s, tr("Open Issue")))
{
    setObjectName("archive-details"_L1);
    m_title->setObjectName("archive-title"_L1);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    Look::makeSecondary(m_where);

    m_link->setLineName(u"archive-link"_s);
    m_text->setObjectName("archive-text"_L1);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    QPalette plain; // all else is inherited
    plain.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(plain);

    m_copy->setObjectName("archive-copy"_L1);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setMenu(m_sections);
    m_open->setObjectName("archive-open"_L1);
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Open this issue in the editor"));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_open);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    column->setSpacing(Look::grid / 2);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addWidget(m_link);
    column->addWidget(m_sent);
    column->addSpacing(Look::grid / 2);
    column->addWidget(m_text, 1);
    column->addSpacing(Look::grid / 2);
    column->addLayout(buttons);

    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_targets.sections.isEmpty())
            Q_EMIT copyRequested(m_targets.proposed);
    });
    connect(m_open, &QToolButton::clicked, this, &ArchiveDetails::openRequested);
}

bool ArchiveDetails::show(const Archive &archive, const ArchivePlace &place, const SearchWords &words)
{
    const ArchivedIssue *const issue = issueAt(archive, place);
    const ArchivedItem *const item = itemAt(archive, place);
    if (!issue || (place.item >= 0 && !item))
        return false;
    if (item)
        showItem(*issue, *item);
    else
        showIssue(*issue);
    const QString text = item ? item->values.summary : issue->intro;
    showText(text, item ? tr("Summary") : tr("Introduction"), words);
    m_copy->setVisible(item);
    m_open->setToolButtonStyle(item ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon); // both texts need room
    return true;
}

void ArchiveDetails::showItem(const ArchivedIssue &issue, const ArchivedItem &item)
{
    m_title->setText(archivedItemTitle(item).left(longestLine));
    QStringList where{item.values.source.left(longestLine), archivedIssueName(issue), item.section};
    where.append(item.values.tags.join(u' ').left(longestLine));
    where.removeAll(QString());
    m_where->setText(where.join(tr(" · ")));
    m_link->show(item.values.url.left(4 * longestLine));
    m_link->setVisible(!item.values.url.isEmpty());
}

void ArchiveDetails::showIssue(const ArchivedIssue &issue)
{
    m_title->setText(issue.title.isEmpty() ? archivedIssueName(issue) : issue.title);
    m_where->setText(archivedIssueName(issue) + tr(" · ") + tr("%n item(s)", nullptr, int(issue.items.size())));
    m_link->hide();
}

void ArchiveDetails::showSent(const SentIssue &sent)
{
    m_sent->show(sent);
}

void ArchiveDetails::showText(const QString &text, const QString &name, const SearchWords &words)
{
    m_text->setPlainText(text.left(longestText));
    m_text->setAccessibleName(name);
    m_text->setVisible(!text.isEmpty());
    m_words = words;
    markWords();
}

void ArchiveDetails::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const SearchWords::Range range : m_words.rangesIn(m_text->toPlainText())) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(range.from));
        mark.cursor.setPosition(int(range.from + range.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(Look::hitGround(palette()));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void ArchiveDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markWords();
}

void ArchiveDetails::setTargets(const CopyTargets &targets)
{
    m_targets = targets;
    m_copy->setEnabled(!targets.sections.isEmpty());
    QString name = targets.sections.value(targets.proposed);
    if (name.size() > longestName)
        name = name.left(longestName - 1) + u'…';
    m_copy->setText(name.isEmpty() ? tr("Copy") : tr("Copy to %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_copy->setToolTip(tr("Add a copy of this item to the open issue; the arrow offers its other sections"));
    m_copy->setAccessibleName(name.isEmpty() ? tr("Copy") : tr("Copy to %1").arg(name));
    fillTargets();
}

void ArchiveDetails::fillTargets()
{
    m_sections->clear();
    for (qsizetype section = 0; section < m_targets.sections.size(); ++section)
        m_sections->addAction(m_targets.sections.at(section).left(60).replace(u'&', u"&&"_s), this,
                              [this, section] { Q_EMIT copyRequested(section); });
}

QWidget *ArchiveDetails::focusStop() const
{
    return m_text->isHidden() ? static_cast<QWidget *>(m_open) : m_text;
}

} // namespace Jianbao
