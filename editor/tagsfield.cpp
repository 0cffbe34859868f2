#include "tagsfield.h"

#include "inputguard.h"
#include "tagchips.h"

using namespace Qt::StringLiterals;

namespace Jianbao {

TagsField::TagsField(TagChips *chips)
    : TagsField(new InputGuard(chips->input()), chips)
{
}

TagsField::TagsField(InputGuard *input, TagChips *chips)
    : ValueField(*input, chips)
    , m_chips(chips)
{
    connect(chips, &TagChips::edited, this, &TagsField::noteText);
    connect(chips, &TagChips::stepEnded, this, &TagsField::stepEnded);
    connect(input, &InputGuard::left, chips, [chips, input] {
        if (!input->isUnsettled())
            chips->finishTyping();
    });
}

QWidget *TagsField::widget() const
{
    return m_chips;
}

void TagsField::focusAt(qsizetype)
{
    m_chips->input()->setFocus(Qt::OtherFocusReason);
}

void TagsField::select(qsizetype, qsizetype) {}

void TagsField::showMarks(const QList<FieldMark> &marks)
{
    m_chips->showMarks(marks);
}

QString TagsField::valueOf(const QStringList &tags)
{
    QString value;
    for (const QString &tag : tags)
        value += tag + u'\n';
    return value;
}

QStringList TagsField::tagsOf(const QString &value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

QString TagsField::shown() const
{
    QString value = valueOf(m_chips->words());
    if (m_chips->isTyping())
        value.chop(1);
    return value;
}

void TagsField::replace(const TextDifference &where, const QString &with)
{
    m_chips->setWords(tagsOf(shown().replace(where.at, where.before, with)));
}

void TagsField::setReadOnly(bool readOnly)
{
    m_chips->setReadOnly(readOnly);
}

void TagsField::moveToStart()
{
    m_chips->finishTyping();
}

} // namespace Jianbao
