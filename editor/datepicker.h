#pragma once

#include <QDate>
#include <QObject>

class QFrame;

namespace Jianbao {

class LineField;

/// A calendar beneath a line that holds a date: by its button, Alt+↓ or F4. A date that is chosen is written the way
/// the line has it; what is typed stays as it is, and a day that no calendar has is said.
class DatePicker : public QObject
{
    Q_OBJECT

public:
    /// Owned by the field's line.
    explicit DatePicker(LineField *field);

    /// The date as people write it (2020-03-30, 2020.3.30, 2020/03/30, 2020年3月30日, 20200330); invalid when it is
    /// none.
    static QDate dateIn(const QString &text);
    /// `date` written like `like`, or as YYYY-MM-DD when that is no date.
    static QString written(QDate date, const QString &like);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void choose(QDate date);
    void noteText();

    LineField *m_field;
    bool m_isWarning = false;
};

} // namespace Jianbao
