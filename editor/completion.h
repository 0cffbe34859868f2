#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Jianbao {

/// Offers what was written before while a person types in a line, whatever part of it is typed. ↓ in an empty line
/// shows all of it. Never changes the line but by the person's choice.
class Completion : public QObject
{
    Q_OBJECT

public:
    /// Owned by `line`.
    explicit Completion(QLineEdit *line);

    /// A choice is marked in the list beneath the line, which Enter will take.
    static bool isChoosing(const QLineEdit &line);
    /// The most likely ones first.
    void setChoices(const QStringList &choices);

Q_SIGNALS:
    /// The line now holds what the person chose.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_choices;
};

} // namespace Jianbao
