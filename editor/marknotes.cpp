#include "marknotes.h"

#include "look.h"
#include "markpainter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// The mark itself, in the palette's colours.
class MarkPicture : public QWidget
{
public:
    explicit MarkPicture(ItemMark::Kind kind)
        : m_kind(kind)
    {
        setFixedSize(MarkPainter::size, MarkPainter::size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        MarkPainter::paint(&painter, rect(), m_kind, MarkPainter::colours(palette()));
    }

private:
    ItemMark::Kind m_kind;
};

QString wordsOf(const ItemMark &mark)
{
    QString words = QString::number(int(mark.kind)) + mark.text;
    for (const ItemMark::Answer &answer : mark.answers)
        words += u'\n' + answer.text;
    return words;
}

} // namespace

MarkNotes::MarkNotes(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, Look::grid / 2, 0, 0);
    m_lines->setSpacing(Look::grid / 2);
    setObjectName("mark-notes"_L1);
    hide();
}

void MarkNotes::show(const QList<ItemMark> &marks)
{
    QList<ItemMark> told = marks;
    told.removeIf([](const ItemMark &mark) { return mark.answers.isEmpty(); });
    const bool isNew = !std::ranges::equal(told, m_shown, {}, wordsOf, wordsOf);
    m_shown = told;
    if (!isNew)
        return; // the buttons, and the focus in them, stay
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // one of its buttons may have brought us here
        delete old;
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_lines->addWidget(makeLine(i));
    placeInTabOrder();
    setVisible(!m_shown.isEmpty());
}

/// New buttons would come last in the window.
void MarkNotes::placeInTabOrder()
{
    QWidget *before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (int i = 0; i < m_lines->count() && before != this; ++i) {
        for (QPushButton *const button : m_lines->itemAt(i)->widget()->findChildren<QPushButton *>())
            setTabOrder(std::exchange(before, button), button);
    }
}

QWidget *MarkNotes::makeLine(qsizetype index)
{
    const ItemMark &mark = m_shown.at(index);
    auto *line = new QWidget;
    auto *text = new QLabel(mark.text);
    text->setTextFormat(Qt::PlainText); // it may speak of titles and addresses from anywhere
    text->setWordWrap(true);
    text->setFont(Look::smaller(text->font()));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::grid);
    row->addWidget(new MarkPicture(mark.kind));
    row->addWidget(text, 1);
    for (qsizetype i = 0; i < mark.answers.size(); ++i) {
        auto *button = new QPushButton(mark.answers.at(i).text);
        button->setAutoDefault(false);
        button->setFont(text->font());
        button->setAccessibleDescription(mark.text);
        connect(button, &QPushButton::clicked, this, [this, index, i] {
            const auto run = m_shown.at(index).answers.at(i).run; // which may replace them
            run();
        });
        row->addWidget(button);
    }
    return line;
}

} // namespace Jianbao
