#include "frontmattereditor.h"

#include "look.h"
#include "markdownedit.h"
#include "regioneditor.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// The lines between the fences; with them when there are none between.
Span between(const Text &text, Span frontMatter)
{
    const Span whole = RegionEditor::trimmed(text, frontMatter);
    const qsizetype first = text.lineAt(whole.begin);
    const qsizetype last = text.lineAt(whole.end);
    return last - first < 2 ? whole : Span{text.line(first + 1).begin, text.line(last - 1).end};
}

} // namespace

FrontMatterEditor::FrontMatterEditor(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_region(new RegionEditor(document, tr("Front matter, as YAML")))
    , m_add(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add front matter")))
{
    m_region->setObjectName("front-matter"_L1);
    m_region->setMinimumLines(2);
    m_region->edit()->setLanguage(u"YAML"_s);
    m_add->setObjectName("add-front-matter"_L1);
    m_add->setToolTip(tr("Keys and values at the top of the file, which the site's generator reads"));
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_region);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_region, &RegionEditor::left, this, &FrontMatterEditor::refresh, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, &FrontMatterEditor::add);
    m_region->hide();
}

bool FrontMatterEditor::hasFrontMatter() const
{
    return !m_region->isHidden();
}

void FrontMatterEditor::refresh()
{
    if (m_region->hasFocusWithin() || !m_document.isSettled())
        return;
    const auto &found = m_document.issue().frontMatter;
    if (!found) {
        m_region->release();
    } else if (const Span now = between(m_document.text(), *found); !hasFrontMatter() || now != m_region->region()) {
        m_region->bind(now, tr("edit front matter"), "front-matter"_ba);
    }
    m_region->setVisible(found.has_value());
    m_add->setVisible(!found);
}

void FrontMatterEditor::add()
{
    m_document.settle();
    if (m_document.issue().frontMatter)
        return;
    const Text &text = m_document.text();
    const qsizetype top = text.bytes().startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray lines = QByteArray("---\nlayout: default\n---\n\n").replace("\n", text.lineBreak().toByteArray());
    m_document.apply(ChangeSet::insert(top, lines), {.name = tr("add front matter"), .mergeKey = {}}, this);
    m_document.settle();
    refresh();
    m_region->focusAt(m_region->region());
}

} // namespace Jianbao
