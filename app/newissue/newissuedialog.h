#pragma once

#include "issuedates.h"

#include <QDialog>

class QCalendarWidget;
class QLabel;
class QPushButton;

namespace Jianbao {

/// Asks for the date of a new issue and says which file it will be. Makes nothing.
class NewIssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewIssueDialog(QWidget *parent);

    /// The issues of the folder are not known yet: only the folder is shown.
    void showFolder(const QString &folder);
    /// What the folder holds. Proposes a date, unless the person has chosen one.
    void showIssues(const IssueDates &dates);

    QString date() const; ///< YYYY-MM-DD
    QString path() const; ///< of the file to be made; absolute

Q_SIGNALS:
    void folderRequested();

private:
    void showFile();

    QCalendarWidget *m_calendar;
    QLabel *m_rhythm;
    QLabel *m_file;
    QLabel *m_folderName;
    QLabel *m_warning;
    QPushButton *m_create;
    QString m_folder;
    IssueDates m_dates;
    bool m_isKnown = false;
    bool m_hasChosen = false;
};

} // namespace Jianbao
