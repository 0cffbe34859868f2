#pragma once

#include "valuefield.h"

namespace Jianbao {

class TagChips;

/// The field of a list of tags. Its value is the tags, each ended by a line feed but for the one being typed: so a
/// character typed is a character more.
class TagsField : public ValueField
{
    Q_OBJECT

public:
    /// `chips` owns this field.
    explicit TagsField(TagChips *chips);

    QWidget *widget() const override;
    /// Positions count nothing here: the cursor goes to where the next tag is typed.
    void focusAt(qsizetype position) override;
    qsizetype position() const override { return 0; }
    void select(qsizetype from, qsizetype length) override;
    /// Positions count tags: those marked are underlined; a mark of the field as a whole, the line behind them.
    void showMarks(const QList<FieldMark> &marks) override;

    static QString valueOf(const QStringList &tags);
    static QStringList tagsOf(const QString &value);

protected:
    QString shown() const override;
    void replace(const TextDifference &where, const QString &with) override;
    void setReadOnly(bool readOnly) override;
    qsizetype longestValue() const override { return 1'000; } // each tag is a widget
    void moveToStart() override;

private:
    TagsField(InputGuard *input, TagChips *chips);

    TagChips *m_chips;
};

} // namespace Jianbao
