#include "tagchips.h"

#include "chip.h"
#include "completion.h"
#include "linemarks.h"
#include "look.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int gap = Look::grid / 2;

bool isComma(QChar character)
{
    return character == u',' || character == u'，' || character == u'\n';
}

} // namespace

TagChips::TagChips(QWidget *parent)
    : QWidget(parent)
    , m_input(new QLineEdit(this))
{
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; no focus proxy, which would confuse the order of Tab
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_input->setFrame(false);
    m_input->setTextMargins(0, 0, 0, 0);
    QPalette clear = m_input->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_input->setPalette(clear);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &TagChips::noteText);
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        if (!Completion::isChoosing(*m_input))
            finishTyping();
    });
}

QStringList TagChips::words() const
{
    QStringList all;
    for (const Chip *chip : m_chips)
        all.append(chip->text());
    if (!m_input->text().trimmed().isEmpty())
        all.insert(place(), m_input->text());
    return all;
}

void TagChips::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    rearrange();
}

bool TagChips::isTyping() const
{
    return m_behind == 0 && !m_input->text().trimmed().isEmpty();
}

void TagChips::setWords(const QStringList &words)
{
    QStringList chips = words;
    const QString typed = m_input->text();
    const qsizetype typedAt = chips.size() - 1 - m_behind;
    const bool isTyping = !typed.isEmpty() && typedAt >= 0 && chips[typedAt] == typed;
    if (isTyping)
        chips.removeAt(typedAt);
    const qsizetype behind = isTyping ? m_behind : 0;
    m_behind = 0;
    qsizetype same = 0;
    while (same < chips.size() && same < m_chips.size() && m_chips[same]->text() == chips[same])
        ++same;
    while (m_chips.size() > same) {
        Chip *chip = m_chips.takeLast();
        if (chip->hasFocus())
            m_input->setFocus(Qt::OtherFocusReason);
        chip->hide();
        chip->deleteLater(); // it may be the one whose key led here
    }
    for (const QString &word : chips.sliced(same))
        insert(word);
    m_behind = behind;
    if (!isTyping) {
        const QScopedValueRollback setting(m_settingText, true);
        m_input->clear();
    }
    rearrange();
}

void TagChips::insert(const QString &word)
{
    auto *chip = new Chip(word, this);
    chip->setReadOnly(m_input->isReadOnly());
    connect(chip, &Chip::removalRequested, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::editRequested, this, [this, chip] { edit(chip); });
    connect(chip, &Chip::left, this, [this, chip](int step) { focusBeside(chip, step); });
    m_chips.insert(place(), chip);
    QWidget *before = this;
    for (Chip *next : std::as_const(m_chips)) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_input);
    chip->show();
}

void TagChips::rearrange()
{
    m_input->setPlaceholderText(m_chips.isEmpty() ? m_placeholder : QString());
    arrange(width(), Placing::Apply);
    updateGeometry();
    update();
}

void TagChips::noteText()
{
    if (m_settingText)
        return;
    const QString text = m_input->text();
    const qsizetype count = m_chips.size();
    if (const auto comma = std::find_if(text.crbegin(), text.crend(), isComma); comma != text.crend()) {
        QString finished = text.first(text.crend() - comma);
        for (QChar &character : finished) {
            if (isComma(character))
                character = u'\n';
        }
        for (const QString &word : finished.split(u'\n')) {
            if (!word.trimmed().isEmpty())
                insert(word.trimmed());
        }
        const QScopedValueRollback setting(m_settingText, true);
        m_input->setText(text.sliced(finished.size()).trimmed());
    }
    if (m_behind > 0 || m_chips.size() != count)
        rearrange();
    Q_EMIT edited();
}

void TagChips::showMarks(const QList<FieldMark> &marks)
{
    QList<FieldMark> ofInput;
    QList<QList<FieldMark>> ofChips(m_chips.size());
    for (const FieldMark &mark : marks) {
        if (mark.length > 0 && mark.from < m_chips.size())
            ofChips[mark.from].append(mark);
        else
            ofInput.append({0, 0, mark.severity, mark.message});
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->showMarks(ofChips[i]);
    if (!m_marks && !ofInput.isEmpty())
        m_marks = new LineMarks(m_input);
    if (m_marks)
        m_marks->show(ofInput);
}

void TagChips::finishTyping()
{
    const QString word = m_input->text().trimmed();
    if (m_input->text().isEmpty()) {
        m_behind = 0;
        return rearrange();
    }
    const bool isNew = std::ranges::none_of(m_chips, [&](const Chip *chip) { return chip->text() == word; });
    if (!word.isEmpty() && isNew)
        insert(word);
    m_behind = 0;
    {
        const QScopedValueRollback setting(m_settingText, true);
        m_input->clear();
    }
    rearrange();
    Q_EMIT edited();
}

void TagChips::remove(Chip *chip)
{
    Q_EMIT stepEnded();
    const qsizetype index = m_chips.indexOf(chip);
    if (chip->hasFocus()) {
        QWidget *next = m_input;
        if (index + 1 < m_chips.size())
            next = m_chips[index + 1];
        next->setFocus(Qt::OtherFocusReason);
    }
    if (index >= place())
        --m_behind;
    m_chips.removeAt(index);
    chip->hide();
    chip->deleteLater(); // its key or button led here
    rearrange();
    Q_EMIT edited();
}

void TagChips::edit(Chip *chip)
{
    finishTyping();
    Q_EMIT stepEnded();
    const QString word = chip->text();
    const qsizetype behind = m_chips.size() - 1 - m_chips.indexOf(chip);
    m_input->setFocus(Qt::OtherFocusReason);
    remove(chip);
    m_behind = behind;
    m_input->setText(word);
    m_input->selectAll();
}

void TagChips::focusBeside(Chip *chip, int step)
{
    const qsizetype index = m_chips.indexOf(chip) + step;
    if (index >= m_chips.size())
        m_input->setFocus(Qt::OtherFocusReason);
    else if (index >= 0)
        m_chips[index]->setFocus(Qt::OtherFocusReason);
}

void TagChips::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
    for (Chip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
}

bool TagChips::handleInputKey(int key)
{
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (key) {
    case Qt::Key_Backspace:
        if (!m_input->text().isEmpty() || place() == 0 || m_input->isReadOnly())
            return false;
        remove(m_chips[place() - 1]);
        return true;
    case Qt::Key_Left:
        if (!atStart || place() == 0)
            return false;
        m_chips[place() - 1]->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool TagChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleInputKey(key->key()))
            return true;
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update(); // the frame shows the focus
    }
    return QWidget::eventFilter(watched, event);
}

int TagChips::arrange(int width, Placing placing) const
{
    const int line = m_input->fontMetrics().height() + Look::grid / 2;
    const int margin = gap;
    const int right = width - margin;
    int x = margin;
    int y = margin;
    const auto put = [&](QWidget *widget, int wanted) {
        const int wide = std::min(wanted, right - margin);
        if (x > margin && x + wide > right) {
            x = margin;
            y += line + gap;
        }
        if (placing == Placing::Apply)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, wide, line}));
        x += wide + gap;
    };
    const auto placeInput = [&] {
        const int least = m_input->fontMetrics().averageCharWidth() * (m_input->text().isEmpty() ? 5 : 10);
        const int typed = m_input->fontMetrics().horizontalAdvance(m_input->text()) + 2 * Look::grid;
        const int wanted = m_behind > 0 ? std::max(least, typed) : std::max(least, right - x);
        put(m_input, m_behind == 0 && x + least > right ? right - margin : wanted);
    };
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i == place())
            placeInput();
        put(m_chips[i], m_chips[i]->sizeHint().width());
    }
    if (m_behind == 0)
        placeInput();
    return y + line + margin;
}

int TagChips::heightForWidth(int width) const
{
    return arrange(width, Placing::Measure);
}

QSize TagChips::sizeHint() const
{
    const int wide = 30 * m_input->fontMetrics().averageCharWidth();
    return {wide, heightForWidth(std::max(wide, width()))};
}

QSize TagChips::minimumSizeHint() const
{
    return {14 * m_input->fontMetrics().averageCharWidth(),
            m_input->fontMetrics().height() + Look::grid + Look::grid / 2};
}

void TagChips::resizeEvent(QResizeEvent *)
{
    arrange(width(), Placing::Apply);
}

void TagChips::focusInEvent(QFocusEvent *event)
{
    m_input->setFocus(event->reason());
}

void TagChips::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, m_input);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

} // namespace Jianbao
